// What stands in the cells of a row: the value with its wrong characters, and the reason.
import { html, nothing } from '../../../vendor/lit-html.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { pieces } from './words.js';

/** A value as pieces of text; what is wrong is marked, and said to be. */
export const value = (app, row, main) => pieces(app, row, main).map(({ text, wrong }) => (wrong ? html`<mark>${text}</mark>` : text));

export const headOf = ({ summary }, column) => summary.header[column] ?? '';

const tone = ({ finding }) => (finding.level === 'error' ? 'failed' : finding.level);

/** The reason: what is the matter, which lines it is about, its statement. */
export const reason = (app, one, tabindex = nothing, more = nothing) => html`<div class="reason">${glyph(tone(one))}<span class="message">${one.message}${one.lines.length > 0 ? html` <span class="quiet">${app.v.lines(one.lines)}</span>` : nothing}</span>
  ${chip(app, one.citation.statement, one.citation.fidelity, tabindex)}${more}</div>`;
