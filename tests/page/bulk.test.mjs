// A table of applicants from the file to the workspace: mapped, checked, put right, taken out, registered, taken back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { administrator } from './associations.mjs';
import { savedText, withWorkspace, workspace } from './books.mjs';
import { WORDS, beside, open, title } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { FIVE, V, checkerOf, gb18030, labelOf, row, table } from './tables.mjs';
import { BOOK, clerkOf } from './workspaces.mjs';

const downloadOf = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const programsIn = async (page) => core.Workspace.open(await savedText(page)).accounts().filter(({ kind }) => kind === 'program');

/** Whether leaving the page would be asked about. */
const asks = (page) => page.evaluate(() => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
});

test('a table in GB18030 is mapped, checked, put right, exported, and its usable rows become programs', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, press, drop, columnSelect, count, cell, edit, rule, check, mapping, main } = checkerOf(page);
  await title(page).filter({ hasText: WORDS.zh.nav.bulk }).waitFor();
  await drop(gb18030(table(FIVE, { email: '收件处' })));
  await mapping();
  assert.equal(await page.getByRole('combobox', { name: v.encoding }).inputValue(), 'gb18030');
  await main.getByText(v.missing([labelOf('email')])).waitFor();
  await columnSelect('收件处').selectOption({ label: labelOf('email') });
  await main.getByText(v.missing([labelOf('email')])).waitFor({ state: 'detached' });
  await check();
  await count(2, 0, 3);
  assert.equal(await asks(page), false);

  const mobile = labelOf('administratorMobile');
  await rule(new RegExp(`^${mobile}.* 1$`)).click();
  await main.getByText(v.shown('1', false), { exact: true }).waitFor();
  await cell(4, mobile).click();
  assert.equal(await edit.inputValue(), '1380013800');
  await edit.fill('13800138000');
  await page.locator('.editing').getByText(v.passed).waitFor();
  await edit.press('Enter');
  await count(3, 0, 2);
  await rule(new RegExp(`^${mobile}.* 0$`)).waitFor();
  assert.equal(await asks(page), true);
  await press(v.allRules);

  const [suggested] = core.check({ code: FIVE[3].code }, { today: '2026-11-22' }).findings.flatMap(({ suggestions }) => suggestions);
  await page.getByRole('button', { name: suggested.label.zh, exact: true }).click();
  await count(4, 0, 1);
  await page.keyboard.press('Enter');

  await press(v.export);
  const saved = await downloadOf(page, () => page.getByRole('button', { name: v.exports.annotated }).click());
  const text = new TextDecoder('gb18030').decode(saved.bytes);
  assert.equal(saved.name, '客户名单-核对.csv');
  const lines = text.trimEnd().split('\r\n');
  assert.equal(lines.length, 6);
  assert.ok(lines[1].includes(",'=1+1,"), lines[1]);
  assert.ok(lines[3].includes(',13800138000,'), lines[3]);
  assert.ok(lines[4].includes('91330106MA9K8T3P87'), lines[4]);
  assert.match(lines[2], /第 18 位应是 7/);
  await page.locator('.toast').getByText(v.exported(saved.name, 1)).waitFor();

  await press(v.register);
  const dialog = page.getByRole('dialog', { name: v.registerTitle });
  await dialog.getByText(v.registerCounts(4, 4)).waitFor();
  await dialog.getByText(v.noPasswords).waitFor();
  await dialog.getByRole('checkbox', { name: v.declared }).check();
  await dialog.getByText(v.registerCounts(4, 8)).waitFor();
  await dialog.getByRole('checkbox', { name: v.submitted }).check();
  await dialog.getByText(v.registerCounts(4, 20)).waitFor();
  await dialog.getByLabel(v.begunOn).fill('2026-11-20');
  await dialog.getByRole('button', { name: v.registerNow(4) }).click();
  await page.locator('.toast').getByText(v.recorded(4, 20)).waitFor();
  const book = core.Workspace.open(await savedText(page));
  assert.deepEqual(book.accounts().map(({ name }) => name).sort(), ['麦香坊 1 店', '麦香坊 3 店', '麦香坊 4 店', '麦香坊 5 店']);
  assert.deepEqual([...new Set(book.history().map(({ on }) => on))], ['2026-11-20']);
  assert.ok(!book.save().includes('Mai2018'));
  await page.locator('.toast').getByRole('button', { name: BOOK.zh.undoNow }).click();
  await page.locator('.toast').waitFor({ state: 'detached' });
  assert.deepEqual(await programsIn(page), []);
});

