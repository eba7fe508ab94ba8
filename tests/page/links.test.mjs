// Associations in the grid and the list: what a record would use, why it is refused, requests, what stands in the address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, full, many } from './associations.mjs';
import { withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { clerkOf } from './workspaces.mjs';
import en from '../../www/js/i18n/en/links.js';
import zh from '../../www/js/i18n/zh/links.js';

const V = { zh, en };
const SERVICE = '麦香坊服务号';

/** Opens the view with a workspace. */
async function links({ text }, { lang = 'zh', at = '', ...more } = {}) {
  const page = await open({ lang, at: `#/links${at}`, prepare: withWorkspace(text), ...more });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const clerk = clerkOf(page, lang);
  const grid = page.getByRole('grid');
  return { page, v: V[lang], clerk, grid, dialog: page.getByRole('dialog'), cell: (name) => grid.getByRole('button', { name }) };
}

const focused = (page) => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim());

test('arrow keys go through the cells, each says what it is, and Enter asks before anything is recorded', async () => {
  const { page, v, grid, dialog, cell, clerk } = await links(agency());
  assert.equal(await grid.locator('.cell button[tabindex="0"]').count(), 1, 'one stop for Tab');
  await cell(v.cell(SERVICE, '麦香坊点单', v.marks.disc, v.on('11月8日 周日'))).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), v.cell(SERVICE, '麦香坊会员卡', v.marks.waiting, v.askedOn('11月12日 周四')));
  await page.keyboard.press('End');
  assert.equal(await focused(page), v.cell(SERVICE, '面包店预约', v.notLinked, ''));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), v.cell('面包店订阅号', '面包店预约', v.notLinked, v.namesSame));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  assert.equal(await focused(page), v.cell('面包店订阅号', '麦香坊点单', v.notLinked, ''), 'the last row is the last');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: v.pair('麦香坊点单', '面包店订阅号') }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await focused(page), v.cell('面包店订阅号', '麦香坊点单', v.notLinked, ''), 'the focus is back');
  assert.equal(await clerk.main.getByRole('table', { name: v.listName }).count(), 0);
});

