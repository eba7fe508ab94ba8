// Rounds of forms, in Node and in a page alike: everybody checks the same forms, in another order every round.
import { random, shuffled } from '../lives.mjs';
import { expect, timed } from '../rows.mjs';
import { forms } from './data.mjs';

const FORMS = 400;
const [WARM_UP, ROUNDS] = [10, 41];

/** What the forms of a round are like. */
export const KINDS = { valid: false, six: true };

/** Whether an answer names these fields, in whatever order and however often. */
const names = (found, fields) => new Set(found).size === fields.length && fields.every((field) => found.includes(field));

/** A round: for each way the time of a form in µs. */
function round(ways, wrong, seed) {
  const { fields, fresh } = forms(FORMS, wrong, seed);
  const times = {};
  for (const name of shuffled(Object.keys(ways), random(seed + 1))) {
    const way = ways[name];
    const given = way.given(fresh());
    // What the one before has left behind is not swept at the cost of this one.
    globalThis.gc({ type: 'minor' });
    const [answer, time] = timed(() => way.all(given));
    way.found(answer).forEach((found, at) => expect(names(found, fields[at]), `${name} finds ${found} wrong, not ${fields[at]}`));
    times[name] = (time * 1000) / FORMS;
  }
  return times;
}

/** All rounds of one kind of form, those that only warm up left out. */
export function rounds(ways, kind) {
  const all = Array.from({ length: WARM_UP + ROUNDS }, (_, at) => round(ways, KINDS[kind], 3000 + 2 * at));
  return all.slice(WARM_UP);
}
