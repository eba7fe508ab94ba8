// Files of the workspace: saving all of it into one, opening one in its place, deleting everything. Nothing is sent.
import { html, nothing } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';

/** Hands a text to the browser as a file to keep. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Once the browser has begun to take it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const saveAsFile = (app) => download(`mp-onboard-${app.read.today}.jsonl`, app.book.text());

async function look(app, input) {
  const [file] = input.files;
  input.value = '';
  if (!file) return;
  const text = await file.text();
  app.store.set({ dialog: { kind: 'file', name: file.name, text, ...app.book.inspect(text) } });
}

const saveButton = (app) => html`<button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button>`;

/** The file control is the label's: it looks like a button, and the control itself takes the focus. */
export const openButton = (app, kind = 'small') => html`<label class="button ${kind} file">
  ${glyph('folder')}${app.w.openFile}
  <input type="file" accept=".jsonl,.json,.txt" aria-label=${app.w.openFile} @change=${(event) => look(app, event.target)}>
</label>`;

export const filesPart = (app) => html`<section class="part" aria-labelledby="files">
  <div class="part-head"><h2 id="files">${app.w.files}</h2></div>
  <p class="quiet">${app.w.filesMean}</p>
  <div class="actions">
    ${saveButton(app)} ${openButton(app)}
    <button type="button" class="button small danger" @click=${() => app.store.set({ dialog: { kind: 'wipeWorkspace' } })}>${app.w.wipe}</button>
  </div>
</section>`;

const close = (app) => app.store.set({ dialog: null });

const CANNOT = 'file-cannot';

function fileDialog(app, { name, text, damage, programs, entries, last }) {
  const { w } = app;
  if (damage) {
    return html`${head(app, w.fileDamaged)}<div class="body" id=${CANNOT}>
      <p><code>${name}</code></p>
      <p class="with-glyph">${glyph('invalid')}<b>${damage.reason ? app.text(damage.reason) : w.fileForeign}</b></p>
      <p>${damage.line ? w.fileLine(damage.line) : nothing} ${w.nothingReplaced}</p>
      <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.gotIt}</button></div>
    </div>`;
  }
  const replace = () => {
    app.book.replace(text);
    app.store.set({ dialog: null, entries: {}, toast: null, announcement: w.opened(name) });
    location.hash = '#/programs';
    app.focus('title');
  };
  return html`${head(app, w.openTitle)}<div class="body">
    <p><code>${name}</code></p>
    <p>${w.holds(programs.length, entries)}${last ? w.lastEntry(app.text(last.title), app.day(last.on)) : nothing}</p>
    ${programs.length > 0 ? html`<ul class="plain">${programs.slice(0, 6).map((program) => html`<li>${program.name || program.id}</li>`)}${programs.length > 6 ? html`<li>${w.andMore(programs.length - 6)}</li>` : nothing}</ul>` : nothing}
    ${app.book.empty ? nothing : html`<p class="with-glyph">${glyph('warning')}<span>${w.replaces(app.book.history().length)}</span></p><div>${saveButton(app)}</div>`}
    <div class="actions">
      <button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
      <button type="button" class="button primary" @click=${replace}>${app.book.empty ? w.openIt : w.replaceIt}</button>
    </div>
  </div>`;
}

const wipeDialog = (app) => html`${head(app, app.w.wipeTitle)}<div class="body">
  <p>${app.w.wipeMeans(app.book.history().length)}</p>
  <div>${saveButton(app)}</div>
  <div class="actions">
    <button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
    <button type="button" class="button danger" @click=${() => { app.book.wipe(); app.store.set({ dialog: null, entries: {}, toast: null, announcement: app.w.wiped }); app.focus('title'); }}>${app.w.wipeNow}</button>
  </div>
</div>`;

export const fileDialogs = { file: fileDialog, wipeWorkspace: wipeDialog };

/** Words about the workspace as a whole: it cannot be saved, or what was saved cannot be opened. */
export function workspaceNotices(app) {
  const { book, w } = app;
  const keep = () => download('mp-onboard-damaged.jsonl', book.damaged.text);
  return html`<div class="notices">
    ${app.state.lost ? html`<div class="notice warning" role="status">${glyph('warning')}<div class="says"><p>${app.t.notFetched}</p></div></div>` : nothing}
    ${book.refused
      ? html`<div class="notice warning" role="status">${glyph('warning')}<div class="says"><p>${w.storageRefused}</p></div>${saveButton(app)}</div>`
      : nothing}
    ${book.damaged
      ? html`<div class="notice warning" role="status">${glyph('warning')}<div class="says">
          <p><b>${w.damaged}</b> ${book.damaged.reason ? app.text(book.damaged.reason) : nothing} ${book.damaged.line ? w.fileLine(book.damaged.line) : nothing}</p>
          <p>${w.damagedMeans}</p>
          <div class="actions"><button type="button" class="button small" @click=${keep}>${glyph('download')}${w.saveDamaged}</button>
          <button type="button" class="button small" @click=${() => { book.dropDamaged(); app.focus('title'); }}>${w.dropDamaged}</button></div>
        </div></div>`
      : nothing}
  </div>`;
}
