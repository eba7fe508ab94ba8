// Recipes: code that a page shows and runs. The same code becomes a module beside the page, because the page's policy lets
// no text become code.
//
// What makes a recipe run, block by block:
// - `html` is markup that the recipe works on; it stands in the page, unless it is a page or a script of its own.
// - `js` (or `jsx`) is run. Its imports stand at its top: modules of the package, or packages that are installed here,
//   which are bundled with it. Comments say what it prints, each line of it: on lines of their own, or after `; `.
// - `js` that begins with a comment of a file name, such as `// worker.js`, is a file beside it.
// - Code that imports something of Node is shown and not run, and so is everything else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { html, markup } from './html.mjs';
import { plainCode } from './markdown.mjs';

const IMPORT = /^import\s[^;]*?["'][^"']+["'];?\n?/gm;
const FROM = /(["'])([^"']+)\1;?\s*$/;
const PAGE = /<(?:!doctype|html|script)\b/i;
const FILE = /^\/\/ ([\w-]+\.js)\n/;

/** The address of each module that a piece of code imports. */
const importsOf = (code) => [...code.matchAll(IMPORT)].map(([line]) => line.match(FROM)[2]);

/** The package that a module belongs to: `@scope/name/part` is of `@scope/name`. */
const packageOf = (name) => name.match(/^(?:@[^/]+\/)?[^/]+/)[0];

/** Code with its imports from where they lie. */
const located = (line, modules) => line.replace(FROM, (whole, quote, name) => (modules[name] ? whole.replace(name, modules[name]) : whole));

/** Code as a module that can be run again and again: what it prints goes to the console that it is given. */
function moduleOf(code, modules) {
  const imports = [...code.matchAll(IMPORT)].map(([line]) => located(line.trim(), modules));
  const body = code.replace(IMPORT, '').trim();
  return `// The code of the page, with the package that lies beside it.\n${imports.join('\n')}\n\nexport default async function recipe({ console, Worker }) {\n${body.replace(/^(?=.)/gm, '  ')}\n}\n`;
}

/** Puts installed packages into a module, and their licences beside it. */
function bundle(path, folder, root, modules) {
  const { metafile } = buildSync({
    entryPoints: [path], outfile: path, allowOverwrite: true, absWorkingDir: root, nodePaths: [join(root, 'node_modules')],
    bundle: true, metafile: true, format: 'esm', platform: 'browser', target: 'es2022', minify: true, logLevel: 'warning',
    external: Object.values(modules), define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.js': 'jsx' }, jsx: 'automatic',
  });
  const packages = new Set(Object.keys(metafile.inputs).map((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean));
  const licence = (name) => ['LICENSE', 'LICENSE.md', 'LICENCE'].map((file) => join(root, 'node_modules', name, file)).find(existsSync);
  writeFileSync(join(folder, 'licences.txt'), [...packages].sort().map((name) => `${name}\n\n${licence(name) ? readFileSync(licence(name), 'utf8') : ''}`).join('\n\n'));
}

/** Makes modules of recipes, in a folder beside the pages. `modules` says where those of the package lie, seen from a recipe. */
export class Recipes {
  constructor({ folder, root, modules }) {
    Object.assign(this, { folder, root, modules });
  }

  runs({ code, language }) {
    const there = (name) => this.modules[name] || (!name.startsWith('node:') && existsSync(join(this.root, 'node_modules', packageOf(name))));
    return ['js', 'jsx'].includes(language) && importsOf(code).every(there);
  }

  /** Writes what one recipe consists of; returns its address for a page. */
  write(name, code, files) {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    for (const file of files) writeFileSync(join(folder, file.name), file.code.replace(IMPORT, (line) => located(line, this.modules)));
    const path = join(folder, 'recipe.js');
    writeFileSync(path, moduleOf(code, this.modules));
    if (importsOf(code).some((each) => !this.modules[each])) bundle(path, folder, this.root, this.modules);
    return `recipes/${name}/recipe.js`;
  }

  /** Draws the code of one recipe, block by block; more than one that runs are numbered. */
  drawer(name, lang) {
    const files = [];
    let count = 0;
    return (block) => {
      const [, file] = block.code.match(FILE) ?? [];
      if (file) files.push({ name: file, code: block.code });
      if (block.language === 'html' && !PAGE.test(block.code)) return staged(block);
      if (file || !this.runs(block)) return plainCode(block);
      count += 1;
      return runnable(block, this.write(count === 1 ? name : `${name}-${count}`, block.code, files), lang);
    };
  }
}

const WORDS = {
  en: { run: 'Run', again: 'Run again', running: 'Running…', silent: 'It ran and printed nothing.', failed: 'It failed:' },
  zh: { run: '运行', again: '再运行一次', running: '正在运行…', silent: '已运行，没有输出。', failed: '出错了：' },
};

/** The markup that a recipe works on, as code and as it is. */
const staged = (block) => html`${plainCode(block)}<div class="stage">${markup(block.code)}</div>\n`;

/** The code with a button below it, which appears when the page's script has come. */
function runnable(block, address, lang) {
  const t = WORDS[lang];
  return html`${plainCode(block)}<div class="run" data-recipe="${address}">
<button type="button" class="button small" data-again="${t.again}" data-running="${t.running}" data-silent="${t.silent}" data-failed="${t.failed}" hidden>${t.run}</button>
<div class="printed" role="status"></div>
</div>\n`;
}
