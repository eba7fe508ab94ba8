// Where one is in something long, with the ways on and back.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';

/** `said(from, to, all)` says which are shown; `show(first)` shows others. */
export function pager(app, { first, size, all, said, back, on, show }) {
  if (all <= size) return nothing;
  const last = Math.min(all, first + size);
  const button = (name, icon, to, possible) => html`<button
    type="button" class="button small icon" aria-label=${name} aria-disabled=${possible ? nothing : 'true'} @click=${() => possible && show(to)}
  >${glyph(icon)}</button>`;
  return html`<div class="pager">
    <span class="note">${said(first + 1, last, all)}</span>
    ${button(back, 'back', Math.max(0, first - size), first > 0)} ${button(on, 'forward', first + size, last < all)}
  </div>`;
}
