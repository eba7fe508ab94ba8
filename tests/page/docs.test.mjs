// The developers' pages: they open under the console's policy in both languages, their recipes run and print what they
// say, their links lead somewhere, and the console leads to them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { list } from '../../scripts/list.mjs';
import { serve } from '../../scripts/serve.mjs';
import { core } from '../npm/package.mjs';
import { promised } from '../npm/promised.mjs';
import { violations } from './axe.mjs';
import { WORDS, open, title } from './harness.mjs';

const www = new URL('../../www/', import.meta.url);
const read = (path) => readFileSync(new URL(path, www), 'utf8');
const FILES = readdirSync(new URL('docs/', www)).filter((name) => name.endsWith('.html')).sort();
const languageOf = (file) => (file.endsWith('.zh.html') ? 'zh' : 'en');

const RUNNABLE = FILES.filter((file) => read(`docs/${file}`).includes('data-recipe'));

test('every page is there in both languages', () => {
  const names = (lang) => FILES.filter((file) => languageOf(file) === lang).map((file) => file.split('.')[0]);
  assert.deepEqual(names('zh'), names('en'));
  assert.deepEqual(names('en'), ['api', 'hosting', 'index', 'numbers', 'recipes', 'rust', 'types']);
});

for (const [width, scheme, audited] of [[1440, 'light', 'en'], [390, 'dark', 'zh']]) {
  test(`every page opens under its policy and fits (${width}, ${scheme})`, async () => {
    // What the policy refuses is an error in the browser's console, which fails the test.
    for (const file of FILES) {
      const page = await open({ at: `docs/${file}`, lang: languageOf(file), width, scheme });
      assert.equal(await page.locator('html').getAttribute('lang'), WORDS[languageOf(file)].lang);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${file} is wider than ${width}`);
      await page.close();
    }
  });

  test(`axe-core finds nothing on any page (${width}, ${scheme}, ${audited})`, async () => {
    for (const file of FILES.filter((name) => languageOf(name) === audited)) {
      const page = await open({ at: `docs/${file}`, lang: audited, width, scheme, bypassCSP: true });
      assert.deepEqual(await violations(page), [], file);
      await page.close();
    }
  });
}

for (const file of RUNNABLE) {
  test(`every recipe of ${file} prints what it says`, async () => {
    const page = await open({ at: `docs/${file}`, lang: languageOf(file) });
    const places = await page.locator('[data-recipe]').all();
    assert.ok(places.length > 0);
    for (const place of places) {
      const name = await place.getAttribute('data-recipe');
      const said = promised(await place.locator('xpath=preceding-sibling::pre[1]').textContent());
      assert.ok(said.length > 0, `${name} says what it prints`);
      const button = place.getByRole('button');
      // Again gives the same again.
      for (let turn = 0; turn < 2; turn += 1) {
        await button.focus();
        await page.keyboard.press('Enter');
        await place.locator('button:not([aria-disabled])').waitFor();
        assert.deepEqual(await place.locator('.printed p').allTextContents(), said, name);
      }
    }
  });
}

test('a recipe that fails says why', async () => {
  const page = await open({
    at: 'docs/index.html', lang: 'en', expected: [/404/],
    prepare: (context) => context.route(/recipes\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  await page.locator('[data-recipe] button').first().click();
  assert.match(await page.locator('.printed .failed').textContent(), /^It failed: TypeError: /);
});

const idsOf = (html) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
const linksOf = (html) => [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));

test('no id stands twice on a page', () => {
  for (const file of FILES) {
    const ids = idsOf(read(`docs/${file}`));
    assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), [], file);
  }
});

test('every link leads to something that is there', () => {
  const rules = new Set(core.rules().map(({ id }) => id));
  const statements = new Set(core.statements().map(({ id }) => id));
  const views = new Set(['programs', 'guide', 'rules']);
  for (const file of FILES) {
    for (const href of linksOf(read(`docs/${file}`))) {
      if (href.startsWith('https://')) continue;
      const { pathname, hash } = new URL(href, `https://host/docs/${file}`);
      assert.ok(existsSync(new URL(`.${pathname}`, www)), `${file}: ${href}`);
      if (pathname === '/index.html') {
        const [, view, ...rest] = hash.split(/[/?]/);
        assert.ok(views.has(view), `${file}: ${href}`);
        if (view === 'guide' && rest.length) assert.ok(statements.has(rest[0]), `${file}: ${href}`);
        if (view === 'rules' && rest.length && !hash.includes('?')) assert.ok(rules.has(rest.join('/')), `${file}: ${href}`);
      } else if (hash) {
        assert.ok(idsOf(read(pathname.slice(1))).includes(decodeURIComponent(hash.slice(1))), `${file}: ${href}`);
      }
    }
  }
});

