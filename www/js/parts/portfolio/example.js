// The worked example in the page: loading it, saying that it is there, throwing it away.
import { html, nothing } from '../../../vendor/lit-html.js';
import { besideExample, exampleFor, holdsExample } from '../../example.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { saveAsFile } from '../workspace/files.js';

/** Records the example, as if somebody had. */
export function openExample(app) {
  for (const command of exampleFor(app.read.today)) app.book.apply(command);
  app.store.set({ announcement: app.v.exampleOpened });
  app.focus('title');
}

function wipe(app) {
  app.book.wipe();
  app.store.set({ dialog: null, entries: {}, toast: null, announcement: app.v.exampleDropped });
  app.focus('title');
}

/** At once, unless something else would go with it. */
function drop(app) {
  if (besideExample(app.book.history()).length === 0) wipe(app);
  else app.store.set({ dialog: { kind: 'dropExample' } });
}

/** Whether the example is among the rows of an overview, looked for once in each. */
const known = new WeakMap();
function isHere(rows) {
  if (!known.has(rows)) known.set(rows, holdsExample(rows));
  return known.get(rows);
}

/** Says that the example is there, as long as it is. */
export function exampleNotice(app, rows) {
  if (!isHere(rows)) return nothing;
  return html`<section class="notice example" aria-label=${app.v.example}>
    ${glyph('advice')}<div class="says"><p>${app.v.exampleIs}</p></div>
    <button type="button" class="button small" @click=${() => drop(app)}>${app.v.dropExample}</button>
  </section>`;
}

const SHOWN = 5;

export function dropDialog(app) {
  const own = besideExample(app.book.history());
  return html`${head(app, app.v.dropExampleTitle)}<div class="body">
    <p class="with-glyph">${glyph('warning')}<span>${app.v.dropExampleMeans(own.length)}</span></p>
    <ul class="plain">
      ${own.slice(-SHOWN).toReversed().map(({ title, on, program }) => html`<li>${app.text(title)}${program ? html` · ${app.book.account(program)?.name || program}` : nothing} <span class="note">${app.day(on)}</span></li>`)}
      ${own.length > SHOWN ? html`<li class="note">${app.v.andMore(own.length - SHOWN)}</li>` : nothing}
    </ul>
    <div><button type="button" class="button small" @click=${() => saveAsFile(app)}>${glyph('download')}${app.w.saveAsFile}</button></div>
    <div class="actions">
      <button type="button" class="button" @click=${() => app.store.set({ dialog: null })}>${app.t.cancel}</button>
      <button type="button" class="button danger" @click=${() => wipe(app)}>${app.v.dropAll}</button>
    </div>
  </div>`;
}
