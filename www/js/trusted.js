// The one place where a text becomes the address of a script that runs: the console's own workers, and nothing else.

/** What may run, as a pattern of its whole address relative to the page. */
const OURS = [/^sw\.js\?build=[0-9a-f]{16}$/, /^js\/bulk\/worker\.js$/];

const rules = {
  createScriptURL(address) {
    if (!OURS.some((own) => own.test(address))) throw new TypeError(`not a script of the console: ${address}`);
    return address;
  },
};

/** Browsers without trusted types take the text itself, after the same look at it. */
const policy = globalThis.trustedTypes?.createPolicy('mp-onboard', rules) ?? rules;

export const scriptAddress = (address) => policy.createScriptURL(address);
