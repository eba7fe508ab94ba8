// A name that nobody knows.

/** The error for it, as the module itself says such things. */
export function unknown(what, found, expected) {
  const error = new Error(`unknown ${what} "${String(found)}", expected one of: ${expected.join(', ')}`);
  return Object.assign(error, { name: 'MpOnboardError', code: `unknown_${what.replace(' ', '_')}` });
}
