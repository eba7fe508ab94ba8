// What is fetched when it is needed: the pages after the first, the guide, the workspace, the words of a language.
import { accountPage } from './views/account.js';

const PAGES = {
  activation: () => import('./views/activation.js'),
  subject: () => import('./views/subject.js'),
  verification: () => import('./views/verification.js'),
  administrator: () => import('./views/administrator.js'),
  confirmation: () => import('./views/confirmation.js'),
  finish: () => import('./views/finish.js'),
  guide: () => import('./views/guide.js'),
  programs: () => import('./views/programs.js'),
  program: () => import('./views/program.js'),
};

/** The views that show the workspace, or write into it. */
const WORKSPACE = ['programs', 'program', 'finish'];

/** The sheets of every page but the first, beside those that index.html names. */
const SHEETS = ['css/finish.css'];
const WORKSPACE_SHEETS = ['css/workspace.css', 'css/program.css', 'css/records.css', 'css/entry.css'];

const LANGUAGES = {
  zh: () => import('./i18n/zh.js'),
  en: () => import('./i18n/en.js'),
};

const WORKSPACE_WORDS = {
  zh: () => import('./i18n/zh/workspace.js'),
  en: () => import('./i18n/en/workspace.js'),
};

/** Views and words that are there already, by name. A view has `page`, `aside` for more beside it, and `dialogs`. */
export const views = { account: { page: accountPage } };
export const words = {};

const nameOf = ({ view, page }) => (view === 'register' ? page : view);

export const viewAt = (route) => views[nameOf(route)];
export const languages = Object.keys(LANGUAGES);
export const usesWorkspace = (route) => WORKSPACE.includes(nameOf(route));

/** Has what a route shows at hand. */
export async function needView(route, lang) {
  const name = nameOf(route);
  const wanted = usesWorkspace(route) ? [needWorkspace(), needWorkspaceWords(lang), ...WORKSPACE_SHEETS.map(needSheet)] : [];
  if (!(name in views)) wanted.push(...SHEETS.map(needSheet), PAGES[name]().then((view) => { views[name] = view; }));
  await Promise.all(wanted);
}

const sheets = new Map();

function needSheet(href) {
  if (!sheets.has(href)) sheets.set(href, fetchSheet(href));
  return sheets.get(href);
}

function fetchSheet(href) {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
    link.onerror = () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/** Has the words of a language at hand: those of the registration, and later those of the workspace. */
export async function needWords(lang) {
  words[lang] ??= (await LANGUAGES[lang]()).default;
}

export async function needWorkspaceWords(lang) {
  await needWords(lang);
  words[lang].workspace ??= (await WORKSPACE_WORDS[lang]()).default;
}

/** The module that keeps the workspace. */
export const needWorkspace = () => import('./workspace.js');

/** Fetches everything else while nothing happens, so that no later step depends on the network. */
export async function needAll() {
  for (const name of Object.keys(PAGES)) await needView({ view: name, page: name }, languages[0]);
  for (const lang of languages) await needWorkspaceWords(lang);
}
