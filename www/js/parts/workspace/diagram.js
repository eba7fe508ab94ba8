// The flow of a program as Mermaid text, to be copied.
import { html } from '../../../vendor/lit-html.js';
import { fold } from './fold.js';

/** Copies a text; where the browser does not let it, the text is marked to be copied by hand. */
async function copy(app, text) {
  try {
    await navigator.clipboard.writeText(text);
    app.store.set({ announcement: app.w.copied, toast: { text: app.w.copied } });
  } catch {
    getSelection().selectAllChildren(document.getElementById('f-diagram'));
  }
}

export const diagramPart = (app, program) => fold(app, 'diagram', app.w.diagram, app.w.diagramMeans, () => {
  const text = app.book.diagram(program).mermaid[app.state.lang];
  return html`
    <div><button type="button" class="button small" @click=${() => copy(app, text)}>${app.w.copy}</button></div>
    <pre id="f-diagram" tabindex="0" aria-label=${app.w.diagram}>${text}</pre>`;
});
