// The associations one below the other, the newest first, with what can be recorded about each.
import { html, nothing } from '../../../vendor/lit-html.js';
import { programAddress } from '../../route.js';
import { glyph } from '../glyph.js';
import { linksState, look } from './filters.js';
import { mark, markWord } from './mark.js';
import { dayOf, fits } from './model.js';
import { pager } from './pager.js';

const SIZE = 50;

/** What the search and the filters leave. */
export function listed(app, model) {
  const { query, subject } = linksState(app);
  const { state, relation, of } = app.state.route.filters;
  const meant = fits(query);
  return model.links.filter((link) => {
    const sides = [model.account(link.officialAccount), model.account(link.program)];
    if (state && (state === 'made') !== (link.since !== null)) return false;
    if (relation && (relation === 'same') !== link.sameSubject) return false;
    if (of && link.officialAccount !== of) return false;
    return sides.some(meant) && (!subject || sides.some((side) => side.subject === subject));
  });
}

/** What can be recorded about an association: that it was made, that it ended. */
export function linkActions(app, model, link, { open, remove }) {
  const names = [model.name(link.officialAccount), model.name(link.program)];
  const button = (word, press) => html`<button type="button" class="link" aria-label=${app.v.aboutPair(word, ...names)} aria-haspopup="dialog" @click=${press}>${word}</button>`;
  return html`${link.since ? nothing : button(app.w.associated, () => open(link.officialAccount, link.program))} ${button(link.since ? app.w.dissociate : app.v.withdraw, () => remove(link))}`;
}

const row = (app, model, link, acts) => html`<tr>
  <th scope="row">${model.name(link.officialAccount)}<small>${model.account(link.officialAccount).subject || app.w.noSubject}</small></th>
  <td data-label=${app.w.kinds.program}><span><a href=${programAddress(link.program)}>${model.name(link.program)}</a><small>${model.account(link.program).subject || app.w.noSubject}</small></span></td>
  <td data-label=${app.v.state}><span class="with-glyph">${mark(link)}${markWord(app, link)}</span>${link.since ? nothing : html`<small>${link.sameSubject ? app.w.sameSubject : app.w.otherSubject}</small>`}</td>
  <td data-label=${app.v.since}><time datetime=${dayOf(link)}>${app.day(dayOf(link))}</time></td>
  <td data-label=${app.v.acts}><span class="row-actions">${linkActions(app, model, link, acts)}</span></td>
</tr>`;

export function list(app, model, acts) {
  const { v } = app;
  const found = listed(app, model);
  const { first } = linksState(app);
  if (found.length === 0) return html`<p class="quiet nothing-found">${glyph('empty')}${v.noneFound}</p>`;
  return html`
    <div class="grid-pagers"><span class="note" role="status">${v.found(found.length)}</span>
      ${pager(app, { first, size: SIZE, all: found.length, said: v.linksShown, back: v.linksBack, on: v.linksOn, show: (at) => look(app, { first: at }) })}</div>
    <table class="links-list" aria-label=${v.listName}>
      <thead><tr>${[v.official, app.w.kinds.program, v.state, v.since, v.acts].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${found.slice(first, first + SIZE).map((link) => row(app, model, link, acts))}</tbody>
    </table>`;
}

const RECENT = 4;

/** The last few, below the grid. */
export function recent(app, model, acts) {
  if (model.links.length === 0) return nothing;
  return html`<section class="panel recent" aria-labelledby="recent">
    <div class="panel-head"><h2 id="recent">${app.v.recent}</h2><a href="#/links/associations?layout=list">${app.v.allLinks(model.links.length)}</a></div>
    <ul class="rows">${model.links.slice(0, RECENT).map((link) => html`<li>
      <span>${model.name(link.officialAccount)} <span aria-hidden="true">←</span> ${model.name(link.program)}</span>
      <span class="note"><time datetime=${dayOf(link)}>${app.day(dayOf(link))}</time></span>
      <span class="with-glyph">${mark(link)}${markWord(app, link)}</span>
      ${linkActions(app, model, link, acts)}
    </li>`)}</ul>
  </section>`;
}
