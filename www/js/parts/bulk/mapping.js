// Which column is which field: as it was recognised, and as somebody corrects it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { check, mapColumn } from './job.js';
import { fieldLabel, fieldNames } from './words.js';

const SAMPLES = 3;

/** So many columns can be corrected one by one. A table with more is none of applicants. */
const MOST = 200;

function row(app, { table: { info }, columns }, fields) {
  return (head, column) => {
    const now = columns[column];
    const title = head || app.v.columnNumber(column + 1);
    const samples = info.sample.slice(0, SAMPLES).map((cells) => cells[column] ?? '').filter(Boolean);
    // Somebody may look over the shoulder.
    const shown = (sample) => (fields[now]?.field.startsWith('password') ? '•'.repeat(8) : sample.slice(0, 60));
    return html`<tr class=${now < 0 ? 'unmapped' : ''}>
      <th scope="row">${title}</th>
      <td class="samples">${samples.length > 0 ? samples.map((sample) => html`<span>${shown(sample)}</span>`) : html`<span class="none">${app.v.noSample}</span>`}</td>
      <td><span class="as">${glyph(now < 0 ? 'empty' : 'done')}<select aria-label=${app.v.columnIs(title)} .value=${String(now)} @change=${({ target }) => mapColumn(app, column, Number(target.value))}>
        <option value="-1" ?selected=${now < 0}>${app.v.notChecked}</option>
        ${fields.map(({ field, index }) => html`<option value=${index} ?selected=${index === now}>${fieldLabel(app, field)}</option>`)}
      </select></span></td>
    </tr>`;
  };
}

/** Every form needs these; without their column they are checked in no row. */
function missing(app, { columns }, fields) {
  const needed = app.rule('table/column-missing').reads;
  const none = fields.filter(({ field, index }) => needed.includes(field) && !columns.includes(index));
  if (none.length === 0) return nothing;
  return html`<div class="notice warning" role="status">${glyph('warning')}<div class="says"><p><b>${app.v.missing(none.map(({ field }) => fieldLabel(app, field)))}</b> ${app.v.missingMeans}</p></div></div>`;
}

export function mapping(app, job) {
  const { v } = app;
  const { info } = job.table;
  const fields = fieldNames(app).map((field, index) => ({ field, index }));
  return html`<section class="bulk-mapping" aria-labelledby="f-bulk-mapping">
    <div class="part-head"><h2 id="f-bulk-mapping" tabindex="-1">${v.mapping}</h2><p class="note">${v.mappingMeans}</p></div>
    ${missing(app, job, fields)}
    <table>
      <thead><tr><th scope="col">${v.inTable}</th><th scope="col">${v.samples}</th><th scope="col">${v.checkedAs}</th></tr></thead>
      <tbody>${info.header.slice(0, MOST).map(row(app, job, fields))}</tbody>
    </table>
    ${info.header.length > MOST ? html`<p class="note">${v.moreColumns(info.header.length - MOST)}</p>` : nothing}
    ${info.sample.length === 0 ? html`<p class="with-glyph">${glyph('advice')}<span>${v.headerOnly}</span></p>` : nothing}
    <div class="actions"><button type="button" class="button primary" id="f-bulk-check" @click=${() => check(app)}>${v.check}</button></div>
  </section>`;
}
