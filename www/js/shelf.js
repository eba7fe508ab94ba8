// Where the workspace lives: this browser's storage on this computer. Every access can be refused.

const KEY = 'mp-onboard.workspace';
const ASIDE = 'mp-onboard.workspace.aside';

/** `local` is a function, because the mere mention of a storage can throw. */
export function createShelf(local) {
  const attempt = (work) => {
    try {
      return { ok: true, value: work() };
    } catch {
      return { ok: false, value: null };
    }
  };
  const get = (key) => attempt(() => local().getItem(key)).value;
  const put = (key, text) => attempt(() => local().setItem(key, text)).ok;
  const remove = (key) => attempt(() => local().removeItem(key));

  return {
    /** The saved workspace, or null. */
    read: () => get(KEY),

    /** Saves it. False when the storage refuses. */
    write: (text) => put(KEY, text),

    /** Takes a text that cannot be opened out of use, without throwing it away. False when the storage refuses. */
    setAside(text) {
      if (!put(ASIDE, text)) return false;
      remove(KEY);
      return true;
    },

    aside: () => get(ASIDE),
    dropAside: () => remove(ASIDE),
    wipe: () => remove(KEY),

    /** Whether an event of the storage is about the workspace: another tab has saved it. */
    concerns: ({ key }) => key === KEY,
  };
}
