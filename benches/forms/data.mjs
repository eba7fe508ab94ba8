// Registration forms, the same for the same seed: right in every field, or with six that are wrong.
import { SPOILT, applicant, spoiled } from '../applicant.mjs';
import { random, shuffled } from '../lives.mjs';
import { TICKS } from './fields.mjs';

const WRONG = 6;

function form(number, below, fields) {
  const right = applicant(number, below);
  const wrong = Object.fromEntries(fields.map((field) => [field, spoiled(field, right[field], below)]));
  const filled = { ...right, ...wrong };
  return { ...filled, passwordConfirm: filled.password, ...Object.fromEntries(TICKS.map((tick) => [tick, true])) };
}

/** So many forms, with six wrong fields each if `wrong`, and which fields these are. */
export function forms(count, wrong, seed) {
  const below = random(seed);
  const fields = Array.from({ length: count }, () => (wrong ? shuffled(SPOILT, below).slice(0, WRONG) : []));
  const text = JSON.stringify(fields.map((some, at) => form(at, below, some)));
  // Everybody gets objects and texts of their own, with nothing worked out about them yet.
  return { fields, fresh: () => JSON.parse(text) };
}
