// What is looked at now and then: folded away, and only worked out while it is open.
import { html, nothing } from '../../../vendor/lit-html.js';

/** `body` is asked for what is inside once it is open. */
export function fold(app, name, title, note, body) {
  const { unfolded } = app.state;
  const toggle = ({ target }) => target.open !== (unfolded === name) && app.store.set({ unfolded: target.open ? name : null });
  return html`<details class="fold" name="fold" ?open=${unfolded === name} @toggle=${toggle}>
    <summary><h2>${title}</h2> <span class="note">${note}</span></summary>
    ${unfolded === name ? body() : nothing}
  </details>`;
}
