// What can be taken out of a checked table, as files that the browser keeps.
import { html, nothing } from '../../../vendor/lit-html.js';
import { downloadBlob } from '../../download.js';
import { ENCODING_NAMES } from './about.js';
import { glyph } from '../glyph.js';
import { cancel, current, tell } from './job.js';

const KINDS = [['annotated', 'download'], ['wrong', 'failed'], ['right', 'done'], ['report', 'form']];

/** How many rows each kind has. */
const rowsOf = (kind, { rows, right, warned, wrong }) => ({ annotated: rows, wrong: wrong + warned, right })[kind];

async function write(app, kind) {
  const { store } = app;
  const job = current();
  app.focus('bulk-export');
  tell(store, { menu: false, busy: kind });
  try {
    await job.queue;
    const { blob, name, apostrophes } = await job.table.export(kind, { lang: store.state.lang });
    if (current() !== job) return;
    downloadBlob(name, blob);
    tell(store, { busy: null });
    const text = app.v.exported(name, apostrophes);
    store.set({ toast: { text, undo: null }, announcement: text });
  } catch ({ code, params }) {
    if (current() === job) tell(store, { busy: null, error: code === 'cancelled' ? null : { code, params, name: job.file.name } });
  }
}

function menu(app, job) {
  const { v } = app;
  const { counts, encoding } = job.summary;
  const format = new Intl.NumberFormat(app.t.lang);
  const item = ([kind, shape]) => {
    const rows = rowsOf(kind, counts);
    return html`<li><button type="button" @click=${() => write(app, kind)}>${glyph(shape)}<span><span>${v.exports[kind]}</span>${kind === 'annotated' ? html`<small>${v.sameEncoding(ENCODING_NAMES[encoding] ?? encoding)}</small>` : nothing}</span><span class="number">${rows === undefined ? 'JSON' : v.rows(format.format(rows), rows)}</span></button></li>`;
  };
  return html`<div class="bulk-menu" id="bulk-menu"><ul>${KINDS.map(item)}</ul><p class="note">${glyph('advice')}<span>${v.apostrophes}</span></p></div>`;
}

/** The button, and below it what it offers. */
export function exporting(app, job) {
  const { v } = app;
  const { menu: open, busy } = app.state.bulk;
  if (busy) return html`<button type="button" class="button" id="f-bulk-export" @click=${cancel}>${v.writing} · ${app.t.cancel}</button>`;
  const shut = () => tell(app.store, { menu: false });
  const key = (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    app.focus('bulk-export');
    shut();
  };
  const left = (event) => open && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && shut();
  return html`<div class="bulk-export" @keydown=${key} @focusout=${left}>
    <button type="button" class="button" id="f-bulk-export" aria-expanded=${open ? 'true' : 'false'} aria-controls="bulk-menu" @click=${() => tell(app.store, { menu: !open })}>${glyph('download')}${v.export}</button>
    ${open ? menu(app, job) : nothing}
  </div>`;
}
