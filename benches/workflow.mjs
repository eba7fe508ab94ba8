// How fast the module is, as JavaScript sees it: objects in, objects out. Beside it XState on the same events.
import { readFileSync } from 'node:fs';
import { initialTransition, transition } from 'xstate';
import init, { Workspace } from '../www/pkg/mp_onboard.js';
import { NOW, TODAY, random, registration, shuffled } from './lives.mjs';
import { machine } from './machine.mjs';
import { Row, atMost, expect, timed } from './rows.mjs';

const WARM_UP = 5;
const ROUNDS = 31;
const LARGE_ROUNDS = 11;
const PROGRAMS = 200;

const { memory } = await init({ module_or_path: readFileSync(new URL('../www/pkg/mp_onboard_bg.wasm', import.meta.url)) });

/** The events of the registration machine, with a payload that its guards let pass. */
const EVENTS = machine.events.filter((type) => !type.startsWith('xstate.'));

/** Registrations, one program's event after another's. Some stop early, so that programs stand everywhere. */
function fresh(seed) {
  const below = random(seed);
  const lives = Array.from({ length: PROGRAMS }, (_, index) => registration(`p${index}`, below));
  const samples = Object.fromEntries(lives.flat().filter(({ taken }) => taken).map(({ command }) => [command.type, command]));
  const longest = Math.max(...lives.map((life) => life.length));
  const tries = Array.from({ length: longest }, (_, turn) => lives.flatMap((life) => life.slice(turn, turn + 1))).flat();
  return { below, tries, samples };
}

/** One round of commands: both answer the same, and as it should be. */
function applied(tries, below) {
  const expected = tries.map(({ taken }) => taken);
  const workspace = new Workspace();
  const snapshots = new Map();
  const [start] = initialTransition(machine, { today: TODAY });
  const peers = {
    module: () => tries.map(({ command }) => workspace.apply(command, NOW).allowed),
    xstate: () => tries.map(({ command }) => {
      const before = snapshots.get(command.program) ?? start;
      const [after] = transition(machine, before, command);
      snapshots.set(command.program, after);
      return after.value !== before.value;
    }),
  };
  const times = {};
  for (const name of shuffled(Object.keys(peers), below)) {
    const [answers, time] = timed(peers[name]);
    times[name] = (time * 1e6) / tries.length;
    expect(answers.every((answer, index) => answer === expected[index]), `${name} took or refused another event`);
  }
  expect(workspace.length === expected.filter(Boolean).length, 'the ledger has every event that was taken');
  return { times, workspace, snapshots };
}

/**
 * What comes next: the module's steps with every reason, and the bare list of events that XState allows. The time of a
 * list is divided by what it lists.
 */
function listed(workspace, snapshots, samples, below) {
  const programs = [...snapshots.keys()];
  const asked = Object.fromEntries(EVENTS.map((type) => [type, { ...(samples[type] ?? { type, args: {} }), on: TODAY }]));
  const peers = {
    module: () => programs.map((program) => workspace.steps(program, NOW)),
    xstate: () => programs.map((program) => EVENTS.filter((type) => snapshots.get(program).can(asked[type]))),
  };
  const [answers, times] = [{}, {}];
  for (const name of shuffled(Object.keys(peers), below)) {
    let time;
    [answers[name], time] = timed(peers[name]);
    times[name] = (time * 1e6) / answers[name].flat().length;
  }
  programs.forEach((_, index) => {
    const state = Object.fromEntries(answers.module[index].map((step) => [step.id, step]));
    const can = (type) => answers.xstate[index].includes(type);
    for (const step of answers.module[index]) expect(step.state !== 'blocked' || step.because.length > 0, `${step.id} says why it is blocked`);
    expect((state.activation.state === 'ready') === can('email-activated'), 'activation is ready where XState allows it');
    expect((state.confirmation.state === 'ready') === can('subject-confirmed'), 'confirmation is ready where XState allows it');
  });
  return times;
}

