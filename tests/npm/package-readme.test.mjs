// The README of the package: every recipe runs as it stands there and prints what it says, and what it says about numbers
// stands in the sources.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { open } from '../page/harness.mjs';
import { hosted, project, script } from './consumers.mjs';
import { core, read } from './package.mjs';
import { promised } from './promised.mjs';

const README = read('npm/README.md');

/** The recipes: { title, blocks: [{ language, code }] }. */
const [, section] = README.match(/\n## Recipes\n([\s\S]*?)\n## /);
const recipes = section.split(/^### /m).slice(1).map((text) => ({
  title: text.split('\n')[0],
  blocks: [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code })),
}));

const blockOf = ({ blocks }, ...languages) => blocks.findLast(({ language }) => languages.includes(language))?.code;
const fileOf = ({ blocks }) => blocks.find(({ code }) => code.startsWith('// worker.js\n'))?.code;
const isPage = (recipe) => blockOf(recipe, 'html')?.startsWith('<!doctype html>');
const needsBrowser = (recipe) => blockOf(recipe, 'html') !== undefined || fileOf(recipe) !== undefined;

test('there are ten recipes, and each says what it prints', () => {
  assert.equal(recipes.length, 10);
  for (const recipe of recipes) assert.ok(promised(blockOf(recipe, 'js', 'jsx', 'html')).length > 0, recipe.title);
});

/** Runs a recipe in a project of Node. */
async function runsInNode(t, recipe) {
  const folder = await project(t);
  const code = blockOf(recipe, 'js');
  const [, table] = code.match(/'([\w-]+\.csv)'/) ?? [];
  if (table) await writeFile(join(folder, table), blockOf(recipe, 'csv'));
  await writeFile(join(folder, 'recipe.mjs'), code);
  assert.deepEqual((await script(folder, 'recipe.mjs')).trimEnd().split('\n'), promised(code));
}

/** Opens a page that lies in a folder. Resolves to it and to what it prints. */
async function opened(t, folder) {
  const printed = [];
  const page = await open({
    lang: 'en', url: await hosted(t, folder, {}), at: '',
    prepare: (context) => { context.on('console', (message) => message.type() === 'log' && printed.push(message.text())); },
  });
  return { page, printed };
}

/** Runs a recipe in a page with its markup, built as the README says for esbuild. Resolves to the page. */
async function runsInBrowser(t, recipe) {
  const folder = await project(t);
  const code = blockOf(recipe, 'js', 'jsx');
  const dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(folder, 'recipe.jsx'), code);
  await writeFile(join(folder, 'worker.js'), fileOf(recipe) ?? '');
  await build({
    absWorkingDir: folder, outdir: dist, bundle: true, format: 'esm', target: 'es2022', jsx: 'automatic', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    entryPoints: { recipe: 'recipe.jsx', worker: 'worker.js', 'core/mp_onboard_bg': 'mp-onboard/core.wasm', 'bulk/mp_onboard_bulk_bg': 'mp-onboard/bulk.wasm' },
    loader: { '.wasm': 'copy' },
  });
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A recipe</title><link rel="icon" href="data:,">';
  await writeFile(join(dist, 'index.html'), `${head}${blockOf(recipe, 'html') ?? ''}<script type="module">await import('./recipe.js'); document.documentElement.dataset.ready = '';</script></html>`);
  const { page, printed } = await opened(t, dist);
  await page.locator('html[data-ready]').waitFor();
  assert.deepEqual(printed, promised(code));
  return page;
}

/** What a recipe promises beyond what it prints. */
const STORIES = {
  'React Hook Form': async (page) => {
    await page.getByLabel('Mobile').fill('23800138000');
    await page.getByRole('button', { name: 'Send' }).click();
    const { findings: [finding] } = core.checkField('administratorMobile', '23800138000', { today: '2026-11-22' });
    await page.getByText(core.explain(finding, 'en').message).waitFor();
  },
  'A form of your own': async (page) => {
    await page.getByLabel('Email').fill('a@b@example.com');
    await page.getByLabel('Mobile').focus();
    await page.getByText('An email has one @; this one has 2.').waitFor();
  },
};

for (const recipe of recipes) {
  test(recipe.title, async (t) => {
    if (isPage(recipe)) {
      const folder = await project(t);
      const page = blockOf(recipe, 'html');
      await writeFile(join(folder, 'index.html'), page.replace('<title>', '<link rel="icon" href="data:,"><title>'));
      const said = (await opened(t, folder)).page.locator('#said');
      await said.filter({ hasText: /./ }).waitFor();
      assert.deepEqual([await said.textContent()], promised(page));
    } else if (needsBrowser(recipe)) {
      const page = await runsInBrowser(t, recipe);
      await STORIES[recipe.title]?.(page);
    } else await runsInNode(t, recipe);
  });
}

test('every kind of number says what it is judged by, as its source does', () => {
  const [, table] = README.match(/## Numbers and where they come from\n\n([\s\S]*?)\n\n/);
  const rows = table.split('\n').slice(2).map((row) => row.match(/^\| `(\w+)` \| (.+) \|$/).slice(1));
  const error = assert.throws(() => core.inspect('?', '', { today: '2026-11-22' }), ({ message }) => {
    const kinds = message.split('expected one of: ')[1].split(', ');
    assert.deepEqual(rows.map(([kind]) => kind).sort(), kinds.sort());
    return true;
  });
  assert.equal(error, undefined);
  const sources = readdirSync(new URL('../../src/identifier/', import.meta.url)).map((name) => read(`src/identifier/${name}`)).join('\n');
  const STANDARD = /GB(?:\/T)? \d+(?:-\d{4})?|GS \d+-\d{4}|ISO 7064 MOD [\d,-]+\d|RFC \d+|WHATWG HTML Standard|《[^》]+》|\d{4}-\d{2}(?:-\d{2})?/g;
  const named = rows.flatMap(([, text]) => text.match(STANDARD) ?? []);
  assert.ok(named.length >= 15);
  for (const standard of named) assert.ok(sources.includes(standard), standard);
});

test('what the README names is there', () => {
  const { exports } = JSON.parse(read('npm/package.json'));
  const imports = [...README.matchAll(/^\| `(mp-onboard[\w/]*)` \|/gm)].map(([, name]) => name.replace('mp-onboard', '.'));
  assert.deepEqual(imports, Object.keys(exports).filter((name) => !/\.(?:wasm|json)$/.test(name)).sort((one, other) => imports.indexOf(one) - imports.indexOf(other)));
  assert.match(read('CHANGELOG.md'), /★/);
});
