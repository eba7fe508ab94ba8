// The portfolio as a person uses it: what is pressing, tabs, search, filters, sorting, the keys, the example, a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { busy, withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { many, nameAt } from './many.mjs';
import { clerkOf } from './workspaces.mjs';
import en from '../../www/js/i18n/en/programs.js';
import zh from '../../www/js/i18n/zh/programs.js';

const VIEW = { zh, en };
const some = many(48);
const large = many(600);

async function portfolio(options = {}, text = some) {
  const lang = options.lang ?? 'zh';
  const page = await open({ at: '#/programs', ...options, prepare: text === null ? undefined : withWorkspace(text) });
  const clerk = clerkOf(page, lang);
  const v = VIEW[lang];
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page, clerk, v,
    table: page.getByRole('table', { name: clerk.w.allPrograms }),
    tab: (name) => page.getByRole('group', { name: v.byState }).getByRole('button', { name: new RegExp(`^${v.tabs[name]} \\d`) }),
    search: page.getByRole('searchbox', { name: v.search }),
    header: (column) => page.getByRole('columnheader', { name: clerk.w.columns[column] }),
    shown: (count, all = 48) => page.getByRole('status').filter({ hasText: v.shown(count, all) }).waitFor(),
    first: () => page.getByRole('rowheader').first().getByRole('link').textContent(),
    focused: () => page.evaluate(() => document.activeElement.textContent),
  };
}

