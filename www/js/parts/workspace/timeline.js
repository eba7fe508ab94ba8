// What was recorded, newest first; and taking the last record back, or bringing it back.
import { html, nothing } from '../../../vendor/lit-html.js';
import { nameOf } from '../../app.js';
import { dayInChina, timeInChina } from '../../days.js';
import { ruleLink } from '../finding.js';
import { glyph } from '../glyph.js';

/** What an entry was about beside its title: the accounts and words that it names. */
function details(app, { type, args, program }, own) {
  const { args: specs } = app.book.commands.get(type);
  const said = specs.flatMap(({ name, shape, words }) => {
    const value = args[name];
    if (value === undefined || value === own) return [];
    if (shape === 'account') return [nameOf(app.book, value)];
    if (shape === 'word') return [app.text(words.find((word) => word.value === value)?.label ?? value)];
    if (['member', 'version', 'appId', 'programName', 'name', 'edition', 'reason', 'range', 'value'].includes(name)) return [String(value)];
    return [];
  });
  if (program && program !== own) said.unshift(nameOf(app.book, program));
  return [...new Set(said)].join(' · ');
}

function item(app, entry, own, top, after) {
  const { title, on, at, undone, redoable, exceptions } = entry;
  const more = details(app, entry, own);
  const later = dayInChina(at) !== on;
  return html`<li class="${undone ? 'undone' : ''} ${entry.seq === top ? 'top' : ''} ${after && entry.seq > after ? 'later' : ''}">
    <div>
      <p>${undone ? html`<s>${app.text(title)}</s>` : app.text(title)}${more ? html`<span class="details"> · ${more}</span>` : nothing}</p>
      <p class="note">
        <time datetime=${on}>${app.day(on)}</time>${later ? html` · <span class="number">${app.w.recordedOn(app.day(dayInChina(at)), timeInChina(at))}</span>` : nothing}
        ${undone ? html`<span class="tag">${redoable ? app.w.undoneRedoable : app.w.undone}</span>` : nothing}
        ${exceptions.length > 0 ? html`<span class="tag exception">${app.w.exception}</span>` : nothing}
      </p>
      ${exceptions.map(({ rule, reason }) => html`<p class="note">${app.w.reasonGiven(reason)} ${ruleLink(rule)}</p>`)}
    </div>
  </li>`;
}

/** What an entry is called on the buttons: its title, and its program when that is another one. */
function called(app, entry, own) {
  const title = app.text(entry.title);
  return entry.program && entry.program !== own ? app.w.ofProgram(title, nameOf(app.book, entry.program)) : title;
}

/** Undo and redo, over the whole workspace. Each says on what it acts. */
export function undoRedo(app, own) {
  const { book, w, store } = app;
  const [undo, redo] = [book.undoable(), book.redoable()];
  const press = (work, said) => () => {
    store.set({ toast: null, announcement: said });
    work();
    app.focus('history');
  };
  return html`<div class="undo-redo">
    ${undo ? html`<button type="button" class="button small" @click=${press(book.undo, w.tookBack(app.text(undo.title)))}>${glyph('undo')}${w.undo(called(app, undo, own))}</button>` : nothing}
    ${redo ? html`<button type="button" class="button small" @click=${press(book.redo, w.broughtBack(app.text(redo.title)))}>${glyph('redo')}${w.redo(called(app, redo, own))}</button>` : nothing}
  </div>`;
}

const SHOWN = 12;

/**
 * `own` is the program whose records are shown; all of them without one. `after` is the last record that holds in what is
 * shown, when that is an earlier day; `more` stands above the list.
 */
export function timeline(app, own, { after = null, more = nothing } = {}) {
  const entries = app.book.history(own).toReversed();
  const top = after ?? app.book.undoable()?.seq;
  const list = (some) => html`<ol class="timeline">${some.map((entry) => item(app, entry, own, top, after))}</ol>`;
  const since = after === null ? [] : entries.filter(({ seq }) => seq > after);
  const held = entries.slice(since.length);
  return html`<section class="panel" aria-labelledby="f-history">
    <div class="panel-head"><h2 id="f-history" tabindex="-1">${app.w.history}</h2><span class="note">${app.w.entries(entries.length)}</span></div>
    ${after ? nothing : undoRedo(app, own)}
    ${more}
    ${since.length > 0 ? html`<details><summary>${app.w.laterRecords(since.length)}</summary>${list(since)}</details>` : nothing}
    ${list(held.slice(0, SHOWN))}
    ${held.length > SHOWN ? html`<details><summary>${app.w.earlier(held.length - SHOWN)}</summary>${list(held.slice(SHOWN))}</details>` : nothing}
  </section>`;
}
