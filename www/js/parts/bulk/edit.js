// Putting a cell right in its place: checked again at every key; Enter saves and goes on to the next row, Esc gives up.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { headOf, reason, value } from './cells.js';
import { goTo } from './hands.js';
import { current, put, rowAt, tell, textOf } from './job.js';
import { columnOf, explained, fieldNames, mainOf, nameOf } from './words.js';

/** The first column of a row that was put right, or null. */
export function edited({ fixed }) {
  const [column] = Object.keys(fixed);
  return column === undefined ? null : Number(column);
}

/** Opens a cell. */
export function begin(app, index, column) {
  const row = rowAt(index);
  if (!row) return;
  app.focus('bulk-edit');
  const text = textOf(row, column);
  tell(app.store, { edit: { index, column, text, before: text, was: row }, cursor: index });
}

/** A button that puts a value in. */
export function suggest(app, index, row, { field, value: text }) {
  const { columns } = current();
  const column = columnOf(fieldNames(app), columns, field);
  begin(app, index, column);
  type(app, text);
}

function type(app, text) {
  const { edit } = app.store.state.bulk;
  tell(app.store, { edit: { ...edit, text } });
  put(app, edit.index, edit.column, text);
}

/** Saves, and opens the next row that has something wrong; after the last one the list has the focus. */
async function save(app, onwards) {
  const { edit } = app.store.state.bulk;
  const job = current();
  await job.queue;
  if (current() !== job || app.store.state.bulk.edit?.index !== edit.index) return;
  const row = rowAt(edit.index);
  app.store.set({ announcement: row && mainOf(app, row, {}) ? app.v.savedOpen : app.v.savedPassed });
  tell(app.store, { edit: null });
  const to = goTo(app, onwards ? edit.index + 1 : edit.index);
  const next = onwards && to !== edit.index ? rowAt(to) : null;
  const column = next && mainOf(app, next, app.state.bulk.filter)?.column;
  if (typeof column === 'number') begin(app, to, column);
}

/** Gives up: the cell says what it said before it was opened. */
function leave(app) {
  const { edit } = app.store.state.bulk;
  if (edit.text !== edit.before) put(app, edit.index, edit.column, edit.before);
  tell(app.store, { edit: null });
  goTo(app, edit.index);
}

/** What stands there is the file's own again. */
function restore(app, row) {
  const { edit } = app.store.state.bulk;
  app.focus('bulk-edit');
  type(app, row.cells[edit.column] ?? '');
}

function keys(app, event) {
  const answer = { Enter: () => save(app, true), Escape: () => leave(app) }[event.key];
  if (!answer || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  answer();
}

/** What is still the matter with the row; each finding of another cell has the way to it. */
function findings(app, job, row, column) {
  const all = explained(app, row, { typing: true });
  const here = all.filter((one) => one.column === column);
  const others = all.filter((one) => one.column !== column);
  const { v } = app;
  return html`<div class="verdict" role="status">
    ${here.length === 0 ? html`<p class="passed">${glyph('done')}<b>${v.passed}</b></p>` : here.map((one) => html`${reason(app, one)}<p class="note">${one.fix}${one.stale ? ` ${v.stale}` : ''}</p>`)}
    ${others.length === 0 ? html`<p class="note">${here.length === 0 ? v.nothingElse : nothing}</p>` : html`<p class="note">${v.others(others.length)}</p>`}
    ${others.map((one) => reason(app, one, undefined, typeof one.column === 'number' ? html`<button type="button" class="link" @click=${() => begin(app, app.state.bulk.edit.index, one.column)}>${v.goToCell(headOf(job, one.column))}</button>` : nothing))}
  </div>`;
}

/** The row that is open. */
export function editingRow(app, job, row, index) {
  const { v } = app;
  const { edit } = app.state.bulk;
  const { column } = edit;
  const original = row.cells[column] ?? '';
  const head = headOf(job, column);
  const first = explained(app, edit.was).find((one) => one.column === column);
  const suggestions = explained(app, row, { typing: true }).filter((one) => one.column === column).flatMap((one) => one.suggestions).filter(({ field }) => columnOf(fieldNames(app), job.columns, field) === column);
  return html`<tr role="row" class="editing" data-field="bulk-edit" aria-rowindex=${index + 2} data-index=${index}>
    <td role="cell" class="line number">${row.line}</td>
    <th role="rowheader" scope="row" class="name"><span>${nameOf(row) || v.noName}</span></th>
    <td role="cell" class="value">
      <label class="note" for="f-bulk-edit">${head}</label>
      <div class="control code"><input id="f-bulk-edit" autocomplete="off" spellcheck="false" autocapitalize="off" .value=${edit.text}
        @keydown=${(event) => keys(app, event)} @input=${(event) => event.isComposing || type(app, event.target.value)} @compositionend=${(event) => type(app, event.target.value)}></div>
      ${edit.text === original ? nothing : html`<p class="note">${v.original} <code>${first && edit.before === original ? value(app, edit.was, first) : original || v.emptyCell}</code></p>`}
    </td>
    <td role="cell" class="why">${findings(app, job, row, column)}</td>
    <td role="cell" class="act"><div class="actions">
      ${suggestions.map((suggestion) => html`<button type="button" class="button small" title=${suggestion.value} @click=${() => { app.focus('bulk-edit'); type(app, suggestion.value); }}>${app.text(suggestion.label)}</button>`)}
      <button type="button" class="button small primary" @click=${() => save(app, false)}>${v.save}</button>
      ${edit.text === original ? html`<button type="button" class="button small" @click=${() => leave(app)}>${app.t.cancel}</button>` : html`<button type="button" class="button small" @click=${() => restore(app, row)}>${v.restore}</button>`}
    </div></td>
  </tr>`;
}
