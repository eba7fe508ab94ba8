// The list of programs with what stands around it: what needs somebody today, tabs, filters, the table or the cards.
import { html } from '../../../vendor/lit-html.js';
import { programCards } from './cards.js';
import { exampleNotice } from './example.js';
import { foot } from './foot.js';
import { attend } from './hands.js';
import { narrowing, nothingLeft, tabNow, tabs } from './narrowing.js';
import { createSelection } from './rows.js';
import { programTable } from './table.js';
import { todayPart } from './today.js';

export { backButton, backDialog } from './back.js';
export { dropDialog } from './example.js';

/** One for all drawings: it keeps what it worked out. The steps are the same in every workspace. */
let selection = null;

function listOf(app, rows) {
  const { filters } = app.state.route;
  return selection.list(rows, { ...filters, show: tabNow(app), query: app.state.portfolio.query, lang: app.state.lang });
}

/** `rows` are those of the overview, at least one. */
export function programList(app, rows) {
  const { book } = app;
  selection ??= createSelection({ need: (id) => book.step(id).need, title: (id, lang) => book.step(id).title[lang] });
  const list = listOf(app, rows);
  const cursor = Math.max(0, list.findIndex(({ program }) => program === app.state.portfolio.cursor));
  attend(app, list);
  return html`${exampleNotice(app, rows)} ${todayPart(app, selection.today(rows))}
    <section class="programs" aria-labelledby="f-list">
      <h2 id="f-list" class="visually-hidden" tabindex="-1">${app.w.allPrograms}</h2>
      ${tabs(app, selection.counts(rows))}
      ${narrowing(app)}
      ${list.length === 0 ? nothingLeft(app) : app.state.narrow ? programCards(app, list, cursor) : programTable(app, list, cursor)}
      ${foot(app, list.length, rows.length)}
    </section>`;
}
