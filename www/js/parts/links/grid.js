// Official Accounts by programs: a mark in each cell, how much each side has used, a cross on the cell in focus.
import { html, nothing } from '../../../vendor/lit-html.js';
import { chip } from '../chip.js';
import { glyph } from '../glyph.js';
import { gauge, tone, word } from '../workspace/meter.js';
import { linksState, look } from './filters.js';
import { mark, markWord } from './mark.js';
import { isShort, namesSame } from './model.js';
import { monthOf, nextMonth } from './month.js';
import { pager } from './pager.js';

/** The quotas of an Official Account that are counted beside its row, and those of a program below its column. */
const BESIDE = ['programs-of-same-subject', 'programs-of-other-subjects', 'additions-by-official-account'];
const BELOW = ['official-accounts-per-program', 'additions-by-program'];

/** How wide each of those beside is. */
const WIDTHS = ['same-subject', 'other-subjects', 'additions'];

const ROWS = 20;
const columnsOf = ({ phone, middle }) => {
  if (phone) return 5;
  return middle ? 10 : 12;
};

const quotaOf = (app, account, id) => app.book.quotas(account).find((quota) => quota.id === id);

/** What an arrow key does to the place in the grid; undefined for other keys. */
const MOVES = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
};

const within = (at, all) => Math.max(0, Math.min(at, all - 1));

/** What a cell says to somebody who does not see it. */
function cellWords(app, row, column, link) {
  const { v } = app;
  if (link) return v.cell(row.name || row.id, column.name || column.id, markWord(app, link), link.since ? v.on(app.day(link.since)) : v.askedOn(app.day(link.requested)));
  return v.cell(row.name || row.id, column.name || column.id, v.notLinked, namesSame(row, column) ? v.namesSame : '');
}

export function grid(app, model, { rows, columns }, openPair, openAccount) {
  const { v } = app;
  const size = columnsOf(app.state);
  const state = linksState(app);
  const place = { row: within(state.row, rows.length), column: within(state.column, columns.length) };
  const firstRow = place.row - (place.row % ROWS);
  const firstColumn = place.column - (place.column % size);
  const shownRows = rows.slice(firstRow, firstRow + ROWS);
  const shownColumns = columns.slice(firstColumn, firstColumn + size);

  const goTo = ({ row, column }) => {
    const next = { row: within(row, rows.length), column: within(column, columns.length) };
    look(app, next);
    app.focus(`cell-${next.row}-${next.column}`);
  };
  const key = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = MOVES[event.key]?.(place, { columns: columns.length, page: ROWS });
    if (!to) return;
    event.preventDefault();
    goTo(to);
  };

  const cell = (row, r) => (column, c) => {
    const link = model.link(row.id, column.id);
    const here = firstRow + r === place.row && firstColumn + c === place.column;
    const same = link ? link.sameSubject : namesSame(row, column);
    return html`<td class="cell ${same ? 'same' : ''} ${firstColumn + c === place.column ? 'in-line' : ''}"><button
      type="button" id="f-cell-${firstRow + r}-${firstColumn + c}" tabindex=${here ? '0' : '-1'} aria-label=${cellWords(app, row, column, link)} aria-haspopup="dialog"
      @focus=${() => here || look(app, { row: firstRow + r, column: firstColumn + c })}
      @click=${() => openPair(row.id, column.id)}
    >${link ? mark(link) : glyph('plus')}</button></td>`;
  };

  return html`
    <div class="grid-pagers">
      ${pager(app, { first: firstColumn, size, all: columns.length, said: v.columnsShown, back: v.columnsBack, on: v.columnsOn, show: (column) => look(app, { column }) })}
      ${pager(app, { first: firstRow, size: ROWS, all: rows.length, said: v.rowsShown, back: v.rowsBack, on: v.rowsOn, show: (row) => look(app, { row }) })}
    </div>
    <div class="links-grid-box">
    <table class="links-grid" role="grid" aria-label=${v.gridName} aria-rowcount=${rows.length + 2} aria-colcount=${columns.length + 1 + (app.state.middle ? 0 : BESIDE.length)} @keydown=${key}>
      <colgroup><col class="names">${shownColumns.map(() => html`<col class="program">`)}${app.state.middle ? nothing : WIDTHS.map((name) => html`<col class=${name}>`)}</colgroup>
      <thead>
        ${subjectRow(app, shownColumns)}
        <tr>
          <td class="corner"><span class="note">${v.sizes(model.officials.length, model.programs.length)}</span><span class="note">${v.shown(shownRows.length, shownColumns.length)}</span></td>
          ${shownColumns.map(({ id, name }, c) => html`<th scope="col" class="upright ${firstColumn + c === place.column ? 'in-line' : ''}" title=${name || id}><span>${name || id}</span></th>`)}
          ${app.state.middle ? nothing : BESIDE.map((id) => quotaHead(app, id, shownRows))}
        </tr>
      </thead>
      <tbody>${shownRows.map((row, r) => html`<tr>
        <th scope="row">${rowHead(app, row, openAccount)}</th>
        ${shownColumns.map(cell(row, r))}
        ${app.state.middle ? nothing : BESIDE.map((id) => quotaCell(app, quotaOf(app, row.id, id)))}
      </tr>`)}</tbody>
      <tfoot>${BELOW.map((id, index) => foot(app, id, shownColumns, index === 0))}</tfoot>
    </table>
    </div>`;
}

