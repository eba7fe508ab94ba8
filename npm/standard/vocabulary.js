// The names that a form knows. They are the module's, so they are asked for when it has started, and once.
import { fields } from '../core/mp_onboard.js';
import { unknown } from './unknown.js';

let all;

/** What is fixed about each field of a form. */
const known = () => {
  all ??= fields({});
  return all;
};

/** What a form can hold: its fields, and the rules that are left aside in it. */
export const names = () => [...known().map(({ field }) => field), 'overrides'];

/** What is fixed about the field of this name. */
export function fieldNamed(name) {
  const found = known().find(({ field }) => field === name);
  if (found === undefined) throw unknown('field', name, known().map(({ field }) => field));
  return found;
}

/** What can be chosen in a field. */
export const choicesOf = (name) => fieldNamed(name).choices.map(({ value }) => value);

/** A subject type by its name; `null` stands for any. */
export function subjectNamed(name) {
  if (name !== null && !choicesOf('subjectType').includes(name)) throw unknown('subject type', name, choicesOf('subjectType'));
  return name;
}
