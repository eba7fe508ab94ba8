// Starts the page: loads the rules, restores the draft, follows the address.
import { createActions } from './actions.js';
import { createApp } from './app.js';
import { reloadsMixed } from './build.js';
import { createDrafts } from './drafts.js';
import { createDrawing } from './drawing.js';
import { languages, needAll, needBroken, needView, needWords, needWorkspace, usesWorkspace, viewAt, words } from './later.js';
import { createReader } from './reading.js';
import { isRoute, parse, pathOf } from './route.js';
import { EMPTY, createStore } from './store.js';
import { createFocus, watchWidths, widths } from './surroundings.js';
import { nextTurn } from './turns.js';

const clock = () => Date.now();

/** The language that was chosen before, or that of the browser. */
function languageOf(drafts) {
  const chosen = drafts.language();
  if (languages.includes(chosen)) return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

async function start() {
  if (await reloadsMixed()) return;
  const drafts = createDrafts(() => sessionStorage, () => localStorage);
  const lang = languageOf(drafts);
  const { hash } = location;
  const route = parse(hash);
  // Loaded here and not with the other modules, so that what stands in its way can be told.
  const loading = import('./core.js').then((module) => module.load());
  const [core] = await Promise.all([loading, needView(route, lang)]);

  const reader = createReader(core);
  const { draft, damaged } = drafts.load((found) => {
    try {
      return Boolean(reader({ ...EMPTY, ...found }, clock()));
    } catch {
      return false;
    }
  });
  const store = createStore({ core, drafts, clock }, { lang, route, damaged, restored: draft !== null, ...widths(), ...draft });
  const focus = createFocus();
  const act = createActions({
    store,
    focus: focus.want,
    read: () => reader(store.state, clock()),
    words: () => words[store.state.lang],
    address: (hash) => { location.hash = hash; },
    // Without an entry in the browser's history, and without a hashchange.
    readdress: (hash) => history.replaceState(history.state, '', hash),
  });
  const speak = (chosen) => needWords(store.state.route, chosen).then(() => store.speak(chosen), lost);
  const appAt = createApp({ core, store, act, reader, words, clock, speak, focus: focus.want, workspace: () => workspace });

  // The workspace is opened with the first view that shows it, or once the first view is there.
  let workspace = null;
  let opening = null;
  async function openBook() {
    opening ??= needWorkspace().then(({ openWorkspace }) => openWorkspace({ core, clock, changed: () => store.set({}) }));
    workspace = await opening;
  }
  const openFor = async (route) => {
    if (usesWorkspace(route)) await openBook().then(nextTurn);
    await viewAt(route).ready?.(workspace);
  };

  // Something that is fetched later cannot be had: the page stays as it is and says so.
  function lost() {
    store.set({ lost: true });
  }
  async function follow() {
    const { hash } = location;
    if (!isRoute(hash)) return;
    const next = parse(hash);
    await needView(next, store.state.lang);
    await openFor(next);
    if (hash !== location.hash) return;
    // Who comes back through the browser's history comes back to the row that was left, and who goes to a step of a program
    // is taken to it, past the map; otherwise, or where that is not there, to the top. Other filters move nothing.
    const { route: before } = store.state;
    if (pathOf(next) !== pathOf(before)) {
      const place = history.state?.row ? `row-${history.state.row}` : next.step && 'step';
      if (place) focus.want(place);
      if (!place || next.program !== before.program) focus.arrive();
    }
    store.set({ route: next, focus: null, typing: false, keeping: null, dialog: null, restored: false, lost: false, announcement: '' });
  }

  // A panic of the module: nothing that it says can be trusted any more.
  for (const kind of ['error', 'unhandledrejection']) {
    addEventListener(kind, ({ error, reason }) => {
      const thrown = error ?? reason;
      if (thrown instanceof WebAssembly.RuntimeError) needBroken().then(({ showBroken }) => showBroken(store.state.lang, thrown));
    });
  }

  const drawing = createDrawing({ store, appAt, settle: focus.settle });
  watchWidths(store.set);
  addEventListener('hashchange', () => follow().catch(lost));
  // A page left open overnight has another today.
  document.addEventListener('visibilitychange', () => store.set({}));
  addEventListener('beforeunload', (event) => workspace?.unsaved && !workspace.empty && event.preventDefault());
  if (route.statement) focus.arrive();
  drawing.frame();
  await openFor(route);
  await nextTurn();
  drawing.begin();
  // The address may have changed while all this was fetched.
  if (hash !== location.hash) follow().catch(lost);
  // The rest comes once the first view is painted, so that it does not stand in its way.
  requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.requestIdleCallback ?? setTimeout)(() => needAll().then(openBook).then(() => store.set({})).then(() => import('./offline.js')).then(({ keepOffline }) => keepOffline(store)).catch(() => {}))));
}

start().catch((error) => dispatchEvent(new CustomEvent('mp-onboard-stuck', { detail: String(error?.message ?? error) })));
