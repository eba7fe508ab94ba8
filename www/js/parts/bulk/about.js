// What was found out about a file, and what of it can be chosen otherwise.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { chooseButton } from './choose.js';
import { backToMapping, reopen } from './job.js';
import { fieldInfo } from './words.js';

export const ENCODING_NAMES = { 'utf-8': 'UTF-8', gb18030: 'GB18030', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' };

const UNITS = [['gigabyte', 1e9], ['megabyte', 1e6], ['kilobyte', 1e3], ['byte', 0]];

/** A size as a reader sees it. */
export function sizeText({ t }, bytes) {
  const [unit, least] = UNITS.find(([, size]) => bytes >= size);
  return new Intl.NumberFormat(t.lang, { style: 'unit', unit, maximumFractionDigits: bytes < 10 * least ? 1 : 0 }).format(bytes / (least || 1));
}

const select = (label, value, options, change) => html`<label class="bulk-pick"><span class="note">${label}</span>
  <select .value=${value} @change=${({ target }) => change(target.value)}>${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}</select>
</label>`;

const said = (label, value) => html`<span class="bulk-pick"><span class="note">${label}</span> ${value}</span>`;

/** Encoding, delimiter and sheet: to be chosen, until a check runs or something was put right. */
function reading(app, job, open) {
  const { v } = app;
  const { table: { info }, fixed } = job;
  const may = open && fixed.size === 0;
  if (info.kind === 'xlsx') {
    const names = info.sheets.map(({ name }, at) => [String(at), name]);
    return may && names.length > 1 ? select(v.sheet, String(info.sheet), names, (sheet) => reopen(app, { sheet: Number(sheet) })) : said(v.sheet, info.sheets[info.sheet].name);
  }
  const encodings = info.encodings.map((id) => [id, ENCODING_NAMES[id] ?? id]);
  const delimiters = Object.entries(v.delimiters);
  if (!may) return [said(v.encoding, ENCODING_NAMES[info.encoding]), said(v.delimiter, v.delimiters[info.delimiter])];
  return [
    select(v.encoding, info.encoding, encodings, (encoding) => reopen(app, { encoding })),
    select(v.delimiter, info.delimiter, delimiters, (delimiter) => reopen(app, { delimiter })),
  ];
}

/** How many columns are mapped, and the way back to them. */
function mapped(app, { columns }, phase) {
  const count = columns.filter((field) => field >= 0).length;
  return html`<span>${app.v.mapped(count, columns.length - count)}${phase === 'checked' ? html` <button type="button" class="link" @click=${() => backToMapping(app)}>${app.v.showMapping}</button>` : nothing}</span>`;
}

/** What is the matter with the table as a whole. */
function aboutTable(app, { rule, level, kind, field, params = {} }) {
  const named = field ? { ...params, field: fieldInfo(app, field).label } : params;
  return app.explain({ rule, level, kind, cite: null, path: '', params: named, suggestions: [], overridden: null }).message;
}

/** What the reading had to do: another encoding than it seemed, bytes that are no text. */
function notes(app, { summary }) {
  if (!summary) return nothing;
  const { restarted, undecodable, notes: excel, table } = summary;
  const lines = [
    restarted && app.v.restarted(restarted.line ?? null),
    undecodable.count > 0 && app.v.undecodable(undecodable.count, undecodable.places[0].line),
    ...Object.entries(excel ?? {}).map(([what, count]) => app.v.excel[what]?.(count)),
    ...table.filter(({ rule }) => rule !== 'table/undecodable').map((finding) => aboutTable(app, finding)),
  ].filter(Boolean);
  return lines.map((line) => html`<p class="with-glyph note">${glyph('advice')}<span>${line}</span></p>`);
}

export function about(app, job, buttons = nothing) {
  const { phase } = app.state.bulk;
  const { info } = job.table;
  return html`<div class="bulk-about">
    <p class="bulk-file">${glyph('folder')}<b>${info.name}</b> <span class="quiet number">${sizeText(app, info.size)}</span></p>
    <div class="bulk-reading">${reading(app, job, phase !== 'checking')} ${mapped(app, job, phase)}</div>
    <div class="actions">${phase === 'checking' ? nothing : chooseButton(app, app.v.another, job.fixed.size, 'small')}${buttons}</div>
  </div>
  ${notes(app, job)}`;
}
