// The deadlines as a list: what is over, today, within seven days, later; all of them or those of one month.
import { html, nothing } from '../../../vendor/lit-html.js';
import { citedList } from '../chip.js';
import { GROUPS, groups } from './agenda.js';
import { some } from './some.js';

/** Of which month, or of all. */
export const monthChoice = (app, { items, byMonth }, month) => html`<div class="month-choice">
  <label for="f-month">${app.v.month}</label>
  <select id="f-month" @change=${(event) => app.act.refine({ month: event.target.value, day: '' })}>
    <option value="" ?selected=${!month}>${app.v.allMonths(items.length)}</option>
    ${[...byMonth.keys(), ...(month && !byMonth.has(month) ? [month] : [])].map((each) => html`<option value=${each} ?selected=${each === month}>${app.v.monthWith(app.v.monthName(each), byMonth.get(each)?.length ?? 0)}</option>`)}
  </select>
</div>`;

const group = (app, name, items) => html`<section aria-labelledby="group-${name}">
  <div class="group-head"><h2 id="group-${name}">${app.v.groups[name]}</h2><span class="note">${app.v.count(items.length)}</span></div>
  ${some(app, name, items)}
</section>`;

export function list(app, plan, month) {
  const items = month ? plan.byMonth.get(month) ?? [] : plan.items;
  const all = groups(items);
  return html`${items.length === 0 ? html`<p class="quiet">${app.v.noneInMonth(app.v.monthName(month))}</p>` : nothing}
    ${GROUPS.filter((name) => all.has(name)).map((name) => group(app, name, all.get(name)))}
    ${items.length > 0
      ? html`<section class="part" aria-labelledby="basis"><h2 id="basis">${app.v.basis}</h2>${citedList(app, [...new Set(items.map(({ statement }) => statement))].sort())}</section>`
      : nothing}`;
}
