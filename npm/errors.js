// What goes wrong before a check begins.

/** An error of the package: with a code for programs, and one sentence on what is wrong, one on what to do. */
export const failure = (code, message, cause) => Object.assign(new Error(message, { cause }), { name: 'MpOnboardError', code });

/** A value as a message names it. */
export const typeOf = (value) => (value === null ? 'null' : typeof value);

/** What the glue of a module throws by itself, as an error of the package. */
export function ofGlue(message) {
  if (message.startsWith('null pointer')) return failure('freed', 'This was freed before. Make a new one.');
  if (message.startsWith('recursive use')) return failure('in_use', 'A function that was given to this workspace changes the workspace. Change it afterwards.');
  return new Error(message);
}
