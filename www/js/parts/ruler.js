// The code ruler: one cell per character, grouped as the code is built, and each part in words.
import { html, nothing } from '../../vendor/lit-html.js';
import { glyph } from './glyph.js';

/** The kind of value in a field, as the core knows it. */
export const kindOf = (app, field) => app.read.fields.get(field)?.kind ?? null;

/** The number of characters of a value that always has the same, or 0. */
export function fixedLength(app, field) {
  const kind = kindOf(app, field);
  if (!kind) return 0;
  const { parts } = app.core.inspect(kind, '', app.read.ctx);
  return parts.length > 0 && parts.every(({ start, end }) => end > start) ? parts.at(-1).end : 0;
}

/** What can be shown about the parts of a value: nothing for kinds without parts. */
export function inspected(app, field) {
  const kind = kindOf(app, field);
  if (!kind || kind === 'password') return null;
  const inspection = app.core.inspect(kind, app.read.form[field] ?? '', app.read.ctx);
  return inspection.parts.length > 0 ? inspection : null;
}

export function ruler(app, field, { normalized, parts, findings }) {
  if (!fixedLength(app, field)) return nothing;
  const typed = [...normalized];
  const wrong = new Set(findings.filter(({ kind }) => kind !== 'incomplete').map(({ params }) => params.position));
  const cell = (at) => {
    const classes = [at < typed.length ? 'typed' : '', at === typed.length ? 'caret' : '', wrong.has(at + 1) ? 'wrong' : ''];
    return html`<i class=${classes.join(' ').trim()}>${typed[at] ?? '·'}</i>`;
  };
  return html`<div class="ruler" aria-hidden="true">
    ${parts.map(({ start, end, state }) => html`<span class="g${end - start} ${state}">
      <span class="cells">${Array.from({ length: end - start }, (_, index) => cell(start + index))}</span>
      <small>${end - start === 1 ? end : `${start + 1}–${end}`}</small>
    </span>`)}
  </div>`;
}

const GLYPHS = { valid: 'valid', incomplete: 'incomplete', empty: 'empty', invalid: 'invalid', unknown: 'warning' };

/** Each part decoded: what it is called, what it says, how far it is. */
export const partList = (app, { parts }) => html`<dl class="parts">
  ${parts.map((part) => html`<div>
    <dt>${app.text(part.label)}</dt>
    <dd class=${part.state === 'empty' ? 'empty-part' : ''}>${saying(app, part)}</dd>
    ${glyph(GLYPHS[part.state])}
  </div>`)}
</dl>`;

function saying(app, { state, meaning, text, start, end }) {
  if (state === 'incomplete') return end - start > [...text].length ? app.t.partMissing(end - start - [...text].length) : app.t.partTyping;
  if (state === 'valid' && meaning === null) return app.t.partRight;
  if (meaning !== null && state !== 'empty') return app.text(meaning);
  return { empty: app.t.partEmpty, invalid: app.t.partWrong, unknown: app.t.partUnknown }[state];
}
