// A name that nobody knows.
import { failure } from '../errors.js';

/** The error for it, as the module itself says such things. */
export const unknown = (what, found, expected) =>
  failure(`unknown_${what.replace(' ', '_')}`, `unknown ${what} "${String(found)}", expected one of: ${expected.join(', ')}`);