test('the bars, the numbers and the lists follow what is put right, at once', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, choose, check, count, cell, edit, rule, bars, main, press } = checkerOf(page);
  const mobile = labelOf('administratorMobile');
  // One mobile number lacks a digit, two have letters in them.
  await choose(table([row(1, { administratorMobile: '1380013800' }), ...[2, 3].map((index) => row(index, { administratorMobile: '1380013800x' })), row(4)]));
  await check();
  await count(1, 0, 3);
  await bars(2, 1);
  await cell(2, mobile).click();
  await edit.fill('1380013800x');
  await bars(3, 0);
  await edit.fill('13800138000');
  await bars(2, 0);
  await count(2, 0, 2);
  await edit.press('Escape');
  await bars(2, 1);
  await count(1, 0, 3);
  // A rule that a new text breaks is one more bar, and its rows can be looked at.
  await cell(3, mobile).click();
  await edit.fill('23800138000');
  await bars(1, 1, 1);
  await edit.press('Enter');
  await rule(/13 到 19/).click();
  await main.getByText(v.shown('1', false), { exact: true }).waitFor();
  await press(v.allRules);
  // With nothing wrong any more the rows that were put right stay, to be looked at or taken back.
  for (const line of [3, 2, 4]) {
    await cell(line, mobile).click();
    await edit.fill('13800138000');
    await page.locator('.editing').getByText(v.passed).waitFor();
    await press(v.save);
  }
  await count(4, 0, 0);
  await bars(0, 0);
  await main.getByText(v.shown('3', false), { exact: true }).waitFor();
  await cell(4, mobile).click();
  await press(v.restore);
  await bars(1, 0);
  await count(3, 0, 1);
});

test('what the workspace refuses is said, and nothing of it is recorded', async () => {
  const made = workspace();
  made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  const before = made.text();
  const page = await open({ at: '#/bulk', prepare: withWorkspace(before) });
  const { v, choose, check, press } = checkerOf(page);
  await choose(table([row(1), row(2, { email: PEOPLE.enterprise.email })]));
  await check();
  await press(v.register);
  const dialog = page.getByRole('dialog', { name: v.registerTitle });
  await dialog.getByRole('checkbox', { name: v.declared }).check();
  await dialog.getByRole('button', { name: v.registerNow(2) }).click();
  const email = core.commands().find(({ type }) => type === 'email-set').title.zh;
  await dialog.getByText(v.refusedRow(2, email)).waitFor();
  assert.equal(await savedText(page), before);
  await dialog.getByRole('button', { name: WORDS.zh.cancel }).click();
  assert.equal((await programsIn(page)).length, 1);
});

/** A page beside a workspace that has usable rows and asks whether to register them; `now` is the button for it. */
async function aboutToRegister(text, rows) {
  const page = await open({ at: '#/bulk', prepare: withWorkspace(text) });
  const { v, choose, check, press } = checkerOf(page);
  await choose(table(Array.from({ length: rows }, (_, index) => row(index, administrator(index)))));
  await check();
  await press(v.register);
  const dialog = page.getByRole('dialog', { name: v.registerTitle });
  return { page, v, dialog, now: dialog.getByRole('button', { name: v.registerNow(rows) }) };
}

/** Holds the turns of a page back; what this gives lets them go on. */
async function heldTurns(page) {
  await page.evaluate(() => {
    const { setTimeout } = window;
    const waiting = [];
    window.setTimeout = (work, after, ...given) => (after === undefined ? waiting.push(work) : setTimeout(work, after, ...given));
    window.goOn = () => {
      window.setTimeout = setTimeout;
      for (const work of waiting) work();
    };
  });
  return () => page.evaluate(() => window.goOn());
}

