// The frame of every view: rail, bar, languages, the state of the draft, the steps of the registration.
import { html, nothing } from '../../vendor/lit-html.js';
import { clockText } from '../days.js';
import { PAGES, beside, bulkAddress, deadlinesAddress, filesAddress, guideAddress, linksAddress, pageAddress, programsAddress, ruleAddress } from '../route.js';
import { glyph } from './glyph.js';

const LANGUAGES = [['zh', '中', '中文'], ['en', 'EN', 'English']];

export const languages = (app) => html`<div class="languages" role="group" aria-label=${app.t.language}>
  ${LANGUAGES.map(([lang, short, name]) => html`<button
    type="button"
    lang=${lang}
    aria-label=${name === short ? nothing : `${short} ${name}`}
    aria-pressed=${app.state.lang === lang ? 'true' : 'false'}
    @click=${() => app.speak(lang)}
  >${short}</button>`)}
</div>`;

/** Deadlines that end within this many days are counted beside their name. */
const SOON = 7;

/** The views in their order: name, drawing, address, and what is counted beside it. */
const views = (app) => [
  ['programs', 'programs', programsAddress, app.book?.overview().length],
  ['links', 'chain', linksAddress()],
  ['deadlines', 'calendar', deadlinesAddress, app.book?.overview().filter(({ due }) => due && due.daysLeft <= SOON).length],
  ['bulk', 'checks', bulkAddress],
  ['register', 'form', pageAddress(app.state.route.page ?? app.lastPage())],
  ['rules', 'shield', ruleAddress()],
  ['guide', 'book', guideAddress()],
  ['files', 'folder', filesAddress],
];

/** On a phone the first of them have places of their own at the foot; the menu has the others. */
const AT_THE_FOOT = 3;

const now = ({ view }) => (view === 'program' ? 'programs' : view);

const place = (app, followed) => ([name, shape, address, count]) => html`<li>
  <a class="nav-item" href=${address} aria-current=${now(app.state.route) === name ? 'page' : nothing} @click=${followed}>${glyph(shape)}<span>${app.t.nav[name]}</span>${count ? html`<span class="count ${name}">${count}</span>` : nothing}</a>
</li>`;

export const navigation = (app, followed, from = 0) => html`<nav aria-label=${app.t.navigation}><ul>${views(app).slice(from).map(place(app, followed))}</ul></nav>`;

/** What is left for the menu of a phone. */
export const moreNavigation = (app, followed) => navigation(app, followed, AT_THE_FOOT);

/** Where the draft is: nowhere yet, in this tab, on this computer, or only in the page because nothing can be saved. */
export function draftState({ t, state }) {
  if (state.refused) return t.draftOnlyHere;
  if (!state.savedAt) return t.draftNone;
  return state.keep ? t.draftKept : t.draftInTab;
}

/** When what this view is about was saved last: the workspace, or the draft. */
function saved({ book, state, t, w }) {
  if (book && w && state.route.view !== 'register') {
    if (book.empty || book.refused) return nothing;
    return html`${glyph('check')}${book.savedAt ? html`<time>${clockText(book.savedAt)}</time> ` : nothing}${w.saved}`;
  }
  return state.savedAt && !state.refused ? html`${glyph('check')}<time>${clockText(state.savedAt)}</time> ${t.saved}` : t.notSaved;
}

export const rail = (app) => (app.state.phone ? tabs(app) : wideRail(app));

const wideRail = (app) => html`<div class="brand"><img src="icon.svg" alt="" width="28" height="28"><span>${app.t.product}<small>mp-onboard</small></span></div>
  ${navigation(app)}
  <div class="rail-end">
    <p class="with-glyph">${glyph('shield')}${app.t.onlyHere}</p>
    <p class="with-glyph">${saved(app)}</p>
    ${languages(app)}
  </div>`;

