// What leads to a rule: the search, the chapters, level and kind, and the list.
import { html, nothing } from '../../../vendor/lit-html.js';
import { addressOf } from '../../route.js';
import { chipLabel } from '../chip.js';
import { glyph } from '../glyph.js';
import { KINDS, LEVELS, byChapter, chapterOf, counted } from './catalogue.js';
import { mark } from './editions.js';
import { levelGlyph, template } from './words.js';

/** In the address where the list shows all chapters although a rule of one is open. */
const ALL = 'all';

/** The chapter to which the list is narrowed, or null. */
export const chapterShown = ({ filters, chapter }) => (filters.in === ALL ? null : chapter);

export const nameOfChapter = (app, chapter) => app.v.chapters[chapter] ?? chapter;

export const ask = (app, query) => app.store.set({ rules: { ...app.state.rules, query } });

export function searchBox(app) {
  const { query } = app.state.rules;
  const clear = () => {
    ask(app, '');
    app.focus('rule-search');
  };
  return html`<div class="rule-search" role="search">
    <label class="visually-hidden" for="f-rule-search">${app.v.search}</label>
    <div class="control">
      ${glyph('search')}
      <input id="f-rule-search" autocomplete="off" spellcheck="false" placeholder=${app.v.searchHint} .value=${query} @input=${(event) => ask(app, event.target.value)}>
      ${query ? html`<button type="button" class="button icon small" aria-label=${app.v.clear} @click=${clear}>${glyph('close')}</button>` : nothing}
    </div>
  </div>`;
}

/** The chapters with how many of the rules that are looked for each has. */
export function chapterList(app, rules, all) {
  const filters = { ...app.state.route.filters, in: '' };
  const now = chapterShown(app.state.route);
  const counts = new Map(counted(rules, chapterOf));
  const row = (chapter, count) => html`<li><a
    class="nav-item ${count ? '' : 'none'}" href=${addressOf('rules', [chapter], chapter ? filters : { ...filters, in: app.state.phone ? ALL : '' })} aria-current=${now === chapter ? 'true' : nothing}
  ><span>${chapter ? nameOfChapter(app, chapter) : app.v.all}</span><span class="count">${count}</span></a></li>`;
  return html`<nav class="rule-chapters" aria-label=${app.v.chapter}><ul>
    ${row(null, rules.length)}
    ${counted(all, chapterOf).map(([chapter]) => row(chapter, counts.get(chapter) ?? 0))}
  </ul></nav>`;
}

/** Level and kind: one of each, and pressed again none. */
export function filterButtons(app, rules) {
  const { filters } = app.state.route;
  const group = (filter, names, words, shape) => {
    const others = rules.filter((rule) => fits(rule, { ...filters, [filter]: '' }));
    return html`<div class="rule-filter" role="group" aria-labelledby="by-${filter}">
      <p class="note" id="by-${filter}">${app.v[filter]}</p>
      ${counted(others, (rule) => rule[filter], names).map(([name, count]) => html`<button
        type="button" class="nav-item" aria-pressed=${filters[filter] === name ? 'true' : 'false'}
        @click=${() => app.act.refine({ [filter]: filters[filter] === name ? '' : name })}
      >${shape(name)}<span>${words[name]}</span><span class="count">${count}</span></button>`)}
    </div>`;
  };
  return html`${group('level', LEVELS, app.v.levels, (level) => levelGlyph({ level }))} ${group('kind', KINDS, app.v.kinds, (kind) => glyph(kind))}`;
}

export const fits = (rule, { level, kind }) => (!level || rule.level === level) && (!kind || rule.kind === kind);

function row(app, rule, filters, became) {
  const [chapter, name] = rule.id.split('/');
  const { route } = app.state;
  const here = route.chapter === chapter && route.rule === name;
  return html`<li><a class="rule-row" href=${addressOf('rules', [chapter, name], filters)} aria-current=${here ? 'true' : nothing}>
    ${levelGlyph(rule)}
    <span class="what"><span class="visually-hidden">${app.v.levels[rule.level]}: </span>${template(app.text(rule.message))}</span>
    ${became && became !== 'same' ? mark(app, became) : nothing}
    <span class="from">${chipLabel(rule.cite.statement)} <code>${rule.id}</code></span>
  </a></li>`;
}

/** The rules by chapter. `becameOf` says what the other edition makes of one. `elsewhere` counts those in other chapters. */
export function ruleList(app, rules, { becameOf, elsewhere }) {
  const { route } = app.state;
  const filters = { ...route.filters, in: chapterShown(route) ? '' : ALL };
  if (rules.length === 0) {
    return html`<div class="rule-list"><p class="quiet">${elsewhere > 0 ? app.v.nothingHere(elsewhere) : app.v.nothingFound}</p>
      <div class="actions">
        ${elsewhere > 0 ? html`<a class="button small" href=${addressOf('rules', [], { ...route.filters, in: '' })}>${app.v.seeAll}</a>` : nothing}
        ${route.filters.level || route.filters.kind ? html`<button type="button" class="button small" @click=${() => app.act.refine({ level: '', kind: '' })}>${app.v.clearFilters}</button>` : nothing}
      </div></div>`;
  }
  return html`<div class="rule-list">
    ${byChapter(rules).map(([chapter, own]) => html`<section aria-label=${nameOfChapter(app, chapter)}>
      <p class="note" aria-hidden="true">${nameOfChapter(app, chapter)}</p>
      <ul>${own.map((rule) => row(app, rule, filters, becameOf(rule)))}</ul>
    </section>`)}
  </div>`;
}

let followed = null;

/** Once a rule is opened, its row is in sight. Asked after drawing. */
export function follow(rule) {
  if (followed === rule) return;
  followed = rule;
  queueMicrotask(() => {
    const list = document.querySelector('.rule-list');
    const row = list?.querySelector('[aria-current]');
    if (!row || list.scrollHeight <= list.clientHeight) return;
    const [frame, own] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
    if (own.top < frame.top || own.bottom > frame.bottom) list.scrollTop += own.top - frame.top - frame.height / 3;
  });
}
