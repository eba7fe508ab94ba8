// A program by another edition of the guide: which verdicts would change, and the way to judge it by that one.
import { html, nothing } from '../../../vendor/lit-html.js';
import { ask } from './ask.js';
import { glyph } from '../glyph.js';
import { source } from '../finding.js';
import { fold } from './fold.js';

const VERDICTS = {
  step: (app, { state }) => html`<span class="with-glyph">${glyph(state)}${app.t.states[state]}</span>`,
  quota: (app, { used, limit, over }) => html`<span class="number">${used} / ${limit ?? app.w.unlimited}${over > 0 ? html` · ${app.w.over(over)}` : nothing}</span>`,
  silent: (app) => html`<span class="quiet">${app.w.silent}</span>`,
};

const verdict = (app, it) => VERDICTS[it.what](app, it);

/** Reasons that only one of the two has. */
function reasons(app, { from, to }) {
  const known = new Set((from.because ?? []).map(({ rule }) => rule));
  const added = (to.because ?? []).filter(({ rule }) => !known.has(rule));
  return added.map((finding) => {
    const words = app.explain(finding);
    return html`<div class="added"><p>${words.message}</p>${source(app, words)}</div>`;
  });
}

export function comparePart(app, program, edition) {
  return fold(app, 'editions', app.w.editions, app.w.judgedBy(edition), () => comparison(app, program, edition));
}

function comparison(app, program, edition) {
  const { w } = app;
  const others = app.core.editions().filter(({ id }) => id !== edition);
  const info = others.find(({ id }) => id === app.state.compared) ?? others.at(-1);
  const differences = app.book.compareEditions(edition, info.id).filter(({ account }) => account === program);
  return html`
    <div class="segments" role="group" aria-label=${w.editions}>
      ${others.map(({ id }) => html`<button type="button" aria-pressed=${id === info.id ? 'true' : 'false'} @click=${() => app.store.set({ compared: id })}>${w.compareWith(id)}</button>`)}
    </div>
    <p class="note">${app.text(info.title)} <a href=${info.link} target="_blank" rel="noopener noreferrer">${app.t.openGuide}</a></p>
    ${differences.length > 0
      ? html`<ul class="differences">${differences.map((it) => html`<li>
          <div><span>${app.text(it.title)}</span><span class="change">${verdict(app, it.from)} <span aria-hidden="true">→</span><span class="visually-hidden">${w.becomes}</span> ${verdict(app, it.to)}</span></div>
          ${reasons(app, it)}
        </li>`)}</ul>`
      : html`<p class="quiet">${w.noDifference}</p>`}
    ${app.book.after ? nothing : html`<div><button type="button" class="button small" @click=${() => ask(app, { type: 'edition-chosen', program, args: { edition: info.id } })}>${w.judgeBy(info.id)}</button></div>`}`;
}
