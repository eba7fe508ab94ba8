// By which standard, in which edition, each kind of value is judged: from the sources that the rules cite, and from the
// comments of the core.
import { readFileSync, readdirSync } from 'node:fs';
import { comparisonAddress, ruleAddress, statementAddress } from './console.mjs';
import { html, markup } from './html.mjs';
import { blocksOf, drawn } from './markdown.mjs';
import { WORDS } from './words.mjs';

const source = (path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The first comment of a file, which is about the file. */
export const moduleComment = (text) => text.match(/^(?:\/\/!.*\n)+/)[0].replace(/^\/\/! ?/gm, '');

/** Every kind: { id, titles, summary, module }, read from the table and the enum of the core. */
function kinds() {
  const text = source('identifier/mod.rs');
  const summaries = Object.fromEntries([...text.match(/pub enum Kind \{([^]*?)\n\}/)[1].matchAll(/\/\/\/ (.*)\n\s*(\w+),/g)].map(([, summary, kind]) => [kind, summary]));
  const modules = Object.fromEntries([...text.matchAll(/Kind::(\w+) => (\w+)::\w*faults\(/g)].map(([, kind, module]) => [kind, module]));
  return [...text.matchAll(/\(Kind::(\w+), "(\w+)", text!\("([^"]+)", "([^"]+)"\)\)/g)].map(([, kind, id, zh, en]) => ({
    kind, id, titles: { zh, en }, summary: summaries[kind], module: modules[kind],
  }));
}

/** The ids of the rules that judge values of each kind alone. */
function rulesOfKinds() {
  const judged = {};
  for (const path of readdirSync(new URL('../../src/rules', import.meta.url), { recursive: true }).sort()) {
    if (!path.endsWith('.rs') || !path.includes('/')) continue;
    const text = source(`rules/${path}`);
    const [, kind] = text.match(/Check::Value\(Kind::(\w+)/) ?? [];
    if (kind) (judged[kind] ??= []).push(text.match(/\bid: "([^"]+)"/)[1]);
  }
  return judged;
}

const TEXTS = {
  en: {
    intro: 'A verdict needs a source. What the guide does not say about a number stands in a standard or on another page of the platform; here is which, with its edition, and which rules rest on it. A standard is named with its year; a page with its publisher, title and, where it has one, its date.',
    aging: 'Tables that age (counties, segments, categories) name or warn; they never refuse a number.',
    ours: (statement) => html`Our reading of ${statement}`,
    rule: 'Editions of the guide',
    editions: 'Fees, periods and quotas differ by edition. Each of these numbers has its own source, told beside it in the catalogue.',
    compare: 'Its numbers beside those of the reference',
    page: 'The page that it follows',
    published: (day) => `as of ${day}`,
  },
  zh: {
    intro: '每个判断都要有出处。指南没有写明的号码格式，依据国家标准或平台的其他页面；这里列出是哪一份、哪一版，以及哪些规则依据它。标准带年号；页面写明发布者、标题，有日期的带日期。',
    aging: '会过时的表（区县、号段、行业类别）只用来说明或提醒，从不因此拒绝一个号码。',
    ours: (statement) => html`由 ${statement} 推得`,
    rule: '指南的版本',
    editions: '费用、期限和配额各版不同。每个数都有自己的出处，写在规则库里它的旁边。',
    compare: '和基准版逐项对照',
    page: '它依据的页面',
    published: (day) => `${day} 版`,
  },
};

const statementLink = (id) => html`<a href="${statementAddress(id)}">${id}</a>`;
const ruleLink = ({ id }) => html`<li><a href="${ruleAddress(id)}"><code>${id}</code></a></li>`;

/** The rules of one kind under the source that they cite. */
function sources(rules, lang) {
  const groups = new Map();
  for (const rule of rules) {
    const { source: seen, statement } = rule.cite;
    const key = seen?.en ?? statement;
    if (!groups.has(key)) groups.set(key, { title: seen ? seen[lang] : TEXTS[lang].ours(statementLink(statement)), rules: [] });
    groups.get(key).rules.push(rule);
  }
  return html`<dl class="sources">${[...groups.values()].map(({ title, rules: own }) => html`<dt>${title}</dt><dd><ul>${own.map(ruleLink)}</ul></dd>\n`)}</dl>\n`;
}

/** A kind that has a file of its own has more to say there. */
const commentOf = ({ id, module, summary }) => (module === id ? moduleComment(source(`identifier/${module}.rs`)) : summary);

/** The page of one language: { body, list }. `core` is the started module. */
export function numbers(core, lang) {
  const t = TEXTS[lang];
  const judged = rulesOfKinds();
  const all = kinds();
  const sections = all.map((kind) => html`<section>
<h2 id="${kind.id}">${kind.titles[lang]} <code>${kind.id}</code></h2>
${sources(judged[kind.kind].map((id) => core.rule(id)), lang)}<div${lang === 'zh' && markup(' lang="en"')}>
${drawn(blocksOf(commentOf(kind)), { below: 2, id: () => '' })}</div>
</section>\n`);
  const [reference, ...others] = [...core.editions()].sort((one, other) => (one.id === '2018-11-06' ? -1 : other.id === '2018-11-06' ? 1 : 0));
  const edition = ({ id, title, published, link }) => html`<li><b>${title[lang]}</b> (<code>${id}</code>, ${t.published(published)}): <a href="${link}" rel="noopener noreferrer">${t.page}</a>${id !== reference.id && html`; <a href="${comparisonAddress(id)}">${t.compare}</a>`}</li>\n`;
  return {
    body: html`<p>${t.intro}</p>\n<p>${t.aging}</p>\n${WORDS[lang].english && html`<p class="english">${WORDS[lang].english}</p>\n`}${sections}<h2 id="editions">${t.rule}</h2>
<p>${t.editions}</p>
<ul class="items">${[reference, ...others].map(edition)}</ul>\n`,
    list: [...all.map(({ id, titles }) => [id, titles[lang]]), ['editions', t.rule]],
  };
}
