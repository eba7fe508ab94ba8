// Choosing a table: dropped anywhere on the view, or with the button. And what stood in the way of the last one.
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

/** The whole view takes a file that is dropped on it. */
export const dropping = (app, fixed) => ({
  over(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.currentTarget.classList.add('dropping');
  },
  leave(event) {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.classList.remove('dropping');
  },
  drop(event) {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    event.currentTarget.classList.remove('dropping');
    if (event.dataTransfer.files.length > 1) tell(app.store, { error: { code: 'several', params: {}, name: '' } });
    else take(app, event.dataTransfer.files[0], fixed);
  },
});

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
