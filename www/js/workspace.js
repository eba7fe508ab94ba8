// The workspace of the page: holds the module's Workspace, records, takes back, has every change kept, opens files.
import { dayInChina } from './days.js';
import { createKeeper } from './keeping.js';
import { createPast } from './past.js';
import { nextTurn } from './turns.js';

/** New programs that are recorded in one turn. */
const PER_TURN = 15;

/** `changed` is told after every change. Resolves once what was kept is there again. */
export async function openWorkspace({ core, clock, changed }) {
  let book = new core.Workspace();
  const answers = new Map();
  // Of commands that are only tried the latest is kept: each key press makes another.
  let tried = { key: '' };
  let past = null;
  let today = '';
  // What was done since the last writing, and what that took along: done again if another tab wrote first.
  let doing = [];
  let sent = [];
  // What could not be done again after another tab wrote first: { command, findings }.
  let outrun = [];
  let damaged = null;
  let before = null;

  const tryOpen = (text) => {
    try {
      return { book: core.Workspace.open(text) };
    } catch ({ line = null, reason = null }) {
      return { damage: { text, line, reason } };
    }
  };

  // Counts whatever has happened to the workspace.
  let changes = 0;

  /** What was asked before does not hold any more. */
  const forget = () => {
    changes += 1;
    answers.clear();
    tried = { key: '' };
    past?.forget();
  };

  /** Puts another workspace in place of this one. */
  const put = (next) => {
    book.free();
    book = next;
    forget();
  };

  const { kept, keeper } = await createKeeper({
    clock,
    changed,
    pieces(all) {
      [sent, doing] = [doing, []];
      return book.pieces(all);
    },
    // Another tab has written: that holds, and what was done here meanwhile is judged again on top of it.
    outrun(text, writing) {
      const opened = tryOpen(text);
      if (!opened.book) return;
      const again = [...(writing ? sent : []), ...doing];
      put(opened.book);
      doing = [];
      for (const command of again) {
        const outcome = command ? book.apply(command, clock()) : { allowed: false, findings: [] };
        if (outcome.allowed) keep(command);
        else outrun = [...outrun, { command, findings: outcome.findings }];
      }
      changed();
    },
  });

  /** Has a change kept, and tells. What is no command cannot be done again over what another tab wrote. */
  const keep = (command, how) => {
    forget();
    doing.push(command);
    keeper.keep(how);
    changed();
  };

  /** Puts a workspace in place of this one, and keeps this one beside it. */
  const replaceBy = (next, texts) => {
    put(next);
    keep(null, { whole: true, texts });
  };

  const restore = () => {
    const opened = tryOpen(kept.text);
    if (opened.book) put(opened.book);
    else keeper.keep({ whole: true, texts: { damaged: kept.text } });
    const aside = opened.book ? kept.damaged : kept.text;
    damaged = aside === null ? null : tryOpen(aside).damage ?? null;
    before = kept.before;
  };
  await nextTurn();
  restore();
  await nextTurn();

  /** Asks the module once for each question, until something changes or the day ends. */
  const ask = (question, work) => {
    const day = dayInChina(clock());
    if (day !== today) forget();
    today = day;
    const key = JSON.stringify(question);
    if (!answers.has(key)) answers.set(key, work(clock()));
    return answers.get(key);
  };
  const list = (name) => (...given) => ask([name, ...given], () => book[name](...given));
  const listNow = (name) => (...given) => ask([name, ...given], (now) => book[name](...given, now));

  // The graph of the steps is the same for every program.
  const flow = book.diagram(null, clock());
  const steps = new Map(flow.nodes.map((node) => [node.id, node]));

  const preview = (command) => {
    const key = JSON.stringify([command, dayInChina(clock())]);
    if (tried.key !== key) tried = { key, outcome: book.preview(command, clock()) };
    return tried.outcome;
  };

  const accounts = list('accounts');
  const history = list('history');

  /** What is the same for every program, and at any time. */
  const shared = {
    /** What can be recorded, by type; and the regions of the flow. */
    commands: new Map(core.commands().map((command) => [command.type, command])),
    regions: core.regions(),
    /** What is the same about a step for every program: { region, title, need }. */
    step: (id) => steps.get(id),
    /** The steps in which what a rule asks for is recorded. */
    resolving: (rule) => [...new Set(flow.edges.filter((edge) => edge.rule === rule).map(({ from }) => from))],
  };
  past = createPast({ open: (seq) => book.at(seq), entries: history, shared });

  return {
    ...shared,
    get savedAt() { return keeper.savedAt; },
    /** Why nothing can be kept: `full` or `blocked`; null when all is well. */
    get refused() { return keeper.refused; },
    get unsaved() { return keeper.unsaved; },
    /** Commands that another tab's writing made impossible: { command, findings }; without a command, other changes. */
    get outrun() { return outrun; },
    /** The workspace before a file was opened, as a text, or null. */
    get before() { return before; },
    /** A saved text that could not be opened: { text, line, reason }, or null. */
    get damaged() { return damaged; },
    get empty() { return book.length === 0; },
    get length() { return book.length; },

    accounts,
    history,
    /** The accounts of a kind that were not given up. */
    accountsOf: (kind) => accounts().filter((account) => account.kind === kind && !account.closed),
    account: (id) => accounts().find((account) => account.id === id),
    members: list('members'),
    versions: list('versions'),
    associations: list('associations'),
    overlay: list('overlay'),
    overview: listNow('overview'),
    steps: listNow('steps'),
    quotas: listNow('quotas'),
    sharesUnionId: listNow('sharesUnionId'),
    compareEditions: listNow('compareEditions'),
    deadlines: listNow('deadlines'),
    preview,
    todo: () => ask(['todo'], (now) => book.next(now)),
    diagram: listNow('diagram'),

    /** The same answers as the workspace stood after a record, or null. */
    past: (seq) => past.at(seq),
    after: null,

    /** What undo would take back, and what redo would bring back: entries, or null. */
    undoable: list('undoable'),
    redoable: list('redoable'),

    /** Records a command, or says every reason why not. */
    apply(command) {
      const outcome = book.apply(command, clock());
      if (outcome.allowed) keep(command);
      return outcome;
    },
    undo: () => book.undo() && keep(null),
    redo: () => book.redo() && keep(null),

    text: () => book.save(),

    /** The workspace as a text without personal data: for each a random word, the same one throughout. */
    redacted() {
      const words = new Map();
      const word = () => crypto.randomUUID().replaceAll('-', '').slice(0, 16);
      return book.redacted((value) => words.get(value) ?? words.set(value, word()).get(value));
    },

    /**
     * What a text holds, without opening it for good: programs, how many entries, the last one, and what departs from the
     * guide: own numbers and exceptions. Or { damage }.
     */
    inspect(text) {
      const opened = tryOpen(text);
      if (!opened.book) return { damage: opened.damage };
      const entries = opened.book.history();
      const limits = core.editions().flatMap((edition) => edition.limits);
      const held = {
        programs: opened.book.accounts().filter(({ kind }) => kind === 'program'),
        entries: entries.length,
        last: entries.at(-1) ?? null,
        numbers: opened.book.overlay().map((own) => ({ ...own, name: limits.find(({ id }) => id === own.limit)?.name ?? own.limit })),
        exceptions: entries.filter(({ undone }) => !undone).flatMap(({ title, on, exceptions }) => exceptions.map((made) => ({ title, on, ...made }))),
      };
      opened.book.free();
      return held;
    },

    /**
     * Records new programs, all or none: of each its commands, of which the first begins it. Done on a copy in many
     * short turns; `goesOn` is told how many programs are done and says whether to go on; the workspace before stays one undo away.
     * Resolves to { recorded }, or to what was refused first: { at, type, findings }, with `at` the place in `programs`; or to
     * { stopped }; or to { moved }: something else was recorded meanwhile.
     */
    async applyAll(programs, goesOn = () => true) {
      const [from, text] = [changes, book.save()];
      const trial = tryOpen(text).book;
      let recorded = 0;
      const stop = (outcome) => {
        trial.free();
        return outcome;
      };
      for (const [at, commands] of programs.entries()) {
        let program = null;
        for (const command of commands) {
          const { allowed, event, findings } = trial.apply(program ? { ...command, program } : command, clock());
          if (!allowed) return stop({ at, type: command.type, findings });
          program ??= event.program;
          recorded += 1;
        }
        if (at % PER_TURN === PER_TURN - 1) {
          await nextTurn();
          if (!goesOn(at + 1)) return stop({ stopped: true });
        }
      }
      // Asked after each turn, the last one too: the answer may have come in it.
      await nextTurn();
      if (!goesOn(programs.length)) return stop({ stopped: true });
      if (changes !== from) return stop({ moved: true });
      before = text;
      replaceBy(trial, { before });
      return { recorded };
    },

    /** Puts a text in place of the workspace, which stays one undo away; one that cannot be opened changes nothing. */
    replace(text) {
      const opened = tryOpen(text);
      if (!opened.book) return;
      before = book.length > 0 ? book.save() : null;
      replaceBy(opened.book, { before });
    },

    /** Brings back the workspace that a file took the place of. */
    comeBack() {
      const opened = tryOpen(before ?? '');
      if (!opened.book) return;
      before = null;
      replaceBy(opened.book, { before });
    },

    /** Begins with an empty workspace; this one stays one undo away. */
    clear() {
      before = book.save();
      replaceBy(new core.Workspace(), { before });
    },

    /** Begins with an empty workspace; of this one nothing stays. */
    wipe() {
      before = null;
      replaceBy(new core.Workspace(), { before });
    },

    /** Lets go of the workspace before a file was opened. */
    dropBefore() {
      before = null;
      keep(null, { texts: { before } });
    },

    dropDamaged() {
      damaged = null;
      keep(null, { texts: { damaged } });
    },

    /** What another tab made impossible was read. */
    dropOutrun() {
      outrun = [];
      changed();
    },

    /** Tries again to keep what could not be kept. */
    retry: () => keep(null),

    /** Everything is on its way to the storage, or has arrived. */
    settled: keeper.settled,
    release: keeper.release,
  };
}
