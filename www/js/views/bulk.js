// The bulk check: a table of applicants is chosen, mapped, checked and put right, and goes out again or into the workspace.
import { html, nothing } from '../../vendor/lit-html.js';
import { about } from '../parts/bulk/about.js';
import { rulesFound } from '../parts/bulk/byrule.js';
import { nothingChosen, problem, takeDrops, templateButton } from '../parts/bulk/choose.js';
import { exporting } from '../parts/bulk/export.js';
import { cancel, choose, current } from '../parts/bulk/job.js';
import { mapping } from '../parts/bulk/mapping.js';
import { askForPrograms, programsDialog } from '../parts/bulk/programs.js';
import { checking, result } from '../parts/bulk/result.js';
import { wrongRows } from '../parts/bulk/rows.js';
import { head } from '../parts/dialogs.js';
import { pageHead } from '../parts/frame.js';
import { workspaceNotices } from '../parts/workspace/files.js';
import { toast } from '../parts/workspace/toast.js';

const PHASES = {
  none: (app) => nothingChosen(app),
  opening: (app) => html`<div class="bulk-panel"><p class="bulk-opening" role="status">${app.v.opening}</p></div>`,
  mapping: (app, job) => html`<div class="bulk-panel">${about(app, job)}</div>${mapping(app, job)}`,
  checking: (app, job) => html`<div class="bulk-panel">${about(app, job, html`<button type="button" class="button small" id="f-bulk-cancel" @click=${cancel}>${app.t.cancel}</button>`)}${checking(app)}</div>`,
  checked: (app, job) => html`<div class="bulk-panel">${about(app, job)}${result(app, job)}</div>
    <div class="bulk-found">${rulesFound(app, job)} ${wrongRows(app, job)}</div>`,
};

function actions(app, job) {
  const { phase, busy } = app.state.bulk;
  if (phase !== 'checked') return phase === 'none' ? nothing : html`<div class="actions">${templateButton(app)}</div>`;
  return html`<div class="actions">${templateButton(app)} ${exporting(app, job)}
    ${job.summary.counts.right > 0 ? html`<button type="button" class="button primary" ?disabled=${busy === 'programs'} @click=${() => askForPrograms(app)}>${busy === 'programs' ? app.v.readingRows : app.v.register}</button>` : nothing}
  </div>`;
}

export function page(app) {
  const job = current();
  takeDrops(app, job?.fixed.size ?? 0);
  return html`<div class="content workspace bulk">
    ${workspaceNotices(app)}
    ${pageHead(app, app.v.lead, actions(app, job))}
    ${problem(app)}
    ${PHASES[app.state.bulk.phase](app, job)}
  </div>
  ${toast(app)}`;
}

const close = (app) => app.store.set({ dialog: null });

/** Another file, although something was put right in this one. */
const another = (app, { file, fixed }) => html`${head(app, app.v.anotherTitle)}<div class="body">
  <p>${app.v.anotherMeans(fixed)}</p>
  <div class="actions"><button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
    <button type="button" class="button danger" @click=${() => { close(app); choose(app, file); }}>${app.v.anotherNow}</button></div>
</div>`;

export const dialogs = { another, programs: programsDialog };
