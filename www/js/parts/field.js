// A text field: label, control with its state inside, one line of hint below, then what the rules say. And a tick.
import { html, nothing } from '../../vendor/lit-html.js';
import { settled } from '../surroundings.js';
import { chip } from './chip.js';
import { findingBlock, keepForm, keptLine } from './finding.js';
import { glyph } from './glyph.js';
import { helpPanel } from './panel.js';
import { fixedLength } from './ruler.js';
import { labelOf, standing } from './standing.js';

/** How each text field behaves as a control: keyboard, autofill, spelling. What it means is the core's business. */
const code = { mono: true, spellcheck: 'false', autocapitalize: 'characters', autocomplete: 'off' };

const INPUTS = {
  // Not type=email: the browser would strip and rewrite what is typed.
  email: { inputmode: 'email', autocomplete: 'email', spellcheck: 'false', autocapitalize: 'off' },
  password: { type: 'password', autocomplete: 'new-password', spellcheck: 'false' },
  passwordConfirm: { type: 'password', autocomplete: 'new-password', spellcheck: 'false' },
  subjectName: { autocomplete: 'organization' },
  code,
  bankName: { autocomplete: 'off' },
  bankAccountName: { autocomplete: 'off' },
  bankAccount: { ...code, inputmode: 'numeric' },
  administratorName: { autocomplete: 'name', spellcheck: 'false' },
  administratorId: code,
  administratorMobile: { mono: true, type: 'tel', autocomplete: 'tel-national', spellcheck: 'false' },
  programName: { autocomplete: 'off' },
  introduction: { autocomplete: 'off', multiline: true },
};

const INVALID = ['invalid', 'forbidden', 'expired'];

/** The field with everything around it. `aside` is a note beside the label. */
export function textField(app, field, { aside } = {}) {
  const info = app.read.fields.get(field);
  const stand = standing(app, field);
  const sealed = app.act.sealed(field);
  const described = [`f-${field}-hint`, ...stand.wrong.map((_, index) => `f-${field}-finding-${index}`)].join(' ');
  return html`<div class="field ${stand.state} ${sealed ? 'locked' : ''}" data-field=${field}>
    <label for="f-${field}">${labelOf(app, field)}${aside ?? (info.applies === 'optional' ? html`<span class="aside">${app.t.optional}</span>` : nothing)}</label>
    ${control(app, field, stand, described, sealed)}
    ${hintLine(app, field, info, stand)}
    <div class="findings">
      ${stand.kept.some(({ rule }) => rule === app.state.keeping?.rule) ? keepForm(app) : nothing}
      ${stand.wrong.map((finding, index) => findingBlock(app, finding, { id: `f-${field}-finding-${index}`, field }))}
      ${stand.typing || stand.wrong.length > 0 ? nothing : suggestions(app, stand)}
    </div>
    ${app.state.narrow && app.state.focus === field ? helpPanel(app, field) : nothing}
  </div>`;
}

function control(app, field, stand, described, sealed) {
  const input = INPUTS[field] ?? {};
  const secret = input.type === 'password';
  const value = app.state.form[field] ?? '';
  // Often written here; anything else may be.
  const names = app.read.fields.get(field).choices;
  const on = {
    input: (event) => event.isComposing || app.store.type(field, event.target.value),
    // The last input event of a composition can come before its end.
    composed: (event) => app.store.type(field, event.target.value),
    blur: () => settled(() => app.store.leave(field)),
  };
  const shown = secret && app.state.revealed[field];
  return html`<div class="control ${input.mono ? 'code' : ''}">
    ${input.multiline
      ? html`<textarea
          id="f-${field}" rows="3" .value=${value} ?readonly=${sealed} aria-describedby=${described}
          aria-invalid=${INVALID.includes(stand.state) ? 'true' : nothing}
          @input=${on.input} @compositionend=${on.composed} @blur=${on.blur}
        ></textarea>`
      : html`<input
          id="f-${field}" name=${field} .value=${value} ?readonly=${sealed} aria-describedby=${described}
          type=${shown ? 'text' : (input.type ?? 'text')}
          inputmode=${input.inputmode ?? nothing}
          autocomplete=${input.autocomplete ?? 'off'}
          autocapitalize=${input.autocapitalize ?? nothing}
          spellcheck=${input.spellcheck ?? nothing}
          list=${names.length > 0 && !sealed ? `f-${field}-list` : nothing}
          aria-invalid=${INVALID.includes(stand.state) ? 'true' : nothing}
          @input=${on.input} @compositionend=${on.composed} @blur=${on.blur}
        >`}
    <span class="inside">${counter(app, field, stand)}${secret && value ? reveal(app, field, shown) : nothing}${stand.empty ? nothing : glyph(stand.state)}</span>
    ${names.length > 0 ? html`<datalist id="f-${field}-list">${names.map(({ value: name }) => html`<option value=${name}></option>`)}</datalist>` : nothing}
  </div>`;
}

