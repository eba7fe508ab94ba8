// Rounds of forms, in Node and in a page alike: everybody checks the same forms, in another order every round.
import { random, shuffled } from '../lives.mjs';
import { expect, timed } from '../rows.mjs';
import { forms } from './data.mjs';

const FORMS = 1000;
const [WARM_UP, ROUNDS] = [5, 31];

/** What the forms of a round are like. */
export const KINDS = { valid: false, six: true };

/** Whether an answer names these fields, in whatever order and however often. */
const names = (found, fields) => new Set(found).size === fields.length && fields.every((field) => found.includes(field));

/** A round: for each peer the time of a form in µs. */
function round(peers, wrong, seed) {
  const { fields, fresh } = forms(FORMS, wrong, seed);
  const times = {};
  for (const name of shuffled(Object.keys(peers), random(seed + 1))) {
    const [own, peer] = [fresh(), peers[name]];
    const [answers, time] = timed(() => own.map((form) => peer.check(form)));
    answers.forEach((answer, at) => expect(names(peer.wrong(answer), fields[at]), `${name} finds ${peer.wrong(answer)} wrong, not ${fields[at]}`));
    times[name] = (time * 1000) / FORMS;
  }
  return times;
}

/** All rounds of one kind of form, those that only warm up left out. */
export function rounds(peers, kind) {
  const all = Array.from({ length: WARM_UP + ROUNDS }, (_, at) => round(peers, KINDS[kind], 3000 + 2 * at));
  return all.slice(WARM_UP);
}
