// The groups of important pages of a submission: page, category and tags, as many as there are.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';

const EMPTY = { page: '', category: '', tags: '' };

export function pagesField(app, field) {
  const { label } = app.read.fields.get(field);
  const groups = app.state.form[field] ?? [EMPTY];
  const findings = (app.read.findings.get(field) ?? []).filter(({ overridden }) => overridden === null);
  const set = (next) => app.store.type(field, next);
  const write = (at, patch) => set(groups.map((group, index) => (index === at ? { ...group, ...patch } : group)));
  const add = () => {
    set([...groups, EMPTY]);
    app.focus(`${field}-${groups.length}-page`);
  };
  const drop = (at) => {
    set(groups.filter((_, index) => index !== at));
    app.focus(`${field}-add`);
  };
  const cell = (group, at, name) => html`<label>
    <span>${app.w.pageGroup[name]}</span>
    <span class="control"><input
      id=${`f-${field}-${at}-${name}`} autocomplete="off" .value=${group[name]}
      @input=${(event) => event.isComposing || write(at, { [name]: event.target.value })}
      @compositionend=${(event) => write(at, { [name]: event.target.value })}
    ></span>
  </label>`;
  return html`<fieldset class="group" id="f-${field}" tabindex="-1" data-field=${field} aria-describedby="f-${field}-hint">
    <legend>${app.text(label)}</legend>
    <p class="hint" id="f-${field}-hint">${app.w.pageGroupHint}</p>
    <div class="page-groups">
      ${groups.map((group, at) => html`<div role="group" aria-label=${app.w.pageGroupNumber(at + 1)}>
        <span class="number">${at + 1}</span>
        ${['page', 'category', 'tags'].map((name) => cell(group, at, name))}
        ${groups.length > 1
          ? html`<button type="button" class="button icon small" aria-label=${app.w.dropPageGroup(at + 1)} @click=${() => drop(at)}>${glyph('close')}</button>`
          : nothing}
      </div>`)}
    </div>
    <div><button type="button" class="button small" id="f-${field}-add" @click=${add}>${glyph('plus')}${app.w.addPageGroup}</button></div>
    <div class="findings">${findings.map((finding) => html`<p class="finding ${finding.kind}"><span class="reason">${app.explain(finding).message}</span></p>`)}</div>
  </fieldset>`;
}
