// One thing with a day: days left first, then the day; whose it is; what is to do; on what it rests.
import { html, nothing } from '../../../vendor/lit-html.js';
import { urgency } from '../due.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';

/** The drawing of an item: a clock for what the guide sets, a calendar crossed out when it is over, a bent arrow for what comes back. */
export const shapeOf = ({ kind, daysLeft }) => (kind === 'returns' ? 'returns' : daysLeft < 0 ? 'expired' : 'clock');

/** Nothing has to be done about what comes back, so it presses nobody. */
export const toneOf = (item) => (item.kind === 'returns' ? '' : urgency(item));

const daysLeft = (app, { kind, daysLeft: days }) => (kind === 'returns' ? app.v.inDays(days) : app.t.daysLeft(days));

/** `11月15日 周日 24:00 截止`. What comes back does so when the day begins. */
export const moment = (app, { kind, day }) => app.v.moment[kind](kind === 'returns' ? app.day(day) : app.t.lastMoment(app.day(day)));

/** What it is about, in a few words: `微信认证到期`, `公众号每月新增关联恢复`. */
export const what = (app, { kind, title }) => app.v.what[kind](app.text(title));

function standing(app, { kind, quota, state }) {
  if (kind === 'returns') return html`<span class="with-glyph">${glyph('quota')}${app.v.full(quota.used, quota.limit)}</span>`;
  return kind === 'expiry' ? app.v.renew : html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`;
}

/** `id` is that of its first link, for the focus. */
export const item = (app, each, id) => html`<li class="deadline-row">
  <p class="when ${toneOf(each)}">
    <b class="with-glyph ${toneOf(each)}">${glyph(shapeOf(each))}${daysLeft(app, each)}</b>
    <small>${moment(app, each)}${each.estimated ? html` <span class="tag">${app.v.estimated}</span>` : nothing}</small>
  </p>
  <p class="whose"><a id=${id} href=${each.about}>${each.name}</a><small class="mono">${each.account}</small></p>
  <p class="what">${each.address ? html`<a href=${each.address}>${what(app, each)}</a>` : html`<span>${what(app, each)}</span>`}<small>${standing(app, each)}</small></p>
  <p class="rests">${chip(app, each.statement, each.fidelity)}</p>
</li>`;
