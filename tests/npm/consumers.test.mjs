// The packed package in the tools that people use: nothing is set up for it, nothing but WebAssembly is made out of data, and
// it works in any folder of a host.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { open } from '../page/harness.mjs';
import { core } from './package.mjs';
import { sentence } from './consumers/app/sentence.js';
import { STRICT, hosted, project, script, serving, tool } from './consumers.mjs';

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
  await script(folder, tool('vite'), 'build', '--base', './');
  await says(await hosted(t, join(folder, 'dist')));
});

test('Vite serves it while it is developed', async (t) => {
  const server = await createServer({
    root: await project(t, 'app', 'vite'), base: '/some/where/', logLevel: 'error', server: { host: '127.0.0.1', port: 0, headers: STRICT },
  });
  t.after(() => server.close());
  await server.listen();
  await says(server.resolvedUrls.local[0]);
});

for (const name of ['webpack', 'esbuild']) {
  test(`${name} builds it`, async (t) => {
    const folder = await project(t, 'app', name);
    await script(folder, 'build.mjs');
    await says(await hosted(t, join(folder, 'dist')));
  });
}

test('a page takes it without any tool', async (t) => {
  await says(await hosted(t, await project(t, 'app', 'plain')));
});

test('a service worker answers with it', async (t) => {
  await says(await hosted(t, await project(t, 'app', 'service-worker')), { worker: SAID, page: SAID });
});

test('Node runs it, and threads of Node', async (t) => {
  const said = await script(await project(t, 'app', 'node'), 'main.mjs');
  assert.deepEqual(JSON.parse(said.split('\n').at(-2)), { page: SAID, worker: SAID, table: '1 of 2', here: '1 of 2' });
});

/** A project with Next: built, started, and looked at from all sides. Resolves to its folder. */
async function withNext(t, bundler) {
  const folder = await project(t, 'app', 'next');
  await script(folder, tool('next'), 'build', `--${bundler}`);
  const address = await serving(t, folder, tool('next'), 'start', '--hostname', '127.0.0.1', '--port', '0');
  await says(`${address}/some/where`, { server: SAID, page: SAID, worker: SAID, table: '1 of 2' });
  const route = await fetch(`${address}/some/where/sentence`);
  assert.deepEqual(await route.json(), { sentence: SAID, table: '1 of 2' });
  return folder;
}

test('Next takes it on the server, in the browser and in a route', async (t) => {
  const folder = await withNext(t, 'turbopack');
  const { files } = JSON.parse(await readFile(join(folder, '.next/server/app/page.js.nft.json'), 'utf8'));
  assert.ok(files.some((path) => path.endsWith('node_modules/mp-onboard/core/mp_onboard_bg.wasm')), 'the module goes along with the page to a server elsewhere');
});

test('Next with webpack takes it as well', async (t) => {
  await withNext(t, 'webpack');
});
