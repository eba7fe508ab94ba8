// What was just recorded, and the way to take it back; it goes by itself, and is never the only place of anything.
import { html, nothing } from '../../../vendor/lit-html.js';

const SECONDS = 8;
let shown = null;
let timer;

/** Lets a toast go after a while, unless it is being pointed at or has the focus. */
function watch(app) {
  const { toast } = app.state;
  if (toast === shown) return;
  shown = toast;
  clearTimeout(timer);
  if (!toast) return;
  const go = () => {
    const busy = document.querySelector('.toast:is(:hover, :focus-within)');
    if (busy) timer = setTimeout(go, 1000 * SECONDS);
    else if (app.store.state.toast === toast) app.store.set({ toast: null });
  };
  timer = setTimeout(go, 1000 * SECONDS);
}

export function toast(app) {
  watch(app);
  const { toast: said } = app.state;
  if (!said) return nothing;
  const undo = () => {
    if (said.undo === 'file') {
      app.store.set({ toast: null, announcement: app.w.cameBack });
      app.book.comeBack();
      return app.focus('title');
    }
    const entry = app.book.undoable();
    app.store.set({ toast: null, announcement: app.w.tookBack(app.text(entry.title)) });
    app.book.undo();
    return app.focus(app.state.route.view === 'program' ? 'step' : 'title');
  };
  return html`<div class="toast"><p>${said.text}</p>${said.undo && (app.book.undoable() || said.undo === 'file') ? html`<button type="button" class="link" @click=${undo}>${app.w.undoNow}</button>` : nothing}</div>`;
}