/** Notes when a page has read what another tab wrote; what this gives waits for it. */
async function hearing(page) {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function noted(...given) {
      const made = transaction.apply(this, given);
      made.addEventListener('complete', () => { window.heard = true; });
      return made;
    };
  });
  return () => page.waitForFunction(() => window.heard);
}

test('what another tab records while rows are registered stays; nothing is registered, and the next time all', async () => {
  const made = workspace();
  const program = made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  const { page, v, dialog, now } = await aboutToRegister(made.text(), 20);
  const other = await beside(page, `#/program/${program}/remittance`);
  const clerk = clerkOf(other, 'zh');
  await clerk.says('剩 8 天');
  const [goOn, heard] = [await heldTurns(page), await hearing(page)];
  await now.click();
  await dialog.getByRole('status').waitFor();
  await clerk.record('remittance-sent');
  await clerk.recorded('remittance-sent');
  await heard();
  await goOn();
  await dialog.getByText(v.movedMeanwhile).waitFor();
  const held = core.Workspace.open(await savedText(page)).history().map(({ type }) => type);
  assert.deepEqual([held.at(-1), (await programsIn(page)).length], ['remittance-sent', 1]);
  await now.click();
  await page.locator('.toast').getByText(v.recorded(20, 20)).waitFor();
  assert.deepEqual([core.Workspace.open(await savedText(page)).length, (await programsIn(page)).length], [held.length + 20, 21]);
});

for (const [turn, rows] of [['on the way', 20], ['at the last moment', 10]]) {
  test(`who closes the question while rows are registered has nothing registered (${turn})`, async () => {
    const { page, v, dialog, now } = await aboutToRegister(workspace().text(), rows);
    const goOn = await heldTurns(page);
    await now.click();
    await dialog.getByRole('status').waitFor();
    await dialog.getByRole('button', { name: WORDS.zh.cancel }).click();
    await goOn();
    await page.getByText(v.stopped).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.toast').count(), 0);
    assert.deepEqual(await programsIn(page), []);
  });
}

test('the table stays while another view is looked at, and is in no storage and no address', async () => {
  const asked = [];
  const page = await open({ at: '#/bulk', prepare: (context) => context.on('request', (request) => asked.push(new URL(request.url()).pathname)) });
  const { choose, check, count, main, v } = checkerOf(page);
  await main.getByText(v.dropHere).waitFor();
  const fetched = () => asked.filter((path) => /js\/bulk\/|mp_onboard_bulk/.test(path)).length;
  assert.equal(fetched(), 0);
  await choose(table(FIVE));
  await check();
  await count(2, 0, 3);
  assert.ok(fetched() > 0);
  await page.goto(`${page.url().split('#')[0]}#/rules`);
  await title(page).filter({ hasText: WORDS.zh.nav.rules }).waitFor();
  await page.goto(`${page.url().split('#')[0]}#/bulk`);
  await count(2, 0, 3);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  assert.doesNotMatch(kept, /example\.com|麦香坊|客户/);
  await page.reload();
  await main.getByText(v.dropHere).waitFor();
});

test('another file is asked about once something was put right', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, choose, check, cell, edit, press, mapping } = checkerOf(page);
  await choose(table(FIVE));
  await check();
  await cell(4, labelOf('administratorMobile')).click();
  await edit.fill('13800138000');
  await page.locator('.editing').getByText(v.passed).waitFor();
  await choose(table([row(1)]), '另一张.csv');
  await page.getByText(v.anotherMeans(1)).waitFor();
  await press(WORDS.zh.cancel);
  assert.equal(await edit.inputValue(), '13800138000');
  await choose(table([row(1)]), '另一张.csv');
  await press(v.anotherNow);
  await mapping();
  await page.getByText('另一张.csv').waitFor();
});

