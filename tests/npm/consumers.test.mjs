// The packed package in the tools that people use: nothing is set up for it, nothing but WebAssembly is made out of data, and
// it works in any folder of a host.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { open } from '../page/harness.mjs';
import { core } from './package.mjs';
import { sentence } from './consumers/app/sentence.js';
import { hosted, project, tool } from './consumers.mjs';

const SAID = await sentence(core);

/** Waits until a page of the consumers has said everything, and holds it against what it should say. */
async function says(url, expected = { page: SAID, worker: SAID, table: '1 of 2' }) {
  const page = await open({ url, at: '' });
  for (const [id, text] of Object.entries(expected)) {
    await page.locator(`#${id}:not(:empty)`).waitFor();
    assert.equal(await page.locator(`#${id}`).textContent(), text, id);
  }
  return page;
}

test('it says what is wrong', () => {
  assert.match(SAID, /^A remittance is not open to the subject type media.+\(G2\.19\)$/);
});

test('Vite builds it', async (t) => {
  const folder = await project(t, 'app', 'vite');
  await tool(folder, 'vite', 'build', '--base', './');
  await says(await hosted(t, join(folder, 'dist')));
});
