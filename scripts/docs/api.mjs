// What can be called, and the shapes of what goes in and comes out, from the doc comments of the declarations.
import { ruleAddress } from './console.mjs';
import { html, markup } from './html.mjs';
import { blocksOf, drawn, linked } from './markdown.mjs';
import { WORDS, fileOf } from './words.mjs';

/** What is called stands on one page, what is only a shape on another. */
const pageOf = ({ kind }) => (['interface', 'type'].includes(kind) ? 'types' : 'api');

/** A longer choice of texts is shown as a list that opens. */
const FEW = 12;

/** Tags of a doc comment that begin a part of their own, under these words. */
const TAGS = { returns: 'Returns', throws: 'Throws', example: 'Example' };

/** A doc comment as Markdown: tags become headings, parameters a list, and links names. */
const markdownOf = (doc) =>
  doc
    .replace(/\{@link (\w+)[^}]*\}/g, '`$1`')
    .replace(/^@param (\w+) /gm, '\n- `$1`: ')
    .replace(/^@(\w+) ?/gm, (whole, tag) => `\n# ${TAGS[tag] ?? tag}\n\n`);

/**
 * All that is exported, told once: { specifier: [entry] } without what an earlier module has told. What has no doc comment is
 * not meant for anybody: the parts of the glue.
 */
function told(modules) {
  const seen = new Set();
  return Object.entries(modules).map(([specifier, entries]) => [specifier, entries.filter((entry) => {
    const mark = `${entry.home}:${entry.at}`;
    return entry.doc && !seen.has(mark) && seen.add(mark);
  })]);
}

const anchorOf = (name) => name;

/** Where each name is told, by language. */
export function addressesOf(modules, lang) {
  const addresses = new Map();
  for (const [, entries] of told(modules)) for (const entry of entries) if (!addresses.has(entry.name)) addresses.set(entry.name, `${fileOf(pageOf(entry), lang)}#${anchorOf(entry.name)}`);
  return addresses;
}

/** A declaration as it is written, with a link at each name that is told somewhere, and comments that stand back. */
function written(text, own, addresses) {
  const pieces = text.split(/(\/\*\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|\b[A-Z]\w+\b)/);
  return html`<pre class="written"><code>${pieces.map((piece, at) => {
    if (at % 2 === 0 || piece.startsWith('"')) return piece;
    if (piece.startsWith('/*')) return html`<span class="comment">${linked(piece)}</span>`;
    return addresses.has(piece) && piece !== own ? html`<a href="${addresses.get(piece)}">${piece}</a>` : piece;
  })}</code></pre>\n`;
}

const choice = (name) => (text) => html`<li>${name === 'RuleId' ? html`<a href="${ruleAddress(text)}">${text}</a>` : text}</li>`;

/** The declarations speak English; what the page says itself, its own language. */
const inEnglish = (lang) => lang !== 'en' && markup(' lang="en"');
const inOwn = (lang) => lang !== 'en' && markup(` lang="${WORDS[lang].tag}"`);

const COUNTS = { en: (count) => `${count} values`, zh: (count) => `${count} 个值` };

function body({ name, choices, written: text }, lang, addresses) {
  if (!choices || choices.length <= FEW) return written(text, name, addresses);
  return html`<details><summary${inOwn(lang)}>${COUNTS[lang](choices.length)}</summary><ul class="choices">${choices.map(choice(name))}</ul></details>\n`;
}

const docs = (doc, below, named) => drawn(blocksOf(markdownOf(doc)), { below, named, id: () => '' });

const STATIC = { en: 'static', zh: '静态' };

const member = (owner, lang, addresses, named) => ({ name, doc, written: text, fixed }) => html`<div class="entry" id="${owner}.${name}">
<h4>${owner}.${name}${fixed && html`<span class="tag"${inOwn(lang)}>${STATIC[lang]}</span>`}</h4>
${written(text, owner, addresses)}${docs(doc, 4, named)}</div>\n`;

const NOUNS = {
  en: { function: 'function', class: 'class', constant: 'constant', interface: 'interface', type: 'type' },
  zh: { function: '函数', class: '类', constant: '常量', interface: '接口', type: '类型' },
};

function entry(each, lang, addresses) {
  const named = (name) => (name === each.name ? null : addresses.get(name));
  const members = each.members.filter(({ doc }) => doc);
  // A call says most by its arguments; a shape, which is long, by what it is for.
  const shape = pageOf(each) === 'types';
  const text = docs(each.doc, 3, named);
  return html`<section class="entry" id="${anchorOf(each.name)}"${inEnglish(lang)}>
<h3>${each.name}<span class="tag"${inOwn(lang)}>${NOUNS[lang][each.kind]}</span></h3>
${shape && text}${members.length === 0 && body(each, lang, addresses)}${!shape && text}${members.map(member(each.name, lang, addresses, named))}</section>\n`;
}

const byName = (one, other) => one.name.localeCompare(other.name, 'en');

/** One of the two pages: { body, list }. */
export function reference(modules, name, lang) {
  const addresses = addressesOf(modules, lang);
  const groups = told(modules)
    .map(([specifier, entries]) => [specifier, entries.filter((each) => pageOf(each) === name).sort(byName)])
    .filter(([, entries]) => entries.length > 0);
  const t = WORDS[lang];
  return {
    body: html`${t.english && html`<p class="english">${t.english}</p>\n`}${groups.map(([specifier, entries]) => html`<h2 id="${specifier}"><code>${specifier}</code></h2>\n${entries.map((each) => entry(each, lang, addresses))}`)}`,
    list: groups.flatMap(([specifier, entries]) => [...(groups.length > 1 ? [[specifier, html`<b>${specifier}</b>`]] : []), ...entries.map(({ name: own }) => [anchorOf(own), html`<code>${own}</code>`])]),
  };
}
