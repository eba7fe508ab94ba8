// The names that a form knows. They are the module's, so they are asked for when it has started, and once.
import { fields } from '../core/mp_onboard.js';
import { unknown } from './unknown.js';

const known = new Map();

/** What is fixed about each field of a form, by its name. */
function all() {
  if (known.size === 0) fields({}).forEach((info) => known.set(info.field, info));
  return known;
}

/** The names of all fields. */
export const fieldNames = () => all().keys();

/** What is fixed about the field of this name. */
export function fieldNamed(name) {
  const found = all().get(name);
  if (found === undefined) throw unknown('field', name, [...fieldNames()]);
  return found;
}

/** What can be chosen in a field. */
export const choicesOf = (name) => fieldNamed(name).choices.map(({ value }) => value);

/** A subject type by its name; `null` stands for any. */
export function subjectNamed(name) {
  const types = choicesOf('subjectType');
  if (name !== null && !types.includes(name)) throw unknown('subject type', name, types);
  return name;
}
