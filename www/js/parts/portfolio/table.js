// All programs as a table: one row each, drawn by blocks, sorted by any column.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { glyph } from '../glyph.js';
import { stage } from '../workspace/stage.js';
import { inBlocks } from './blocks.js';
import { NONE, daysLeft, identity, lastDay, marks, nameOfRow, nextStep, reasonCell, stageWords, subjectType, tabStop } from './cells.js';
import { habit } from './habits.js';
import { rowFocused, rowKeys } from './hands.js';
import { COLUMNS, sortOf } from './rows.js';

function subject(app, { subject: name, subjectType: type }) {
  if (!type) return html`<span class="quiet">${app.w.noSubject}</span>`;
  return html`<span>${name || subjectType(app, type)}</span>${name ? html`<small>${subjectType(app, type)}</small>` : nothing}`;
}

const row = (app, cursor) => (it, index) => {
  const here = index === cursor;
  return html`<tr data-program=${it.program} aria-rowindex=${index + 2}>
    <th scope="row">
      <span class="named"><a id=${`f-row-${it.program}`} tabindex=${tabStop(here)} href=${programAddress(it.program)}>${nameOfRow(it)}</a>${marks(app, it)}</span>
      <small>${identity(app, it)}</small>
    </th>
    <td>${subject(app, it)}</td>
    <td>${stage(app, it.stage)}<small>${stageWords(app, it)}</small></td>
    <td>${nextStep(app, it, here)}</td>
    <td>${it.due && !it.closed ? html`${daysLeft(app, it)}<small>${lastDay(app, it)}</small>` : NONE}</td>
    <td>${reasonCell(app, it, here)}</td>
  </tr>`;
};

const gap = (count) => html`<tr class="gap" aria-hidden="true"><td colspan=${COLUMNS.length} .style=${`block-size: calc(${count} * var(--row-size))`}></td></tr>`;

function header(app, sorted) {
  return (column) => {
    const now = sorted.column === column;
    const turn = () => app.act.refine({ sort: now && !sorted.down ? `-${column}` : column });
    return html`<th scope="col" class=${`of-${column}`} aria-sort=${now ? (sorted.down ? 'descending' : 'ascending') : nothing}>
      <button type="button" @click=${turn}>${app.w.columns[column]}${now ? glyph(sorted.down ? 'down' : 'up') : nothing}</button>
    </th>`;
  };
}

export const programTable = (app, list, cursor) => html`<table
  class="portfolio ${habit('dense') ? 'dense' : ''}" aria-labelledby="f-list" aria-describedby="keys" aria-rowcount=${list.length + 1}
>
  <thead><tr aria-rowindex="1">${COLUMNS.map(header(app, sortOf(app.state.route.filters.sort)))}</tr></thead>
  <tbody id="f-rows" @keydown=${(event) => rowKeys(app, event)} @focusin=${(event) => rowFocused(app, event)}>${inBlocks(list, app.state.portfolio, cursor, { row: row(app, cursor), gap })}</tbody>
</table>`;