/** `13 / 18` while a number of fixed length is being typed. */
function counter(app, field, { empty, unfinished }) {
  const length = fixedLength(app, field);
  if (!length || empty || unfinished.length === 0) return nothing;
  return html`<span>${[...app.read.form[field]].length} / ${length}</span>`;
}

const reveal = (app, field, shown) => html`<button
  type="button"
  class="link"
  aria-pressed=${shown ? 'true' : 'false'}
  @click=${() => app.store.set({ revealed: { ...app.state.revealed, [field]: !shown } })}
>${app.t.show}</button>`;

/** One line, always there: what was kept, what was tidied up, what is missing, or the hint. */
function hintLine(app, field, info, { empty, wrong, unfinished, kept }) {
  const page = app.state.route.page;
  const asked = empty && unfinished.length > 0 && app.state.attempted[page];
  let line = app.text(info.hint);
  if (kept.length > 0) line = kept.map((finding) => keptLine(app, finding, field));
  else if (field in app.state.tidied && !app.act.sealed(field)) line = tidiedLine(app, field);
  else if (asked || (!empty && unfinished.length > 0 && wrong.every(({ level }) => level !== 'error'))) {
    const said = app.sentences(...unfinished.map((finding) => app.explain(finding).message));
    line = html`${asked ? glyph('incomplete') : nothing}${said}`;
  }
  return html`<p class="hint ${asked ? 'asked' : ''}" id="f-${field}-hint">${line}</p>`;
}

function tidiedLine(app, field) {
  const what = app.t.tidiedWhat(changes(app.state.tidied[field], app.state.form[field]));
  return html`${what} <button type="button" class="link" @click=${() => { app.store.restore(field); app.focus(field); }}>${app.t.restore}</button>`;
}

/** What tidying up did to a value, by name: character width, spaces, country code, hyphens, upper and lower case. */
function changes(typed, tidy) {
  const half = typed.normalize('NFKC');
  const count = (text) => text.replace(/\S/g, '').length;
  const hyphens = (text) => text.replace(/[^-\u2010-\u2015]/g, '').length;
  const letters = (text) => text.replace(/[^a-zA-Z]/g, '');
  return [
    half !== typed && 'width',
    count(half) > count(tidy) && 'spaces',
    half.trim().startsWith('+86') && !tidy.startsWith('+86') && 'prefix',
    hyphens(half) > hyphens(tidy) && 'hyphens',
    letters(half) !== letters(tidy) && letters(half).toUpperCase() === letters(tidy).toUpperCase() && 'case',
  ].filter(Boolean);
}

/** Buttons of what is unfinished: offered once the field is left. */
function suggestions(app, { empty, unfinished }) {
  const offered = empty ? [] : unfinished.flatMap((finding) => finding.suggestions).filter((suggestion) => !app.act.sealed(suggestion.field));
  if (offered.length === 0) return nothing;
  return html`<div class="actions">
    ${offered.map((suggestion) => html`<button type="button" class="button small" @click=${() => app.act.take(suggestion)}>${app.text(suggestion.label)}</button>`)}
  </div>`;
}

/** A tick: checkbox with its label, a chip, and what is missing once somebody asked. */
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
