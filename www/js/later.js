// What is fetched when it is needed: the views with their sheets and words, the words of a language, the workspace.

/** The views by name. `book`: it shows the workspace or writes into it. `words`: it has words of its own. */
const VIEWS = {
  register: { load: () => import('./views/register.js'), sheets: ['panel', 'choice'] },
  programs: { load: () => import('./views/programs.js'), sheets: ['workspace'], book: true, words: true },
  program: { load: () => import('./views/program.js'), sheets: ['workspace', 'panel', 'choice', 'records', 'entry', 'program', 'map', 'print'], book: true, words: true },
  links: { load: () => import('./views/links.js'), sheets: ['workspace', 'panel', 'choice', 'records', 'entry', 'links'], book: true, words: true },
  deadlines: { load: () => import('./views/deadlines.js'), sheets: ['workspace', 'panel', 'deadlines'], book: true, words: true },
  bulk: { load: () => import('./views/bulk.js'), sheets: ['workspace', 'panel', 'bulk'], book: true, words: true },
  rules: { load: () => import('./views/rules.js'), sheets: ['workspace', 'panel', 'entry', 'rules'], words: true },
  files: { load: () => import('./views/files.js'), sheets: ['workspace', 'panel', 'records', 'files'], book: true, words: true },
  guide: { load: () => import('./views/guide.js'), sheets: ['finish'] },
};

/** The pages of the registration, inside its view. The last one writes into the workspace. */
const PAGES = {
  account: { load: () => import('./views/account.js') },
  activation: { load: () => import('./views/activation.js') },
  subject: { load: () => import('./views/subject.js') },
  verification: { load: () => import('./views/verification.js') },
  administrator: { load: () => import('./views/administrator.js') },
  confirmation: { load: () => import('./views/confirmation.js'), sheets: ['finish'] },
  finish: { load: () => import('./views/finish.js'), sheets: ['finish', 'workspace', 'records', 'entry'], book: true },
};

const LANGUAGES = {
  zh: () => import('./i18n/zh.js'),
  en: () => import('./i18n/en.js'),
};

/** Words beside those of every page: those of the workspace, and of the views that have their own. */
const MORE_WORDS = {
  zh: (name) => import(`./i18n/zh/${name}.js`),
  en: (name) => import(`./i18n/en/${name}.js`),
};

/**
 * Views, pages and words that are there already, by name. Both have `page` and `dialogs`, a view `ready` for what it
 * waits for, `later` for parts of it that come after it, a page `aside` for more beside it.
 */
const views = {};
const pages = {};
export const words = {};

export const viewAt = ({ view }) => views[view];
export const pageAt = ({ page }) => pages[page];
export const languages = Object.keys(LANGUAGES);
export const usesWorkspace = ({ view, page }) => Boolean(VIEWS[view].book || PAGES[page]?.book);

/** Fetches a module into `shelf`, once. */
const have = async (shelf, name, load) => {
  shelf[name] ??= await load();
};

/** Has what a route shows at hand: its modules, sheets and words. */
export async function needView(route, lang) {
  const [view, page] = [VIEWS[route.view], PAGES[route.page]];
  await Promise.all([
    have(views, route.view, view.load),
    page && have(pages, route.page, page.load),
    ...[...view.sheets, ...(page?.sheets ?? [])].map(needSheet),
    usesWorkspace(route) && needWorkspace(),
    needWords(route, lang),
  ]);
}

const sheets = new Map();

/** A sheet that index.html names is there from the start. */
export function needSheet(name) {
  const href = `css/${name}.css`;
  if (!sheets.has(name)) sheets.set(name, document.querySelector(`link[href="${href}"]`) ? null : fetchSheet(name, href));
  return sheets.get(name);
}

function fetchSheet(name, href) {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
    link.onerror = () => {
      sheets.delete(name);
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/** Has the words of a language at hand that a route needs: `workspace` for all views but the form, and `views` for their own. */
export async function needWords(route, lang) {
  const more = async (at, name) => {
    at[name] ??= (await MORE_WORDS[lang](name)).default;
  };
  words[lang] ??= { ...(await LANGUAGES[lang]()).default, views: {} };
  await Promise.all([
    (usesWorkspace(route) || VIEWS[route.view].words) && more(words[lang], 'workspace'),
    VIEWS[route.view].words && more(words[lang].views, route.view),
  ]);
}

/** The module that keeps the workspace. */
export const needWorkspace = () => import('./workspace.js');

/** What takes the place of the page when the module has stopped. */
export const needBroken = () => import('./broken.js');

/** Fetches everything else while nothing happens, so that no later step depends on the network. */
export async function needAll() {
  await needBroken();
  for (const lang of languages) {
    for (const view of Object.keys(VIEWS)) await needView({ view }, lang);
    for (const page of Object.keys(PAGES)) await needView({ view: 'register', page }, lang);
  }
  for (const part of Object.values(views).flatMap(({ later = [] }) => later)) await part.need();
}
