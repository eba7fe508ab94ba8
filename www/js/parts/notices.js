// Words about the whole page: why it cannot be completed or changed, what became of the draft.
import { html, nothing } from '../../vendor/lit-html.js';
import { FACTS, SEALED } from '../route.js';
import { chip } from './chip.js';
import { source } from './finding.js';
import { glyph } from './glyph.js';

const SHOWN = ['blocked', 'not_applicable', 'failed'];

const notice = (tone, shape, says, button = nothing) => html`<div class="notice ${tone}" role="status">
  ${glyph(shape)}<div class="says">${says}</div>${button}
</div>`;

const dismiss = (app, patch) => html`<button type="button" class="button small" @click=${() => app.store.set(patch)}>${app.t.gotIt}</button>`;

export function notices(app) {
  const { t, state } = app;
  return html`<div class="notices">
    ${state.lost ? notice('warning', 'warning', html`<p>${t.notFetched}</p>`) : nothing}
    ${state.refused ? notice('warning', 'warning', html`<p>${t.storageRefused}</p>`) : nothing}
    ${state.damaged === null
      ? nothing
      : notice('warning', 'warning', html`<p>${t.draftDamaged}</p>
          <details><summary>${t.draftText}</summary><pre tabindex="0">${state.damaged}</pre></details>`, dismiss(app, { damaged: null }))}
    ${state.restored ? notice('', 'check', html`<p>${t.draftRestored}</p>`, dismiss(app, { restored: false })) : nothing}
    ${state.withdrawn ? notice('', 'check', html`<p>${withdrawnText(app)}</p>`, recoverButton(app)) : nothing}
  </div>`;
}

const withdrawnText = ({ t, day, state }) =>
  t.withdrawn(Object.entries(state.withdrawn.facts).map(([fact, on]) => t.happened(t.facts[fact], day(on))));

const recoverButton = (app) => html`<button
  type="button"
  class="button small"
  @click=${() => { app.store.recover(); app.focus('title'); }}
>${app.t.recover}</button>`;

/** All reasons of a page that is blocked, not applicable or failed, and the way to what comes first. */
export function blockedNotice(app, page) {
  const state = app.read.stateOf(page);
  const { because } = app.read.stepOf(page);
  if (!SHOWN.includes(state) || because.length === 0) return nothing;
  const first = app.act.firstBefore(page);
  const rules = [...new Set(because.map(({ rule }) => rule))];
  return html`<section class="notice ${state}" aria-label=${app.t.states[state]}>
    ${glyph(state)}
    <div class="says">
      ${rules.map((rule) => reason(app, because.filter((finding) => finding.rule === rule)))}
      ${state === 'blocked' && first && first.page !== page
        ? html`<div><button type="button" class="button small" @click=${() => app.act.goToPoint(first)}>${app.t.doFirst(app.t.pages[first.page])}</button></div>`
        : nothing}
    </div>
  </section>`;
}

/** All findings of one rule: each says its own thing, what to do and the source are the same. */
function reason(app, findings) {
  const words = findings.map(app.explain);
  const [first] = words;
  return html`<div>
    <p><b>${app.sentences(...words.map(({ message }) => message))}</b> ${first.fix}</p>
    ${source(app, first)}
  </div>`;
}

const sealed = (app, says, button) => html`<section class="notice" aria-label=${app.t.states.done}>
  ${glyph('blocked')}<div class="says"><p>${says}</p></div>${button}
</section>`;

/** Pages that cannot be changed since the email was activated, or the subject submitted. */
export function sealedNotice(app, page) {
  const { t, day, read, state } = app;
  if (page === 'account' && read.stateOf('activation') === 'done') {
    return sealed(app, html`${t.sealedAccount(day(state.facts.emailActivatedOn))} ${chip(app, 'G2.8')}`, withdrawButton(app, ['emailActivatedOn'], t.withdrawRecord));
  }
  if (!read.submitted || !SEALED.includes(page)) return nothing;
  return sealed(app, html`${t.sealed(day(state.facts.submittedOn))} ${chip(app, 'G2.22')}`, withdrawSubmission(app));
}

const withdrawButton = (app, facts, label) => html`<button
  type="button"
  class="button small"
  @click=${() => { app.act.withdraw(...facts); app.focus('title'); }}
>${label}</button>`;

/** The button that takes the record of the submission back, and with it what rests on it. */
export function withdrawSubmission(app) {
  const facts = Object.keys(FACTS).filter((fact) => fact !== 'emailActivatedOn' && fact in app.state.facts);
  return withdrawButton(app, facts, facts.length > 1 ? app.t.withdrawWithLater(facts.length - 1) : app.t.withdrawRecord);
}
