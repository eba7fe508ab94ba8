// The deadlines of a month as a calendar of China's days; and those of one day beside it.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { shapeOf, toneOf } from './item.js';
import { dayAfter, dayInMonth, monthAfter, monthOf, placeInWeek, weeksOf } from './months.js';
import { some } from './some.js';

/** So many are named in a day; on a phone none, there is no room. */
const NAMED = 3;

/** The day that is looked at: the one in the address, today, the first with something, or the first. */
export function chosenDay(app, { byDay }, month) {
  const { day } = app.state.route.filters;
  if (weeksOf(month).flat().includes(day)) return day;
  if (monthOf(app.read.today) === month) return app.read.today;
  return weeksOf(month).flat().find((each) => byDay.has(each)) ?? `${month}-01`;
}

/** Where a key leads from a day. */
const STEPS = {
  ArrowLeft: (day) => dayAfter(day, -1),
  ArrowRight: (day) => dayAfter(day, 1),
  ArrowUp: (day) => dayAfter(day, -7),
  ArrowDown: (day) => dayAfter(day, 7),
  Home: (day) => dayAfter(day, -placeInWeek(day)),
  End: (day) => dayAfter(day, 6 - placeInWeek(day)),
  PageUp: (day) => dayInMonth(monthAfter(monthOf(day), -1), day),
  PageDown: (day) => dayInMonth(monthAfter(monthOf(day), 1), day),
};

const choose = (app, day) => {
  app.focus(`day-${day}`);
  app.act.refine({ month: monthOf(day), day });
};

function press(app, event, day) {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  choose(app, step(day));
}

const named = (app, items) => html`<ul>
  ${items.slice(0, NAMED).map((each) => html`<li class="with-glyph ${toneOf(each)}">${glyph(shapeOf(each))}<span>${each.name}</span></li>`)}
  ${items.length > NAMED ? html`<li class="others">${app.v.others(items.length - NAMED)}</li>` : nothing}
</ul>`;

const marked = ([first, ...rest]) => html`<span class="mark ${toneOf(first)}" aria-hidden="true">${glyph(shapeOf(first))}${rest.length > 0 ? rest.length + 1 : nothing}</span>`;

/** A day in the table. The button covers the cell; what stands in it beside is read after its name. */
function cell(app, day, items, chosen) {
  if (!day) return html`<td class="outside"></td>`;
  const today = day === app.read.today;
  return html`<td class=${today ? 'today' : ''} aria-selected=${day === chosen ? 'true' : 'false'}>
    <button
      type="button" id="f-day-${day}" tabindex=${day === chosen ? 0 : -1} aria-current=${today ? 'date' : nothing}
      @click=${() => choose(app, day)} @keydown=${(event) => press(app, event, day)}
    ><span class="number" aria-hidden="true">${Number(day.slice(8))}</span><span class="visually-hidden">${app.v.dayWith(app.day(day), items.length)}</span></button>${today ? html`<span class="today-word">${app.v.today}</span>` : nothing}
    ${items.length === 0 ? nothing : app.state.phone ? marked(items) : named(app, items)}
  </td>`;
}

/** The month with the ways to others. */
export function monthHead(app, month) {
  const to = (next) => () => {
    app.act.refine({ month: next, day: '' });
    app.store.set({ announcement: app.v.monthName(next) });
  };
  const now = monthOf(app.read.today);
  return html`<div class="month-head">
    ${month === now ? nothing : html`<button type="button" class="button" @click=${to(now)}>${app.v.thisMonth}</button>`}
    <button type="button" class="button icon" aria-label=${app.v.before} @click=${to(monthAfter(month, -1))}>${glyph('back')}</button>
    <h2 id="month">${app.v.monthName(month)}</h2>
    <button type="button" class="button icon" aria-label=${app.v.after} @click=${to(monthAfter(month, 1))}>${glyph('forward')}</button>
  </div>`;
}

export function monthView(app, plan, month) {
  const { byDay } = plan;
  const day = chosenDay(app, plan, month);
  const items = byDay.get(day) ?? [];
  return html`<div class="month">
    <table class="month-table" role="grid" aria-labelledby="month">
      <thead><tr>${app.v.weekdays.map(([short, long]) => html`<th scope="col" abbr=${long}><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></th>`)}</tr></thead>
      <tbody>${weeksOf(month).map((week) => html`<tr>${week.map((each) => cell(app, each, byDay.get(each) ?? [], day))}</tr>`)}</tbody>
    </table>
    <section class="day-list" aria-labelledby="day">
      <div class="group-head"><h2 id="day">${app.day(day)}</h2><span class="note">${app.v.count(items.length)}</span></div>
      ${items.length > 0 ? some(app, day, items) : html`<p class="quiet">${app.v.noneOnDay}</p>`}
    </section>
  </div>`;
}
