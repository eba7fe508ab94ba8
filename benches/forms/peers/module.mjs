// The module: a whole form in, a report out.

export const CTX = { today: '2026-11-22' };

/** What stands in the way of a report, as the fields it stands at. */
export const wrong = ({ findings }) => findings.filter(({ level, overridden }) => level === 'error' && overridden === null).map(({ path }) => path.slice(1));

export const moduleOf = ({ check }) => ({ check: (form) => check(form, CTX), wrong });
