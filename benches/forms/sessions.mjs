// A form that is being filled in: one field is changed, and the state of all of them is known. The session keeps the form in
// the module; the others look at the whole of it again.
import { SPOILT, applicant, spoiled } from '../applicant.mjs';
import { random, shuffled } from '../lives.mjs';
import { expect, timed } from '../rows.mjs';
import { forms } from './data.mjs';
import { CTX } from './peers/module.mjs';

const CHANGES = 400;
const [WARM_UP, ROUNDS] = [10, 41];

/** Fields that no other is compared with. */
const ALONE = SPOILT.filter((field) => field !== 'password');

/** What is written into which field, one after another: always right, or wrong and right again in turns. */
const CHANGING = {
  same: (below) => Array.from({ length: CHANGES }, (_, at) => {
    const field = ALONE[below(ALONE.length)];
    return [field, applicant(at, below)[field], true];
  }),
  findings: (below, form) => Array.from({ length: CHANGES / 2 }, () => {
    const field = ALONE[below(ALONE.length)];
    return [[field, spoiled(field, form[field], below), false], [field, form[field], true]];
  }).flat(),
};
export const CHANGES_OF = Object.keys(CHANGING);

/** A round: for each the time of a change in µs. */
function round(FormSession, peers, kind, seed) {
  const { fresh } = forms(1, false, seed);
  const text = JSON.stringify(CHANGING[kind](random(seed + 1), fresh()[0]));
  const whole = ({ check, wrong }) => ({
    set: (form, field, value) => {
      form[field] = value;
      return check(form);
    },
    isValid: (answer) => wrong(answer).length === 0,
  });
  const all = {
    session: { begun: (form) => new FormSession(form, CTX), set: (session, field, value) => session.set(field, value), isValid: ({ state }) => state === 'valid' },
    ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, whole(peer)])),
  };
  const times = {};
  for (const name of shuffled(Object.keys(all), random(seed + 2))) {
    const { begun = (form) => form, set, isValid } = all[name];
    const [changes, held] = [JSON.parse(text), begun(fresh()[0])];
    globalThis.gc({ type: 'minor' });
    const [answers, time] = timed(() => changes.map(([field, value]) => set(held, field, value)));
    answers.forEach((answer, at) => expect(isValid(answer) === changes[at][2], `${name} takes ${changes[at]} for something else`));
    if (name === 'session') {
      const changed = answers.filter(({ appeared, gone }) => appeared.length + gone.length > 0);
      expect(changed.length === (kind === 'same' ? 0 : CHANGES), `findings change ${changed.length} times`);
      held.free();
    }
    times[name] = (time * 1000) / CHANGES;
  }
  return times;
}

/** All rounds of one kind of changes, those that only warm up left out. */
export function sessions(FormSession, peers, kind) {
  const all = Array.from({ length: WARM_UP + ROUNDS }, (_, at) => round(FormSession, peers, kind, 5000 + 3 * at));
  return all.slice(WARM_UP);
}
