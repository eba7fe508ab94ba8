// How long a text can be: the numbers that the rules name when texts are too short or too long.
import { check, rule } from '../core/mp_onboard.js';

/** Texts of one of them are wrong for other reasons in some fields, and of the other in others. */
const CHARACTERS = ['1', 'a'];
const TOO_LONG = 1000;

/** Whether a finding stands in the way whatever the user says to it. */
export const isFinal = ({ level, rule: id }) => level === 'error' && !rule(id).overridable;

/** What is found in a field of a form that stands in the way for good. */
export const finalAt = (field, form, ctx) => check(form, ctx).findings.filter((finding) => finding.path === `/${field}` && isFinal(finding));

/**
 * The lengths at which texts begin or cease to fit, as far as rules name them; none if in some form a text of so many
 * characters is taken.
 */
function bounds(field, times, forms, limitOf, ctx) {
  const texts = CHARACTERS.map((character) => character.repeat(times));
  const found = forms.flatMap((form) => texts.map((text) => finalAt(field, { ...form, [field]: text }, ctx)));
  if (found.some((findings) => findings.length === 0)) return [];
  const measured = found.flat().filter(({ params }) => params.actual !== undefined);
  return measured.map(({ params }) => limitOf(params)).filter((limit) => limit !== undefined);
}

/** The fewest and the most characters that a field can have in any of these forms; what no rule says is left out. */
export function lengthsOf(field, forms, ctx) {
  const least = bounds(field, 1, forms, ({ min, length }) => min ?? length, ctx);
  const most = bounds(field, TOO_LONG, forms, ({ max, length, limit }) => max ?? length ?? limit, ctx);
  return {
    ...(least.length > 0 && { min: Math.min(...least) }),
    ...(most.length > 0 && { max: Math.max(...most) }),
  };
}
