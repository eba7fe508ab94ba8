// A tick: checkbox with its label, a chip, and what is missing once somebody asked.
import { html, nothing } from '../../vendor/lit-html.js';
import { chip } from './chip.js';
import { glyph } from './glyph.js';
import { standing } from './standing.js';

export function tick(app, field) {
  const info = app.read.fields.get(field);
  const { empty, unfinished } = standing(app, field);
  const asked = empty && unfinished.length > 0 && app.state.attempted[app.state.route.page];
  return html`<div class="tick" data-field=${field}>
    <input
      type="checkbox"
      id="f-${field}"
      aria-describedby="f-${field}-hint"
      .checked=${app.state.form[field] === true}
      ?disabled=${app.act.sealed(field)}
      @change=${(event) => app.store.type(field, event.target.checked)}
    >
    <label for="f-${field}">${app.text(info.label)}</label>
    ${chip(app, info.statement)}
    <p class="hint ${asked ? 'asked' : ''}" id="f-${field}-hint">
      ${asked ? html`${glyph('incomplete')}${app.explain(unfinished[0]).message}` : app.text(info.hint) || nothing}
    </p>
  </div>`;
}
