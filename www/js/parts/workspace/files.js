// Files of the workspace: saving all of it into one, choosing one to open, and what is told about both. Nothing is sent.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { download } from '../../download.js';
import { filesAddress } from '../../route.js';
import { glyph } from '../glyph.js';

/** Larger files are not read: such a workspace would not fit into the page. */
const LARGEST = 200_000_000;

export const saveAsFile = (app) => download(`${app.read.today}.jsonl`, app.book.text());

async function look(app, input) {
  const [file] = input.files;
  input.value = '';
  if (!file) return;
  if (file.size > LARGEST) return void app.store.set({ dialog: { kind: 'file', name: file.name, tooLarge: file.size } });
  const text = await file.text();
  app.store.set({ dialog: { kind: 'file', name: file.name, text, accepted: false, asked: false, ...app.book.inspect(text) } });
}

export const saveButton = (app) => html`<button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button>`;

/** The file control is the label's: it looks like a button, and the control itself takes the focus. */
export const openButton = (app, kind = 'small') => html`<label class="button ${kind} file">
  ${glyph('folder')}${app.w.openFile}
  <input type="file" accept=".jsonl,.json,.txt" aria-label=${app.w.openFile} @change=${(event) => look(app, event.target)}>
</label>`;

const NOTICES = {
  /** Nothing can be saved. */
  refused: (app) => [app.book.refused === 'full' ? app.w.storageFull : app.w.storageRefused, html`
    ${saveButton(app)} <button type="button" class="button small" @click=${app.book.retry}>${app.w.tryAgain}</button>`],
  /** What was saved cannot be opened. */
  damaged: (app) => [html`<b>${app.w.damaged}</b> ${app.book.damaged.reason ? app.text(app.book.damaged.reason) : nothing} ${app.book.damaged.line ? app.w.fileLine(app.book.damaged.line) : nothing} ${app.w.damagedMeans}`, html`
    <button type="button" class="button small" @click=${() => download('damaged.jsonl', app.book.damaged.text)}>${glyph('download')}${app.w.saveDamaged}</button>
    <button type="button" class="button small" @click=${() => { app.book.dropDamaged(); app.focus('title'); }}>${app.w.dropDamaged}</button>`],
  /** Another tab was first. */
  outrun: (app) => [html`<b>${app.w.outrun}</b> ${app.book.outrun.map(({ command, findings }) => html`
    ${command ? app.w.outrunCommand(app.text(app.book.commands.get(command.type).title), nameOf(app.book, command.program) ?? '') : app.w.outrunOther}
    ${findings.map((finding) => app.explain(finding).message)}`)}`, html`
    <button type="button" class="button small" @click=${() => { app.book.dropOutrun(); app.focus('title'); }}>${app.t.gotIt}</button>`],
};

const notice = (app, says, buttons) => html`<div class="notice warning" role="status">${glyph('warning')}<div class="says"><p>${says}</p></div><div class="actions">${buttons}</div></div>`;

/** Words about the workspace as a whole. */
export function workspaceNotices(app) {
  const { book } = app;
  const due = [book.refused && 'refused', book.damaged && 'damaged', book.outrun.length > 0 && 'outrun'].filter(Boolean);
  return html`<div class="notices">
    ${app.state.lost ? notice(app, app.t.notFetched, nothing) : nothing}
    ${due.map((kind) => notice(app, ...NOTICES[kind](app)))}
    ${app.state.route.view !== 'files' && book.before && app.state.toast?.undo !== 'file' ? html`<div class="notice" role="status">${glyph('folder')}<div class="says"><p>${app.w.beforeThere} <a href=${filesAddress}>${app.t.nav.files}</a></p></div></div>` : nothing}
  </div>`;
}
