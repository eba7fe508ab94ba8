// The deadlines: as a list, as a calendar with the keyboard, as a file for another calendar, with thousands of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { violations } from './axe.mjs';
import { core } from '../npm/package.mjs';
import { withWorkspace, workspace } from './books.mjs';
import { deadlinesBook } from './deadlines-book.mjs';
import { NOW, open, title } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';
import en from '../../www/js/i18n/en/deadlines.js';
import zh from '../../www/js/i18n/zh/deadlines.js';

const V = { zh, en };
const BOOK = deadlinesBook();

async function deadlines(at = '#/deadlines', { lang = 'zh', text = BOOK.text, ...options } = {}) {
  const page = await open({ at, lang, prepare: withWorkspace(text), ...options });
  await title(page).filter({ hasText: lang === 'zh' ? '期限' : 'Deadlines' }).waitFor({ state: 'attached' });
  const group = (name) => page.getByRole('region', { name: V[lang].groups[name], exact: true });
  return { page, v: V[lang], group, day: (day) => page.locator(`#f-day-${day}`), main: page.getByRole('main') };
}

const focused = (page) => page.evaluate(() => document.activeElement.id);

test('what is over, today, soon and later, nearest first, each with whose it is and on what it rests', async () => {
  const { page, group } = await deadlines();
  for (const [name, words] of [
    ['over', ['已过 7 天', '11月15日 周日 24:00 截止', '云杉文具商城', '未通过', 'G2.24']],
    ['today', ['今天截止', '拾光民宿']],
    ['soon', ['剩 3 天', '11月25日 周三 24:00 截止', '老陈修车铺']],
  ]) {
    const [row, ...others] = await group(name).getByRole('listitem').allInnerTexts();
    assert.equal(others.length, 0);
    for (const word of words) assert.ok(row.includes(word), `${name}: ${word}`);
  }
  const later = await group('later').getByRole('listitem').allInnerTexts();
  assert.deepEqual(later.map((row) => row.split('\n')[0]), ['剩 9 天', '9 天后', '剩 18 天']);
  assert.match(later[1], /12月1日 周二 恢复[^]*麦香坊服务号[^]*公众号每月新增关联[^]*1 \/ 1，已满[^]*G9\.6/);
  assert.match(later[2], /12月10日 周四 24:00 到期[^]*知行少年编程[^]*微信认证到期/);
  await group('soon').getByRole('link', { name: '对公打款' }).click();
  await title(page).filter({ hasText: '老陈修车铺' }).waitFor();
  assert.match(page.url(), new RegExp(`#/program/${BOOK.soon}/remittance$`));
});

test('a deadline that is met is gone', async () => {
  const { page, group } = await deadlines();
  await group('soon').getByRole('link', { name: '对公打款' }).click();
  const clerk = clerkOf(page, 'zh');
  await clerk.titled('老陈修车铺');
  await clerk.command('remittance-confirmed');
  await clerk.record('remittance-confirmed');
  await clerk.recorded('remittance-confirmed');
  await page.getByRole('link', { name: '期限' }).click();
  await group('later').waitFor();
  assert.equal(await group('soon').count(), 0);
});

test('a quota that gets room again is gone', async () => {
  const book = core.Workspace.open(BOOK.text);
  book.apply({ type: 'limit-cleared', on: '2026-11-22', args: { limit: 'additions-by-official-account', whom: 'everyone' } }, Date.parse(NOW));
  const { group, main } = await deadlines('#/deadlines', { text: book.save() });
  await group('later').waitFor();
  assert.equal(await main.getByText('麦香坊服务号').count(), 0);
});

