// The one dialog: a statement, the draft menu, the question before clearing, or what the view has to ask.
import { html, nothing } from '../../vendor/lit-html.js';
import { pageAt, viewAt } from '../later.js';
import { guideAddress } from '../route.js';
import { citation, fidelityMark } from './chip.js';
import { glyph } from './glyph.js';
import { languages, moreNavigation } from './frame.js';

/** Closes the dialog; a statement gives way to the dialog from which it was opened. */
const close = (app) => app.store.set({ dialog: app.state.dialog?.under ?? null });

export const head = (app, title) => html`<div class="dialog-head">
  <h2 id="dialog-title">${title}</h2>
  <button type="button" class="button icon small" aria-label=${app.t.close} @click=${() => close(app)}>${glyph('close')}</button>
</div>`;

function statement(app, { id, fidelity }) {
  const { link } = app.statement(id);
  return html`${head(app, app.t.statementTitle(id))}
    <div class="body">
      ${citation(app, id, fidelity)}
      <dl class="legend">
        ${['says', 'implies', 'observed'].map((each) => html`
          <dt class=${each === fidelity ? 'now' : ''}>${fidelityMark(app, each)}</dt>
          <dd class=${each === fidelity ? 'now' : ''}>${app.t.fidelityMeans[each]}</dd>`)}
      </dl>
      <p>
        <a href=${link} target="_blank" rel="noopener noreferrer">${app.t.openGuide}</a><br>
        <a href=${guideAddress(id)} @click=${() => close(app)}>${app.t.showInList}</a>
      </p>
    </div>`;
}

const menu = (app) => html`${head(app, app.state.phone ? app.t.more : app.t.draft)}
  <div class="body">
    ${app.state.phone ? moreNavigation(app, () => close(app)) : nothing}
    <div class="switch">
      <input type="checkbox" id="keep" .checked=${app.state.keep} aria-describedby="keep-means" @change=${(event) => { app.store.keep(event.target.checked); event.target.checked = app.state.keep; }}>
      <label for="keep">${app.t.keepHere}</label>
      <p class="note" id="keep-means">${app.t.keepHereMeans}</p>
    </div>
    <p class="note">${app.t.neverKept}</p>
    ${app.state.phone ? languages(app) : nothing}
    <div class="actions">
      <button type="button" class="button danger" @click=${() => app.store.set({ dialog: { kind: 'wipe' } })}>${app.t.wipe}</button>
    </div>
  </div>`;

const wipe = (app) => html`${head(app, app.t.wipeTitle)}
  <div class="body">
    <p>${app.t.wipeMeans}</p>
    <div class="actions">
      <button type="button" class="button" @click=${() => close(app)}>${app.t.cancel}</button>
      <button type="button" class="button danger" @click=${() => { app.store.wipe(); app.act.go('account'); }}>${app.t.wipeNow}</button>
    </div>
  </div>`;

const CONTENTS = { statement, menu, wipe };

/** What the dialog shows; nothing when it is closed. */
export function dialog(app) {
  if (!app.state.dialog) return nothing;
  const { kind } = app.state.dialog;
  return (CONTENTS[kind] ?? (pageAt(app.state.route) ?? viewAt(app.state.route)).dialogs[kind])(app, app.state.dialog);
}
