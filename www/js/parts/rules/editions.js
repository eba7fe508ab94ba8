// Two editions side by side: which two, the limits of both with what became of each, what neither judges.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { chip, fidelityMark } from '../chip.js';
import { glyph } from '../glyph.js';
import { counted } from './catalogue.js';
import { MARKS, sideBySide } from './compare.js';

/** In the address where nothing shall be compared. */
const NOTHING = 'none';

/** Both sides of each pair that was asked for: a state of the page asks again and again. */
const pairs = new Map();

/** The edition that is shown, the one beside it (or null), and their rows. */
export function chosen(app) {
  const { edition, with: against } = app.state.route.filters;
  const all = app.editions;
  const one = all.find(({ id }) => id === edition) ?? app.edition;
  const others = all.filter(({ id }) => id !== one.id);
  const other = against === NOTHING ? null : others.find(({ id }) => id === against) ?? others.at(-1);
  const key = `${one.id} ${other?.id}`;
  if (!pairs.has(key)) pairs.set(key, sideBySide(one, other ?? one));
  return { one, other, others, rows: pairs.get(key) };
}

const select = (label, value, options, change) => html`<label>
  <span>${label}</span>
  <select .value=${value} @change=${(event) => change(event.target.value)}>
    ${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
  </select>
</label>`;

export function editionSelects(app, { one, other, others }) {
  const names = (editions) => editions.map(({ id }) => [id, id]);
  return html`<div class="edition-selects">
    ${select(app.v.edition, one.id, names(app.editions), (id) => app.act.refine({ edition: id, change: '' }))}
    ${select(app.v.against, other?.id ?? NOTHING, [...names(others), [NOTHING, app.v.none]], (id) => app.act.refine({ with: id, change: '' }))}
  </div>`;
}

export const mark = (app, name) => html`${glyph(name)}<span class="visually-hidden">${app.v.marks[name]}</span>`;

/** What a limit is in an edition: value, chip, fidelity, source. */
function cell(app, limit, other) {
  if (!limit) return html`<span class="quiet">${app.v.silent}</span>`;
  const unit = limit.id === 'minimum-age' ? 'age' : limit.unit;
  const renamed = other && app.text(other.name) !== app.text(limit.name);
  return html`<div class="limit">
    <b class="number">${limit.value === null ? app.w.unlimited : app.v.value(limit.value, unit)}</b> ${chip(app, limit.statement, limit.fidelity)}
    <p class="note">${renamed ? html`${app.v.otherName(app.text(limit.name))} ` : nothing}${limit.source ? app.text(limit.source) : fidelityMark(app, limit.fidelity)}</p>
  </div>`;
}

const edition = (app, { id, published, link }) => html`<a href=${link} target="_blank" rel="noopener noreferrer">${id}</a>
  <small>${app.v.published(app.day(published))}</small>`;

/** The rows as a table; with one edition alone, of that. */
export const limitsTable = (app, { one, other }, rows, label) => html`<table class="limits ${other ? 'both' : ''}" aria-labelledby=${label}>
  <thead><tr>
    <th scope="col">${app.v.limit}</th>
    <th scope="col">${edition(app, one)}</th>
    ${other ? html`<th scope="col" class="against">${edition(app, other)}</th>` : nothing}
  </tr></thead>
  <tbody>${rows.map((row) => html`<tr class=${row.mark}>
    <th scope="row">${other ? mark(app, row.mark) : nothing}<span>${app.text((row.one ?? row.other).name)}${row.whom === 'everyone' ? nothing : html` <small>${app.w.whom[row.whom]}</small>`}</span></th>
    <td data-label=${one.id}>${cell(app, row.one)}</td>
    ${other ? html`<td class="against" data-label=${other.id}>${cell(app, row.other, row.one)}</td>` : nothing}
  </tr>`)}</tbody>
</table>`;

/** Which rows are shown: all of them, or those of one mark. */
const marks = (app, rows, now) => html`<div class="segments" role="group" aria-label=${app.v.limits}>
  ${[['', rows.length], ...counted(rows, (row) => row.mark, MARKS)].map(([name, count]) => html`<button
    type="button" aria-pressed=${now === name ? 'true' : 'false'} @click=${() => app.act.refine({ change: name })}
  >${name ? glyph(name) : nothing}${name ? app.v.marks[name] : app.v.all} <span class="count">${count}</span></button>`)}
</div>`;

const uncovered = (app, { id, uncovered: demands, knowsCategories }) => html`<section>
  <h3>${app.v.uncoveredOf(id)}</h3>
  ${demands.length > 0
    ? html`<p class="note">${app.v.uncoveredMeans}</p>
      <ul class="demands">${demands.map((it) => html`<li>
        <b>${app.text(it.name)}</b> <span>${app.v.since(app.day(it.since))}</span> ${chip(app, it.statement, 'observed')}
        <p class="note">${app.text(it.source)}</p>
      </li>`)}</ul>`
    : html`<p class="quiet">${app.v.noneUncovered}</p>`}
  <p class="note">${app.v.categories[knowsCategories ? 'known' : 'unknown']}</p>
</section>`;

/** How many accounts are named before the rest is only counted. */
const NAMED = 20;

/** Which verdicts in the workspace the other edition changes. Worked out when somebody wants to know. */
function changes(app, { one, other }) {
  const pair = `${one.id} ${other.id}`;
  const ask = () => app.store.set({ rules: { ...app.state.rules, compared: pair } });
  if (app.state.rules.compared !== pair) return html`<p><button type="button" class="button small" @click=${ask}>${app.v.changes}</button></p>`;
  const accounts = new Map(app.book.compareEditions(one.id, other.id).map(({ account, name }) => [account, name || account]));
  const programs = [...accounts].filter(([id]) => app.book.account(id)?.kind === 'program');
  return html`<div class="would-change" role="status">
    <p>${accounts.size > 0 ? app.v.changesSome(accounts.size, other.id) : app.v.changesNone(one.id, other.id)}</p>
    ${programs.length > 0
      ? html`<ul>${programs.slice(0, NAMED).map(([id, name]) => html`<li><a href=${programAddress(id)}>${name}</a></li>`)}
          ${programs.length > NAMED ? html`<li class="quiet">${app.v.changesMore(programs.length - NAMED)}</li>` : nothing}</ul>`
      : nothing}
  </div>`;
}

/** The whole of both editions. */
export function comparison(app, pair) {
  const { one, other, rows } = pair;
  const now = other ? app.state.route.filters.change ?? '' : '';
  return html`<section class="comparison" aria-labelledby="limits">
    <h2 id="limits">${other ? app.v.limits : app.v.limitsOf(one.id)}</h2>
    ${other ? marks(app, rows, now) : nothing}
    ${limitsTable(app, pair, rows.filter((row) => !now || row.mark === now), 'limits')}
    ${other && app.book && !app.book.empty ? changes(app, pair) : nothing}
    <div class="both-uncovered">${[one, other].filter(Boolean).map((each) => uncovered(app, each))}</div>
  </section>`;
}
