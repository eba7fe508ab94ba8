// What the address says after #: the view, and the page or statement in it. Never anything that was typed.
import { PAGES } from './pages.js';

/** Reads an address. Whatever is not understood leads to the first page. */
export function parse(hash) {
  const [view, rest] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'guide') return { view, statement: /^G\d+\.\d+$/.test(rest ?? '') ? rest : null };
  return { view: 'register', page: PAGES.includes(rest) ? rest : PAGES[0] };
}

export const pageAddress = (page) => `#/register/${page}`;
export const guideAddress = (statement) => (statement ? `#/guide/${statement}` : '#/guide');

/** Whether an address is one of ours, and not the target of a link within the page. */
export const isRoute = (hash) => hash === '' || hash.startsWith('#/');