test('one month of the list, kept in the address', async () => {
  const { page, v, group } = await deadlines();
  await page.getByRole('combobox', { name: v.month }).selectOption({ label: v.monthWith(v.monthName('2026-12'), 3) });
  await group('over').waitFor({ state: 'hidden' });
  assert.match(page.url(), /#\/deadlines\?month=2026-12$/);
  await page.reload();
  await group('later').waitFor();
  assert.equal(await group('later').getByRole('listitem').count(), 3);
  assert.equal(await group('soon').count(), 0);
});

test('without any deadline the page says when there will be one', async () => {
  const { page, v } = await deadlines('#/deadlines', { text: '' });
  await page.getByRole('heading', { name: v.empty }).waitFor();
  await page.getByRole('button', { name: 'G2.24，看条款' }).click();
  await page.getByRole('dialog', { name: '指南条款 G2.24' }).waitFor();
});

test('the month: Monday first, China’s today marked, the day beside it', async () => {
  const { page, v, day } = await deadlines('#/deadlines/month');
  const grid = page.getByRole('grid', { name: '2026年11月' });
  assert.deepEqual(await grid.getByRole('columnheader').allTextContents(), v.weekdays.map(([short, long]) => `${short}${long}`));
  assert.equal(await day('2026-11-22').getAttribute('aria-current'), 'date');
  await page.getByRole('region', { name: '11月22日 周日' }).getByText('拾光民宿').waitFor();
  const first = grid.getByRole('row').nth(1).getByRole('gridcell');
  assert.deepEqual(await first.evaluateAll((cells) => cells.map((cell) => cell.querySelector('.number')?.textContent ?? '')), ['', '', '', '', '', '', '1']);
  await grid.getByRole('button', { name: v.dayWith('11月25日 周三', 1) }).click();
  await page.getByRole('region', { name: '11月25日 周三' }).getByRole('link', { name: '老陈修车铺' }).waitFor();
  assert.match(page.url(), /#\/deadlines\/month\?month=2026-11&day=2026-11-25$/);
});

test('with a clock on another continent, today is still China’s', async () => {
  const { day } = await deadlines('#/deadlines/month', { timezoneId: 'America/Los_Angeles' });
  assert.equal(await day('2026-11-22').getAttribute('aria-current'), 'date');
});

test('the keyboard goes from day to day, over the edges of the month, and one day takes the focus', async () => {
  const { page, day } = await deadlines('#/deadlines/month');
  await day('2026-11-22').focus();
  for (const [key, to] of [
    ['ArrowLeft', '2026-11-21'], ['ArrowUp', '2026-11-14'], ['Home', '2026-11-09'], ['End', '2026-11-15'], ['ArrowDown', '2026-11-22'],
    ['ArrowDown', '2026-11-29'], ['ArrowRight', '2026-11-30'], ['ArrowRight', '2026-12-01'], ['PageUp', '2026-11-01'], ['ArrowLeft', '2026-10-31'],
    ['PageDown', '2026-11-30'], ['PageDown', '2026-12-30'],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), `f-day-${to}`, key);
  }
  assert.equal(await page.locator('.month-table button[tabindex="0"]').count(), 1);
  await page.getByRole('grid', { name: '2026年12月' }).waitFor();
});

test('buttons lead to the month before and after, and back', async () => {
  const { page, v } = await deadlines('#/deadlines/month');
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  await press(v.after);
  await page.getByRole('grid', { name: '2026年12月' }).waitFor();
  await page.getByRole('region', { name: '12月1日 周二' }).getByText('麦香坊服务号').waitFor();
  await press(v.thisMonth);
  await press(v.before);
  await page.getByRole('grid', { name: '2026年10月' }).waitFor();
  await page.getByText(v.noneOnDay).waitFor();
  await page.getByRole('link', { name: v.layouts.list }).click();
  await page.getByText(v.noneInMonth(v.monthName('2026-10'))).waitFor();
});

/** Presses what saves the calendar, and reads the file. */
async function exported(page, v, choose) {
  await page.getByRole('button', { name: v.export }).click();
  const dialog = page.getByRole('dialog', { name: v.export });
  if (choose) await dialog.getByRole('radio', { name: choose }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: /^(?:存成|Save)/ }).click()]);
  await dialog.waitFor({ state: 'hidden' });
  const events = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8'))).getAllSubcomponents('vevent');
  return { name: download.suggestedFilename(), events: events.map((event) => ({ ...Object.fromEntries(['uid', 'summary', 'description'].map((each) => [each, event.getFirstPropertyValue(each)])), day: String(event.getFirstPropertyValue('dtstart')), rings: event.getFirstSubcomponent('valarm') !== null })) };
}

