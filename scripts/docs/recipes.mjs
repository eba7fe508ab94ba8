// Code that a page shows and runs: the same code becomes a module beside the page, because the page's policy lets no text
// become code.
import { html, markup } from './html.mjs';
import { plainCode } from './markdown.mjs';

const IMPORT = /^import\s[^;]*?["'][^"']+["'];?\n?/gm;
const FROM = /(["'])([^"']+)\1;?\s*$/;

/** The address of each module that a piece of code imports. */
const importsOf = (code) => [...code.matchAll(IMPORT)].map(([line]) => line.match(FROM)[2]);

/** Whether all that it imports is there. */
export const runs = (code, modules) => importsOf(code).every((name) => Object.hasOwn(modules, name));

/**
 * A piece of code as a module that can be run again and again. What it prints goes to the console that it is given. `modules`
 * says where what it imports lies, seen from the module.
 */
export function moduleOf(code, modules, from) {
  const imports = [...code.matchAll(IMPORT)].map(([line]) => line.trim().replace(FROM, (whole, quote, name) => whole.replace(name, modules[name])));
  const body = code.replace(IMPORT, '').trim();
  return `// Made from ${from}: the same code, with the package that lies beside these pages.\n${imports.join('\n')}\n\nexport default async function recipe({ console }) {\n${body.replace(/^(?=.)/gm, '  ')}\n}\n`;
}

const WORDS = {
  en: { run: 'Run', again: 'Run again', running: 'Running…', silent: 'It ran and printed nothing.', failed: 'It failed:' },
  zh: { run: '运行', again: '再运行一次', running: '正在运行…', silent: '已运行，没有输出。', failed: '出错了：' },
};

/** Markup that a recipe works on, as code and as it is. */
export const staged = ({ code, language }) => html`${plainCode({ code, language })}<div class="stage">${markup(code)}</div>\n`;

/** The code with a button below it, which appears when the page's script has come. */
export function runnable({ code, language, name, lang }) {
  const t = WORDS[lang];
  return html`${plainCode({ code, language })}<div class="run" data-recipe="recipes/${name}.js">
<button type="button" class="button small" data-again="${t.again}" data-running="${t.running}" data-silent="${t.silent}" data-failed="${t.failed}" hidden>${t.run}</button>
<div class="printed" role="status"></div>
</div>\n`;
}
