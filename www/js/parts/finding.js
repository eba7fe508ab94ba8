// A finding in words, in a fixed order: reason, why and what to do, buttons that do it, source. And leaving it aside.
import { html, nothing } from '../../vendor/lit-html.js';
import { ruleAddress } from '../route.js';
import { chip, fidelityMark } from './chip.js';

/** How a finding looks: its kind when it is an error, otherwise its level. */
export const toneOf = ({ level, kind }) => (level === 'error' ? kind : level);

/** The id of a rule, as the way to what the catalogue says about it. */
export const ruleLink = (rule) => html`<a href=${ruleAddress(rule)}><code>${rule}</code></a>`;

/** Where a finding comes from. */
export const source = (app, { rule, citation }) => html`<p class="source">
  ${chip(app, citation.statement, citation.fidelity)}
  <span>${citation.source ?? citation.section}</span>
  ${fidelityMark(app, citation.fidelity)}
  ${ruleLink(rule)}
</p>`;

/** The whole of it. `id` is what the field is described by; `field` is where a reason for leaving it aside belongs. */
export function findingBlock(app, finding, { id = nothing, field } = {}) {
  const words = app.explain(finding);
  const mayKeep = field && app.rule(finding.rule)?.overridable && !app.act.sealed(field);
  const keeping = mayKeep && app.state.keeping?.rule === finding.rule;
  return html`<div class="finding ${toneOf(finding)}">
    <div id=${id}>
      <p class="reason">${words.message}</p>
      <p>${app.sentences(words.why, words.fix)}</p>
    </div>
    <div class="actions">
      ${finding.suggestions.filter((suggestion) => !app.act.sealed(suggestion.field)).map(
        (suggestion) => html`<button type="button" class="button small" @click=${() => app.act.take(suggestion)}>${app.text(suggestion.label)}</button>`,
      )}
      ${mayKeep && !keeping
        ? html`<button type="button" class="button small" @click=${() => app.startKeeping(finding.rule, field)}>${app.t.keepWithReason}</button>`
        : nothing}
    </div>
    ${keeping ? keepForm(app) : nothing}
    ${source(app, words)}
  </div>`;
}

/** The line that asks why the value stays as it is. */
export function keepForm(app) {
  const { rule, field, reason } = app.state.keeping;
  const done = () => {
    if (!reason.trim()) return app.focus('keep-reason');
    app.store.keepDespite(rule, field, reason);
    return app.act.goToField(field);
  };
  const cancel = () => {
    app.store.set({ keeping: null });
    app.focus(field);
  };
  const key = (event) => {
    const answer = { Enter: done, Escape: cancel }[event.key];
    if (!answer || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    answer();
  };
  return html`<div class="keep">
    <label for="f-keep-reason">${app.t.keepWhy}</label>
    <div class="control">
      <input
        id="f-keep-reason"
        autocomplete="off"
        placeholder=${app.t.keepExample}
        .value=${reason}
        @keydown=${key}
        @input=${(event) => app.store.set({ keeping: { rule, field, reason: event.target.value } })}
      >
    </div>
    <button type="button" class="button small" @click=${done}>${app.t.keep}</button>
    <button type="button" class="button small" @click=${cancel}>${app.t.cancel}</button>
  </div>`;
}

/** What was kept, with ways to another reason and back. It stays until another reason is saved. */
export const keptLine = (app, finding, field) => html`
  ${app.t.kept(finding.overridden)}
  ${app.act.sealed(field) || app.state.keeping?.rule === finding.rule
    ? nothing
    : html`<button type="button" class="link" @click=${() => app.startKeeping(finding.rule, field, finding.overridden)}>${app.t.change}</button>
        <button type="button" class="link" @click=${() => { app.store.heed(finding.rule); app.focus(field); }}>${app.t.keepNoLonger}</button>`}
`;
