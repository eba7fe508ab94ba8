// How long a text can be: the numbers that the rules name when a text is too short or too long for all of them.
import { check, rule } from '../core/mp_onboard.js';
import { fieldNamed } from './vocabulary.js';

/** Characters of different width: some lengths count a Chinese one twice. */
const CHARACTERS = ['1', 'a', '一'];
const TOO_LONG = 1000;

/** Whether a finding stands in the way whatever the user says to it. */
export const isFinal = ({ level, rule: id }) => level === 'error' && !rule(id).overridable;

/** What is found in a field, with each kind of code, since the length of a code depends on that. */
function findingsAt(field, text, ctx) {
  const kinds = fieldNamed('codeKind').choices.map(({ value }) => ({ codeKind: value }));
  const bases = field === 'code' ? kinds : [{}];
  const found = bases.flatMap((base) => check({ ...base, [field]: text }, ctx).findings);
  return found.filter((finding) => finding.path === `/${field}` && isFinal(finding));
}

/** The lengths in characters at which texts of these characters begin or cease to fit, as far as rules name them. */
const bounds = (field, times, limitOf, ctx) =>
  CHARACTERS.flatMap((character) =>
    findingsAt(field, character.repeat(times), ctx)
      .filter(({ params }) => limitOf(params) !== undefined && params.actual !== undefined)
      .map(({ params }) => (limitOf(params) * times) / params.actual),
  );

/** The fewest and the most characters that any text of a field can have; what no rule says is left out. */
export function lengthsOf(field, ctx) {
  const least = bounds(field, 1, ({ min, length }) => min ?? length, ctx);
  const most = bounds(field, TOO_LONG, ({ max, length, limit }) => max ?? length ?? limit, ctx);
  return {
    ...(least.length > 0 && { min: Math.ceil(Math.min(...least)) }),
    ...(most.length > 0 && { max: Math.floor(Math.max(...most)) }),
  };
}
