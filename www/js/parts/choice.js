// One of a list: as cards that can be compared, or as a row of radios.
import { html, nothing } from '../../vendor/lit-html.js';
import { findingBlock } from './finding.js';
import { glyph } from './glyph.js';
import { standing } from './standing.js';

const radio = (app, field, value, described = nothing) => html`<input
  type="radio"
  name=${field}
  id="f-${field}-${value}"
  value=${value}
  aria-describedby=${described}
  .checked=${app.state.form[field] === value}
  ?disabled=${app.act.sealed(field)}
  @change=${() => app.store.type(field, value)}
>`;

/** The group around any choice: legend, the choices, what is missing or wrong. */
function group(app, field, legend, choices) {
  const { empty, wrong, unfinished } = standing(app, field);
  const asked = empty && unfinished.length > 0 && app.state.attempted[app.state.route.page];
  const described = [...(asked ? [`f-${field}-hint`] : []), ...wrong.map((_, index) => `f-${field}-finding-${index}`)].join(' ');
  return html`<fieldset class="group" id="f-${field}" data-field=${field} tabindex="-1" aria-describedby=${described || nothing}>
    <legend>${legend}</legend>
    ${choices}
    ${asked ? html`<p class="hint asked" id="f-${field}-hint">${glyph('incomplete')}${unfinished.map((finding) => app.explain(finding).message)}</p>` : nothing}
    <div class="findings">${wrong.map((finding, index) => findingBlock(app, finding, { id: `f-${field}-finding-${index}`, field }))}</div>
  </fieldset>`;
}

/** Cards: `body` gives what stands under the label of each choice. */
export function cards(app, field, { legend, body, choices }) {
  const info = app.read.fields.get(field);
  return group(app, field, legend ?? app.text(info.label), html`<div class="cards">
    ${(choices ?? info.choices).map(({ value, label }) => html`<div class="card">
      <label>${radio(app, field, value, `f-${field}-${value}-body`)} ${app.text(label)}</label>
      <div id="f-${field}-${value}-body">${body(value)}</div>
    </div>`)}
  </div>`);
}

/** A row of radios. `aside` is a note beside the label. */
export function radios(app, field, aside = nothing) {
  const info = app.read.fields.get(field);
  return group(app, field, html`${app.text(info.label)} ${aside}`, html`<div class="row-of-radios">
    ${info.choices.map(({ value, label }) => html`<label>${radio(app, field, value)} ${app.text(label)}</label>`)}
  </div>`);
}
