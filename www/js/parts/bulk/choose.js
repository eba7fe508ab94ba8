// Choosing a table: dropped anywhere on the page, or with the button. And what stood in the way of the last one.
import { html, nothing } from '../../../vendor/lit-html.js';
import { download } from '../../download.js';
import { glyph } from '../glyph.js';
import { choose, tell } from './job.js';

const ACCEPT = '.csv,.tsv,.txt,.xlsx';

/** A table with something put right in it is not let go of without a question. */
export function take(app, file, fixed) {
  if (!file) return;
  if (fixed > 0) app.store.set({ dialog: { kind: 'another', file, fixed } });
  else choose(app, file);
}

/** A button that is a file control. */
export const chooseButton = (app, word, fixed = 0, kind = '') => html`<label class="button file ${kind}">
  ${glyph('folder')}${word}
  <input id="f-bulk-file" type="file" accept=${ACCEPT} aria-label=${word} @change=${({ target }) => { const [file] = target.files; target.value = ''; take(app, file, fixed); }}>
</label>`;

const view = () => document.querySelector('.bulk');

/** Of what is dragged: whether it is a file, over this view. */
const isFile = ({ dataTransfer }) => view() !== null && dataTransfer?.types.includes('Files');

/** The view as it was drawn last: { app, fixed }. */
let drawn = null;

/** To be told at every drawing: a file that is dropped anywhere is taken, and does not take the place of the page. */
export function takeDrops(app, fixed) {
  if (!drawn) {
    addEventListener('dragover', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      view().classList.add('dropping');
    });
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && view()?.classList.remove('dropping'));
    addEventListener('drop', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      view().classList.remove('dropping');
      const { files } = event.dataTransfer;
      if (drawn.app.store.state.dialog) return;
      if (files.length > 1) tell(drawn.app.store, { error: { code: 'several', params: {}, name: '' } });
      else take(drawn.app, files[0], drawn.fixed);
    });
  }
  drawn = { app, fixed };
}

async function template(app) {
  try {
    const { template: make } = await import('../../bulk/template.js');
    download(app.v.templateName, make(app.core.fields({}), app.state.lang), 'text/csv');
  } catch {
    app.store.set({ lost: true });
  }
}

export const templateButton = (app) => html`<button type="button" class="button" @click=${() => template(app)}>${app.v.template}</button>`;

/** What stood in the way: what it is, and what to do. */
export function problem(app) {
  const { error } = app.state.bulk;
  if (!error) return nothing;
  const words = app.v.errors[error.code] ?? app.v.errors.failed;
  const said = words({ ...error.params, kind: app.v.found[error.params.found] ?? app.v.found.binary });
  return html`<div class="notice bulk-error" id="f-bulk-error" tabindex="-1" role="alert">${glyph('invalid')}<div class="says">
    ${error.name ? html`<p><code>${error.name}</code></p>` : nothing}
    <p><b>${said[0]}</b> ${said[1]}</p>
  </div></div>`;
}

/** Before there is a table. */
export const nothingChosen = (app) => html`<div class="nothing-yet bulk-drop">
  ${glyph('checks')}
  <p><b>${app.v.dropHere}</b></p>
  <p class="note">${app.v.kinds}</p>
  <div class="actions">${chooseButton(app, app.v.choose, 0, 'primary')} ${templateButton(app)}</div>
  <p class="note">${app.v.staysHere}</p>
</div>`;
