// The catalogue of rules: found by words, chapter, level and kind; each with its basis and examples; editions side by side.
import { html, nothing } from '../../vendor/lit-html.js';
import { pageHead } from '../parts/frame.js';
import { glyph } from '../parts/glyph.js';
import { notices } from '../parts/notices.js';
import { arranged, chapterOf, createSearch } from '../parts/rules/catalogue.js';
import { markOfRows, rowsOf } from '../parts/rules/compare.js';
import { detail } from '../parts/rules/detail.js';
import { chosen, comparison, editionSelects } from '../parts/rules/editions.js';
import { exampleDialog } from '../parts/rules/examples.js';
import { chapterList, chapterShown, filterButtons, fits, follow, ruleList, searchBox } from '../parts/rules/list.js';
import { addressOf } from '../route.js';

/** What the core knows and never changes, asked once: the rules in order, their search, the editions. */
let fixed = null;

function know(core) {
  if (!fixed) {
    const rules = arranged(core.rules());
    fixed = { rules, search: createSearch(rules), editions: core.editions() };
  }
  return fixed;
}

const unknown = (app) => html`<div class="rule"><h2 class="target" tabindex="-1">${app.v.unknown}</h2><p class="quiet">${app.v.unknownMeans}</p></div>`;

const wide = (app, { chapters, filters, search, list, main, selects }) => html`
  ${selects}
  <div class="catalogue">
    <div class="rule-nav">${chapters} ${filters}</div>
    <div class="rule-index">${search} ${list}</div>
    <div class="rule-main">${main}</div>
  </div>`;

/** On a phone one after another: the chapters, the list, the rule. */
function phone(app, { chapters, filters, search, list, main, selects, asking }) {
  const { chapter, rule, filters: filtered } = app.state.route;
  if (rule) {
    const back = addressOf('rules', [filtered.in ? null : chapter], filtered);
    return html`<p><a class="with-glyph" href=${back}>${glyph('back')}${app.v.backToList}</a></p> ${selects} ${main}`;
  }
  const listed = asking || chapter || filtered.in;
  return html`${search}
    <details class="more-filters" ?open=${filtered.level || filtered.kind}><summary>${app.v.filters}</summary><div>${filters}</div></details>
    ${listed ? html`${asking ? nothing : html`<p><a class="with-glyph" href=${addressOf('rules', [], { ...filtered, in: '' })}>${glyph('back')}${app.v.chapter}</a></p>`} ${list}` : chapters}
    ${listed ? nothing : html`${selects} ${main}`}`;
}

/** The developers' pages lie beside the console, one file for each language. */
const DOCS = { en: 'docs/index.html', zh: 'docs/index.zh.html' };
const lead = (app) => html`${app.v.lead} <a href=${DOCS[app.state.lang]}>${app.v.developers}</a>`;

export function page(plain) {
  const { rules, search, editions } = know(plain.core);
  const app = { ...plain, editions };
  const { route, rules: { query } } = app.state;
  const pair = chosen(app);
  const found = search(query);
  const fitting = found.filter((rule) => fits(rule, route.filters));
  const chapter = chapterShown(route);
  const inChapter = (all) => (chapter ? all.filter((rule) => chapterOf(rule) === chapter) : all);
  const listed = inChapter(fitting);
  const id = route.rule && `${route.chapter}/${route.rule}`;
  const rule = id && rules.find((each) => each.id === id);
  follow(id);
  const parts = {
    chapters: chapterList(app, fitting, rules),
    filters: filterButtons(app, inChapter(found)),
    search: html`${searchBox(app)}<p class="note" role="status">${app.v.found(listed.length)}</p>`,
    list: ruleList(app, listed, { becameOf: (each) => pair.other && markOfRows(rowsOf(pair.rows, each)), elsewhere: fitting.length - listed.length }),
    main: rule ? detail(app, rule, pair) : id ? unknown(app) : comparison(app, pair),
    selects: editionSelects(app, pair),
    asking: query.trim() !== '' || Boolean(route.filters.level || route.filters.kind),
  };
  return html`<div class="content workspace rules">
    ${notices(app)}
    ${pageHead(app, lead(app), nothing)}
    ${app.state.phone ? phone(app, parts) : wide(app, parts)}
  </div>`;
}

export const dialogs = { example: exampleDialog };
