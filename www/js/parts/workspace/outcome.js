// What recording would change, or every reason against it, and the way to record it as an exception.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { argAt } from '../../judging.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { meter } from './meter.js';
import { source } from '../finding.js';

const stateWord = (app, state) => html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`;
const arrow = html`<span aria-hidden="true">→</span>`;
const becomes = (app) => html`${arrow}<span class="visually-hidden">${app.w.becomes}</span>`;

const limitOf = (app, limit) => (limit === null ? app.w.unlimited : limit);

const KINDS = {
  step: (app, { from, to }) => html`${stateWord(app, from)} ${becomes(app)} ${stateWord(app, to)}`,
  quota: (app, { used: [before, after], limit: [old, now] }) => html`<span class="number">${before === after ? before : html`${before} ${becomes(app)} <b>${after}</b>`} /
    ${old === now ? limitOf(app, now) : html`${limitOf(app, old)} ${becomes(app)} <b>${limitOf(app, now)}</b>`}</span>`,
  due: (app, { from, to }) => html`<span>${from ? app.day(from) : app.w.noDeadline} ${becomes(app)} ${to ? html`<b>${app.day(to)}</b>` : app.w.noDeadline}</span>`,
};

/** One line for each thing that would change. */
const row = (app, own) => (change) => html`<li>
  <span>${change.account === own ? nothing : html`${nameOf(app.book, change.account)} · `}${app.text(change.title)}${change.what === 'due' ? html` · ${app.t.deadline}` : nothing}</span>
  <span class="change">${KINDS[change.what](app, change)}</span>
</li>`;

/** What would follow, before it is recorded. */
export function forecast(app, entry) {
  const { outcome, blocking } = entry;
  const missing = blocking.length > 0 && blocking.every(({ kind }) => kind === 'incomplete');
  if (blocking.length > 0) {
    return html`<div class="forecast short quiet">${glyph(missing ? 'incomplete' : 'blocked')}<div>
      <p>${missing ? app.w.fillInFirst : app.w.notYet(blocking.length)}</p>
      ${!missing && entry.exceptable ? byException(app, entry) : nothing}
    </div></div>`;
  }
  const notes = outcome.findings.filter(({ level, overridden }) => level !== 'error' && overridden === null);
  // A new account has no steps yet, and numbers of one's own are no program's.
  if (outcome.changes.length + notes.length === 0 && ['new_account', 'overlay'].includes(entry.spec.about)) return nothing;
  return html`<section class="forecast" aria-label=${app.w.wouldChange}>
    <p class="note">${outcome.changes.length > 0 ? app.w.wouldChange : app.w.wouldChangeNothing}</p>
    <ul>${outcome.changes.map(row(app, entry.program))}</ul>
    ${notes.map((finding) => note(app, finding))}
  </section>`;
}

/** The way to an exception before anybody has been refused. */
function byException(app, { change }) {
  const ask = () => {
    change({ tried: true, reason: '' });
    app.focus('exception');
  };
  return html`<p>${app.w.exceptionHint} <button type="button" class="link" @click=${ask}>${app.w.exceptionWrite}</button></p>`;
}

/** Something worth knowing. */
export function note(app, finding) {
  const words = app.explain(finding);
  return html`<div class="reason-row">
    ${glyph(finding.level === 'error' ? finding.kind : finding.level)}
    <div><p><b>${words.message}</b> ${words.fix}</p>${source(app, words)}</div>
  </div>`;
}

/**
 * A numbered list of reasons: what is the matter, what to do, on what it stands, and what `more` adds. What to do is
 * said once for reasons of one rule that follow each other. `place` names the field of a reason that does not.
 */
export function reasonList(app, findings, more = () => nothing, place = () => '') {
  const words = findings.map(app.explain);
  const said = ({ rule, fix }, next) => next?.rule === rule && next.fix === fix;
  return html`<ol class="reasons">
    ${findings.map((finding, index) => (finding.kind !== 'quota' && said(words[index], words[index + 1])
      ? html`<li class="same"><p>${named(place(finding))}<b>${words[index].message}</b> ${chip(app, words[index].citation.statement, words[index].citation.fidelity)}</p></li>`
      : html`<li><p>${named(place(finding))}<b>${words[index].message}</b> ${words[index].fix}</p>${source(app, words[index])}${more(finding)}</li>`))}
  </ol>`;
}

const named = (place) => (place ? html`<span class="place">${place}</span>` : nothing);

/** The quota that a reason is about, as it stands today; nothing for other reasons. */
export function quotaOf(app, entry, { kind, params }) {
  const { officialAccount, openPlatformAccount } = entry.command().args;
  const accounts = kind === 'quota' ? [entry.program, officialAccount, openPlatformAccount].filter((id) => id && app.book.account(id)) : [];
  return accounts.flatMap((id) => app.book.quotas(id)).find(({ id }) => id === params['limit-id']);
}

/** The same as a meter: as it was found full, and one more. */
function meterOf(app, entry, finding) {
  const quota = quotaOf(app, entry, finding);
  if (!quota) return nothing;
  const { params } = finding;
  const { used, limit } = params;
  return meter(app, { ...quota, used, limit, left: Math.max(0, limit - used), over: Math.max(0, used - limit) }, { ahead: quota.period === 'submission' ? 0 : 1 });
}

/** The label of the argument at which a reason stands. */
const placeOf = (app, { asked }, finding) => {
  const arg = asked.find(({ name }) => name === argAt(finding));
  return arg ? app.text(arg.label) : '';
};

/** All reasons at once, and where every one of them can be left aside, the way to do that. `after` follows the reasons. */
export function refusal(app, entry, recordDespite, { title = app.w.refused(entry.blocking.length), after = nothing } = {}) {
  const { blocking } = entry;
  return html`<section class="refusal" id="f-refusal" tabindex="-1" aria-labelledby="refusal-title">
    <h3 id="refusal-title" class="with-glyph">${glyph('invalid')}${title}</h3>
    <p class="note">${app.w.refusedMeans}</p>
    ${reasonList(app, blocking, (finding) => meterOf(app, entry, finding), (finding) => placeOf(app, entry, finding))}
    ${after}
    ${entry.exceptable ? exception(app, entry, recordDespite) : nothing}
  </section>`;
}

function exception(app, entry, recordDespite) {
  const { reason, blocking, change } = entry;
  const rules = [...new Set(blocking.map(({ rule }) => rule))];
  if (reason === null) {
    return html`<div class="exception-offer">
      <p class="note">${app.w.exceptionMeans}</p>
      <div><button type="button" class="button small" @click=${() => { change({ reason: '' }); app.focus('exception'); }}>${app.w.recordAsException}</button></div>
    </div>`;
  }
  const done = () => {
    if (reason.trim()) return recordDespite(Object.fromEntries(rules.map((rule) => [rule, reason.trim()])));
    app.focus('exception');
    return app.store.set({});
  };
  return html`<div class="keep">
    <label for="f-exception">${app.w.exceptionWhy}</label>
    <div class="control"><textarea
      id="f-exception" rows="2" placeholder=${app.w.exceptionExample} .value=${reason}
      @input=${(event) => event.isComposing || change({ reason: event.target.value })}
      @compositionend=${(event) => change({ reason: event.target.value })}
    ></textarea></div>
    <button type="button" class="button small" @click=${done}>${app.w.recordAsException}</button>
    <button type="button" class="button small" @click=${() => { change({ reason: null }); app.focus('refusal'); }}>${app.t.cancel}</button>
  </div>`;
}