test('before it is recorded: the limits that it uses, those that it does not, the facts, what is left to do', async () => {
  const { page, v, dialog, cell, clerk } = await links(agency());
  await cell(v.cell(SERVICE, '面包店预约', v.notLinked, '')).click();
  const used = dialog.getByRole('region', { name: v.usesName });
  await used.getByText(`${v.bothDiffer}${v.uses(4)}`).waitFor();
  const limit = (name) => used.getByRole('listitem').filter({ hasText: name });
  assert.match(await limit('其他主体').innerText(), /1 →\s*变成\s*2 \/ 3[\s\S]*余 1/);
  assert.match(await limit('公众号每月新增').innerText(), /2 →\s*变成\s*3 \/ 13[\s\S]*12月1日 周二 恢复/);
  assert.equal(await limit('其他主体').locator('.pips .ahead').count(), 1);
  await dialog.getByText(v.stays(SERVICE, '公众号关联的同主体小程序', 1, 10)).waitFor();
  await dialog.getByText(v.subjectOf('面包店预约', '杭州市上城区麦香坊面包店', '9月2日 周三')).waitFor();
  await dialog.getByRole('button', { name: clerk.t.chip('G9.8') }).waitFor();
  await dialog.getByLabel(clerk.w.day).fill('2026-11-20');
  await dialog.getByRole('button', { name: clerk.w.associated }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clerk.recorded('association-made');
  assert.equal(await focused(page), v.cell(SERVICE, '面包店预约', v.marks.diamond, v.on('11月20日 周五')));
  await page.getByRole('button', { name: clerk.w.undoNow, exact: true }).click();
  await cell(v.cell(SERVICE, '面包店预约', v.notLinked, '')).waitFor();
});

test('a day that is not over yet is told at its field', async () => {
  const { v, dialog, cell, clerk } = await links(agency());
  await cell(v.cell(SERVICE, '面包店预约', v.notLinked, '')).click();
  await dialog.getByLabel(clerk.w.day).fill('2026-12-02');
  await dialog.getByRole('heading', { name: v.reasons(1) }).waitFor();
  assert.equal(await dialog.getByLabel(clerk.w.day).getAttribute('aria-invalid'), 'true');
  assert.equal(await dialog.getByRole('button', { name: clerk.w.associated }).count(), 0);
});

test('a full Official Account refuses with all reasons, the earliest day, and the way to make room', async () => {
  const { page, v, dialog, cell, clerk } = await links(full());
  await cell(v.cell(SERVICE, '麦香坊新店', v.notLinked, v.namesSame)).click();
  await page.getByRole('dialog', { name: v.cannot['association-made']('麦香坊新店', SERVICE) }).waitFor();
  await dialog.getByRole('heading', { name: v.reasons(2) }).waitFor();
  const reasons = dialog.locator('.reasons > li');
  assert.equal(await reasons.count(), 2);
  for (const [at, limit, statement] of [[0, 10, 'G9.3'], [1, 13, 'G9.6']]) {
    await reasons.nth(at).getByRole('img', { name: clerk.w.usedOf(limit, limit) }).waitFor();
    await reasons.nth(at).getByRole('button', { name: clerk.t.chip(statement) }).first().waitFor();
  }
  assert.match(await dialog.locator('.earliest').innerText(), /最早可以关联：12月1日 周二，并且先解除 1 个关联。/);
  await dialog.getByRole('button', { name: v.chooseOne }).click();
  await dialog.waitFor({ state: 'hidden' });
  const table = page.getByRole('table', { name: v.listName });
  await table.waitFor();
  assert.equal(await table.getByRole('row').count(), 11, 'ten of the same subject');
  assert.match(page.url(), /layout=list/);
  await table.getByRole('button', { name: v.aboutPair(clerk.w.dissociate, SERVICE, '麦香坊 3 店') }).click();
  await clerk.record('association-removed');
  await clerk.recorded('association-removed');
  await page.getByText(v.found(9)).waitFor();
});

test('what the platform accepted all the same is recorded with a reason', async () => {
  const { page, v, dialog, cell, clerk } = await links(full());
  await cell(v.cell(SERVICE, '麦香坊新店', v.notLinked, v.namesSame)).click();
  await dialog.getByRole('button', { name: clerk.w.recordAsException }).click();
  await dialog.getByRole('textbox', { name: clerk.w.exceptionWhy }).fill('后台接受了');
  await dialog.getByRole('button', { name: clerk.w.recordAsException }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clerk.press(SERVICE);
  await dialog.getByText(clerk.w.over(1)).first().waitFor();
  assert.equal(await dialog.getByText('11 / 10').count(), 1);
  await page.keyboard.press('Escape');
});

test('either side asks; the request is made an association, or withdrawn', async () => {
  const { v, dialog, cell, clerk } = await links(agency(), { lang: 'en' });
  await cell(v.cell('面包店订阅号', '面包店预约', v.notLinked, v.namesSame)).click();
  await dialog.getByRole('group', { name: v.what }).getByRole('button', { name: v.ways.byOfficial }).click();
  await dialog.getByText(v.usesNothing).waitFor();
  await dialog.getByRole('button', { name: v.recordRequest }).click();
  await clerk.recorded('association-requested');
  const asked = cell(v.cell('面包店订阅号', '面包店预约', v.marks.waiting, v.askedOn('Sun, Nov 22')));
  await asked.click();
  await dialog.getByText(v.askedBy.official_account).waitFor();
  await dialog.getByRole('button', { name: v.withdraw }).click();
  await clerk.record('association-removed');
  await clerk.recorded('association-removed');
  await cell(v.cell('面包店订阅号', '面包店预约', v.notLinked, v.namesSame)).waitFor();
  await cell(v.cell(SERVICE, '麦香坊会员卡', v.marks.waiting, v.askedOn('Thu, Nov 12'))).click();
  await dialog.getByText(v.askedBy.program).waitFor();
  await dialog.getByRole('button', { name: clerk.w.associated }).click();
  await clerk.recorded('association-made');
  await cell(v.cell(SERVICE, '麦香坊会员卡', v.marks.disc, v.on('Sun, Nov 22'))).waitFor();
});

test('a new association begins with choosing both sides', async () => {
  const { page, v, dialog, clerk } = await links(agency());
  await clerk.press(v.newLink);
  await dialog.getByRole('button', { name: v.goOn }).click();
  assert.equal(await dialog.getByText(v.pickFirst).count(), 2);
  await dialog.getByRole('radio', { name: /^面包店订阅号/ }).check();
  await dialog.getByRole('radio', { name: /^面包店外卖/ }).check();
  await dialog.getByRole('button', { name: v.goOn }).click();
  await page.getByRole('dialog', { name: v.pair('面包店外卖', '面包店订阅号') }).waitFor();
  await dialog.getByText(v.bothSame).waitFor();
});

test('the list is searched and filtered; filters stand in the address, what is typed does not', async () => {
  const { page, v, clerk } = await links(agency());
  await page.getByRole('group', { name: v.layout }).getByRole('button', { name: v.list }).click();
  await page.getByText(v.found(3)).waitFor();
  await page.getByRole('combobox', { name: v.state }).selectOption('made');
  await page.getByRole('combobox', { name: v.relation }).selectOption('other');
  await page.getByText(v.found(1)).waitFor();
  assert.match(page.url(), /#\/links\?layout=list&state=made&relation=other$/);
  await page.reload();
  await page.getByText(v.found(1)).waitFor();
  await page.getByRole('combobox', { name: v.relation }).selectOption('');
  await page.getByRole('searchbox', { name: v.search }).fill('点单');
  await page.getByText(v.found(1)).waitFor();
  assert.doesNotMatch(decodeURIComponent(page.url()), /点单/);
  await page.getByRole('searchbox', { name: v.search }).fill('没有这个');
  await clerk.says(v.noneFound);
});

test('a thousand programs: few cells at a time, all within reach', async () => {
  const { page, v, grid, clerk } = await links(many(1000, 60));
  assert.equal(await grid.locator('.cell').count(), 240);
  await clerk.says(v.columnsShown(1, 12, 1000));
  await clerk.press(v.columnsOn);
  await clerk.says(v.columnsShown(13, 24, 1000));
  await grid.locator('.cell button[tabindex="0"]').focus();
  await page.keyboard.press('End');
  assert.equal(await focused(page), v.cell('公众号 1', '店铺 1000', v.notLinked, ''));
  await page.keyboard.press('PageDown');
  assert.equal(await focused(page), v.cell('公众号 21', '店铺 1000', v.notLinked, ''));
  await page.getByRole('searchbox', { name: v.search }).fill('店铺 77');
  await clerk.says(v.shown(20, 11));
  await grid.getByRole('columnheader', { name: '店铺 770', exact: true }).waitFor();
});

test('those with little left alone', async () => {
  const { page, v, grid } = await links(full(), { at: '?short=1' });
  assert.equal(await page.getByRole('button', { name: new RegExp(`^${v.short}`) }).getAttribute('aria-pressed'), 'true');
  await grid.getByRole('rowheader', { name: new RegExp(SERVICE) }).waitFor();
  const other = await links(agency(), { at: '?short=1' });
  await other.clerk.says(v.noneFound);
});