test('the calendar file holds what is still to come, and nothing of a person', async () => {
  const { page, v } = await deadlines();
  const { name, events } = await exported(page, v);
  assert.equal(name, 'mp-onboard-2026-11-22.ics');
  assert.deepEqual(events.map(({ uid, day, summary, rings }) => [uid, day, summary, rings]), [
    [`${BOOK.today}.remittance@mp-onboard`, '2026-11-22', '拾光民宿：对公打款截止', true],
    [`${BOOK.soon}.remittance@mp-onboard`, '2026-11-25', '老陈修车铺：对公打款截止', true],
    [`${BOOK.later}.remittance@mp-onboard`, '2026-12-01', '南屿晚报：对公打款截止', true],
    [`${BOOK.official}.additions-by-official-account.2026-12-01@mp-onboard`, '2026-12-01', '麦香坊服务号：公众号每月新增关联恢复', false],
    [`${BOOK.verified}.wechat-verification@mp-onboard`, '2026-12-10', '知行少年编程：微信认证到期', true],
  ]);
  const [, soon] = events;
  assert.match(soon.description, /^要做的：对公打款。11月25日 周三 24:00 截止（北京时间）。\nG2\.24 .*10 天.*\n办完以后/);
  const { administratorName, administratorId, administratorMobile, bankAccount, code, email } = PEOPLE.enterprise;
  for (const secret of [administratorName, administratorId, administratorMobile, bankAccount, code, email]) assert.ok(!JSON.stringify(events).includes(secret), secret);
  await page.locator('#announced').getByText(v.exported(5)).waitFor({ state: 'attached' });
});

test('the file may hold one month only, or also what is over; the same deadline keeps its id', async () => {
  const { page, v } = await deadlines('#/deadlines?month=2026-12');
  const month = await exported(page, v);
  assert.deepEqual(month.events.map(({ day }) => day), ['2026-12-01', '2026-12-01', '2026-12-10']);
  const all = await exported(page, v, v.choices.all(6));
  assert.equal(all.events.length, 6);
  for (const { uid } of month.events) assert.ok(all.events.some((event) => event.uid === uid), uid);
});

test('the file is in the language of the page', async () => {
  const { page, v } = await deadlines('#/deadlines', { lang: 'en' });
  const { events } = await exported(page, v);
  assert.equal(events[1].summary, '老陈修车铺: Remittance due');
  assert.match(events[1].description, /^To do: Remittance\. Due Wed, Nov 25, 24:00 \(China time\)\.\nG2\.24 /);
});

test('of hundreds on a day the first are shown, and the focus goes to the next', async () => {
  const made = workspace();
  for (let number = 0; number < 160; number += 1) made.submitted('2026-11-20', { ...PEOPLE.enterprise, email: `m${number}@maixiangfang.example.com` }, `麦香坊门店${number}`);
  const { page, v, group } = await deadlines('#/deadlines', { text: made.text() });
  assert.equal(await group('later').getByRole('listitem').count(), 50);
  await page.getByRole('button', { name: v.more(100, 110) }).click();
  assert.equal(await group('later').getByRole('listitem').count(), 150);
  assert.equal(await focused(page), 'f-later-50');
  await page.getByRole('button', { name: v.more(10, 10) }).click();
  assert.equal(await group('later').getByRole('listitem').count(), 160);
});

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['zh', 'dark', 390], ['en', 'light', 390], ['en', 'light', 320]]) {
  test(`axe finds nothing and nothing is wider than the window (${lang}, ${scheme}, ${width})`, async () => {
    const { page, v } = await deadlines('#/deadlines', { lang, scheme, width, height: 900, bypassCSP: true });
    const fine = async (what) => {
      assert.deepEqual(await violations(page), [], what);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, what);
    };
    await fine('list');
    await page.getByRole('button', { name: v.export }).click();
    await page.getByRole('dialog').waitFor();
    await fine('dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: v.layouts.month }).click();
    await page.getByRole('grid').waitFor();
    await fine('month');
  });
}

test('with forced colours the chosen day can be told', async () => {
  const { day } = await deadlines('#/deadlines/month', { forcedColors: 'active' });
  assert.equal(await day('2026-11-22').evaluate((button) => getComputedStyle(button.closest('td')).outlineStyle), 'solid');
});

/** Every path of words that a language has. */
const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => {
  assert.deepEqual(paths(en).sort(), paths(zh).sort());
});
