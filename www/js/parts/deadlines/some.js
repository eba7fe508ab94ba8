// The first of many, and a button for more: a day or a group may hold hundreds.
import { html, nothing } from '../../../vendor/lit-html.js';
import { item } from './item.js';

const FIRST = 50;
const MORE = 100;

/** `name` tells the lists of the view apart. The focus goes to the first one that was not there before. */
export function some(app, name, items) {
  const { shown } = app.state.deadlines;
  const count = shown[name] ?? FIRST;
  const rest = items.length - count;
  const more = Math.min(rest, MORE);
  const show = () => {
    app.store.set({ deadlines: { shown: { ...shown, [name]: count + MORE } }, announcement: app.v.shownMore(more) });
    app.focus(`${name}-${count}`);
  };
  return html`<ul>${items.slice(0, count).map((each, at) => item(app, each, `f-${name}-${at}`))}</ul>
    ${rest > 0 ? html`<p><button type="button" class="button small" @click=${show}>${app.v.more(more, rest)}</button></p>` : nothing}`;
}