test('thousands of wrong rows: only those near are drawn, the keys reach the last', async () => {
  const page = await open({ at: '#/bulk' });
  const { choose, check, cell, v, main } = checkerOf(page);
  await choose(table(Array.from({ length: 3000 }, (_, index) => row(index, { administratorMobile: '1380013800' }))));
  await check();
  await main.getByText(v.shown('3,000', false), { exact: true }).waitFor();
  const mobile = labelOf('administratorMobile');
  await cell(2, mobile).focus();
  await page.keyboard.press('End');
  await page.waitForFunction((label) => document.activeElement.getAttribute('aria-label')?.startsWith(label), v.editCell(3001, mobile));
  assert.ok(await page.locator('#f-bulk-rows .row').count() < 200);
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction((label) => document.activeElement.getAttribute('aria-label')?.startsWith(label), v.editCell(3000, mobile));
  await page.keyboard.press('F2');
  await page.locator('#f-bulk-edit').press('Escape');
  await page.waitForFunction((label) => document.activeElement.getAttribute('aria-label')?.startsWith(label), v.editCell(3000, mobile));
});

for (const lang of ['zh', 'en']) {
  test(`what is no table is told in words, and the page goes on (${lang})`, async () => {
    const page = await open({ at: '#/bulk', lang });
    const { v, choose, mapping, main, press, check } = checkerOf(page, lang);
    const says = (code, params = {}) => page.getByRole('alert').getByText(v.errors[code](params)[0]).waitFor();
    await choose('', 'a.csv');
    await says('empty');
    await choose('%PDF-1.7 ', 'b.csv');
    await says('not-a-table', { kind: v.found.pdf });
    await choose(Buffer.of(0xd0, 0xcf, 0x11, 0xe0), 'c.xlsx');
    await says('sheet-locked');
    await choose(Buffer.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'd.xlsx');
    await says('sheet-damaged');
    await choose(table([]), 'e.csv');
    await mapping();
    await main.getByText(v.headerOnly).waitFor();
    await check();
    await main.getByText(v.noRows).waitFor();
    const template = await downloadOf(page, () => press(v.template));
    assert.equal(template.name, `mp-onboard-${v.templateName}`);
    await choose(template.bytes, 'f.csv');
    await check();
    await page.getByRole('heading', { name: v.checked('6') }).waitFor();
  });
}

test('a column that every form needs and the table has not is said once, of the table', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, choose, check, main } = checkerOf(page);
  const [head, ...lines] = table([row(1), row(2)]).trimEnd().split('\r\n');
  const without = [head, ...lines].map((line) => line.split(',').slice(1).join(',')).join('\r\n');
  await choose(`${without}\r\n`);
  await check();
  await main.getByText(core.rule('table/column-missing').message.zh.replace('{field}', labelOf('email'))).waitFor();
  await main.getByText(v.nothingWrong).waitFor();
});

test('every error of the reader has words in both languages', async () => {
  const source = await readFile(new URL('../../www/js/bulk/errors.js', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^\/\/ ([a-z-]+) {2,}\S/gm)].map(([, code]) => code).filter((code) => !['code', 'cancelled'].includes(code));
  assert.ok(codes.length > 10);
  for (const { errors, found } of Object.values(V)) {
    for (const code of codes) {
      const [what, then] = errors[code]({ line: 3, kind: found.pdf });
      assert.ok(what && then, code);
    }
  }
});

test('whoever looks over the shoulder reads no password among the columns', async () => {
  const page = await open({ at: '#/bulk' });
  const { choose, mapping, columnSelect } = checkerOf(page);
  await choose(table([row(1, { note: 'Mai2018!' })]));
  await mapping();
  const samples = page.getByRole('row').filter({ has: columnSelect('备注') });
  await samples.getByText('Mai2018!').waitFor();
  await columnSelect('备注').selectOption({ label: labelOf('password') });
  await samples.getByText('••••••••').waitFor();
  assert.equal(await page.getByText('Mai2018!').count(), 0);
});
