// The user's own numbers: what is limited, for whom, where the number comes from, and the way back to the guide's.
import { html } from '../../../vendor/lit-html.js';
import { ask } from './ask.js';

const nameOfLimit = (app, id) => app.core.editions().flatMap(({ limits }) => limits).find((limit) => limit.id === id)?.name;

export function numbersPart(app) {
  const { w } = app;
  const own = app.book.overlay();
  return html`<section class="part" aria-labelledby="numbers">
    <div class="part-head"><h2 id="numbers">${w.numbers}</h2><span class="note">${w.numbersMean}</span></div>
    ${own.length > 0
      ? html`<ul class="numbers">${own.map(({ limit, whom, value, source }) => html`<li>
          <span><b>${app.text(nameOfLimit(app, limit) ?? limit)}</b> <span class="tag own">${w.ownNumber}</span><small>${w.whom[whom]} · ${w.from(source)}</small></span>
          <span class="number">${value ?? w.unlimited}</span>
          <button type="button" class="button small" @click=${() => ask(app, { type: 'limit-cleared', args: { limit, whom } })}>${app.text(app.book.commands.get('limit-cleared').title)}</button>
        </li>`)}</ul>`
      : html`<p class="quiet">${w.noNumbers}</p>`}
    <div><button type="button" class="button small" @click=${() => ask(app, { type: 'limit-set', defaults: { whom: 'everyone' } })}>${app.text(app.book.commands.get('limit-set').title)}</button></div>
  </section>`;
}
