// The workspace at a glance: what needs somebody today, all programs, the other accounts, own numbers, files.
import { html, nothing } from '../../vendor/lit-html.js';
import { programAddress } from '../route.js';
import { accountList, ask } from '../parts/workspace/accounts.js';
import { entryDialog } from '../parts/workspace/asking.js';
import { fileDialogs, openButton, workspaceNotices } from '../parts/workspace/files.js';
import { pageHead } from '../parts/frame.js';
import { emptyDrawing } from '../parts/workspace/empty.js';
import { glyph } from '../parts/glyph.js';
import { numbersPart } from '../parts/workspace/numbers.js';
import { overviewTable } from '../parts/workspace/overview.js';
import { timeline } from '../parts/workspace/timeline.js';
import { toast } from '../parts/workspace/toast.js';
import { todoList } from '../parts/workspace/todo.js';

const begin = (app) => ask(app, { type: 'begun', defaults: { edition: app.edition.id } });

const beginButton = (app) => html`<button type="button" class="button primary" @click=${() => begin(app)}>${glyph('plus')}${app.w.begin}</button>`;

const empty = (app) => html`<section class="nothing-yet" aria-labelledby="empty-title">
  ${emptyDrawing}
  <h2 id="empty-title">${app.w.empty}</h2>
  <p>${app.w.emptyMeans}</p>
  <div class="actions">${beginButton(app)} ${openButton(app, '')}</div>
  <p class="note">${app.w.staysHere}</p>
</section>`;

export function page(app) {
  const programs = app.book.overview();
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.w.programsLead, programs.length > 0 ? beginButton(app) : nothing)}
    ${programs.length > 0 ? html`${todoList(app)} ${overviewTable(app)}` : empty(app)}
    ${app.book.empty
      ? accountList(app)
      : html`<div class="beneath">
          <div class="main-column">${accountList(app)} ${numbersPart(app)}</div>
          <div class="beside">${timeline(app)}</div>
        </div>`}
  </div>
  ${toast(app)}`;
}

export const dialogs = {
  ...fileDialogs,
  entry: entryDialog((app, { type, program }) => {
    if (type === 'begun') location.hash = programAddress(program);
    else app.focus('title');
  }),
};
