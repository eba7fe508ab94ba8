// Quotas that are full and come back by themselves. Every account is asked once after each change, while nothing else
// happens: there may be thousands.

/** More accounts than that are not asked; the page says so. */
export const MOST = 2000;
/** For so long one turn may take, in milliseconds. */
const TURN = 8;

const NONE = Object.freeze([]);
const later = globalThis.requestIdleCallback ?? setTimeout;

let search = { accounts: null, found: NONE, left: 0 };

/** Official Accounts and Open Platform accounts first: they fill up soonest. */
const order = (accounts) => {
  const running = accounts.filter(({ closed }) => !closed);
  return [...running.filter(({ kind }) => kind !== 'program'), ...running.filter(({ kind }) => kind === 'program')];
};

/** `{ found, left }`: each account with a quota of it, and how many accounts were not asked. */
export function returning({ book, store }) {
  const accounts = book.accounts();
  if (search.accounts === accounts) return search;
  const all = order(accounts);
  const asked = all.slice(0, MOST);
  const own = { accounts, found: NONE, left: all.length - asked.length };
  search = own;
  const found = [];
  let next = 0;
  const ask = () => {
    const end = performance.now() + TURN;
    for (; next < asked.length && performance.now() < end; next += 1) {
      for (const quota of book.quotas(asked[next].id)) if (quota.left === 0 && quota.freesOn) found.push({ account: asked[next], quota });
    }
    if (next === asked.length && found.length > 0) own.found = found;
    return next === asked.length;
  };
  const goOn = () => {
    // Something has changed meanwhile: the next drawing begins anew.
    if (book.accounts() !== accounts) return;
    if (ask()) store.set({});
    else later(goOn);
  };
  // A small workspace is done at once.
  if (!ask()) later(goOn);
  return own;
}
