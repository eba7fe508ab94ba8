// Checks in a worker: the same answers and errors as without, tables with their progress and their end, and a word about a
// worker that is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../page/harness.mjs';
import { HEADER, row, table } from './bulk.mjs';
import { hosted, project } from './consumers.mjs';

const TODAY = '2026-11-22';

/** A page with what `main.js` gives it. */
async function opened(t, options = {}) {
  const page = await open({ url: await hosted(t, await project(t, 'worker')), at: '', ...options });
  await page.waitForFunction(() => window.connect);
  return page;
}

/** A browser whose ports do not tell when their other end is gone. */
const silentPorts = (context) => context.addInitScript(() => {
  delete MessagePort.prototype.onclose;
  MessagePort.prototype.addEventListener = function addEventListener(type, ...given) {
    if (type !== 'close') EventTarget.prototype.addEventListener.call(this, type, ...given);
  };
});

test('a worker answers every function of the package as the package does', async (t) => {
  const page = await opened(t);
  const seen = await page.evaluate(async (today) => {
    const { onboard, connect, started } = window;
    await onboard.init();
    const remote = connect(started('serving.js'));
    const form = { subjectType: 'enterprise', code: '91440300708461136U', email: 'a@' };
    const finding = onboard.check(form, { today }).findings[0];
    const given = {
      check: [form, { today }], checkField: ['email', 'a@', { today }], explain: [finding, 'zh'], fields: [form], inspect: ['email', 'a@', { today }],
      normalize: ['email', ' A@B.cn '], registrationNext: [form, {}, 0], rule: [finding.rule], statement: ['G2.19'],
    };
    const isFunction = (value) => typeof value === 'function' && !/^class\b/.test(value);
    const names = Object.keys(onboard).filter((name) => isFunction(onboard[name]) && !['default', 'init', 'initSync'].includes(name)).sort();
    const differing = [];
    for (const name of names) {
      const [here, there] = [onboard[name](...(given[name] ?? [])), await remote[name](...(given[name] ?? []))];
      if (JSON.stringify(here) !== JSON.stringify(there) || here === undefined) differing.push(name);
    }
    return { names, differing, offered: Object.keys(remote).sort() };
  }, TODAY);
  assert.deepEqual(seen.differing, []);
  assert.deepEqual(seen.offered, [...seen.names, 'checkTable', 'close', 'init'].sort());
});

test('errors keep their name, their code and their words', async (t) => {
  const page = await opened(t);
  const [there, here] = await page.evaluate(async (today) => {
    const { onboard, checkTable, connect, started, failure } = window;
    await onboard.init();
    const remote = connect(started('serving.js'));
    const table = ['checkTable', [new Blob(['a']), { today, encoding: 'utf-7' }]];
    const wrong = [['check', [{}, { today, edition: '1999' }]], ['check', [{ nothing: '' }, { today }]], ['explain', [{}, 'zh']], ['statement', [7]], table];
    const all = (functions) => Promise.all(wrong.map(([name, given]) => failure((async () => functions[name](...given))())));
    return [await all(remote), await all({ ...onboard, checkTable })];
  }, TODAY);
  assert.deepEqual(there, here);
  assert.deepEqual(there.map(({ name }) => name), Array(5).fill('MpOnboardError'));
  assert.ok(there.every(({ code }) => code));
  assert.deepEqual(there.at(-1).params, { encoding: 'utf-7' });
});

test('ten thousand calls at once, before the module is there, are answered each by itself', async (t) => {
  const page = await opened(t);
  const right = await page.evaluate(async () => {
    const remote = window.connect(window.started('serving.js'));
    const answers = await Promise.all(Array.from({ length: 10_000 }, (_, index) => remote.normalize('email', ` ${index}@example.com`)));
    return answers.filter((answer, index) => answer === `${index}@example.com`).length;
  });
  assert.equal(right, 10_000);
});

