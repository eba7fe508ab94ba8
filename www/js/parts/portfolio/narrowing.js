// What narrows the list of programs: tabs with their counts, the search, subject type, deadline; and how high its rows are.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { habit, keepHabit } from './habits.js';
import { goToRow } from './hands.js';
import { PERIODS, TABS } from './rows.js';

/** The tab in the address, or the first. */
export const tabNow = ({ state }) => (TABS.includes(state.route.filters.show) ? state.route.filters.show : 'all');

export const tabs = (app, counts) => html`<div class="portfolio-tabs" role="group" aria-label=${app.v.byState}>
  ${TABS.map((tab) => html`<button
    type="button" aria-pressed=${tab === tabNow(app) ? 'true' : 'false'} @click=${() => app.act.refine({ show: tab === 'all' ? null : tab })}
  >${app.v.tabs[tab]} <span class="number">${counts[tab]}</span></button>`)}
</div>`;

const find = (app, query) => app.store.set({ portfolio: { ...app.store.state.portfolio, query } });

function search(app) {
  const typed = (event) => event.isComposing || find(app, event.target.value);
  const key = (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    event.preventDefault();
    goToRow(app, 0);
  };
  return html`<label class="control find">
    ${glyph('search')}<span class="visually-hidden">${app.v.search}</span>
    <input
      type="search" id="f-search" autocomplete="off" spellcheck="false" placeholder=${app.v.search} .value=${app.state.portfolio.query}
      @input=${typed} @compositionend=${(event) => find(app, event.target.value)} @keydown=${key}
    >
    ${habit('slash') && !app.state.narrow ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
  </label>`;
}

const select = (app, filter, label, choices) => {
  const now = app.state.route.filters[filter] ?? '';
  return html`<label class="narrow ${now ? 'on' : ''}">
    <span class="visually-hidden">${label}</span>
    <select id=${`f-by-${filter}`} @change=${(event) => app.act.refine({ [filter]: event.target.value })}>
      ${choices.map(([value, word]) => html`<option value=${value} .selected=${value === now}>${word}</option>`)}
    </select>
  </label>`;
};

const types = (app) => app.read.fields.get('subjectType').choices.map(({ value, label }) => [value, app.text(label)]);

function heights(app) {
  const choose = (dense) => () => {
    keepHabit('dense', dense);
    app.store.set({});
  };
  return html`<div class="row-heights" role="group" aria-label=${app.v.heights}>
    ${[[false, 'rows', app.v.roomy], [true, 'dense', app.v.dense]].map(([dense, shape, word]) => html`<button
      type="button" title=${word} aria-label=${word} aria-pressed=${habit('dense') === dense ? 'true' : 'false'} @click=${choose(dense)}
    >${glyph(shape)}</button>`)}
  </div>`;
}

export const narrowing = (app) => html`<div class="narrowing" role="search" aria-label=${app.v.narrow}>
  ${search(app)}
  ${select(app, 'type', app.v.type, [['', app.v.anyType], ...types(app)])}
  ${select(app, 'due', app.v.due, [['', app.v.anyDue], ...Object.keys(PERIODS).map((period) => [period, app.v.periods[period]])])}
  ${app.state.narrow ? nothing : heights(app)}
</div>`;

/** Shown when nothing is left of the list. */
export const nothingLeft = (app) => {
  const clear = () => {
    find(app, '');
    app.act.refine({ show: null, type: null, due: null });
    app.focus('search');
  };
  return html`<div class="nothing-left">
    <p>${app.v.nothingLeft}</p>
    <button type="button" class="button small" @click=${clear}>${app.v.clear}</button>
  </div>`;
};
