// Choosing an account out of any number of them: a search and its first hits, as radios.
import { html, nothing } from '../../../vendor/lit-html.js';
import { head } from '../dialogs.js';
import { glyph } from '../glyph.js';
import { linksState, look } from './filters.js';
import { fits, linksOf } from './model.js';

const SHOWN = 5;

const NONE = { query: '', chosen: null, missed: false };

export const pickOf = (app, name) => ({ ...NONE, ...linksState(app).picks[name] });

const change = (app, name, patch) => look(app, { picks: { ...app.store.state.links.picks, [name]: { ...pickOf({ state: app.store.state }, name), ...patch } } });

/** `among` are the accounts that can be chosen. What is chosen stays in sight, whatever is searched. */
export function picker(app, name, legend, among) {
  const { v } = app;
  const { query, chosen, missed } = pickOf(app, name);
  const meant = fits(query);
  const found = among.filter(meant);
  const own = among.find(({ id }) => id === chosen);
  const shown = found.slice(0, SHOWN);
  if (own && !shown.includes(own)) shown.unshift(own);
  return html`<fieldset class="pick" id="f-pick-${name}" tabindex="-1" aria-describedby=${missed && !own ? `pick-${name}-hint` : nothing}>
    <legend>${legend}</legend>
    ${among.length > SHOWN
      ? html`<div class="control search-box">${glyph('search')}<input
          type="search" autocomplete="off" aria-label=${v.searchIn(legend)} placeholder=${v.searchName} .value=${query}
          @input=${(event) => event.isComposing || change(app, name, { query: event.target.value })}
          @compositionend=${(event) => change(app, name, { query: event.target.value })}
        ></div>`
      : nothing}
    ${among.length === 0 ? html`<p class="quiet">${v.nothingToPick}</p>` : nothing}
    <div class="hits">${shown.map((account) => html`<label>
      <input type="radio" name="pick-${name}" .checked=${account.id === chosen} @change=${() => change(app, name, { chosen: account.id, missed: false })}>
      <span>${account.name || account.id}<small>${account.subject || app.w.kinds[account.kind]}</small></span>
    </label>`)}</div>
    ${found.length > SHOWN ? html`<p class="note">${v.moreHits(found.length - SHOWN)}</p>` : nothing}
    ${among.length > 0 && found.length === 0 ? html`<p class="note">${v.noHit}</p>` : nothing}
    ${missed && !own ? html`<p class="hint asked" id="pick-${name}-hint">${glyph('incomplete')}${v.pickFirst}</p>` : nothing}
  </fieldset>`;
}

/**
 * Asks for accounts one after the other in a dialog. `sides` are { name, legend, among }: `among` gives the accounts from
 * the links; `then` gets the ids in their order.
 */
export function pick(app, { title, sides, then }) {
  look(app, { picks: {} });
  app.focus(`pick-${sides[0].name}`);
  app.store.set({ dialog: { kind: 'pick', title, sides, then } });
}

export function pickDialog(app, { title, sides, then }) {
  const model = linksOf(app.book);
  const next = (event) => {
    event.preventDefault();
    const chosen = sides.map(({ name }) => pickOf(app, name).chosen);
    const open = sides.filter((_, at) => !chosen[at]);
    if (open.length === 0) return then(app, chosen);
    app.focus(`pick-${open[0].name}`);
    const missed = Object.fromEntries(open.map(({ name }) => [name, { ...pickOf(app, name), missed: true }]));
    return look(app, { picks: { ...linksState(app).picks, ...missed } });
  };
  return html`${head(app, title(app))}
    <form class="body" novalidate aria-labelledby="dialog-title" @submit=${next}>
      ${sides.map(({ name, legend, among }) => picker(app, name, legend(app), among(model)))}
      <div class="actions">
        <button type="button" class="button" @click=${() => app.store.set({ dialog: null })}>${app.t.cancel}</button>
        <button type="submit" class="button primary">${app.v.goOn}</button>
      </div>
    </form>`;
}
