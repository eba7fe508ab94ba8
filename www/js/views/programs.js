// The portfolio: what needs somebody today, and all programs of the workspace in one list.
import { html } from '../../vendor/lit-html.js';
import { programAddress } from '../route.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { backButton, backDialog } from '../parts/portfolio/back.js';
import { programCards } from '../parts/portfolio/cards.js';
import { emptyPart } from '../parts/portfolio/empty.js';
import { dropDialog, exampleNotice } from '../parts/portfolio/example.js';
import { foot } from '../parts/portfolio/foot.js';
import { attend } from '../parts/portfolio/hands.js';
import { narrowing, nothingLeft, tabNow, tabs } from '../parts/portfolio/narrowing.js';
import { createSelection } from '../parts/portfolio/rows.js';
import { programTable } from '../parts/portfolio/table.js';
import { todayPart } from '../parts/portfolio/today.js';
import { ask } from '../parts/workspace/accounts.js';
import { entryDialog } from '../parts/workspace/asking.js';
import { fileDialogs, workspaceNotices } from '../parts/workspace/files.js';
import { toast } from '../parts/workspace/toast.js';

const beginButton = (app) => html`<button type="button" class="button primary" @click=${() => ask(app, { type: 'begun', defaults: { edition: app.edition.id } })}>${glyph('plus')}${app.w.begin}</button>`;

/** One for all drawings: it keeps what it worked out. The steps are the same in every workspace. */
let selection = null;

function listOf(app, rows) {
  const { filters } = app.state.route;
  return selection.list(rows, { ...filters, show: tabNow(app), query: app.state.portfolio.query, lang: app.state.lang });
}

function portfolio(app, rows) {
  const list = listOf(app, rows);
  const cursor = Math.max(0, list.findIndex(({ program }) => program === app.state.portfolio.cursor));
  attend(app, list);
  return html`${todayPart(app, selection.today(rows))}
    <section class="programs" aria-labelledby="f-list">
      <h2 id="f-list" class="visually-hidden" tabindex="-1">${app.w.allPrograms}</h2>
      ${tabs(app, selection.counts(rows))}
      ${narrowing(app)}
      ${list.length === 0 ? nothingLeft(app) : app.state.narrow ? programCards(app, list, cursor) : programTable(app, list, cursor)}
      ${foot(app, list.length, rows.length)}
    </section>`;
}

export function page(app) {
  const { book } = app;
  selection ??= createSelection({ need: (id) => book.step(id).need, title: (id, lang) => book.step(id).title[lang] });
  const rows = book.overview();
  const actions = html`<div class="actions">${book.empty ? '' : backButton(app)} ${rows.length > 0 ? beginButton(app) : ''}</div>`;
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.w.programsLead, actions)}
    ${exampleNotice(app, rows)}
    ${rows.length > 0 ? portfolio(app, rows) : emptyPart(app, beginButton(app))}
  </div>
  ${toast(app)}`;
}

export const dialogs = {
  ...fileDialogs,
  back: backDialog,
  dropExample: dropDialog,
  entry: entryDialog((app, { type, program }) => {
    if (type === 'begun') location.hash = programAddress(program);
    else app.focus('title');
  }),
};