test('every kind of value has its sources, every rule about one stands there', () => {
  const kinds = read('pkg/mp_onboard.d.ts').match(/export type IdentifierKind =\n([^;]+);/)[1].match(/\w+/g);
  for (const file of FILES.filter((name) => name.startsWith('numbers.'))) {
    const html = read(`docs/${file}`);
    assert.deepEqual(kinds.filter((kind) => !idsOf(html).includes(kind)), []);
    for (const standard of ['GB 32100-2015', 'GB 11714-1997', 'GS 15-2006', 'GB 11643-1999']) assert.ok(html.includes(standard), standard);
    const cited = linksOf(html).filter((href) => href.includes('#/rules/')).map((href) => href.split('#/rules/')[1]);
    assert.deepEqual(core.rules().map(({ id }) => id).filter((id) => /credit-code|resident-id|organization-code|registration-number/.test(id) && !cited.includes(id)), []);
  }
});

test('what has a translation says the same: the same headings, the same code', () => {
  for (const name of ['start', 'rust', 'hosting']) {
    const texts = ['', '.zh-CN'].map((suffix) => readFileSync(new URL(`../docs/${name}${suffix}.md`, www), 'utf8'));
    const [one, other] = texts.map((text) => ({
      headings: text.match(/^#+ /gm),
      rows: text.match(/^\|.*\|$/gm)?.length,
      code: [...text.matchAll(/```(\w*)\n([^]*?)```/g)].map(([, language, code]) => (language === 'js' ? code.replace(/^\/\/.*\n/gm, '').replace(/'(en|zh)'/, 'lang') : code)),
    }));
    assert.deepEqual(other, one, name);
  }
});

test('in Chinese every heading but the name of something is Chinese', () => {
  for (const file of ['recipes.zh.html', 'index.zh.html', 'numbers.zh.html', 'hosting.zh.html']) {
    const headings = [...read(`docs/${file}`).matchAll(/<h[12][^>]*>([^]*?)<\/h/g)].map(([, words]) => words.replace(/<[^>]+>/g, ''));
    assert.ok(headings.length > 1);
    assert.deepEqual(headings.filter((words) => !/\p{Script=Han}/u.test(words) && !/^AppID /.test(words)), [], file);
  }
});

for (const [lang, width] of [['zh', 1440], ['en', 390]]) {
  test(`the catalogue leads to the pages in its language, and they lead back (${lang})`, async () => {
    const page = await open({ at: '#/rules', lang, width });
    await title(page).waitFor();
    await page.locator('.lead a').click();
    await page.waitForURL(/docs\/index/);
    assert.equal(await page.locator('html').getAttribute('lang'), WORDS[lang].lang);
    await page.getByRole('link', { name: WORDS[lang].nav.rules, exact: true }).click();
    await title(page).filter({ hasText: WORDS[lang].nav.rules }).waitFor();
  });
}

test('from the address to a recipe by keyboard: past the rail in one step', async () => {
  const page = await open({ at: 'docs/recipes.html', lang: 'en' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  // The contents, then the code, which scrolls, then its button.
  for (let steps = 0; steps < 20 && !(await page.evaluate(() => document.activeElement.matches('[data-recipe] button'))); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('.printed .line').first().waitFor();
});

test('the console keeps none of it, and lets it through to the network', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'mp-onboard-'));
  await cp(fileURLToPath(www), root, { recursive: true });
  list(root);
  const server = await serve({ root, worker: true });
  t.after(() => server.close().then(() => rm(root, { recursive: true })));
  const page = await open({ at: '#/programs', url: server.url });
  await title(page).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${server.url}docs/recipes.html`);
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), 'the worker answers');
  await page.locator('[data-recipe] button').first().click();
  await page.locator('.printed .line').first().waitFor();
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname);
  });
  assert.ok(kept.includes('/index.html'));
  assert.deepEqual(kept.filter((path) => path.startsWith('/docs/')), []);
});
