// How a check goes and how it ended: one bar, and the numbers below it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';

const PARTS = [['right', 'done'], ['warned', 'warning'], ['wrong', 'failed']];

const number = ({ t }, value) => new Intl.NumberFormat(t.lang).format(value);

/** How many rows there are in all: reckoned from what was read so far, and known at the end. */
const reckoned = ({ rows, bytes, size }) => (bytes > 0 && size > bytes ? Math.round((rows * size) / bytes) : rows);

/** Seconds that are left at the speed so far. */
const secondsLeft = ({ rows, rowsPerSecond }, all) => (rowsPerSecond > 0 ? Math.max(1, Math.ceil((all - rows) / rowsPerSecond)) : null);

const bar = (counts, all) => html`<div class="bulk-bar" aria-hidden="true">
  ${PARTS.map(([name, shape]) => (counts[name] > 0 ? html`<i class=${shape} .style=${`inline-size: ${(100 * counts[name]) / Math.max(1, all)}%`}></i>` : nothing))}
</div>`;

const numbers = (app, counts, rest) => html`<dl class="bulk-numbers">
  ${PARTS.map(([name, shape]) => html`<div><dt>${glyph(shape)}${app.v.counts[name]}</dt><dd class="number">${number(app, counts[name])}</dd></div>`)}
  ${rest === null ? nothing : html`<div class="rest"><dt>${glyph('empty')}${app.v.counts.rest}</dt><dd class="number">${app.v.about(number(app, rest))}</dd></div>`}
</dl>`;

/** While it is checked. */
export function checking(app) {
  const { progress } = app.state.bulk;
  const { v } = app;
  if (!progress) return html`<div class="bulk-result"><p class="bulk-line"><b>${v.starting}</b></p><div class="bulk-bar"></div></div>`;
  const { rows, counts, bytes, size, rowsPerSecond } = progress;
  const all = reckoned(progress);
  const left = secondsLeft(progress, all);
  const comparing = size > 0 && bytes >= size;
  return html`<div class="bulk-result" role="progressbar" aria-label=${v.checking} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${size > 0 ? Math.min(100, Math.round((100 * bytes) / size)) : nothing}>
    <p class="bulk-line"><b>${comparing ? v.comparing : v.checking}</b> <span class="number">${v.rowsOf(number(app, rows), comparing ? null : number(app, all))}</span>
      <span class="quiet number">${v.perSecond(app.state.lang === 'zh' && rowsPerSecond >= 10_000 ? `${(rowsPerSecond / 10_000).toFixed(1)} 万` : number(app, rowsPerSecond))}</span>
      ${left && !comparing ? html`<span class="quiet number">${v.secondsLeft(left)}</span>` : nothing}</p>
    ${bar(counts, all)} ${numbers(app, counts, all - rows)}
  </div>`;
}

/** What came out. */
export function result(app, { summary: { counts }, fixed }) {
  const { v } = app;
  return html`<div class="bulk-result">
    <h2 class="bulk-line" id="f-bulk-result" tabindex="-1">${v.checked(number(app, counts.rows))}</h2>
    ${bar(counts, counts.rows)} ${numbers(app, counts, null)}
    ${fixed.size > 0 ? html`<p class="with-glyph note">${glyph('warning')}<span>${v.fixedStays(fixed.size)}</span></p>` : nothing}
  </div>`;
}
