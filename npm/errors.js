// What goes wrong before a check begins.

/** An error of the package: with a code for programs, and one sentence on what is wrong, one on what to do. */
export const failure = (code, message, cause) => Object.assign(new Error(message, { cause }), { name: 'MpOnboardError', code });
