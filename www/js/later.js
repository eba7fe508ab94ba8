// What is fetched when it is needed: the pages after the first, the guide, the words of a language.
import { accountPage } from './views/account.js';

const PAGES = {
  activation: () => import('./views/activation.js'),
  subject: () => import('./views/subject.js'),
  verification: () => import('./views/verification.js'),
  administrator: () => import('./views/administrator.js'),
  confirmation: () => import('./views/confirmation.js'),
  finish: () => import('./views/finish.js'),
  guide: () => import('./views/guide.js'),
};

/** The sheet of every page but the first, beside those that index.html names. */
const SHEET = 'css/finish.css';

const LANGUAGES = {
  zh: () => import('./i18n/zh.js'),
  en: () => import('./i18n/en.js'),
};

/** Views and words that are there already, by name. A view has `page`, and `aside` for more beside it. */
export const views = { account: { page: accountPage } };
export const words = {};

const nameOf = ({ view, page }) => (view === 'guide' ? view : page);

export const viewAt = (route) => views[nameOf(route)];
export const languages = Object.keys(LANGUAGES);

/** Has what a route shows at hand. */
export async function needView(route) {
  const name = nameOf(route);
  if (name in views) return;
  const [view] = await Promise.all([PAGES[name](), needSheet()]);
  views[name] = view;
}

let sheet;

function needSheet() {
  sheet ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: SHEET, onload: resolve });
    link.onerror = () => {
      sheet = undefined;
      link.remove();
      reject(new Error(SHEET));
    };
    document.head.append(link);
  });
  return sheet;
}

/** Has the words of a language at hand. */
export async function needWords(lang) {
  words[lang] ??= (await LANGUAGES[lang]()).default;
}

/** Fetches everything else while nothing happens, so that no later step depends on the network. */
export async function needAll() {
  for (const page of Object.keys(PAGES)) await needView({ page });
  for (const lang of languages) await needWords(lang);
}
