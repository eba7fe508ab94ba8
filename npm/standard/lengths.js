// How long a text can be: the numbers that the rules name when texts are too short or too long.
import { check, rule } from '../core/mp_onboard.js';

/** Characters of different width: some lengths count a Chinese one twice. */
const CHARACTERS = ['1', 'a', '一'];
const TOO_LONG = 1000;

/** Whether a finding stands in the way whatever the user says to it. */
export const isFinal = ({ level, rule: id }) => level === 'error' && !rule(id).overridable;

/** What is found in a field of a form that stands in the way for good. */
export const finalAt = (field, form, ctx) => check(form, ctx).findings.filter((finding) => finding.path === `/${field}` && isFinal(finding));

/**
 * The lengths in characters at which texts begin or cease to fit, as far as rules name them; none if in some form a text of
 * so many characters is taken.
 */
function bounds(field, times, forms, limitOf, ctx) {
  const found = forms.flatMap((form) =>
    CHARACTERS.map((character) => finalAt(field, { ...form, [field]: character.repeat(times) }, ctx)));
  if (found.some((findings) => findings.length === 0)) return [];
  const measured = found.flat().filter(({ params }) => params.actual !== undefined && limitOf(params) !== undefined);
  return measured.map(({ params }) => (limitOf(params) * times) / params.actual);
}

/** The fewest and the most characters that a field can have in any of these forms; what no rule says is left out. */
export function lengthsOf(field, forms, ctx) {
  const least = bounds(field, 1, forms, ({ min, length }) => min ?? length, ctx);
  const most = bounds(field, TOO_LONG, forms, ({ max, length, limit }) => max ?? length ?? limit, ctx);
  return {
    ...(least.length > 0 && { min: Math.ceil(Math.min(...least)) }),
    ...(most.length > 0 && { max: Math.floor(Math.max(...most)) }),
  };
}
