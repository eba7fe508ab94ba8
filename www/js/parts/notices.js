// Words about the whole page: a draft that was restored or cannot be read, a browser that does not save.
import { html, nothing } from '../../vendor/lit-html.js';
import { glyph } from './glyph.js';

const notice = (tone, shape, says, button = nothing) => html`<div class="notice ${tone}" role="status">
  ${glyph(shape)}<div class="says">${says}</div>${button}
</div>`;

const dismiss = (app, patch) => html`<button type="button" class="button small" @click=${() => app.store.set(patch)}>${app.t.gotIt}</button>`;

export function notices(app) {
  const { t, state } = app;
  return html`<div class="notices">
    ${state.lost ? notice('warning', 'warning', html`<p>${t.notFetched}</p>`) : nothing}
    ${state.refused ? notice('warning', 'warning', html`<p>${t.storageRefused}</p>`) : nothing}
    ${state.damaged === null
      ? nothing
      : notice('warning', 'warning', html`<p>${t.draftDamaged}</p>
          <details><summary>${t.draftText}</summary><pre tabindex="0">${state.damaged}</pre></details>`, dismiss(app, { damaged: null }))}
    ${state.restored ? notice('', 'check', html`<p>${t.draftRestored}</p>`, dismiss(app, { restored: false })) : nothing}
  </div>`;
}
