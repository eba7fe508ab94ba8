// Below the list: how many programs are shown and how they are sorted, what the marks mean, which keys there are.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { habit, keepHabit } from './habits.js';
import { sortOf } from './rows.js';

const STATES = ['done', 'ready', 'waiting', 'blocked', 'not_applicable', 'failed'];

const keys = (app) => html`<p class="keys" id="keys">
  <span><kbd>↑</kbd> <kbd>↓</kbd> ${app.v.keys.move}</span>
  <span><kbd>${app.v.keys.enter}</kbd> ${app.v.keys.open}</span>
  <span><kbd>E</kbd> ${app.v.keys.step}</span>
  <label><input type="checkbox" .checked=${habit('slash')} @change=${(event) => { keepHabit('slash', event.target.checked); app.store.set({}); }}> <kbd>/</kbd> ${app.v.keys.search}</label>
</p>`;

export function foot(app, shown, all) {
  const { column, down } = sortOf(app.state.route.filters.sort);
  return html`<div class="portfolio-foot">
    <p role="status">${app.v.shown(shown, all)}<span aria-hidden="true"> · ${app.v.sortedBy(app.w.columns[column], down)}</span></p>
    <p class="legend-row" aria-hidden="true">${STATES.map((state) => html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`)}</p>
    ${app.state.narrow ? nothing : keys(app)}
  </div>`;
}
