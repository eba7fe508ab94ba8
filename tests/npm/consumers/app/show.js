// Shows what the package says, each at its place in the page.
import { sentence, wrongRows } from './sentence.js';

export const say = (id, text) => { document.getElementById(id).textContent = text; };

/** What the page says by itself, and what its worker says. */
export async function show(here, worker) {
  say('page', await sentence(here));
  say('worker', await sentence(worker));
  say('table', await wrongRows(worker));
}
