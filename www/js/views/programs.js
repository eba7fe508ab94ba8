// The portfolio: what needs somebody today, and all programs of the workspace in one list. Before there is one: how to begin.
import { html, nothing } from '../../vendor/lit-html.js';
import { lazily } from '../lazily.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { emptyPart } from '../parts/portfolio/empty.js';
import { ask } from '../parts/workspace/ask.js';
import { workspaceNotices } from '../parts/workspace/files.js';
import { toast } from '../parts/workspace/toast.js';
import { programAddress } from '../route.js';

// Whoever comes for the first time has no list and no form in front of him yet.
const LIST = () => import('../parts/portfolio/list.js');
const list = lazily(LIST, ({ programList }, app, rows) => programList(app, rows), ['programs', 'records']);
const back = lazily(LIST, ({ backButton }, app) => backButton(app));

const beginButton = (app) => html`<button type="button" class="button primary" @click=${() => ask(app, { type: 'begun', defaults: { edition: app.edition.id } })}>${glyph('plus')}${app.w.begin}</button>`;

export function page(app) {
  const { book } = app;
  const rows = book.overview();
  return html`<div class="content workspace">
    ${workspaceNotices(app)}
    ${pageHead(app, app.v.lead, html`<div class="actions">${book.empty ? nothing : back(app)} ${rows.length > 0 ? beginButton(app) : nothing}</div>`)}
    ${rows.length > 0 ? list(app, rows) : emptyPart(app, beginButton(app))}
  </div>
  ${toast(app)}`;
}

/** Where somebody is taken once a command of the dialog is recorded. */
function after(app, { type, program }) {
  if (type === 'begun') location.hash = programAddress(program);
  else app.focus('title');
}

export const dialogs = {
  file: lazily(() => import('../parts/workspace/filing.js'), ({ fileDialog }, app, dialog) => fileDialog(app, dialog), ['records']),
  back: lazily(LIST, ({ backDialog }, app, dialog) => backDialog(app, dialog)),
  dropExample: lazily(LIST, ({ dropDialog }, app, dialog) => dropDialog(app, dialog)),
  entry: lazily(() => import('../parts/workspace/asking.js'), ({ entryDialog }, app, dialog) => entryDialog(after)(app, dialog), ['choice', 'panel', 'records', 'entry']),
};

/** Where there are programs, the view is shown with its list. */
export const ready = (book) => (book.overview().length > 0 ? list.need() : null);

/** What is fetched once the first view is there. */
export const later = [list, ...Object.values(dialogs)];