/** Commands and steps of registrations. */
export function registrations() {
  const rows = {
    apply: new Row('apply, a registration, module', 'ns'),
    transition: new Row('transition(), the same events, XState', 'ns'),
    ratio: new Row('apply against transition()', '×', atMost(1), { slower: 'above' }),
    steps: new Row('steps with every reason, for each step, module', 'ns'),
    allowed: new Row('list of allowed events, for each event listed, XState', 'ns'),
    stepsRatio: new Row('a step listed against an allowed event listed', '×', atMost(2), { slower: 'above' }),
  };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const { below, tries, samples } = fresh(round + 1000);
    const { times, workspace } = applied(tries, below);
    workspace.free();
    // Programs that stand everywhere: the same lives, broken off after a random number of events.
    const ends = new Map();
    const begun = applied(tries.filter(({ command: { program } }, index) => {
      if (!ends.has(program)) ends.set(program, index + below(14) * PROGRAMS);
      return index <= ends.get(program);
    }), below);
    const lists = listed(begun.workspace, begun.snapshots, samples, below);
    begun.workspace.free();
    if (round < 0) continue;
    rows.apply.add(times.module);
    rows.transition.add(times.xstate);
    rows.ratio.add(times.module / times.xstate);
    rows.steps.add(lists.module);
    rows.allowed.add(lists.xstate);
    rows.stepsRatio.add(lists.module / lists.xstate);
  }
  return Object.values(rows);
}

/** The time that a command and the quotas of an account take: each account a few times before the next. */
function ofOneAccount(workspace, { programs, officials }, below) {
  const [ACCOUNTS, IN_A_ROW] = [50, 20];
  const pairs = Array.from({ length: ACCOUNTS }, () => [`p${below(programs)}`, `a${below(officials)}`]);
  const turns = Array.from({ length: IN_A_ROW }, (_, turn) => (turn % 2 ? 'association-removed' : 'association-made'));
  const commands = pairs.flatMap(([program, officialAccount]) =>
    turns.map((type) => ({ type, program, on: TODAY, args: { officialAccount } })));
  const accounts = pairs.flat().flatMap((account) => turns.map(() => account));
  const [counted, counting] = timed(() => accounts.map((account) => workspace.quotas(account, NOW).length));
  expect(counted.every((length) => length > 0), 'every account has quotas');
  const [applied, applying] = timed(() => commands.filter((command) => workspace.apply(command, NOW).allowed).length);
  // Where a pair is not registered, or is associated already, some are refused.
  expect(applied > commands.length / 2, 'associations are made and removed');
  return { apply: (applying * 1e6) / commands.length, quotas: (counting * 1e6) / accounts.length };
}

/** A workspace of 10,000 programs beside one of 100, as the native part left them in a folder. */
export function large(folder) {
  const read = (programs) => ({ programs, officials: programs / 10, text: readFileSync(`${folder}/${programs}.jsonl`, 'utf8') });
  const [small, big] = [read(100), read(10_000)];
  const scales = ['apply', 'quotas'].flatMap((what) => [
    [`${what} 100`, new Row(`${what} of one account among 100 programs, module`, 'ns')],
    [`${what} 10000`, new Row(`${what} of one account among 10,000 programs, module`, 'ns')],
    [`${what} ratio`, new Row(`${what}: 10,000 programs against 100, module`, '×', atMost(2))],
  ]);
  const rows = {
    opened: new Row('open from text with checksums, module', 'events/s'),
    ...Object.fromEntries(scales),
    cold: new Row('overview of 10,000 programs, cold, module', 'ms', atMost(100)),
    warm: new Row('overview of 10,000 programs after one command, module', 'ms', atMost(30)),
    memory: new Row('memory of the module, and the file of the workspace beside it', 'MB'),
  };
  for (let round = 0; round < LARGE_ROUNDS; round += 1) {
    const below = random(round + 5000);
    const little = Workspace.open(small.text);
    const [workspace, opening] = timed(() => Workspace.open(big.text));
    rows.opened.add(workspace.length / (opening / 1000));
    const overview = () => {
      const [answer, time] = timed(() => workspace.overview(NOW));
      expect(answer.length === big.programs, 'every program has its row');
      return time;
    };
    rows.cold.add(overview());
    const { allowed } = workspace.apply({ type: 'edition-chosen', program: `p${below(big.programs)}`, args: { edition: '2018-11-06' } }, NOW);
    expect(allowed, 'a command that is always taken');
    rows.warm.add(overview());
    const costs = {};
    for (const name of shuffled(['100', '10000'], below)) {
      costs[name] = name === '100' ? ofOneAccount(little, small, below) : ofOneAccount(workspace, big, below);
    }
    for (const what of ['apply', 'quotas']) {
      rows[`${what} 100`].add(costs['100'][what]);
      rows[`${what} 10000`].add(costs['10000'][what]);
      rows[`${what} ratio`].add(costs['10000'][what] / costs['100'][what]);
    }
    rows.memory.add(memory.buffer.byteLength / 1e6);
    little.free();
    workspace.free();
  }
  return Object.values(rows);
}
