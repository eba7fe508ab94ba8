// How much of a quota is used: one pip for each unit up to twenty, a bar above; always with its limit and what is left.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { chip, fidelityMark } from '../chip.js';
import { glyph } from '../glyph.js';

const PIPS = 20;

/** `over` or `full`, for the colour. */
export const tone = ({ over, left }) => (over > 0 ? 'over' : left === 0 ? 'full' : '');

/** `ahead` is how much is about to be used. */
export function meter(app, quota, { ahead = 0 } = {}) {
  const { w } = app;
  const { name, used, limit, freesOn, statement, fidelity, source, ownSource } = quota;
  return html`<div class="meter ${tone(quota)}">
    <p class="meter-head">
      <span>${app.text(name)}</span>
      <span class="number"><b>${used} / ${limit ?? w.unlimited}</b> ${word(w, quota)}</span>
    </p>
    ${gauge(app, quota, ahead)}
    <p class="note meter-source">
      ${chip(app, statement, fidelity)} ${ownSource ? html`<span class="tag own">${w.ownNumber}</span> <span>${w.from(ownSource)}</span>` : html`${fidelityMark(app, fidelity)} <span>${source ? app.text(source) : nothing}</span>`}
      ${freesOn ? html`<span class="comes-back">${glyph('returns')}${w.freesOn(app.day(freesOn))}</span>` : nothing}
    </p>
  </div>`;
}

/** The drawing alone, with what it shows in words. */
export function gauge(app, quota, ahead = 0) {
  const { used, limit, over } = quota;
  if (limit === null) return nothing;
  const said = app.w.usedOf(used, limit);
  return limit + over + ahead > PIPS ? bar(quota, ahead, said) : pips(quota, ahead, said);
}

/** What is left, or that nothing is. */
export function word(w, { left, over }) {
  if (over > 0) return html`<span class="word">${glyph('quota')}${w.over(over)}</span>`;
  if (left === 0) return html`<span class="word">${glyph('quota')}${w.full}</span>`;
  return left === null ? nothing : html`<span class="left">${w.left(left)}</span>`;
}

function pips({ used, limit, over }, ahead, said) {
  const all = Math.max(limit, used + ahead);
  const kind = (at) => (at < used ? (at < limit ? 'used' : 'beyond') : at < used + ahead ? (at < limit ? 'ahead' : 'beyond') : '');
  return html`<div class="pips" role="img" aria-label=${said} data-over=${over}>${Array.from({ length: all }, (_, at) => html`<i class=${kind(at)}></i>`)}</div>`;
}

function bar({ used, limit }, ahead, said) {
  const part = (count) => (limit === 0 ? 100 : Math.min(100, (100 * count) / limit));
  return html`<svg class="meter-bar" role="img" aria-label=${said} viewBox="0 0 100 8" preserveAspectRatio="none">
    ${svg`<rect class="track" width="100" height="8"/>${ahead > 0 ? svg`<rect class="ahead" width=${part(used + ahead)} height="8"/>` : nothing}<rect class="used" width=${part(used)} height="8"/>`}
  </svg>`;
}

/** Several meters as a list. */
export const meters = (app, quotas) => html`<ul class="meters">${quotas.map((quota) => html`<li>${meter(app, quota)}</li>`)}</ul>`;
