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

test('the hosts of these pages hold what is made out of data; one that holds WebAssembly, too, is told of', async (t) => {
  const folder = await project(t, 'worker');
  const tried = async (headers) => {
    const page = await open({ url: await hosted(t, folder, headers), at: '', expected: [/Content Security Policy/] });
    await page.waitForFunction(() => window.connect);
    return page.evaluate(async () => {
      const { made, onboard, connect, started, failure } = window;
      return { text: await failure(made('1')), module: await failure(onboard.init()), worker: await failure(connect(started('serving.js')).init()) };
    });
  };
  const strict = await tried(STRICT);
  assert.deepEqual([strict.text.name, strict.module, strict.worker], ['EvalError', null, null]);
  const stricter = await tried({ 'Content-Security-Policy': "script-src 'self'" });
  for (const { name, code, message } of [stricter.module, stricter.worker]) {
    assert.deepEqual([name, code], ['MpOnboardError', 'no_module']);
    assert.match(message, /^WebAssembly is not allowed here \(.+Content Security Policy.+\)\. .+add 'wasm-unsafe-eval' to its script-src\.$/s);
  }
});

test('Vite builds it', async (t) => {
  const folder = await project(t, 'app', 'vite');
  await script(folder, tool('vite'), 'build');
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

test('a service worker in one script answers with it', async (t) => {
  const folder = await project(t, 'app', 'service-worker', 'classic-service-worker');
  await script(folder, 'build.mjs');
  await says(await hosted(t, folder), { worker: SAID, page: SAID });
});

test('Node runs it, and threads of Node', async (t) => {
  const said = await script(await project(t, 'app', 'node'), 'main.mjs');
  assert.deepEqual(JSON.parse(said.split('\n').at(-2)), { page: SAID, worker: SAID, table: '1 of 2', here: '1 of 2' });
});

/** A project with Next: built, started, and looked at from all sides. */
async function withNext(t, bundler, ...sources) {
  const folder = await project(t, 'app', 'next', ...sources);
  await script(folder, tool('next'), 'build', `--${bundler}`);
  const address = await serving(t, folder, tool('next'), 'start', '--hostname', '127.0.0.1', '--port', '0');
  await says(`${address}/some/where`, { server: SAID, page: SAID, worker: SAID, table: '1 of 2' });
  const route = await fetch(`${address}/some/where/sentence`);
  assert.deepEqual(await route.json(), { sentence: SAID, table: '1 of 2' });
  const { files } = JSON.parse(await readFile(join(folder, '.next/server/app/page.js.nft.json'), 'utf8'));
  assert.ok(files.some((path) => path.endsWith('node_modules/mp-onboard/core/mp_onboard_bg.wasm')), 'the module goes along with the page to a server elsewhere');
}

test('Next takes it on the server, in the browser and in a route', (t) => withNext(t, 'turbopack'));

test('Next with webpack takes it as well', (t) => withNext(t, 'webpack', 'next-webpack'));
