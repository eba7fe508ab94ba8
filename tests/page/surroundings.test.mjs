// Surroundings that a page may meet: no JavaScript, a folder, no WebAssembly, files that are missing, other paths.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { open, title, titleOf } from './harness.mjs';
import { handOf } from './steps.mjs';

const WWW = fileURLToPath(new URL('../../www', import.meta.url));
const ANY = [/./];

const says = async (page, ...texts) => {
  for (const text of texts) await page.getByText(text).first().waitFor();
};

test('without JavaScript', async () => {
  const page = await open({ javaScriptEnabled: false });
  await says(page, /先打开 JavaScript/, /Switch JavaScript on/);
});

test('opened as a file', async () => {
  const page = await open({ url: `file://${WWW}/index.html`, expected: ANY });
  await says(page, /这个文件是直接从文件夹打开的/, /This file was opened straight from a folder/);
});

test('without WebAssembly', async () => {
  const prepare = (context) => context.addInitScript(() => { delete globalThis.WebAssembly; });
  const page = await open({ prepare, expected: ANY });
  await says(page, /这个浏览器没有 WebAssembly/, /This browser has no WebAssembly/);
});

for (const [name, pattern, answer] of [
  ['the module is missing', '**/mp_onboard_bg.wasm', { status: 404, body: 'no' }],
  ['the module is something else', '**/mp_onboard_bg.wasm', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ['its glue is missing', '**/pkg/mp_onboard.js', { status: 404, body: 'no' }],
  ['a script has the wrong type', '**/js/store.js', { status: 200, contentType: 'text/plain', body: 'export {}' }],
  ['the drawing library is missing', '**/vendor/lit-html.js', { status: 404, body: 'no' }],
]) {
  test(`${name}: the page says what to do in both languages`, async () => {
    const page = await open({ prepare: (context) => context.route(pattern, (route) => route.fulfill(answer)), expected: ANY });
    await says(page, /先运行 make build/, /Run make build/);
  });
}

test('a later page that cannot be fetched: what is shown stays, and the page says so', async () => {
  const missing = (context) => context.route('**/views/subject.js', (route) => route.fulfill({ status: 404, body: 'no' }));
  const page = await open({ prepare: missing, expected: [/404/] });
  const hand = handOf(page, 'zh');
  await hand.box('email').fill('a@qq.com');
  await page.getByRole('navigation', { name: hand.t.steps }).getByRole('link', { name: hand.t.pages.subject }).click();
  await page.getByRole('status').getByText(hand.t.notFetched).waitFor();
  assert.equal(await hand.box('email').inputValue(), 'a@qq.com');
  await page.getByRole('navigation', { name: hand.t.steps }).getByRole('link', { name: hand.t.pages.administrator }).click();
  await title(page).filter({ hasText: titleOf('administrator', 'zh') }).waitFor();
});

test('a host that gives the module another type does no harm', async () => {
  const prepare = (context) => context.route('**/mp_onboard_bg.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  const page = await open({ prepare });
  await title(page).waitFor();
});

test('an address that changes while the page is being loaded is followed', async () => {
  let arrive;
  const arrived = new Promise((resolve) => { arrive = resolve; });
  const prepare = (context) => context.route('**/mp_onboard_bg.wasm', async (route) => {
    await arrived;
    await route.continue();
  });
  const page = await open({ prepare });
  await page.goto(page.url().replace('account', 'subject'));
  arrive();
  await title(page).filter({ hasText: titleOf('subject', 'zh') }).waitFor();
});

test('the policy is in force: no text becomes a script, a handler or markup', async () => {
  const page = await open({ expected: [/Content Security Policy/i, /'Trusted(?:Script|HTML)' assignment/] });
  await title(page).waitFor();
  const ran = await page.evaluate(() => {
    const text = 'globalThis.stranger = true';
    const attempts = {
      script() {
        document.head.append(Object.assign(document.createElement('script'), { text }));
      },
      attribute() {
        const link = document.createElement('a');
        link.setAttribute('onclick', text);
        document.body.append(link);
        link.click();
      },
      markup() {
        document.body.innerHTML = '<b>x</b>';
      },
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]();
        return true;
      } catch {
        return false;
      }
    }).concat(globalThis.stranger ? ['ran'] : []);
  });
  assert.deepEqual(ran, [], 'trusted types refuse every text that would run');
});

test('the policy is in force: a script written into the page does not run', async () => {
  const prepare = (context) => context.route((address) => address.pathname === '/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</head>', '<script>globalThis.stranger = true</script></head>');
    await route.fulfill({ response, body });
  });
  const page = await open({ prepare, expected: [/Content Security Policy/i] });
  await title(page).waitFor();
  assert.deepEqual(await page.evaluate(() => [document.head.innerHTML.includes('stranger'), globalThis.stranger]), [true, undefined]);
});

test('the policy is in force: nothing can be sent to another host', async () => {
  const page = await open({ expected: [/Content Security Policy/i] });
  await title(page).waitFor();
  const refused = await page.evaluate(() => new Promise((resolve) => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (seen.push(effectiveDirective) === 3) resolve(seen.sort());
    });
    const other = 'http://localhost:9/';
    fetch(other).catch(() => {});
    navigator.sendBeacon(other, 'x');
    const form = Object.assign(document.createElement('form'), { action: other });
    document.body.append(form);
    form.submit();
  }));
  assert.deepEqual(refused, ['connect-src', 'connect-src', 'form-action']);
});

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('in a folder of another host', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mp-onboard-'));
  folders.push(root);
  await mkdir(join(root, 'some/where'), { recursive: true });
  await cp(WWW, join(root, 'some/where/console'), { recursive: true });
  const host = await serve({ root, port: 0 });
  try {
    const page = await open({ url: `${host.url.replace(/\/$/, '')}/some/where/console/` });
    const hand = handOf(page, 'zh');
    await hand.box('email').fill('a@qq.com');
    await page.getByRole('link', { name: '指南条款' }).click();
    await title(page).filter({ hasText: '指南条款' }).waitFor();
    assert.match(page.url(), /\/some\/where\/console\/#\/guide$/);
    await page.close();
  } finally {
    await host.close();
  }
});

test('the guide lists all its statements, and an address leads to one', async () => {
  const page = await open({ at: '#/guide/G2.24' });
  await page.locator(':focus').getByText(/10 天内完成/).waitFor();
  assert.equal(await page.getByRole('main').getByRole('listitem').count() >= 75, true);
});