/** Columns of one subject, under one name. */
function subjectRow(app, columns) {
  const groups = [];
  for (const { subject } of columns) {
    if (groups.at(-1)?.subject === subject) groups.at(-1).span += 1;
    else groups.push({ subject, span: 1 });
  }
  return html`<tr class="subjects"><td></td>
    ${groups.map(({ subject, span }) => html`<th scope="colgroup" colspan=${span} title=${subject || app.w.noSubject}><span>${subject || '—'}</span></th>`)}
    ${app.state.middle ? nothing : html`<td colspan=${BESIDE.length}></td>`}
  </tr>`;
}

const rowHead = (app, account, openAccount) => html`<button type="button" class="row-name" aria-haspopup="dialog" @click=${() => openAccount(account.id)}>${account.name || account.id}</button>
  <small>${account.subject || app.w.noSubject}${account.edition === app.edition.id ? nothing : html` · ${app.t.guide} ${account.edition}`}</small>`;

/** What is counted, by which statement, and the number where it is the same for all. */
function quotaHead(app, id, rows) {
  const all = rows.map((row) => quotaOf(app, row.id, id)).filter(Boolean);
  const [first] = all;
  if (!first) return html`<th scope="col" class="quota-head">${app.v.counted[id](monthOf(app.read.today))}</th>`;
  const common = first.limit !== null && all.every(({ limit }) => limit === first.limit);
  return html`<th scope="col" class="quota-head ${id}">
    ${app.v.counted[id](monthOf(app.read.today))}
    <small>${common ? app.v.most(first.limit) : nothing} ${chip(app, first.statement, first.fidelity)}</small>
    ${first.period === 'month' ? html`<small class="with-glyph">${glyph('returns')}${app.w.freesOn(app.day(nextMonth(app.read.today)))}</small>` : nothing}
  </th>`;
}

function quotaCell(app, quota) {
  if (!quota) return html`<td class="counted"><span class="note">${app.w.silent}</span></td>`;
  return html`<td class="counted"><div class="meter ${tone(quota)} ${isShort(quota) ? 'short' : ''}">
    <p class="meter-head"><span class="number"><b>${quota.used}</b> / ${quota.limit ?? app.w.unlimited}</span>${quota.ownSource ? html`<span class="tag own">${app.w.ownNumber}</span>` : nothing}<span class="number">${word(app.w, quota)}</span></p>
    ${gauge(app, quota)}
  </div></td>`;
}

/** How much of a limit each program has used. */
function foot(app, id, columns, first) {
  const quotas = columns.map((column) => quotaOf(app, column.id, id));
  const any = quotas.find(Boolean);
  const fullest = quotas.reduce((most, quota, at) => ((quota?.used ?? -1) > (quotas[most]?.used ?? -1) ? at : most), 0);
  const common = any && quotas.every((quota) => !quota || quota.limit === any.limit);
  return html`<tr>
    <th scope="row"><span>${app.v.counted[id](monthOf(app.read.today))}${common && any.limit !== null ? html` ${app.v.most(any.limit)}` : nothing}</span> ${any ? chip(app, any.statement, any.fidelity) : nothing}</th>
    ${quotas.map((quota) => html`<td class="number ${quota && tone(quota) ? 'full' : ''}">${quota ? quota.used : '—'}${quota && tone(quota) ? html`<span class="visually-hidden"> ${app.w.full}</span>` : nothing}</td>`)}
    ${app.state.middle || !first ? nothing : html`<td class="note" colspan=${BESIDE.length} rowspan=${BELOW.length}>${any ? app.v.fullest(columns[fullest].name || columns[fullest].id, quotas[fullest].used, quotas[fullest].limit ?? app.w.unlimited) : nothing}</td>`}
  </tr>`;
}

/** How much is left at each Official Account; for small screens, where the grid has no room for it. */
export const quotaList = (app, rows, openAccount) => html`<ul class="quota-list">
  ${rows.slice(0, ROWS).map((row) => html`<li>
    ${rowHead(app, row, openAccount)}
    <div class="quota-row">${BESIDE.map((id) => html`<div><span class="note">${app.v.counted[id](monthOf(app.read.today))}</span>${quotaPart(app, quotaOf(app, row.id, id))}</div>`)}</div>
  </li>`)}
</ul>`;

const quotaPart = (app, quota) => (quota
  ? html`<div class="meter ${tone(quota)} ${isShort(quota) ? 'short' : ''}"><p class="meter-head"><span class="number"><b>${quota.used}</b> / ${quota.limit ?? app.w.unlimited}</span><span class="number">${word(app.w, quota)}</span></p>${gauge(app, quota)}</div>`
  : html`<span class="note">${app.w.silent}</span>`);
