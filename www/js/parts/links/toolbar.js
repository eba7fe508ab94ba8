// Above the associations: search, grid or list, filters; and what the marks mean.
import { html, nothing } from '../../../vendor/lit-html.js';
import { glyph } from '../glyph.js';
import { layoutOf, linksState, lookAgain, refineAgain } from './filters.js';

const search = (app) => html`<div class="control search-box">
  ${glyph('search')}
  <input
    type="search" id="f-links-search" autocomplete="off" aria-label=${app.v.search} placeholder=${app.v.search} .value=${linksState(app).query}
    @input=${(event) => event.isComposing || lookAgain(app, { query: event.target.value })}
    @compositionend=${(event) => lookAgain(app, { query: event.target.value })}
  >
</div>`;

const segments = (app, name, filter, current, values) => html`<div class="segments joined" role="group" aria-label=${name}>
  ${values.map(([value, word]) => html`<button type="button" aria-pressed=${current === value ? 'true' : 'false'} @click=${() => refineAgain(app, { [filter]: value })}>${word}</button>`)}
</div>`;

const choice = (app, id, name, current, options, choose) => html`<div class="control choice">
  <select id="f-links-${id}" aria-label=${name} @change=${(event) => choose(event.target.value)}>
    ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === current}>${word}</option>`)}
  </select>
</div>`;

function subjects(app, { officials, programs }) {
  const names = [...new Set([...officials, ...programs].map(({ subject }) => subject).filter(Boolean))];
  const { subject } = linksState(app);
  if (names.length < 2 && !subject) return nothing;
  return choice(app, 'subject', app.v.subject, subject, [['', app.v.allSubjects], ...names.map((name) => [name, name])], (value) => lookAgain(app, { subject: value }));
}

/** `short` is how many Official Accounts have little left. */
export function toolbar(app, model, short) {
  const { v, state } = app;
  const { short: onlyShort, state: only = '', relation = '' } = state.route.filters;
  const layout = layoutOf(app);
  return html`<div class="links-tools" role="search" aria-label=${v.tools}>
    ${search(app)}
    ${segments(app, v.layout, 'layout', layout, [['grid', v.grid], ['list', v.list]])}
    ${subjects(app, model)}
    ${layout === 'list'
      ? html`${choice(app, 'state', v.state, only, [['', v.allStates], ['made', v.made], ['requested', v.requested]], (value) => refineAgain(app, { state: value }))}
          ${choice(app, 'relation', v.relation, relation, [['', v.allRelations], ['same', app.w.sameSubject], ['other', app.w.otherSubject]], (value) => refineAgain(app, { relation: value }))}`
      : html`<button type="button" class="button toggle" aria-pressed=${onlyShort ? 'true' : 'false'} @click=${() => refineAgain(app, { short: onlyShort ? '' : '1' })}>${v.short} <span class="number">${short}</span></button>`}
    ${layout === 'grid' ? legend(app) : nothing}
  </div>`;
}

const legend = (app) => html`<p class="marks-legend" aria-hidden="true">
  ${['disc', 'diamond', 'waiting'].map((name) => html`<span class="with-glyph">${glyph(name)}${app.v.marks[name]}</span>`)}
  <span class="with-glyph"><i class="tint"></i>${app.v.namesSame}</span>
</p>`;

/** One Official Account alone, as its address says; with the way back to all. */
export const onlyOf = (app, model) => (app.state.route.filters.of
  ? html`<p class="only-of"><span>${app.v.onlyOf(model.name(app.state.route.filters.of))}</span> <button type="button" class="link" @click=${() => { refineAgain(app, { of: '' }); app.focus('links-search'); }}>${app.v.showAll}</button></p>`
  : nothing);
