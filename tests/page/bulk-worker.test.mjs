// The worker of a table in a browser: the page stays awake, hears of the progress, and ends the work when it wants to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADER, row, table } from '../npm/bulk.mjs';
import { workbook } from '../npm/workbooks.mjs';
import { open, title } from './harness.mjs';

/** A page with what the stories below use: a file, and a table opened with it. */
async function withTable(options) {
  const page = await open({ at: '#/rules', ...options });
  await title(page).waitFor();
  await page.evaluate(async () => {
    const { openTable } = await import(new URL('js/bulk/client.js', location.href).href);
    window.fileOf = (bytes, name) => new File([bytes], name, { lastModified: 1 });
    window.opened = (file) => {
      const heard = { progress: [], errors: [], done: 0 };
      const job = openTable(file, {
        onProgress: (progress) => heard.progress.push({ at: performance.now(), rows: progress.rows }),
        onError: ({ code }) => heard.errors.push(code),
        onDone: () => { heard.done += 1; },
      });
      return { job, heard };
    };
  });
  return page;
}

const small = table([row(1), row(2, { administratorMobile: '1380013800' }), row(3)]);

test('a table is opened, checked, put right and written in its worker', async () => {
  const page = await withTable();
  const seen = await page.evaluate(async (text) => {
    const { job, heard } = window.opened(window.fileOf(text, '客户.csv'));
    const info = await job.ready;
    const summary = await job.check({ today: '2026-11-22', across: false });
    const [first] = await job.rows({ from: 0, to: 10 });
    const fixed = await job.fix(first.row, first.findings[0].column, '13800138000');
    const { blob, name, apostrophes } = await job.export('annotated', { lang: 'zh' });
    const forms = [];
    for await (const { row: at } of job.rightRows()) forms.push(at);
    const report = await job.export('report');
    job.close();
    return { info, counts: summary.counts, row: first.row, findings: fixed.findings, after: fixed.counts, name, apostrophes, text: await blob.text(), forms, heard, report: JSON.parse(await report.blob.text()).counts };
  }, small);
  assert.deepEqual(seen.info.header, HEADER);
  assert.deepEqual([seen.counts.rows, seen.counts.wrong, seen.row, seen.findings, seen.after.wrong], [3, 1, 1, [], 0]);
  assert.deepEqual([seen.name, seen.apostrophes, seen.forms, seen.heard.done, seen.heard.errors], ['客户-核对.csv', 0, [0, 1, 2], 1, []]);
  assert.match(seen.text, /核对结果,问题\r\n(?:.+,正确,\r\n){3}$/);
  assert.equal(seen.report.rows, 3);
});

test('a workbook is read with a library that comes with it', async () => {
  const asked = [];
  const page = await withTable({ prepare: (context) => context.on('request', (request) => asked.push(new URL(request.url()).pathname)) });
  const library = () => asked.filter((path) => path.endsWith('vendor/workbook.js')).length;
  assert.equal(library(), 0);
  assert.equal(asked.filter((path) => path.includes('mp_onboard_bulk')).length, 0);
  const data = [...workbook([{ name: '客户', rows: [HEADER, row(1), row(2)] }])];
  const seen = await page.evaluate(async (bytes) => {
    const { job } = window.opened(window.fileOf(Uint8Array.from(bytes), '客户.xlsx'));
    const { kind, sheets } = await job.ready;
    const { counts } = await job.check({ today: '2026-11-22', across: false });
    job.close();
    return { kind, sheets, rows: counts.rows, right: counts.right };
  }, data);
  assert.deepEqual(seen, { kind: 'xlsx', sheets: [{ name: '客户', hidden: false }], rows: 2, right: 2 });
  assert.equal(library(), 1);
});

test('the page stays awake, hears of the progress, and ends the work when it wants to', async () => {
  const page = await withTable();
  const seen = await page.evaluate(async ([header, body]) => {
    const block = new TextEncoder().encode(body.repeat(10_000));
    const file = new File([`${header}\r\n`, ...Array.from({ length: 20 }, () => block)], 'large.csv');
    const { job, heard } = window.opened(file);
    await job.ready;
    const turn = () => new Promise((next) => { setTimeout(next); });
    /** How often the page had its turn until the work was done. */
    const turns = async (work) => {
      let [count, running] = [0, true];
      const over = work.finally(() => { running = false; });
      for (; running; count += 1) await turn();
      return [await over, count];
    };
    const [{ counts }, awake] = await turns(job.check({ today: '2026-11-22', across: false }));
    const told = heard.progress.length;
    const running = job.check({ today: '2026-11-22', across: true }).catch(({ code }) => code);
    while (heard.progress.length === told) await turn();
    await job.cancel();
    const code = await running;
    const reached = heard.progress.at(-1).rows;
    // It goes on from there.
    const again = await job.check({ today: '2026-11-22', across: false });
    job.close();
    return { rows: counts.rows, again: again.counts.rows, told, awake, code, reached, errors: heard.errors };
  }, [HEADER.join(','), `${row(1).join(',')}\r\n`]);
  assert.deepEqual([seen.rows, seen.again, seen.code, seen.errors], [200_000, 200_000, 'cancelled', ['cancelled']]);
  assert.ok(seen.told > 2, `heard ${seen.told} times`);
  assert.ok(seen.awake > seen.told, `had ${seen.awake} turns`);
  assert.ok(seen.reached < 200_000, `cancelled at ${seen.reached}`);
});

test('what is no table is told, and the page goes on', async () => {
  const page = await withTable();
  const codes = await page.evaluate(async () => {
    const all = [];
    for (const [bytes, name] of [['', 'a.csv'], ['%PDF-1.7 ', 'b.csv'], [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'c.xlsx'], [Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'd.xlsx']]) {
      const { job } = window.opened(window.fileOf(bytes, name));
      all.push(await job.ready.catch(({ code }) => code));
      job.close();
    }
    return all;
  });
  assert.deepEqual(codes, ['empty', 'not-a-table', 'sheet-locked', 'sheet-damaged']);
});

test('a file that changes on the disk is refused as a whole', async (t) => {
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'mp-onboard-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'a.csv');
  await writeFile(path, small);
  const page = await withTable();
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' })));
  await page.locator('#chosen').setInputFiles(path);
  await page.evaluate(async () => {
    const { job } = window.opened(document.querySelector('#chosen').files[0]);
    window.job = job;
    await job.ready;
  });
  await writeFile(path, small + small);
  assert.equal(await page.evaluate(() => window.job.check({ today: '2026-11-22' }).catch(({ code }) => code)), 'changed');
});
