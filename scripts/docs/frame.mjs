// What stands around every page: head with the policy of the console, rail, title, contents.
import { readFileSync } from 'node:fs';
import { viewAddress } from './console.mjs';
import { html, markup } from './html.mjs';
import { WORDS, fileOf } from './words.mjs';
import en from '../../www/js/i18n/en.js';
import zh from '../../www/js/i18n/zh.js';

/** The console's own policy; written once, in its page. */
const [POLICY] = readFileSync(new URL('../../www/index.html', import.meta.url), 'utf8').match(/<meta http-equiv="Content-Security-Policy"[^>]*>/);

/** Views of the console that a developer may look for, by the names that they have there. */
const VIEWS = ['rules', 'guide', 'programs'];
const NAMES = { en: en.nav, zh: zh.nav };

const otherOf = (lang) => (lang === 'en' ? 'zh' : 'en');

const place = (href, label, here) => html`<li><a class="nav-item" href="${href}"${here && markup(' aria-current="page"')}>${label}</a></li>\n`;

function rail(name, lang) {
  const t = WORDS[lang];
  return html`<header class="rail">
<a class="brand" href="${fileOf('index', lang)}"><img src="../icon.svg" alt="" width="28" height="28"><span>mp-onboard<small>${t.product}</small></span></a>
<nav class="pages" aria-label="${t.navigation}"><ul>
${Object.entries(t.pages).map(([page, [label]]) => place(fileOf(page, lang), label, page === name))}</ul></nav>
<nav class="elsewhere" aria-labelledby="elsewhere"><h2 id="elsewhere" class="note">${t.elsewhere}</h2><ul>
${VIEWS.map((view) => place(viewAddress(view), NAMES[lang][view]))}</ul></nav>
<p class="language"><a href="${fileOf(name, otherOf(lang))}" lang="${WORDS[otherOf(lang)].tag}" hreflang="${WORDS[otherOf(lang)].tag}">${t.other}</a></p>
</header>`;
}

const contents = (list, lang) => html`<nav class="contents" aria-labelledby="contents"><h2 id="contents" class="note">${WORDS[lang].onThisPage}</h2><ul>
${list.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>\n`)}</ul></nav>`;

/** A whole page: { name, lang, body, list }, where `list` is [id, label] of what is on it; `script` runs its recipes. */
export function page({ name, lang, body, list = [], script = false }) {
  const t = WORDS[lang];
  const [title, lead] = t.pages[name];
  return html`<!doctype html>
<html lang="${t.tag}">
<head>
<meta charset="utf-8">
${markup(POLICY)}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${lead}">
<title>${title} · mp-onboard</title>
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15181a">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="docs.css">
<link rel="alternate" hreflang="${WORDS[otherOf(lang)].tag}" href="${fileOf(name, otherOf(lang))}">
${script && markup('<script type="module" src="run.js"></script>\n')}</head>
<body>
<a class="skip button" href="#main">${t.skip}</a>
${rail(name, lang)}
<main id="main" tabindex="-1">
<h1>${title}</h1>
<p class="lead">${lead}</p>
${list.length > 0 && contents(list, lang)}
<div class="body">
${body}</div>
</main>
</body>
</html>
`.text;
}