test('what cannot be handed over is told, and the next call is answered', async (t) => {
  const page = await opened(t);
  const seen = await page.evaluate(async (today) => {
    const { connect, started, failure } = window;
    const remote = connect(started('serving.js'));
    const all = [];
    for (const form of [{ email() {} }, new Proxy({}, {}), document.body]) all.push(await failure(remote.check(form, { today })));
    all.push(await failure(remote.checkTable({ size: 1, slice() {} }, { today })));
    all.push(await failure(remote.check({ get email() { throw new RangeError('not now'); } }, { today })));
    return [all, (await remote.check({}, { today })).state];
  }, TODAY);
  const [[one, two, three, four, getter], state] = seen;
  for (const { name, code, message } of [one, two, three, four]) {
    assert.deepEqual([name, code], ['MpOnboardError', 'wrong_shape']);
    assert.match(message, /cannot be handed to a worker .+ Give plain values/);
  }
  assert.deepEqual([getter.name, getter.message, state], ['RangeError', 'not now', 'incomplete']);
});

const WRONG = { administratorMobile: '1380013800' };
const SMALL = table([row(1), row(2, WRONG), row(2), row(3)]);

test('a table is checked as without a worker: a Blob, bytes, bytes that are handed over, a stream', async (t) => {
  const page = await opened(t);
  const seen = await page.evaluate(async ([text, today]) => {
    const { connect, started, checkTable } = window;
    const remote = connect(started('serving.js'));
    const bytes = new TextEncoder().encode(text);
    const plain = async ({ findings, check, columns, byRule, places, source, ...result }) => {
      const others = [];
      for (let index = 0; index < findings.length; index += 1) {
        const words = findings.words(index);
        for (let at = 6; at < words.length; at += 2) others.push([...await check.others(words[0], words[at])]);
      }
      await check.free();
      return JSON.stringify({ ...result, columns: [...columns], byRule: [...byRule], findings: [...findings], others });
    };
    const here = await plain(await checkTable(bytes, { today }));
    const kept = bytes.slice();
    const gone = bytes.slice();
    const there = [];
    for (const [given, options] of [[new Blob([text])], [new File([text], 'a.csv')], [kept], [gone, { transfer: [gone.buffer] }], [new Blob([text]).stream()]]) {
      there.push(await plain(await remote.checkTable(given, { today, ...options })));
    }
    return { here, there, lengths: [kept.length > 0, gone.length] };
  }, [SMALL, TODAY]);
  for (const there of seen.there) assert.deepEqual(JSON.parse(there), JSON.parse(seen.here));
  assert.deepEqual(seen.lengths, [true, 0]);
  const { counts, others } = JSON.parse(seen.here);
  assert.equal(counts.rows, 4);
  assert.ok(others.some(({ length }) => length > 2), 'rows that are told to be alike name each other');
});

test('a table tells how far it is, and ends when nobody wants it any more', async (t) => {
  const page = await opened(t);
  const seen = await page.evaluate(async ([header, body, today]) => {
    const { connect, started, failure } = window;
    const remote = connect(started('serving.js'));
    const block = new TextEncoder().encode(body.repeat(10_000));
    const file = new Blob([`${header}\r\n`, ...Array.from({ length: 10 }, () => block)]);
    const rows = [];
    const whole = await remote.checkTable(file, { today, across: false, onProgress: (progress) => rows.push(progress.rows) });
    const ending = new AbortController();
    let reached = 0;
    const ended = await failure(remote.checkTable(file, { today, across: false, signal: ending.signal, onProgress: (progress) => { reached = progress.rows; if (reached > 0) ending.abort(); } }));
    const before = await failure(remote.checkTable(file, { today, signal: ending.signal }));
    const again = await remote.checkTable(file, { today, across: false, signal: new AbortController().signal });
    return { whole: whole.counts.rows, rows, ended, reached, before, again: again.counts.rows };
  }, [HEADER.join(','), `${row(1).join(',')}\r\n`, TODAY]);
  assert.deepEqual([seen.whole, seen.again, seen.rows.at(-1)], [100_000, 100_000, 100_000]);
  assert.ok(seen.rows.length > 2, `heard ${seen.rows.length} times`);
  assert.deepEqual([seen.ended.name, seen.ended.code, seen.before.code], ['MpOnboardError', 'cancelled', 'cancelled']);
  assert.ok(seen.reached < 100_000, `ended at ${seen.reached}`);
});

