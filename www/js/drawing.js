// Draws the state into the landmarks of index.html, once for any number of changes in one turn.
import { render } from '../vendor/lit-html.js';
import { viewAt } from './later.js';
import { dialog } from './parts/dialogs.js';
import { bar, rail } from './parts/frame.js';

const at = (id) => document.getElementById(id);

/** Opens or closes the dialog as the state says. */
function sync(element, wanted) {
  if (wanted && !element.open) element.showModal();
  if (!wanted && element.open) element.close();
}

/** What is around every view. */
function drawFrame(app) {
  document.documentElement.lang = app.t.lang;
  document.title = `${app.title()} · ${app.t.product}`;
  at('skip').textContent = app.t.skip;
  render(rail(app), at('rail'));
  render(bar(app), at('bar'));
}

/** `settle` moves the focus once everything is drawn. What is returned draws the frame alone, and begins to draw the page. */
export function createDrawing({ store, appAt, settle }) {
  const draw = () => {
    const app = appAt(store.state);
    drawFrame(app);
    render(viewAt(app.state.route).page(app), at('main'));
    render(dialog(app), at('dialog'));
    sync(at('dialog'), app.state.dialog);
    at('said').textContent = viewAt(app.state.route).spoken?.(app) ?? '';
    at('announced').textContent = app.state.announcement;
    settle();
  };

  let begun = false;
  let due = false;
  store.subscribe(() => {
    if (due || !begun) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      draw();
    });
  });

  const begin = () => {
    begun = true;
    at('guard').remove();
    at('main').replaceChildren();
    at('dialog').addEventListener('close', () => store.state.dialog && store.set({ dialog: store.state.dialog.under ?? null }));
    at('dialog').addEventListener('click', (event) => event.target === at('dialog') && at('dialog').close());
    at('skip').addEventListener('click', (event) => {
      event.preventDefault();
      at('main').focus();
    });
    draw();
  };

  return { frame: () => drawFrame(appAt(store.state)), begin };
}
