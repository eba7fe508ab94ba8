// A choice from a list that is too long for radios, and a text of several lines.
import { html, nothing } from '../../../vendor/lit-html.js';
import { findingBlock } from '../finding.js';
import { glyph } from '../glyph.js';
import { standing } from '../standing.js';

/** Label, control, one line of hint, what is wrong. `control` gets what describes it. */
export function around(app, field, hint, control) {
  const info = app.read.fields.get(field);
  const { state, empty, wrong, unfinished } = standing(app, field);
  const asked = empty && unfinished.length > 0 && app.state.attempted.entry;
  const described = [`f-${field}-hint`, ...wrong.map((_, index) => `f-${field}-finding-${index}`)].join(' ');
  return html`<div class="field ${state}" data-field=${field}>
    <label for="f-${field}">${app.text(info.label)}${info.applies === 'optional' ? html`<span class="aside">${app.t.optional}</span>` : nothing}</label>
    ${control(described)}
    <p class="hint ${asked ? 'asked' : ''}" id="f-${field}-hint">${asked ? html`${glyph('incomplete')}${app.explain(unfinished[0]).message}` : hint}</p>
    <div class="findings">${wrong.map((finding, index) => findingBlock(app, finding, { id: `f-${field}-finding-${index}` }))}</div>
  </div>`;
}

/** `none` is said where there is nothing to choose. */
export function selectField(app, field, options, none = '') {
  const value = app.state.form[field] ?? '';
  return around(app, field, options.length > 0 ? app.text(app.read.fields.get(field).hint) : none, (described) => html`<div class="control">
    <select id="f-${field}" aria-describedby=${described} .value=${value} @change=${(event) => app.store.type(field, event.target.value)}>
      <option value="" ?selected=${value === ''}>${app.w.choose}</option>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${app.text(option.label)}</option>`)}
    </select>
  </div>`);
}

export function areaField(app, field, hint = '') {
  return around(app, field, hint, (described) => html`<div class="control">
    <textarea
      id="f-${field}" rows="3" aria-describedby=${described} .value=${app.state.form[field] ?? ''}
      @input=${(event) => event.isComposing || app.store.type(field, event.target.value)}
      @compositionend=${(event) => app.store.type(field, event.target.value)}
    ></textarea>
  </div>`);
}
