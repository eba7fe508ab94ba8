// A table of a million rows in Chromium: what its worker takes of memory, how often it tells how far it is, how soon it stops,
// and how long the page is ever kept waiting.
import { createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../scripts/serve.mjs';
import { applicants } from './applicants.mjs';
import { Row, atMost, expect } from './rows.mjs';

const ROWS = 1_000_000;
const [AT_A_TIME, FLAGS] = [50_000, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']];

/** The file, made once. */
async function table(folder) {
  const path = `${folder}/applicants-${ROWS}.csv`;
  if (existsSync(path)) return path;
  const out = createWriteStream(path);
  for (let at = 0; at < ROWS; at += AT_A_TIME) {
    const { bytes } = applicants(AT_A_TIME, 7, at);
    if (!out.write(at === 0 ? bytes : bytes.subarray(bytes.indexOf(10) + 1))) await once(out, 'drain');
  }
  await once(out.end(), 'finish');
  return path;
}

/** Asks a worker how much it holds, by way of the page's debugger. */
async function heapOf(session) {
  let worker = null;
  let asked = 0;
  const answers = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
    answers.delete(id);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (method, params = {}) => new Promise((resolve) => {
    asked += 1;
    answers.set(asked, resolve);
    session.send('Target.sendMessageToTarget', { sessionId: worker, message: JSON.stringify({ id: asked, method, params }) }).catch(() => resolve(null));
  });
  // The heap does not count what a module of WebAssembly holds.
  const expression = "import('../../pkg/mp_onboard_bulk.js').then(({ memory }) => memory().buffer.byteLength)";
  return {
    collect: () => ask('HeapProfiler.collectGarbage'),
    async held() {
      const usage = worker && await ask('Runtime.getHeapUsage');
      const module = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return usage && usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0) + module.result.value;
    },
  };
}

/** In the page: checks the file of the input and notes what happens meanwhile. */
async function inPage({ across, cancelAt }) {
  const { openTable } = await import('./js/bulk/client.js');
  const [file] = document.querySelector('#large').files;
  const seen = { gap: 0, blocked: 0, rows: 0, cancelled: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked = Math.max(seen.blocked, duration);
  });
  observer.observe({ type: 'longtask' });
  let last = 0;
  let cancelling = null;
  const open = openTable(file, {
    onProgress({ rows }) {
      const now = performance.now();
      if (last) seen.gap = Math.max(seen.gap, now - last);
      last = now;
      if (cancelAt && rows > cancelAt && !cancelling) cancelling = open.cancel().then(() => { seen.cancelled = performance.now() - now; });
    },
  });
  globalThis.large = open;
  await open.ready;
  globalThis.opened?.();
  await globalThis.measured;
  const start = performance.now();
  try {
    const { counts } = await open.check({ today: '2026-11-22', across });
    seen.rows = counts.rows;
  } catch (error) {
    if (error.code !== 'cancelled') throw error;
  }
  await cancelling;
  seen.time = performance.now() - start;
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  observer.disconnect();
  open.close();
  return seen;
}

/** The figures of one run, in a page of its own. */
async function run(browser, url, path, given) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'large' });
    document.body.append(input);
    globalThis.measured = new Promise((resolve) => { globalThis.measure = resolve; });
    globalThis.isOpen = new Promise((resolve) => { globalThis.opened = resolve; });
  });
  await page.locator('#large').setInputFiles(path);
  const heap = await heapOf(await page.context().newCDPSession(page));
  const checked = page.evaluate(inPage, given);
  await page.evaluate(() => globalThis.isOpen);
  await heap.collect();
  const before = await heap.held();
  await page.evaluate(() => globalThis.measure());
  let most = before;
  let over = false;
  checked.finally(() => { over = true; });
  while (!over) {
    most = Math.max(most, await Promise.race([heap.held(), checked.then(() => 0)]) ?? 0);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  const seen = await checked;
  await page.close();
  return { ...seen, memory: (most - before) / 2 ** 20 };
}

/** A million rows, with the rows compared and without. */
export async function large(folder) {
  const path = await table(folder);
  const server = await serve({});
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const rows = [];
    for (const [across, name, memory] of [[false, 'a million rows', 16], [true, 'a million rows, compared', 192]]) {
      const row = {
        time: new Row(`${name}: until all is known`, 's'),
        memory: new Row(`${name}: memory of the worker above its start`, 'MiB', atMost(memory)),
        gap: new Row(`${name}: longest time without a word`, 'ms', atMost(100)),
        blocked: new Row(`${name}: longest task of the page`, 'ms', atMost(50)),
        cancelled: new Row(`${name}: until a check has ended that is cancelled`, 'ms', atMost(200)),
      };
      for (let round = 0; round < 3; round += 1) {
        const seen = await run(browser, server.url, path, { across });
        expect(seen.rows === ROWS, `${seen.rows} rows`);
        row.time.add(seen.time / 1000);
        for (const what of ['memory', 'gap', 'blocked']) row[what].add(seen[what]);
        const { cancelled } = await run(browser, server.url, path, { across, cancelAt: ROWS * (0.2 + 0.3 * round) });
        expect(cancelled > 0, 'it ended before it was cancelled');
        row.cancelled.add(cancelled);
      }
      rows.push(...Object.values(row));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
