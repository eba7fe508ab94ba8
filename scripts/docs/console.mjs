// Addresses in the console, beside which the pages lie.

const inConsole = (hash) => `../index.html${hash}`;

export const viewAddress = (view) => inConsole(`#/${view}`);
export const ruleAddress = (id) => inConsole(`#/rules/${id}`);
export const statementAddress = (id) => inConsole(`#/guide/${id}`);
/** An edition beside the reference. */
export const comparisonAddress = (edition) => inConsole(`#/rules?with=${edition}`);
