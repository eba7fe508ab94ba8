// Where the workspace is kept: this browser's database on this computer. The file lies there in pieces, so that a command
// writes one or two of them, in one transaction: a tab that dies leaves all of a command or nothing of it.
import { deleteDB, openDB } from '../vendor/idb.js';

const NAME = 'mp-onboard';
const VERSION = 1;

/** Texts that are kept beside the workspace: one that could not be opened, and the one before a file was opened. */
const BESIDE = ['damaged', 'before'];

/** The pieces after the last one, which is always among those that changed. */
const behind = (last) => IDBKeyRange.lowerBound(last, true);

/** Opens the database. Rejects where the browser has none for this page, as in some private windows. */
export async function openDatabase() {
  const database = await openDB(NAME, VERSION, {
    upgrade(fresh) {
      // Piece number → text.
      fresh.createObjectStore('pieces');
      // `about` → { revision, savedAt }; a name of BESIDE → text.
      fresh.createObjectStore('kept');
    },
    // Another tab wants to delete or renew the database.
    blocking: (_current, _wanted, { target }) => target.close(),
  });

  return {
    /** The text of the workspace with its revision, and the texts beside it. Revision 0 when nothing was ever kept. */
    async read() {
      const stores = database.transaction(['pieces', 'kept']);
      const kept = stores.objectStore('kept');
      const [pieces, about, ...beside] = await Promise.all([stores.objectStore('pieces').getAll(), kept.get('about'), ...BESIDE.map((name) => kept.get(name))]);
      return {
        text: pieces.join(''), revision: 0, savedAt: null, ...about,
        ...Object.fromEntries(BESIDE.map((name, index) => [name, beside[index] ?? null])),
      };
    },

    /**
     * Writes the pieces that changed over the revision that they were made from; `beside` are texts to be kept with them,
     * null takes one away. Resolves to the new revision, or to null when another tab has written since: then nothing was
     * changed.
     */
    async write({ revision, pieces: changed, savedAt, beside = {} }) {
      const stores = database.transaction(['pieces', 'kept'], 'readwrite');
      const [pieces, kept] = [stores.objectStore('pieces'), stores.objectStore('kept')];
      const about = await kept.get('about');
      const current = about?.revision ?? 0;
      const work = current === revision
        ? [
            ...changed.map(({ at, text }) => pieces.put(text, at)),
            pieces.delete(behind(changed.at(-1).at)),
            kept.put({ revision: revision + 1, savedAt }, 'about'),
            ...Object.entries(beside).map(([name, text]) => (text === null ? kept.delete(name) : kept.put(text, name))),
          ]
        : [];
      await Promise.all([...work, stores.done]);
      return current === revision ? revision + 1 : null;
    },

    close: () => database.close(),
  };
}

/** Deletes the database with everything in it. Waits for other tabs to let it go. */
export const deleteDatabase = () => deleteDB(NAME);
