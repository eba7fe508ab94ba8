// The silhouettes of states and findings, and the few icons of the frame. Always beside a word, so hidden from readers.
import { html, svg } from '../../vendor/lit-html.js';

const OCTAGON = 'M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z';
const stroke = (path, width = 1.6) =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"/>`;
const cut = (path) =>
  svg`<path class="cut" d=${path} fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;

const DONE = svg`<circle cx="8" cy="8" r="7" fill="currentColor"/>${cut('m4.9 8.3 2.2 2.1 4-4.5')}`;
const FAILED = svg`<path d=${OCTAGON} fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>${cut('m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4')}`;
const LOCK = svg`<rect x="3" y="7" width="10" height="7.5" rx="1.6" fill="currentColor"/>${stroke('M5.2 7V5.1a2.8 2.8 0 0 1 5.6 0V7')}`;

const SHAPES = {
  done: DONE,
  valid: DONE,
  failed: FAILED,
  invalid: FAILED,
  blocked: LOCK,
  not_yet: LOCK,
  ready: svg`<path d="M2 3.6c0-.9.7-1.6 1.6-1.6h6c.5 0 .9.2 1.2.5l3.8 4.4c.5.6.5 1.5 0 2.1l-3.8 4.4c-.3.4-.7.6-1.2.6h-6c-.9 0-1.6-.7-1.6-1.6z" fill="currentColor"/>${cut('m6.2 5.5 2.6 2.5-2.6 2.5')}`,
  waiting: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.7"/>${stroke('M8 4.6V8l2.2 1.7')}`,
  not_applicable: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 1.7"/>${stroke('M5.6 8h4.8')}`,
  incomplete: svg`<circle class="faint" cx="8" cy="8" r="6.2" fill="none" stroke-width="1.8"/><path d="M8 1.8a6.2 6.2 0 1 1-6.2 6.2" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/><g fill="currentColor"><circle cx="5.2" cy="8" r=".95"/><circle cx="8" cy="8" r=".95"/><circle cx="10.8" cy="8" r=".95"/></g>`,
  empty: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  forbidden: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.7"/>${stroke('m3.8 3.8 8.4 8.4', 1.7)}`,
  quota: stroke('M2 3h12M4 6v7m4-7v7m4-7v7', 1.9),
  expired: stroke('M2.4 4h11.2v9.6H2.4zM5.2 2v3m5.6-3v3M6.2 7.6l3.6 3.6m0-3.6-3.6 3.6'),
  warning: svg`<path d="M8 1.9 14.9 14H1.1z" fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>${cut('M8 6.2v3.4m0 2.3v.1')}`,
  advice: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/>${stroke('M8 7.4v3.7M8 4.9V5')}`,
  clock: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/>${stroke('M8 4.6V8l2.2 1.7')}`,

  // In the catalogue nothing is wrong, so levels are only outlined there.
  'level-error': svg`<path d=${OCTAGON} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/>${stroke('m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4', 1.4)}`,
  'level-warning': stroke('M8 2 14.6 13.8H1.4zM8 6.4v3.2m0 2.1v.1', 1.4),
  'level-advice': svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4"/>${stroke('M8 7.4v3.7M8 4.9V5', 1.4)}`,
  changed: stroke('M2.5 5.5h10.5L10.4 3M13.5 10.5H3l2.6 2.5', 1.5),
  new: stroke('M8 3v10M3 8h10'),
  dropped: stroke('M3 8h10'),
  same: stroke('M3 6h10M3 10h10', 1.4),
  search: stroke('M10.6 10.6 14 14M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z', 1.5),

  forward: stroke('m6 3.5 4.5 4.5L6 12.5'),
  back: stroke('M10 3.5 5.5 8l4.5 4.5'),
  more: svg`<g fill="currentColor"><circle cx="3.2" cy="8" r="1.3"/><circle cx="8" cy="8" r="1.3"/><circle cx="12.8" cy="8" r="1.3"/></g>`,
  close: stroke('m4 4 8 8m0-8-8 8'),
  book: stroke('M8 3.6C6.6 2.7 4.6 2.4 2 2.5v10c2.6-.1 4.6.2 6 1.1 1.4-.9 3.4-1.2 6-1.1v-10c-2.6-.1-4.6.2-6 1.1zm0 0v10', 1.4),
  calendar: stroke('M2.4 3.6h11.2v10H2.4zM2.4 6.8h11.2M5.2 2v3m5.6-3v3', 1.4),
  form: stroke('M2.4 2.4h11.2v11.2H2.4zM2.4 6h11.2M6 6v7.6', 1.4),
  shield: stroke('M8 1.8 13.2 4v4c0 3-2.1 5.3-5.2 6.2C4.9 13.3 2.8 11 2.8 8V4zM5.7 7.9l1.7 1.7 3-3.3', 1.4),
  programs: stroke('M2.4 2.4h4.4v4.4H2.4zM9.2 2.4h4.4v4.4H9.2zM2.4 9.2h4.4v4.4H2.4zM9.2 9.2h4.4v4.4H9.2z', 1.4),
  plus: stroke('M8 3v10M3 8h10'),
  undo: stroke('M6 3 2.8 6.2 6 9.4M3 6.2h6.4a3.8 3.8 0 0 1 0 7.6H6.5'),
  redo: stroke('m10 3 3.2 3.2L10 9.4M13 6.2H6.6a3.8 3.8 0 0 0 0 7.6h2.9'),
  returns: stroke('M13 4v3.4a3 3 0 0 1-3 3H3.2M6 7.4l-3 3 3 3', 1.5),
  download: stroke('M8 2.4v7.2M4.8 6.6 8 9.8l3.2-3.2M2.6 13.4h10.8', 1.5),
  chain: stroke('M6.6 9.4a2.8 2.8 0 0 0 4 0l2.6-2.6a2.8 2.8 0 0 0-4-4L8.1 3.9M9.4 6.6a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4l1.1-1.1', 1.5),
  disc: svg`<circle cx="8" cy="8" r="5" fill="currentColor"/>`,
  diamond: svg`<path d="m8 2 6 6-6 6-6-6z" fill="currentColor"/>`,
  search: stroke('M10.4 10.4 14 14M11.8 7.2a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0z', 1.5),
  folder: stroke('M2 12.8V3.6h4.2l1.6 1.8H14v7.4z', 1.4),
  flask: stroke('M6.2 2.2h3.6M6.8 2.4v4L3 12.6c-.4.7.1 1.4.8 1.4h8.4c.7 0 1.2-.7.8-1.4L9.2 6.4v-4M5 10.2h6', 1.4),
  hatch: stroke('M1.6 4.2h12.8v7.6H1.6zM3 11.4l5-6.8M7 11.4l5-6.8', 1.4),
  printer: stroke('M4.4 6V2.4h7.2V6M4.4 11.4H2.2V6h11.6v5.4h-2.2M4.4 9.4h7.2v4.2H4.4z', 1.4),
  minus: stroke('M3 8h10'),
  fit: stroke('M2.6 6V2.6H6M10 2.6h3.4V6M13.4 10v3.4H10M6 13.4H2.6V10', 1.5),
  check: stroke('m3 8.4 3.2 3.1L13 4.6'),
  search: stroke('M11.4 7A4.4 4.4 0 1 1 2.6 7a4.4 4.4 0 0 1 8.8 0zm-1.2 3.2 3.3 3.3', 1.5),
  checks: stroke('M2.4 4h11.2M2.4 8h5.2M2.4 12h5.2m2.2-1.8 1.7 1.7 2.9-3.4', 1.5),
  rows: stroke('M2.6 4h10.8M2.6 8h10.8M2.6 12h10.8', 1.5),
  dense: stroke('M2.6 3h10.8M2.6 6.3h10.8M2.6 9.7h10.8M2.6 13h10.8', 1.5),
  up: stroke('M8 13V3.4M4.4 7 8 3.2 11.6 7', 1.5),
  down: stroke('M8 3v9.6M4.4 9 8 12.8 11.6 9', 1.5),
};

/** A drawing by its name: a state, a kind of finding, or an icon. */
export const glyph = (name) => html`<svg class="glyph ${name}" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name]}</svg>`;

/** The same inside another drawing, 16 units wide. */
export const shape = (name) => svg`<g class="glyph ${name}">${SHAPES[name]}</g>`;

/** The drawing for a finding: what was kept is settled, warnings and advice have their own. */
export const glyphOf = ({ level, kind, overridden }) => {
  if (overridden !== null) return glyph('valid');
  return glyph(level === 'error' ? kind : level);
};
