// How much of a quota is used: one pip for each unit up to twenty, a bar above; always with its limit and what is left.
import { html, nothing, svg } from '../../../vendor/lit-html.js';
import { chip, fidelityMark } from '../chip.js';
import { glyph } from '../glyph.js';

const PIPS = 20;

const tone = ({ over, left }) => (over > 0 ? 'over' : left === 0 ? 'full' : '');

/** `ahead` is how much is about to be used. */
export function meter(app, quota, { ahead = 0 } = {}) {
  const { w } = app;
  const { name, used, limit, left, over, freesOn, statement, fidelity, source, ownSource } = quota;
  const said = limit === null ? w.used(used) : w.usedOf(used, limit);
  return html`<div class="meter ${tone(quota)}">
    <p class="meter-head">
      <span>${app.text(name)}</span>
      <span class="number"><b>${used} / ${limit ?? w.unlimited}</b> ${word(w, quota)}</span>
    </p>
    ${limit === null ? nothing : limit + over + ahead > PIPS ? bar(quota, said) : pips(quota, ahead, said)}
    <p class="note meter-source">
      ${chip(app, statement, fidelity)} ${ownSource ? html`<span class="tag own">${w.ownNumber}</span> <span>${w.from(ownSource)}</span>` : html`${fidelityMark(app, fidelity)} <span>${source ? app.text(source) : nothing}</span>`}
      ${freesOn ? html`<span class="comes-back">${glyph('returns')}${w.freesOn(app.day(freesOn))}</span>` : nothing}
    </p>
  </div>`;
}

function word(w, { left, over }) {
  if (over > 0) return html`<span class="word">${glyph('quota')}${w.over(over)}</span>`;
  if (left === 0) return html`<span class="word">${glyph('quota')}${w.full}</span>`;
  return left === null ? nothing : html`<span class="left">${w.left(left)}</span>`;
}

function pips({ used, limit, over }, ahead, said) {
  const all = Math.max(limit, used + ahead);
  const kind = (at) => (at < used ? (at < limit ? 'used' : 'beyond') : at < used + ahead ? (at < limit ? 'ahead' : 'beyond') : '');
  return html`<div class="pips" role="img" aria-label=${said} data-over=${over}>${Array.from({ length: all }, (_, at) => html`<i class=${kind(at)}></i>`)}</div>`;
}

function bar({ used, limit }, said) {
  const part = limit === 0 ? 100 : Math.min(100, (100 * used) / limit);
  return html`<svg class="meter-bar" role="img" aria-label=${said} viewBox="0 0 100 8" preserveAspectRatio="none">
    ${svg`<rect class="track" width="100" height="8"/><rect class="used" width=${part} height="8"/>`}
  </svg>`;
}

/** Several meters as a list. */
export const meters = (app, quotas) => html`<ul class="meters">${quotas.map((quota) => html`<li>${meter(app, quota)}</li>`)}</ul>`;
