// Files of the workspace: saving all of it into one, opening one in its place, and what is told about both. Nothing is sent.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { download } from '../../download.js';
import { filesAddress } from '../../route.js';
import { head } from '../dialogs.js';
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

const saveButton = (app) => html`<button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button>`;

/** The file control is the label's: it looks like a button, and the control itself takes the focus. */
export const openButton = (app, kind = 'small') => html`<label class="button ${kind} file">
  ${glyph('folder')}${app.w.openFile}
  <input type="file" accept=".jsonl,.json,.txt" aria-label=${app.w.openFile} @change=${(event) => look(app, event.target)}>
</label>`;

const close = (app) => app.store.set({ dialog: null });

/** A file that is not opened, and why. */
const cannot = (app, name, why, more) => html`${head(app, app.w.fileDamaged)}<div class="body">
  <p><code>${name}</code></p>
  <p class="with-glyph">${glyph('invalid')}<b>${why}</b></p>
  <p>${more} ${app.w.nothingReplaced}</p>
  <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.gotIt}</button></div>
</div>`;

const SHOWN = 6;

const some = (app, all) => html`<ul class="plain">${all.slice(0, SHOWN).map((each) => html`<li>${each}</li>`)}${all.length > SHOWN ? html`<li>${app.w.andMore(all.length - SHOWN)}</li>` : nothing}</ul>`;

/** What in a file departs from the guide: numbers of somebody's own, and exceptions. It holds once it was accepted. */
function departures(app, { numbers, exceptions, accepted, asked }) {
  const { w } = app;
  if (numbers.length + exceptions.length === 0) return nothing;
  return html`<section class="departures" aria-labelledby="departures">
    <h3 id="departures" class="with-glyph">${glyph('warning')}${w.departures(numbers.length, exceptions.length)}</h3>
    ${some(app, [
      ...numbers.map(({ name, whom, value, source }) => html`<b>${app.text(name)}</b> ${w.whom[whom]} → ${value ?? w.unlimited} · ${w.from(source)}`),
      ...exceptions.map(({ title, on, rule, reason }) => html`<b>${app.text(title)}</b> ${app.day(on)} <code>${rule}</code> · ${w.reasonGiven(reason)}`),
    ])}
    <div class="switch ${asked && !accepted ? 'asked' : ''}">
      <input type="checkbox" id="f-accept" .checked=${accepted} aria-describedby="accept-means" @change=${({ target }) => app.store.set({ dialog: { ...app.state.dialog, accepted: target.checked } })}>
      <label for="f-accept">${w.acceptDepartures}</label>
      <p class="note" id="accept-means">${asked && !accepted ? w.acceptFirst : w.acceptMeans}</p>
    </div>
  </section>`;
}

function fileDialog(app, dialog) {
  const { w } = app;
  const { name, text, tooLarge, damage, programs, entries, last, numbers, exceptions, accepted } = dialog;
  if (tooLarge) return cannot(app, name, w.fileTooLarge, nothing);
  if (damage) return cannot(app, name, damage.reason ? app.text(damage.reason) : w.fileForeign, damage.line ? w.fileLine(damage.line) : nothing);
  const replace = () => {
    if (numbers.length + exceptions.length > 0 && !accepted) {
      app.focus('accept');
      return app.store.set({ dialog: { ...dialog, asked: true } });
    }
    const kept = !app.book.empty;
    app.book.replace(text);
    app.store.set({ dialog: null, entries: {}, toast: { text: w.opened(name), undo: kept ? 'file' : null }, announcement: w.opened(name) });
    location.hash = '#/programs';
    return app.focus('title');
  };
  return html`${head(app, w.openTitle)}<div class="body">
    <p><code>${name}</code></p>
    <p>${w.holds(programs.length, entries)}${last ? w.lastEntry(app.text(last.title), app.day(last.on)) : nothing}</p>
    ${programs.length > 0 ? some(app, programs.map((program) => program.name || program.id)) : nothing}
    ${departures(app, dialog)}
    ${app.book.empty ? nothing : html`<p class="with-glyph">${glyph('warning')}<span>${w.replaces(app.book.length)}</span></p><div>${saveButton(app)}</div>`}
    <div class="actions">
      <button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
      <button type="button" class="button primary" @click=${replace}>${app.book.empty ? w.openIt : w.replaceIt}</button>
    </div>
  </div>`;
}

export const fileDialogs = { file: fileDialog };

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
