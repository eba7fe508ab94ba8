// Writes the developers' pages into www/docs: plain files, in English and Chinese, made of what is there already: doc
// comments of the declarations, the recipes of the package's README, the sources that the rules cite, and texts of docs/.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reference } from './docs/api.mjs';
import { page } from './docs/frame.mjs';
import { html, markup, slug } from './docs/html.mjs';
import { blocksOf, drawn, plainCode } from './docs/markdown.mjs';
import { moduleComment, numbers } from './docs/numbers.mjs';
import { Recipes } from './docs/recipes.mjs';
import { declarations } from './docs/reference.mjs';
import { LANGUAGES, WORDS, fileOf } from './docs/words.mjs';
import * as core from '../www/pkg/mp_onboard.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The package as it was put together. */
const PACKAGE = join(root, 'target/package');
const described = JSON.parse(read('target/package/package.json'));
/** Where each entry of the package has its code, or its declarations. */
const entries = (sort) =>
  Object.fromEntries(Object.entries(described.exports).filter(([, entry]) => entry[sort]).map(([path, entry]) => [path.replace('.', described.name), entry[sort].slice(2)]));

/** What a recipe can import, and where that lies, seen from the recipe. */
const MODULES = Object.fromEntries(Object.entries(entries('default')).map(([name, path]) => [name, `../../package/${path}`]));
const DECLARATIONS = Object.fromEntries(Object.entries(entries('types')).map(([name, path]) => [name, join(PACKAGE, path)]).filter(([, path]) => existsSync(path)));
// Until the package has declarations of its own, those of its module.
DECLARATIONS[described.name] ??= join(PACKAGE, 'core/mp_onboard.d.ts');

mkdirSync(join(root, 'target'), { recursive: true });
const work = mkdtempSync(join(root, 'target/docs.'));
const out = join(work, 'docs');
const write = (path, text) => writeFileSync(join(out, path), text);
mkdirSync(out);
const kitchen = new Recipes({ folder: join(out, 'recipes'), root, modules: MODULES });

/** A file of docs/ in a language. */
const article = (name, lang) => read(`docs/${name}${lang === 'zh' ? '.zh-CN' : ''}.md`);

/** Headings that the contents of a page name. */
const listOf = (blocks) => {
  const top = Math.min(...blocks.filter(({ heading }) => heading).map(({ level }) => level));
  return blocks.filter(({ heading, level }) => heading && level === top).map(({ heading }) => [slug(heading), heading]);
};

/** The recipes of the package's README: from that heading to the next of its level. */
function recipeBlocks() {
  const blocks = blocksOf(read('npm/README.md'));
  const from = blocks.findIndex(({ heading }) => heading === 'Recipes');
  const length = blocks.slice(from + 1).findIndex(({ level }) => level <= 2);
  return blocks.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}

function recipes(lang) {
  const t = WORDS[lang];
  let code = plainCode;
  const list = [];
  const drawing = recipeBlocks().map((block) => {
    if (!block.heading) return drawn([block], { code });
    const id = slug(block.heading);
    const title = t.recipes[block.heading] ?? block.heading;
    code = kitchen.drawer(id, lang);
    list.push([id, title]);
    return html`<h2 id="${id}">${title}</h2>\n`;
  });
  return { body: html`${t.english && html`<p class="english">${t.english}</p>\n`}${drawing}`, list, script: true };
}

function start(lang) {
  const blocks = blocksOf(article('start', lang));
  const others = Object.entries(WORDS[lang].pages).filter(([name]) => name !== 'index');
  const cards = html`<ul class="cards-of-pages">${others.map(([name, [label, lead]]) => html`<li><a href="${fileOf(name, lang)}"><b>${label}</b>${lead}</a></li>\n`)}</ul>\n`;
  return { body: html`${drawn(blocks, { code: kitchen.drawer(`start-${lang}`, lang) })}${cards}`, list: listOf(blocks), script: true };
}

/** Code of the crate: Rust where nothing else is said, without the lines that rustdoc hides. */
const rustCode = ({ code, language }) => plainCode({ code: code.replace(/^# .*\n?/gm, ''), language: language || 'rust' });

function rust(lang) {
  const own = blocksOf(article('rust', lang));
  const cookbook = blocksOf(moduleComment(read('src/lib.rs')));
  const attribute = lang === 'zh' && markup(' lang="en"');
  return {
    body: html`${drawn(own)}<h2 id="crate">${WORDS[lang].cookbook}</h2>\n<div${attribute}>\n${drawn(cookbook, { below: 2, code: rustCode })}</div>\n`,
    list: [...listOf(own), ['crate', WORDS[lang].cookbook], ...listOf(cookbook)],
  };
}

function hosting(lang) {
  // The page has a title of its own.
  const [, ...blocks] = blocksOf(article('hosting', lang));
  return { body: html`${drawn(blocks)}` };
}

core.initSync({ module: readFileSync(join(root, 'www/pkg/mp_onboard_bg.wasm')) });
const told = declarations(Object.values(DECLARATIONS));
const modules = Object.fromEntries(Object.entries(DECLARATIONS).map(([name, path]) => [name, told[path]]));

const PAGES = {
  index: start,
  recipes,
  api: (lang) => reference(modules, 'api', lang),
  types: (lang) => reference(modules, 'types', lang),
  numbers: (lang) => numbers(core, lang),
  rust,
  hosting,
};
for (const lang of LANGUAGES) for (const [name, make] of Object.entries(PAGES)) write(fileOf(name, lang), page({ name, lang, ...make(lang) }));

// In one file and not from the console's folder, which a service worker may hold back in an older build.
write('docs.css', ['www/css/base.css', 'www/css/button.css', 'scripts/docs/docs.css'].map(read).join('\n'));
cpSync(join(root, 'scripts/docs/run.js'), join(out, 'run.js'));
// For the same reason the recipes have the whole package beside them.
cpSync(PACKAGE, join(out, 'package'), { recursive: true, filter: (path) => !path.endsWith('.d.ts') });
rmSync(join(root, 'www/docs'), { recursive: true, force: true });
renameSync(out, join(root, 'www/docs'));
rmSync(work, { recursive: true });
