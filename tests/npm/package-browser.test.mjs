// Starting the packed package in a browser, on hosts that send something else than the module: every error says what came, and
// the next call starts it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../page/harness.mjs';
import { hosted, project } from './consumers.mjs';

const MODULE = '**/core/mp_onboard_bg.wasm';

/** A page with the package, on a host that answers the first request for the module so and keeps to the others. */
async function opened(t, { first, ...options } = {}) {
  const asked = [];
  const page = await open({
    url: await hosted(t, await project(t, 'worker')), at: '',
    prepare: (context) => context.route(MODULE, (route) => {
      asked.push(route.request().url());
      return first && asked.length === 1 ? first(route) : route.continue();
    }),
    ...options,
  });
  await page.waitForFunction(() => window.failure);
  return { page, asked };
}

/** What a form is said to be once the module is started. */
const state = () => window.onboard.init().then(() => window.onboard.check({ subjectType: 'media', verificationWay: 'remittance' }, { today: '2026-11-22' }).state);

test('calls before init say that they come too early, and init fetches once', async (t) => {
  const { page, asked } = await opened(t);
  const early = await page.evaluate(async () => {
    const { onboard, failure } = window;
    const calls = [() => onboard.check({}, {}), () => onboard.rules(), () => new onboard.FormSession(null, {}), () => new onboard.Workspace()];
    return Promise.all(calls.map((call) => failure((async () => call())())));
  });
  assert.deepEqual(early.map(({ name, code }) => [name, code]), Array(4).fill(['MpOnboardError', 'not_started']));
  assert.deepEqual(asked, []);
  assert.ok(await page.evaluate(async () => {
    const { onboard } = window;
    const promises = Array.from({ length: 100 }, () => onboard.init());
    await Promise.all(promises);
    return promises.every((promise) => promise === promises[0] && promise === onboard.init());
  }));
  assert.equal(await page.evaluate(state), 'invalid');
  assert.equal(asked.length, 1);
});

for (const contentType of ['text/plain', 'application/octet-stream', 'text/html']) {
  test(`the module is taken as ${contentType}`, async (t) => {
    const first = async (route) => route.fulfill({ response: await route.fetch(), contentType });
    const { page, asked } = await opened(t, { first });
    assert.equal(await page.evaluate(state), 'invalid');
    assert.equal(asked.length, 1);
  });
}

const HTML = { contentType: 'text/html', body: '<!doctype html><title>My app</title>' };

/** What the host does, and what the error says. */
const WRONG = {
  'a page in place of the module': [(route) => route.fulfill(HTML), 'no_module', /gave \(200, text\/html\) is no WebAssembly module: it begins with “<!doctype html><”\. init\(\) takes the file core\/mp_onboard_bg\.wasm/],
  'a page as application/wasm': [(route) => route.fulfill({ ...HTML, contentType: 'application/wasm' }), 'no_module', /gave \(200, application\/wasm\) is no WebAssembly module: it begins with “<!doctype/],
  'no file': [(route) => route.fulfill({ ...HTML, status: 404 }), 'no_module', /core\/mp_onboard_bg\.wasm gave \(404, text\/html\) is no WebAssembly module\./],
  'no answer': [(route) => route.abort(), 'no_module', /^The module could not be fetched from http:.+core\/mp_onboard_bg\.wasm \(.+\): look whether the address is right/],
  'the module of another version': [
    async (route) => {
      const response = await route.fetch();
      const old = (await response.body()).toString('latin1').replace(/core \d+\.\d+\.\d+$/, 'core 0.0.1');
      return route.fulfill({ response, body: Buffer.from(old, 'latin1') });
    },
    'wrong_version', /^The module is “core 0\.0\.1”, and this package needs “core \d+\.\d+\.\d+”\. .+after an update copy it again and reload\.$/,
  ],
};

for (const [name, [first, code, message]] of Object.entries(WRONG)) {
  test(`a host sends ${name}: it is said, and the next call starts`, async (t) => {
    const { page, asked } = await opened(t, { first, expected: [/Failed to load resource/] });
    const error = await page.evaluate(() => window.failure(window.onboard.init()));
    assert.deepEqual([error.name, error.code], ['MpOnboardError', code], error.message);
    assert.match(error.message, message);
    assert.equal(await page.evaluate(state), 'invalid');
    assert.equal(asked.length, 2);
  });
}

test('ten thousand calls at the same time are answered as one is', async (t) => {
  const { page } = await opened(t);
  const [answers, alike] = await page.evaluate(async () => {
    const { onboard } = window;
    const form = { email: 'a@b@c', subjectType: 'enterprise', code: '91350100M000100Y43' };
    const asked = async () => {
      await onboard.init();
      return JSON.stringify(onboard.check(form, { today: '2026-11-22' }));
    };
    const all = await Promise.all(Array.from({ length: 10_000 }, asked));
    return [all.length, new Set(all).size];
  });
  assert.deepEqual([answers, alike], [10_000, 1]);
});
