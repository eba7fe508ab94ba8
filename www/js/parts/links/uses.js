// The limits that a record would use: a meter each with what is about to be used, and when it comes back.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { gauge } from '../workspace/meter.js';
import { nextMonth } from './month.js';

const quotaAt = (app, { account, id }) => app.book.quotas(account).find((quota) => quota.id === id);

/** What becomes of the limit: nothing left, what is left, and the day on which a month begins anew. */
function after(app, quota, used, limit) {
  const { v, w } = app;
  if (limit === null) return nothing;
  const returns = quota.period === 'month' ? html`<span class="with-glyph">${glyph('returns')}${w.freesOn(app.day(nextMonth(app.read.today)))}</span>` : nothing;
  if (used > limit) return html`<b class="over">${w.over(used - limit)}</b> ${returns}`;
  if (used === limit) return html`<b class="soon">${quota.period === 'total' ? v.usedUp : v.usedUpForNow}</b> ${returns}`;
  return html`<span>${w.left(limit - used)}</span> ${returns}`;
}

function row(app, change) {
  const quota = quotaAt(app, change);
  const { used: [before, now], limit: [, limit] } = change;
  const drawn = { ...quota, used: before, limit, over: Math.max(0, before - (limit ?? before)) };
  return html`<li class="use">
    <p><span>${app.text(change.title)}</span> ${chip(app, quota.statement, quota.fidelity)}${quota.ownSource ? html` <span class="tag own">${app.w.ownNumber}</span>` : nothing}<small>${nameOf(app.book, change.account)}</small></p>
    <div class="meter">${gauge(app, drawn, Math.max(0, now - before))}</div>
    <p class="use-number"><span class="number">${before} <span aria-hidden="true">→</span><span class="visually-hidden">${app.w.becomes}</span> <b>${now}</b> / ${limit ?? app.w.unlimited}</span><small>${after(app, quota, now, limit)}</small></p>
  </li>`;
}

/** Those of the Official Account first: they are the tighter ones. */
const limitsOf = ({ outcome, program }) => outcome.changes
  .filter((change) => change.what === 'quota' && change.used[0] !== change.used[1])
  .toSorted((one, other) => (one.account === program) - (other.account === program));

/** Above them, whether both sides have one subject: that decides which limit is used. */
export function uses(app, entry) {
  const changes = limitsOf(entry);
  const { v } = app;
  if (changes.length === 0) return html`<p class="quiet">${v.usesNothing}</p>`;
  const ids = changes.map(({ id }) => id);
  const subject = ids.includes('programs-of-same-subject') ? v.bothSame : ids.includes('programs-of-other-subjects') ? v.bothDiffer : '';
  return html`<section aria-label=${v.usesName}>
    <p>${app.sentences(subject, v.uses(changes.length))}</p>
    <ul class="uses">${changes.map((change) => row(app, change))}</ul>
  </section>`;
}

/** Limits of associations, of both sides. */
const LIMITS = ['programs-of-same-subject', 'programs-of-other-subjects', 'additions-by-official-account', 'official-accounts-per-program', 'additions-by-program'];

/** The limits that stay as they are. */
export function unused(app, entry, { officialAccount, program }) {
  const used = new Set(limitsOf(entry).map(({ account, id }) => `${account} ${id}`));
  const rest = [officialAccount, program].flatMap((account) => app.book.quotas(account)
    .filter(({ id }) => LIMITS.includes(id) && !used.has(`${account} ${id}`))
    .map((quota) => app.v.stays(nameOf(app.book, account), app.text(quota.name), quota.used, quota.limit ?? app.w.unlimited)));
  return rest.length === 0 ? nothing : html`<div class="basis"><p class="note">${app.v.notUsed}</p><ul>${rest.map((text) => html`<li>${text}</li>`)}</ul></div>`;
}