for (const [ports, prepare] of [['ports that tell', undefined], ['ports that do not', silentPorts]]) {
  test(`who waits for a worker that is gone hears of it (${ports})`, async (t) => {
    const page = await opened(t, { prepare, expected: [/404/, /broken from the first line/] });
    const seen = await page.evaluate(async ([header, body, today]) => {
      const { connect, started, failure } = window;
      const block = new TextEncoder().encode(body.repeat(10_000));
      const file = new Blob([`${header}\r\n`, ...Array.from({ length: 30 }, () => block)]);
      const all = {};
      /** What becomes of a call that runs, and of one afterwards. */
      const losing = async (name, script, end) => {
        const worker = started(script);
        const remote = connect(worker);
        const waiting = failure(remote.checkTable(file, { today }));
        await end(worker, remote);
        all[name] = [await waiting, await failure(remote.version())];
      };
      await losing('terminated', 'serving.js', async (worker, remote) => { await remote.version(); worker.terminate(); });
      await losing('ended', 'serving.js', async (worker, remote) => { await remote.version(); worker.postMessage('end'); });
      await losing('closed', 'serving.js', async (worker, remote) => { await remote.version(); remote.close(); worker.terminate(); });
      await losing('missing', 'missing.js', () => {});
      await losing('broken', 'broken.js', () => {});
      return all;
    }, [HEADER.join(','), `${row(1).join(',')}\r\n`, TODAY]);
    for (const [name, errors] of Object.entries(seen)) {
      for (const error of errors) assert.deepEqual([error?.name, error?.code], ['MpOnboardError', 'worker_gone'], name);
    }
    assert.match(seen.closed[0].message, /the connection was closed\. Make a new one/);
  });
}

test('a worker that never began to serve is gone, too', async (t) => {
  const page = await opened(t);
  const error = await page.evaluate(async () => {
    const worker = window.started('serving.js');
    const waiting = window.failure(window.connect(worker).version());
    worker.terminate();
    return waiting;
  });
  assert.equal(error.code, 'worker_gone');
});

test('a worker does other things beside, and may fail at them', async (t) => {
  const page = await opened(t, { expected: [/something else/] });
  const seen = await page.evaluate(async () => {
    const worker = window.started('serving.js');
    const remote = window.connect(worker);
    await remote.version();
    const heard = [];
    worker.addEventListener('message', ({ data }) => heard.push(data));
    const failed = new Promise((resolve) => { worker.addEventListener('error', ({ message }) => resolve(message)); });
    const echoed = new Promise((resolve) => { worker.addEventListener('message', resolve); });
    worker.postMessage('fail');
    worker.postMessage('echo');
    await echoed;
    return { failed: await failed, heard, version: await remote.version(), other: await window.connect(worker).version() };
  });
  assert.match(seen.failed, /something else/);
  assert.deepEqual(seen.heard, ['echo']);
  assert.match(seen.version, /^\d+\.\d+\.\d+/);
  assert.equal(seen.other, seen.version);
});

test('the module can be given to the worker in every way in which it can be given', async (t) => {
  const page = await opened(t);
  const seen = await page.evaluate(async () => {
    const { connect, started, failure } = window;
    const address = new URL('node_modules/mp-onboard/core/mp_onboard_bg.wasm', location.href);
    const bytes = await (await fetch(address)).arrayBuffer();
    const sources = [undefined, 'node_modules/mp-onboard/core/mp_onboard_bg.wasm', address, fetch(address), bytes, new Uint8Array(bytes), await WebAssembly.compile(bytes)];
    const versions = [];
    for (const source of sources) {
      const worker = started('serving.js');
      const remote = connect(worker);
      await remote.init(source);
      versions.push(await remote.version());
      worker.terminate();
    }
    const remote = connect(started('serving.js'));
    const missing = await failure(remote.init('nothing.wasm'));
    return { versions: new Set(versions).size, missing, then: await remote.version() };
  });
  assert.equal(seen.versions, 1);
  assert.equal(seen.missing.code, 'no_module');
  assert.ok(seen.then);
});

test('a shared worker serves each port', async (t) => {
  const page = await opened(t);
  const state = await page.evaluate(async (today) => {
    const { port } = new SharedWorker('shared.js', { type: 'module' });
    port.start();
    return (await window.connect(port).check({}, { today })).state;
  }, TODAY);
  assert.equal(state, 'incomplete');
});
