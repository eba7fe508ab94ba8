// The rows with findings, drawn by blocks: line, name, the value with its wrong characters, the reason, what would settle it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { inBlocks } from './blocks.js';
import { counted } from './byrule.js';
import { headOf, reason, value } from './cells.js';
import { begin, edited, editingRow, suggest } from './edit.js';
import { cellKeys, draw, scrolled } from './hands.js';
import { filterBy, firstLevel, rowAt, rowsOf, textOf } from './job.js';
import { explained, fieldNames, mainOf, nameOf } from './words.js';

function drawnRow(app, job, row, index, here) {
  const { v } = app;
  const main = mainOf(app, row, app.state.bulk.filter);
  const more = explained(app, row).length - 1;
  const column = main?.column ?? edited(row);
  const tab = here ? '0' : '-1';
  const name = nameOf(row) || v.noName;
  const label = v.editCell(row.line, column === null ? '' : headOf(job, column));
  const [suggestion] = main?.suggestions.filter(({ field }) => job.columns.includes(fieldNames(app).indexOf(field))) ?? [];
  return html`<tr role="row" class="row" aria-rowindex=${index + 2} data-index=${index}>
    <td role="cell" class="line number">${row.line}</td>
    <th role="rowheader" scope="row" class="name"><span>${name}</span></th>
    <td role="cell" class="value">${column === null
      ? html`<button type="button" id=${`f-bulk-cell-${row.row}`} class="cell" tabindex=${tab} aria-disabled="true" aria-label=${v.noCell(row.line)}><span class="none">${v.wholeRow}</span></button>`
      : html`<button type="button" id=${`f-bulk-cell-${row.row}`} class="cell" tabindex=${tab} aria-label=${`${label}${textOf(row, column) || v.emptyCell}`} data-edit=${column}><code>${main ? value(app, row, main) : textOf(row, column)}</code>${textOf(row, column) ? nothing : html`<span class="none">${v.emptyCell}</span>`}</button>${app.state.bulk.filter.rule ? nothing : html`<small>${headOf(job, column)}</small>`}`}</td>
    <td role="cell" class="why">${main ? reason(app, main, tab, more > 0 ? html`<span class="tag">${v.andMore(more)}</span>` : nothing) : html`<div class="reason">${glyph('done')}<span class="message">${v.passed}</span></div>`}</td>
    <td role="cell" class="act">${suggestion ? html`<button type="button" class="button small" tabindex=${tab} title=${suggestion.value} @click=${() => suggest(app, index, row, suggestion)}>${app.text(suggestion.label)}</button>` : nothing}</td>
  </tr>`;
}

const gap = (count) => html`<tr role="presentation" class="gap" aria-hidden="true"><td colspan="5" .style=${`block-size: calc(${count} * var(--row-size))`}></td></tr>`;

/** The rows of a block; of one that is on its way the room for it. */
const block = (app, job, edit) => (at, first, count) => {
  const rows = rowsOf(app, at);
  if (!rows) return gap(count);
  return rows.slice(0, count).map((row, offset) => {
    const index = first + offset;
    return edit?.index === index ? editingRow(app, job, row, index) : drawnRow(app, job, row, index, index === app.state.bulk.cursor);
  });
};

/** What the column of values is called: of one rule the head of the column that its first row is about. */
function valueHead(app, job) {
  const { filter } = app.state.bulk;
  const row = filter.rule ? rowAt(0) : null;
  const column = row && mainOf(app, row, filter)?.column;
  return (typeof column === 'number' && headOf(job, column)) || app.v.value;
}

function tabs(app, { summary: { counts } }) {
  const { v } = app;
  const { filter } = app.state.bulk;
  const tab = (level, count) => html`<button type="button" aria-pressed=${!filter.rule && filter.level === level ? 'true' : 'false'} @click=${() => filterBy(app, { rule: null, level })}>${v.levels[level]} <span class="number">${new Intl.NumberFormat(app.t.lang).format(count)}</span></button>`;
  return html`<div class="bulk-tabs" role="group" aria-label=${v.whichRows}>
    ${counts.wrong > 0 || filter.level === 'error' ? tab('error', counts.wrong) : nothing}${counts.warned > 0 || filter.level === 'warning' ? tab('warning', counts.warned) : nothing}
    ${filter.rule ? html`<span class="bulk-filter"><span>${app.v.onlyRule}</span><button type="button" class="button icon small" aria-label=${v.allRules} @click=${() => filterBy(app, { rule: null, level: firstLevel(counts) })}>${glyph('close')}</button></span>` : nothing}
  </div>`;
}

export function wrongRows(app, job) {
  const { v } = app;
  const { edit, from, to, cursor } = app.state.bulk;
  draw(app, job);
  if (counted(job.summary).length === 0) {
    return html`<section class="bulk-none"><p class="with-glyph">${glyph('done')}<b>${job.summary.counts.rows > 0 ? v.nothingWrong : v.noRows}</b></p></section>`;
  }
  return html`<section class="bulk-wrong" aria-labelledby="bulk-rows-title">
    <div class="part-head"><h2 id="bulk-rows-title">${v.rowsTitle}</h2>${tabs(app, job)}</div>
    <div class="bulk-scroll" id="f-bulk-scroll" @scroll=${scrolled}>
      <table role="table" aria-labelledby="bulk-rows-title" aria-describedby="bulk-keys" aria-rowcount=${job.total + 1}>
        <thead role="rowgroup"><tr role="row" aria-rowindex="1">
          <th role="columnheader" scope="col" class="line">${v.columns.line}</th><th role="columnheader" scope="col" class="name">${v.columns.name}</th>
          <th role="columnheader" scope="col" class="value">${valueHead(app, job)}</th><th role="columnheader" scope="col" class="why">${v.columns.why}</th><td role="cell" class="act"></td>
        </tr></thead>
        <tbody role="rowgroup" id="f-bulk-rows" @keydown=${(event) => cellKeys(app, event, begin)} @click=${(event) => cellKeys(app, event, begin)}>
          ${inBlocks(job.total, { from, to, held: edit?.index ?? cursor }, { block: block(app, job, edit), gap })}
        </tbody>
      </table>
    </div>
    <div class="bulk-foot"><p>${v.shown(new Intl.NumberFormat(app.t.lang).format(job.total), job.all > job.total)}</p>
      ${app.state.phone ? nothing : html`<p class="keys" id="bulk-keys"><span><kbd>↑</kbd><kbd>↓</kbd> ${v.keys.move}</span><span><kbd>F2</kbd> ${v.keys.edit}</span><span><kbd>Enter</kbd> ${v.keys.save}</span><span><kbd>Esc</kbd> ${v.keys.leave}</span></p>`}
    </div>
  </section>`;
}
