// Without a network: the console starts from what it kept, changes to a new build only when told, and only to a whole one.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { list } from '../../scripts/list.mjs';
import { serve } from '../../scripts/serve.mjs';
import { violations } from './axe.mjs';
import { busy, withWorkspace } from './books.mjs';
import { WORDS, open, title } from './harness.mjs';

const WWW = fileURLToPath(new URL('../../www', import.meta.url));
const t = WORDS.zh;
const closing = [];
after(() => Promise.all(closing.map((close) => close())));

/** A host of its own with a copy of the console that a test may change. */
async function host({ worker = true } = {}) {
  const root = await mkdtemp(join(tmpdir(), 'mp-onboard-'));
  await cp(WWW, root, { recursive: true });
  const id = list(root);
  const server = await serve({ root, worker });
  closing.push(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });
  return { root, id, url: server.url, at: (path) => join(root, path) };
}

const { text } = busy();
const started = (page) => page.getByRole('heading', { level: 1, name: '小程序', exact: true }).waitFor();

/** Opens the programs and waits until the console is kept. */
async function kept(url, options = {}) {
  const page = await open({ at: '#/programs', url, prepare: withWorkspace(text), ...options });
  await started(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page;
}

/** The build of which the worker is that answers this page; null without one. */
const buildOf = (page) => page.evaluate(() => new URL(navigator.serviceWorker.controller?.scriptURL ?? 'x:').searchParams.get('build'));
const cachesOf = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));

const notice = (page) => page.locator('.version');
/** A worker fetches and hashes every file first, on a machine that may do much else. */
const offered = (page) => notice(page).getByText(t.newVersion).waitFor({ timeout: 60_000 });

/** A new build on the host: the title of the view says so. */
async function release({ root, at }, mark = 'NEU') {
  const path = at('js/i18n/zh/programs.js');
  await writeFile(path, (await readFile(path, 'utf8')).replace('export default {', `/* ${mark} */ export default {`));
  await appendFile(at('css/base.css'), `\n/* ${mark} */\n:root { --mark: ${mark}; }\n`);
  return list(root);
}
const markOf = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim());

test('without a network the console starts, with the workspace and every view', async () => {
  const { url, id } = await host();
  const page = await kept(url);
  await page.reload();
  await started(page);
  assert.equal(await buildOf(page), id);
  await page.context().setOffline(true);
  await page.reload();
  await started(page);
  await page.getByText('麦香坊会员卡').first().waitFor();
  for (const name of ['links', 'deadlines', 'rules', 'guide', 'files']) {
    await page.getByRole('link', { name: new RegExp(`^${t.nav[name]}`) }).first().click();
    await title(page).filter({ hasText: t.nav[name] }).waitFor();
  }
  await page.goto(`${url}index.html#/register/subject`);
  await page.reload();
  await title(page).waitFor();
});

test('the first visit is not interrupted, and every file is kept as it was built', async () => {
  const { url, at } = await host();
  const page = await kept(url);
  await notice(page).waitFor({ state: 'hidden' });
  const { files } = JSON.parse(await readFile(at('files.json'), 'utf8'));
  const addresses = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname.slice(1));
  });
  assert.deepEqual(addresses.sort(), [...files.map(([path]) => path), 'files.json'].sort());
});

test('a new build waits until the user reloads; until then everything stays old', async () => {
  const made = await host();
  const page = await kept(made.url);
  await page.reload();
  await started(page);
  const next = await release(made);
  // The old build is served from what was kept, and finds that there is a new one.
  await page.reload();
  await offered(page);
  assert.deepEqual([await buildOf(page), await markOf(page)], [made.id, '']);
  await page.getByRole('link', { name: new RegExp(`^${t.nav.guide}`) }).first().click();
  await title(page).filter({ hasText: t.nav.guide }).waitFor();
  assert.deepEqual((await cachesOf(page)).sort(), [made.id, next].sort());

  await notice(page).getByRole('button', { name: t.reload }).click();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim() === 'NEU');
  await title(page).filter({ hasText: t.nav.guide }).waitFor();
  assert.equal(await buildOf(page), next);
  assert.deepEqual(await cachesOf(page), [next], 'the old build is thrown away');
  await notice(page).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: new RegExp(`^${t.nav.programs}`) }).first().click();
  await page.getByText('麦香坊会员卡').first().waitFor();
});

test('a new build can be left for later, and is offered again', async () => {
  const made = await host();
  const page = await kept(made.url, { bypassCSP: true });
  await release(made);
  await page.reload();
  await offered(page);
  assert.deepEqual(await violations(page), []);
  await notice(page).getByRole('button', { name: t.notNow }).click();
  await notice(page).waitFor({ state: 'hidden' });
  await page.reload();
  await offered(page);
  assert.equal(await markOf(page), '');
});

