// Where the records are kept, and what can be done with all of them: save, open, come back, erase.
import { html, nothing } from '../../vendor/lit-html.js';
import { clockText } from '../days.js';
import { download } from '../download.js';
import { eraseAll } from '../erase.js';
import { head } from '../parts/dialogs.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { openButton, saveAsFile, workspaceNotices } from '../parts/workspace/files.js';
import { fileDialog } from '../parts/workspace/filing.js';
import { toast } from '../parts/workspace/toast.js';

/** Asks the browser once how it keeps what this page stores; `ask` asks it to keep it for good. */
async function look(app, ask = false) {
  const storage = navigator.storage;
  if (!storage?.estimate) return app.store.set({ storage: { known: false } });
  const lasting = ask ? await storage.persist() : await storage.persisted();
  const { usage = 0 } = await storage.estimate();
  return app.store.set({ storage: { known: true, lasting, usage, asked: ask }, announcement: ask ? app.v.asked(lasting) : app.state.announcement });
}

const megabytes = (app, bytes) => new Intl.NumberFormat(app.t.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

function whereItIs(app) {
  const { book, v, state } = app;
  const { storage } = state;
  if (!storage) look(app);
  return html`<section class="part" aria-labelledby="here">
    <h2 id="here">${v.here}</h2>
    <dl class="kept">
      <div><dt>${v.holds}</dt><dd>${v.contents(book.accountsOf('program').length, book.length)}</dd></div>
      <div><dt>${v.saved}</dt><dd>${book.refused ? html`<span class="with-glyph">${glyph('warning')}${v.notSaved}</span>` : book.savedAt ? html`<time>${clockText(book.savedAt)}</time>` : v.nothingYet}</dd></div>
      <div><dt>${v.keeps}</dt><dd>
        ${storage?.known ? html`<span class="with-glyph">${glyph(storage.lasting ? 'done' : 'advice')}${storage.lasting ? v.lasting : v.mayGo}</span> <span class="note">${megabytes(app, storage.usage)}</span>` : v.unknown}
        ${storage?.known && !storage.lasting ? html`<button type="button" class="button small" @click=${() => look(app, true)}>${v.askToKeep}</button>` : nothing}
        ${storage?.asked && !storage.lasting ? html`<p class="note">${v.refusedToKeep}</p>` : nothing}
      </dd></div>
    </dl>
  </section>`;
}

const saving = (app) => html`<section class="part" aria-labelledby="save">
  <h2 id="save">${app.v.save}</h2>
  <ul class="choices">
    <li><div><h3>${app.v.whole}</h3><p class="quiet">${app.v.wholeMeans}</p></div><button type="button" class="button" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button></li>
    <li><div><h3>${app.v.redacted}</h3><p class="quiet">${app.v.redactedMeans}</p></div><button type="button" class="button" @click=${() => download(`${app.read.today}-redacted.jsonl`, app.book.redacted())}>${glyph('download')}${app.v.saveRedacted}</button></li>
  </ul>
</section>`;

const opening = (app) => html`<section class="part" aria-labelledby="open">
  <h2 id="open">${app.v.open}</h2>
  <p class="quiet">${app.v.openMeans}</p>
  <div class="actions">${openButton(app, '')}</div>
  ${app.book.before
    ? html`<div class="notice">${glyph('undo')}<div class="says"><p>${app.v.before}</p></div><div class="actions">
        <button type="button" class="button small" @click=${() => { app.book.comeBack(); app.store.set({ toast: null, announcement: app.w.cameBack }); app.focus('title'); }}>${app.v.comeBack}</button>
        <button type="button" class="button small" @click=${() => { app.book.dropBefore(); app.focus('title'); }}>${app.w.dropDamaged}</button>
      </div></div>`
    : nothing}
</section>`;

const erasing = (app) => html`<section class="part" aria-labelledby="erase">
  <h2 id="erase">${app.v.erase}</h2>
  <p class="quiet">${app.v.eraseMeans}</p>
  <div class="actions">
    ${app.book.empty ? nothing : html`<button type="button" class="button" @click=${() => app.store.set({ dialog: { kind: 'clear' } })}>${app.v.clear}</button>`}
    <button type="button" class="button danger" @click=${() => app.store.set({ dialog: { kind: 'erase' } })}>${app.v.eraseAll}</button>
  </div>
</section>`;

export const page = (app) => html`<div class="content workspace">
  ${workspaceNotices(app)}
  ${pageHead(app, app.v.lead, nothing)}
  ${whereItIs(app)} ${app.book.empty ? nothing : saving(app)} ${opening(app)} ${erasing(app)}
</div>
${toast(app)}`;

const close = (app) => app.store.set({ dialog: null });

const question = (app, title, means, button) => html`${head(app, title)}<div class="body">
  <p>${means}</p>
  ${app.book.empty ? nothing : html`<div><button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button></div>`}
  <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>${button}</div>
</div>`;

const danger = (word, press) => html`<button type="button" class="button danger" @click=${press}>${word}</button>`;

function clear(app) {
  const press = () => {
    app.book.clear();
    app.store.set({ dialog: null, entries: {}, toast: { text: app.v.cleared, undo: 'file' }, announcement: app.v.cleared });
    app.focus('title');
  };
  return question(app, app.v.clearTitle, app.v.clearMeans(app.book.length), danger(app.v.clear, press));
}

function erase(app) {
  const press = async () => {
    await eraseAll(app.book);
    location.replace(location.pathname);
  };
  return question(app, app.v.eraseTitle, app.v.eraseAllMeans(app.book.length), danger(app.v.eraseNow, press));
}

export const dialogs = { file: fileDialog, clear, erase };