test('a tab shows what it counts, stays over a reload and in the address', async () => {
  const { page, tab, shown } = await portfolio();
  await tab('failed').click();
  await shown(9);
  assert.match(page.url(), /#\/programs\?show=failed$/);
  assert.equal(await page.getByRole('rowheader').count(), 9);
  await page.reload();
  await shown(9);
  assert.equal(await tab('failed').getAttribute('aria-pressed'), 'true');
  await tab('all').click();
  await shown(48);
  assert.match(page.url(), /#\/programs$/);
});

test('the search is reached with a slash, finds as one types, and stays out of the address', async () => {
  const { page, search, shown, v, clerk } = await portfolio();
  await page.keyboard.press('/');
  assert.equal(await search.evaluate((input) => input === document.activeElement), true);
  await page.keyboard.type('wx000000000000000a');
  await shown(1);
  await page.getByRole('rowheader', { name: nameAt(10) }).waitFor();
  assert.match(page.url(), /#\/programs$/);
  await search.fill('没有这个名字');
  await clerk.says(v.nothingLeft);
  await clerk.press(v.clear);
  await shown(48);
  assert.equal(await search.inputValue(), '');
  assert.equal(await search.evaluate((input) => input === document.activeElement), true);
});

test('who does not want the slash turns it off, and that is remembered', async () => {
  const { page, search, v } = await portfolio();
  await page.getByRole('checkbox', { name: v.keys.search }).uncheck();
  await page.keyboard.press('/');
  assert.equal(await search.evaluate((input) => input === document.activeElement), false);
  await page.reload();
  assert.equal(await page.getByRole('checkbox', { name: v.keys.search }).isChecked(), false);
});

test('subject type and deadline narrow the list together', async () => {
  const { page, shown, v } = await portfolio();
  await page.getByRole('combobox', { name: v.type }).selectOption({ label: '企业' });
  await shown(39);
  await page.getByRole('combobox', { name: v.due, exact: true }).selectOption({ label: v.periods[7] });
  await shown(3);
  assert.match(page.url(), /\?type=enterprise&due=7$/);
  await page.getByRole('combobox', { name: v.due, exact: true }).selectOption({ label: v.periods.over });
  await shown(3);
  await page.getByRole('combobox', { name: v.type }).selectOption({ label: '个人' });
  await page.getByText(v.nothingLeft).waitFor();
});

test('a column sorts one way and the other, and says which', async () => {
  const { page, header, first } = await portfolio();
  assert.equal(await header('due').getAttribute('aria-sort'), 'ascending');
  await header('program').getByRole('button').click();
  assert.equal(await header('program').getAttribute('aria-sort'), 'ascending');
  assert.equal(await header('due').getAttribute('aria-sort'), null);
  const up = await first();
  await header('program').getByRole('button').click();
  assert.equal(await header('program').getAttribute('aria-sort'), 'descending');
  assert.notEqual(await first(), up);
  assert.match(page.url(), /\?sort=-program$/);
});

test('the arrow keys move from row to row, Enter opens, E opens the next step', async () => {
  const { page, search, table, focused, clerk } = await portfolio();
  await search.focus();
  await page.keyboard.press('ArrowDown');
  const names = await table.getByRole('rowheader').getByRole('link').allTextContents();
  assert.equal(await focused(), names[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), names[2]);
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), names[1]);
  // One row is a stop of the tab key, with what can be pressed in it.
  assert.equal(await table.locator('tbody :is(a, button):not([tabindex="-1"])').count(), 3);
  await page.keyboard.press('Tab');
  assert.match(await focused(), /对公打款$/);
  await page.keyboard.press('e');
  await clerk.titled(names[1]);
  assert.match(page.url(), /#\/program\/mp\d+\/remittance$/);
  await page.goBack();
  await search.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await clerk.titled(names[0]);
  assert.match(page.url(), /#\/program\/mp\d+$/);
});

test('of many programs only those near the window are drawn; End, Home and the pages reach all of them', async () => {
  const { page, search, table, focused } = await portfolio({}, large);
  assert.equal(await table.getAttribute('aria-rowcount'), '601');
  const drawn = () => page.getByRole('rowheader').count();
  assert.ok((await drawn()) < 100);
  await search.focus();
  await page.keyboard.press('ArrowDown');
  const start = await focused();
  await page.keyboard.press('End');
  const row = page.locator('tr:focus-within');
  assert.equal(await row.getAttribute('aria-rowindex'), '601');
  const seen = (element) => element.evaluate((it) => { const { top, bottom } = it.getBoundingClientRect(); return top >= 84 && bottom <= innerHeight; });
  assert.equal(await seen(row), true);
  assert.ok((await drawn()) < 100);
  await page.keyboard.press('PageUp');
  assert.ok(Number(await row.getAttribute('aria-rowindex')) < 592);
  assert.equal(await seen(row), true);
  await page.keyboard.press('Home');
  assert.equal(await focused(), start);
  assert.equal(await seen(row), true);
});

test('the row in focus keeps it while the list is scrolled away, and other rows are drawn there', async () => {
  const { page, search, focused } = await portfolio({}, large);
  await search.focus();
  await page.keyboard.press('ArrowDown');
  const start = await focused();
  await page.evaluate(() => scrollTo(0, 20_000));
  await page.locator('tr[aria-rowindex="350"]').waitFor();
  assert.equal(await focused(), start);
  // The gaps are as high as the rows that are not drawn.
  const height = await page.locator('#f-rows').evaluate((rows) => rows.getBoundingClientRect().height);
  assert.equal(height, 600 * 56);
});

test('the height of the rows is remembered', async () => {
  const { page, v } = await portfolio();
  const height = () => page.locator('tr[data-program]').first().evaluate((row) => row.getBoundingClientRect().height);
  assert.equal(await height(), 56);
  await page.getByRole('button', { name: v.dense }).click();
  assert.equal(await height(), 36);
  await page.reload();
  await page.locator('.portfolio.dense').waitFor();
  assert.equal(await height(), 36);
});

test('what presses most stands first, with its reason, its statement and the way to it', async () => {
  const { page, clerk, v, tab, shown } = await portfolio();
  const today = page.getByRole('region', { name: clerk.w.today });
  assert.equal(await today.getByRole('listitem').count(), 4);
  const card = today.getByRole('listitem').first();
  assert.match(await card.textContent(), /已过 4 天[\s\S]*打款期限[\s\S]*G2\.24/);
  await today.getByRole('button', { name: v.allToday(42) }).click();
  await shown(42);
  assert.equal(await tab('today').getAttribute('aria-pressed'), 'true');
  await card.getByRole('link').click();
  await page.getByRole('heading', { level: 2, name: '对公打款' }).waitFor();
});

test('the chip of a reason opens its statement, and the focus comes back to it', async () => {
  const { page, table } = await portfolio();
  await table.getByRole('button', { name: /^G2\.24/ }).first().click();
  await page.getByRole('dialog', { name: /G2\.24/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^G2\.24/);
});

test('the example is opened, is known after a reload, and is thrown away in one press', async () => {
  const { page, clerk, v } = await portfolio({}, null);
  await clerk.press(v.openExample);
  await page.getByRole('rowheader', { name: '麦香坊点单' }).waitFor();
  await page.getByRole('rowheader', { name: '麦香坊会员卡' }).waitFor();
  await clerk.says('剩 3 天');
  await page.reload();
  await page.getByRole('region', { name: v.example }).waitFor();
  await clerk.press(v.dropExample);
  await page.getByRole('heading', { name: clerk.w.empty }).waitFor();
});

test('what was recorded beside the example is named before it goes with it', async () => {
  const { page, clerk, v } = await portfolio({}, null);
  await clerk.press(v.openExample);
  await clerk.press(clerk.w.begin);
  await page.getByRole('dialog').getByRole('textbox', { name: '小程序名称' }).fill('自家点单');
  await clerk.record('begun');
  await clerk.titled('自家点单');
  await page.goBack();
  await clerk.press(v.dropExample);
  const dialog = page.getByRole('dialog', { name: v.dropExampleTitle });
  await dialog.getByText(v.dropExampleMeans(1)).waitFor();
  await dialog.getByText(/开始注册小程序 · 自家点单/).waitFor();
  await clerk.press(clerk.t.cancel);
  await page.getByRole('rowheader', { name: '自家点单' }).waitFor();
  await clerk.press(v.dropExample);
  await clerk.press(v.dropAll);
  await page.getByRole('heading', { name: clerk.w.empty }).waitFor();
});

test('what was recorded last is taken back and brought back from the head of the page', async () => {
  const { page, clerk, v } = await portfolio({}, busy().text);
  await clerk.press(v.back);
  const dialog = page.getByRole('dialog', { name: v.back });
  await dialog.getByText(v.lastRecord('提交审核', '11月12日 周四')).waitFor();
  await dialog.getByRole('button', { name: /^撤销「提交审核/ }).click();
  await dialog.getByRole('button', { name: /^恢复「提交审核/ }).click();
  await dialog.getByText(v.lastRecord('提交审核', '11月12日 周四')).waitFor();
});

test('on a phone the programs are cards, drawn as they come', async () => {
  const { page, clerk, shown, tab, v } = await portfolio({ width: 390, height: 844, hasTouch: true }, large);
  const cards = page.getByRole('list', { name: clerk.w.allPrograms }).getByRole('listitem');
  assert.ok((await cards.count()) < 60);
  assert.equal(await cards.first().getAttribute('aria-setsize'), '600');
  await page.evaluate(() => scrollTo(0, 40_000));
  await page.locator('[aria-posinset="280"]').waitFor();
  await tab('waiting').click();
  await shown(37, 600);
  await page.getByRole('searchbox', { name: v.search }).fill(nameAt(12));
  await page.getByRole('link', { name: nameAt(12), exact: true }).click();
  await clerk.titled(nameAt(12));
});

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['en', 'light', 390], ['zh', 'dark', 390]]) {
  test(`axe finds nothing (${lang}, ${scheme}, ${width})`, async () => {
    const { page, clerk, v, search } = await portfolio({ lang, scheme, width, height: 900, bypassCSP: true });
    assert.deepEqual(await violations(page), []);
    if (width > 860) {
      await page.getByRole('button', { name: v.dense }).click();
      await search.press('ArrowDown');
      assert.deepEqual(await violations(page), []);
    }
    await clerk.press(v.back);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await search.fill('nowhere');
    assert.deepEqual(await violations(page), []);
    const fresh = await portfolio({ lang, scheme, width, height: 900, bypassCSP: true }, null);
    assert.deepEqual(await violations(fresh.page), []);
    await fresh.clerk.press(v.openExample);
    await fresh.page.getByRole('region', { name: v.example }).waitFor();
    assert.deepEqual(await violations(fresh.page), []);
  });
}

for (const [lang, width] of [['en', 320], ['zh', 390], ['en', 720], ['en', 1024], ['en', 1120]]) {
  test(`nothing is wider than the window (${lang}, ${width})`, async () => {
    const { page } = await portfolio({ lang, width });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
}

/** Every path of words that a language has. */
const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => {
  assert.deepEqual(paths(en).sort(), paths(zh).sort());
});