test('a tab that is open beside hears of the new build too', async () => {
  const made = await host();
  const page = await kept(made.url);
  await page.reload();
  await started(page);
  const next = await release(made);
  const other = await page.context().newPage();
  await other.goto(`${made.url}#/programs`);
  await offered(other);
  await offered(page);
  await notice(other).getByRole('button', { name: t.reload }).click();
  await other.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim() === 'NEU');
  // The first tab keeps what it has until it is told.
  assert.equal(await markOf(page), '');
  await notice(page).getByRole('button', { name: t.reload }).click();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim() === 'NEU');
  await started(page);
  assert.equal(await buildOf(page), next);
});

/** Waits until a worker of a build is thrown away. */
const refused = (page, id) =>
  page.evaluate(async (build) => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = [registration.installing, registration.waiting].find((each) => each?.scriptURL.endsWith(build))
      ?? await new Promise((resolve) => { registration.addEventListener('updatefound', () => resolve(registration.installing)); });
    while (worker.state !== 'redundant') await new Promise((resolve) => { worker.addEventListener('statechange', resolve, { once: true }); });
  }, id);

test('a build of which one file is another is not taken at all', async () => {
  const made = await host();
  const page = await kept(made.url);
  await page.reload();
  await started(page);
  const next = await release(made);
  await appendFile(made.at('js/route.js'), '\n// not what the list says\n');
  const over = refused(page, next);
  const other = await page.context().newPage();
  await other.goto(`${made.url}#/programs`);
  await over;
  assert.deepEqual(await cachesOf(page), [made.id], 'nothing of it is kept');
  await page.context().setOffline(true);
  await page.reload();
  await started(page);
  assert.deepEqual([await buildOf(page), await markOf(page)], [made.id, '']);
  assert.equal(await notice(page).isVisible(), false);
});

test('the folder at home has no worker, and one that was there goes', async () => {
  const { root, url } = await host({ worker: false });
  let answered;
  const answer = new Promise((resolve) => { answered = resolve; });
  const page = await open({ at: '#/programs', url, prepare: (context) => context.on('response', (response) => response.url().endsWith('files.json') && answered(response)) });
  assert.deepEqual(await (await answer).json(), { worker: false });
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found === undefined)), true);
  assert.equal(await notice(page).count(), 0);

  // The same port was a preview before.
  const preview = await serve({ root, worker: true });
  const before = await kept(preview.url);
  await before.reload();
  await started(before);
  await preview.close();
  const home = await serve({ root, worker: false, port: Number(new URL(preview.url).port) });
  closing.push(home.close);
  await before.reload();
  await before.waitForFunction(async () => navigator.serviceWorker.controller === null && (await caches.keys()).length === 0);
  await started(before);
});

test('a page of two builds is loaded once more, and never again', async () => {
  let loads = 0;
  const count = (page) => page.on('request', (request) => { loads += request.isNavigationRequest(); });
  const other = { contentType: 'text/javascript', body: "export const build = 'another';" };

  // The module is of another build at first: a cache in between was late.
  let stale = true;
  const late = (context) => {
    context.on('page', count);
    return context.route('**/pkg/build.js', (route) => (stale ? route.fulfill(other) : route.continue()));
  };
  const made = await host({ worker: false });
  const healed = await open({ at: '#/programs', url: made.url, prepare: async (context) => {
    await late(context);
    await context.route('**/files.json', async (route) => {
      stale = false;
      await route.continue();
    });
  } });
  await started(healed);
  assert.equal(loads, 2);

  // It stays of another build: the page starts all the same.
  [loads, stale] = [0, true];
  const mixed = await open({ at: '#/programs', url: made.url, prepare: late });
  await started(mixed);
  assert.equal(loads, 2);
  await mixed.reload();
  await started(mixed);
  assert.equal(loads, 3);
});

test('only the console’s own workers become scripts', async () => {
  const page = await open({ at: '#/programs' });
  await started(page);
  const refusals = await page.evaluate(async () => {
    const { scriptAddress } = await import(new URL('js/trusted.js', location.href).href);
    return ['sw.js', 'js/main.js', 'https://example.com/sw.js?build=0123456789abcdef', 'sw.js?build=0123456789abcdef#x', '../sw.js?build=0123456789abcdef', 'data:text/javascript,1', 'js/bulk/worker.js?x', '../js/bulk/worker.js', 'js/bulk/table.js'].filter((address) => {
      try {
        scriptAddress(address);
        return false;
      } catch {
        return true;
      }
    }).length;
  });
  assert.equal(refusals, 9);
});

test('the manifest names what is there', async () => {
  const manifest = JSON.parse(await readFile(join(WWW, 'manifest.webmanifest'), 'utf8'));
  assert.deepEqual([manifest.name, manifest.start_url, manifest.scope], [t.product, './', './']);
  for (const { src, sizes, type } of manifest.icons) {
    const data = await readFile(join(WWW, src));
    if (type === 'image/png') assert.equal(`${data.readUInt32BE(16)}x${data.readUInt32BE(20)}`, sizes, src);
  }
});
