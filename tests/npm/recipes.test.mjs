// The recipes of the package's README run in Node as they stand there and print what they say. Those of a page are run by the
// tests of the developers' pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project, script } from './consumers.mjs';
import { read } from './package.mjs';

const RECIPE = /^### (.+)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm;
const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;

const recipes = [...read('npm/README.md').matchAll(RECIPE)].map(([, title, text]) => ({ title, blocks: [...text.matchAll(BLOCK)].map(([, language, code]) => ({ language, code })) }));
const said = (code) => [...code.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line);

test('there are ten', () => assert.ok(recipes.length >= 10, `${recipes.length} recipes`));

for (const { title, blocks } of recipes) {
  if (blocks.length === 0 || blocks.some(({ language, code }) => language !== 'js' || code.includes('new Worker('))) continue;
  test(title, async (t) => {
    const folder = await project(t);
    const code = blocks.map((block) => block.code).join('\n');
    await writeFile(join(folder, 'recipe.mjs'), code);
    const printed = (await script(folder, 'recipe.mjs')).split('\n').filter((line) => line && !/^mp-onboard \d/.test(line));
    assert.deepEqual(printed, said(code));
  });
}
