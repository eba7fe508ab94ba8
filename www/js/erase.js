// Erases everything that the console ever kept in this browser: databases, drafts, settings, caches, the worker.
import { deleteDatabase } from './database.js';

const OURS = 'mp-onboard';

const ours = (names) => names.filter((name) => name.startsWith(OURS));

/** A storage that is switched off has nothing of ours. */
function empty(storage) {
  try {
    for (const key of ours(Object.keys(storage()))) storage().removeItem(key);
  } catch {
    // Nothing can be kept there, so nothing is.
  }
}

/** `book` lets its database go first. What is left is a page that was never used. */
export async function eraseAll(book) {
  await book.release();
  await deleteDatabase();
  empty(() => localStorage);
  empty(() => sessionStorage);
  const caches = globalThis.caches;
  await Promise.all(caches ? ours(await caches.keys()).map((name) => caches.delete(name)) : []);
  const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}
