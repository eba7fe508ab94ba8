// Undo and redo over the whole workspace, in a dialog: what they act on is asked only there, for a long history takes a while.
import { html } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { undoRedo } from '../workspace/timeline.js';

export const backButton = (app) => html`<button type="button" class="button" aria-haspopup="dialog" @click=${() => app.store.set({ dialog: { kind: 'back' } })}>${glyph('undo')}${app.v.back}</button>`;

export function backDialog(app) {
  const top = app.book.undoable();
  return html`${head(app, app.v.back)}<div class="body">
    <p id="f-history" tabindex="-1">${top ? app.v.lastRecord(app.text(top.title), app.day(top.on)) : app.v.noRecord}</p>
    ${undoRedo(app)}
    <p class="note">${app.v.backMeans}</p>
  </div>`;
}
