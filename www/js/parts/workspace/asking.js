// The form of a command in the dialog.
import { html } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { entryForm } from './entry.js';

/** `after` is told what was recorded, once the dialog is closed. */
export const entryDialog = (after) => (app, { target }) => html`${head(app, app.text(app.book.commands.get(target.type).title))}
  <div class="body">
    ${entryForm(app, target, {
      done: (event) => {
        app.store.set({ dialog: null });
        after(app, event);
      },
      cancel: () => app.store.set({ dialog: null }),
    })}
  </div>`;
