// The statement chip: every verdict wears one. Pressed, it opens the statement.
import { html, nothing, svg } from '../../vendor/lit-html.js';

/**
 * A chip that opens its statement. `fidelity` says how faithfully the thing it stands beside follows the statement. Where
 * arrow keys lead from row to row, `tabindex` takes it out of the order of the tab key.
 */
export const chip = (app, id, fidelity = app.statement(id).fidelity, tabindex = nothing) => html`<button
  type="button"
  class="chip"
  tabindex=${tabindex}
  aria-label=${app.t.chip(id)}
  aria-haspopup="dialog"
  @click=${() => app.store.set({ dialog: { kind: 'statement', id, fidelity, under: under(app.state.dialog) } })}
>${id}</button>`;

/** The dialog to come back to from a statement. */
const under = (dialog) => (dialog?.kind === 'statement' ? dialog.under : dialog);

/** A chip inside a button or link, where it cannot be one itself. */
export const chipLabel = (id) => html`<span class="chip">${id}</span>`;

const MARKS = {
  says: svg`<path d="M0 0h9v9H0z" fill="currentColor"/>`,
  implies: svg`<path d="M.5.5h8v8h-8z" fill="none" stroke="currentColor"/><path d="M0 0h4.5v9H0z" fill="currentColor"/>`,
  observed: svg`<path d="M.5.5h8v8h-8z" fill="none" stroke="currentColor"/>`,
};

/** How faithful something is to its statement: the guide's words, our reading, or the platform's habit. */
export const fidelityMark = (app, fidelity) => html`<span class="fidelity">
  <svg viewBox="0 0 9 9" aria-hidden="true">${MARKS[fidelity]}</svg>${app.t.fidelity[fidelity]}
</span>`;

/** What a statement says, as a block: chip, section, fidelity, sentence. */
export function citation(app, id, fidelity = app.statement(id).fidelity) {
  const statement = app.statement(id);
  return html`<div class="citation">
    <div class="cited-from">${chip(app, id, fidelity)} <span>${app.text(statement.section)}</span> ${fidelityMark(app, fidelity)}</div>
    <p>${app.text(statement.text)}</p>
  </div>`;
}

/** Several statements as a list. */
export const citedList = (app, ids) => html`<ul class="cited">
  ${ids.map((id) => html`<li>${chip(app, id)} <span>${app.text(app.statement(id).text)}</span></li>`)}
</ul>`;