/** The bar at the foot of a phone. The registration has one of its own there. */
const tabs = (app) => (app.state.route.view === 'register' ? nothing : html`<nav class="tabs" aria-label=${app.t.navigation}><ul>
  ${views(app).slice(0, AT_THE_FOOT).map(place(app))}
  <li><button type="button" class="nav-item" aria-haspopup="dialog" @click=${() => app.store.set({ dialog: { kind: 'menu' } })}>${glyph('more')}<span>${app.t.more}</span></button></li>
</ul></nav>`);

const menuButton = (app) => html`<button
  type="button" class="button icon" aria-label=${app.t.menu} aria-haspopup="dialog"
  @click=${() => app.store.set({ dialog: { kind: 'menu' } })}
>${glyph('more')}</button>`;

export function bar(app) {
  const { view, page } = app.state.route;
  const number = view === 'register' ? ` ${PAGES.indexOf(page) + 1}/${PAGES.length}` : '';
  if (!app.state.phone) return wideBar(app);
  const before = addressBefore(app);
  return html`${before
      ? html`<a class="button icon" href=${before} aria-label=${app.t.back}>${glyph('back')}</a>`
      : html`<span class="button icon" aria-hidden="true"></span>`}
    <span class="bar-title" aria-hidden="true">${app.title()}${number}</span>
    ${menuButton(app)}`;
}

/** Where the way back leads on a phone. */
function addressBefore(app) {
  const { view, page } = app.state.route;
  if (view !== 'register') return view === 'programs' ? null : programsAddress;
  const before = beside(page, -1);
  return before ? pageAddress(before) : programsAddress;
}

/** What stands above this view: its name and address, or null. */
const ABOVE = { register: ['register', pageAddress(PAGES[0])], program: ['programs', programsAddress] };

function crumbs(app) {
  const { view, page } = app.state.route;
  const above = ABOVE[view];
  return html`<nav class="crumbs" aria-label=${app.t.crumbs}><ol>
    ${above ? html`<li><a href=${above[1]}>${app.t.nav[above[0]]}</a></li>` : nothing}
    <li><span aria-current="page">${view === 'register' ? app.t.pages[page] : app.title()}</span></li>
  </ol></nav>`;
}

const wideBar = (app) => html`${crumbs(app)}
  <span class="pill">${glyph('book')}<span>${app.t.guide} <b>${app.edition.id}</b></span></span>
  <span class="pill">${glyph('calendar')}<span><b>${app.day(app.read.today)}</b> ${app.t.chinaTime}</span></span>`;

/** Title, one line that says what it is for, and what stands at the right: the state of the draft, unless told. */
export const pageHead = (app, lead, right = app.state.phone ? nothing : draft(app)) => html`<div class="head">
  <div>
    <h1 id="f-title" tabindex="-1" class=${app.state.phone ? 'visually-hidden' : ''}>${app.title()}</h1>
    <p class="lead">${lead}</p>
  </div>
  ${right}
</div>`;

const draft = (app) => html`<div class="draft-state">
  <span class="with-glyph">${app.state.savedAt && !app.state.refused ? glyph('check') : nothing}${draftState(app)}</span>${menuButton(app)}
</div>`;

/** The seven pages with their states: a glyph and a word each. No page is ever locked. */
export const stepper = (app) => html`<nav aria-label=${app.t.steps}>
  <ol class="stepper">${PAGES.map((page) => item(app, page))}</ol>
</nav>`;

function item(app, page) {
  const state = app.read.stateOf(page);
  const here = app.state.route.page === page;
  const open = app.read.points[page].length;
  const counted = open > 0 && (state === 'ready' || (here && state === 'blocked'));
  return html`<li class=${state}>
    <a href=${pageAddress(page)} aria-current=${here ? 'step' : nothing}>
      ${glyph(state)}
      <b>${app.t.pages[page]}</b>
      <small>${counted ? app.t.openPoints(open) : app.t.states[state]}</small>
    </a>
  </li>`;
}
