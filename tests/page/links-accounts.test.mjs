// Open Platform accounts and who shares a UnionID, WeCom companies and how far they are; axe, widths and words of the view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, full } from './associations.mjs';
import { violations } from './axe.mjs';
import { withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { clerkOf, titleOfCommand } from './workspaces.mjs';
import en from '../../www/js/i18n/en/links.js';
import zh from '../../www/js/i18n/zh/links.js';

const V = { zh, en };

/** The agency, with an Open Platform account, a site, a company and what they have to do with programs. */
function connected() {
  const { made, service, own, foreign } = agency();
  const { account: platform } = made.record()('open-platform-added', '2026-09-10', { name: '麦香坊开放平台' });
  made.record()('open-platform-qualified', '2026-09-11', { openPlatformAccount: platform });
  made.record()('website-application-added', '2026-09-12', { openPlatformAccount: platform, name: '麦香坊官网' });
  made.record()('open-platform-bound', '2026-09-13', { openPlatformAccount: platform, officialAccount: service });
  made.record(own[0])('open-platform-bound', '2026-09-13', { openPlatformAccount: platform });
  const { account: company } = made.record()('company-added', '2026-09-14', { name: '杭州麦香坊' });
  const early = { 'wecom/release-first': '平台已经让关联' };
  made.record(own[0])('wecom-begun', '2026-11-10', { company, entry: 'wecom' }, early);
  made.record(foreign[0])('wecom-begun', '2026-11-10', { company, entry: 'program' }, early);
  made.record(foreign[0])('wecom-authorised', '2026-11-11', { company }, early);
  return { text: made.text() };
}

async function show({ lang = 'zh', at, text = connected().text, ...more }) {
  const page = await open({ lang, at, prepare: withWorkspace(text), ...more });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, v: V[lang], clerk: clerkOf(page, lang), dialog: page.getByRole('dialog') };
}

test('who shares a UnionID with whom, and who could', async () => {
  const { page, v, clerk, dialog } = await show({ at: '#/links/platforms' });
  const platforms = page.getByRole('region', { name: clerk.w.kinds.open_platform_account, exact: true });
  await platforms.getByText(v.shareAll(3)).waitFor();
  const member = (name) => platforms.locator('.union-members li').filter({ hasText: name });
  await member('麦香坊会员卡').getByText(v.couldBind).waitFor();
  await member('麦香坊会员卡').getByRole('button', { name: v.aboutPair(v.bind, '麦香坊会员卡', '麦香坊开放平台') }).click();
  await dialog.getByRole('button', { name: clerk.w.record(titleOfCommand('open-platform-bound', 'zh')) }).click();
  await dialog.waitFor({ state: 'hidden' });
  await platforms.getByText(v.shareAll(4)).waitFor();
  await member('麦香坊会员卡').getByRole('button', { name: v.aboutPair(clerk.w.unbind, '麦香坊会员卡', '麦香坊开放平台') }).waitFor();
});

test('whether two accounts share a UnionID, with the reasons', async () => {
  const { page, v, clerk } = await show({ at: '#/links/platforms', lang: 'en' });
  const [one, other] = [v.oneSide, v.otherSide].map((name) => page.getByRole('group', { name }));
  await one.getByRole('radio', { name: /^麦香坊点单/ }).check();
  await other.getByRole('searchbox').fill('官网');
  await other.getByRole('radio', { name: /^麦香坊官网/ }).check();
  const answer = page.locator('.union-answer');
  await answer.getByText(v.shared('麦香坊点单', '麦香坊官网')).waitFor();
  await answer.getByRole('button', { name: clerk.t.chip('G8.2') }).waitFor();
  await other.getByRole('searchbox').fill('外卖');
  await other.getByRole('radio', { name: /^面包店外卖/ }).check();
  await answer.getByText(v.notShared('麦香坊点单', '面包店外卖')).waitFor();
  await answer.getByText(/Open Platform account of 面包店外卖: none/).waitFor();
});

test('a WeCom company: how far each program is, and what comes next', async () => {
  const { page, v, clerk, dialog } = await show({ at: '#/links/companies' });
  const row = (name) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await row('麦香坊点单').getByText(v.begunOn('11月10日 周二')).waitFor();
  await row('面包店外卖').getByText(v.authorisedOn('11月11日 周三')).waitFor();
  await row('面包店外卖').getByRole('button', { name: new RegExp(clerk.w.record(titleOfCommand('wecom-range-set', 'zh'))) }).click();
  await dialog.getByRole('textbox', { name: clerk.label('range') }).fill('销售部');
  await dialog.getByRole('button', { name: clerk.w.record(titleOfCommand('wecom-range-set', 'zh')) }).click();
  await dialog.getByRole('button', { name: clerk.w.recordAsException }).click();
  await dialog.getByRole('textbox', { name: clerk.w.exceptionWhy }).fill('平台已经让关联');
  await dialog.getByRole('button', { name: clerk.w.recordAsException }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row('面包店外卖').getByText(v.rangeSetOn('11月22日 周日', '销售部')).waitFor();
  await clerk.press(v.beginCompany);
  await dialog.getByRole('radio', { name: /^麦香坊团购/ }).check();
  await dialog.getByRole('button', { name: v.goOn }).click();
  await page.getByRole('dialog', { name: titleOfCommand('wecom-begun', 'zh') }).waitFor();
});

test('an empty workspace says what comes first, on each tab', async () => {
  const { page, clerk } = await show({ at: '#/links', text: '' });
  await clerk.says(clerk.w.noneOf.official_account);
  for (const [name, kind] of [[zh.tabs.platforms, 'open_platform_account'], [zh.tabs.companies, 'wecom_company']]) {
    await page.getByRole('navigation', { name: zh.tabsName }).getByRole('link', { name: new RegExp(name) }).click();
    await clerk.says(new RegExp(clerk.w.noneOf[kind]));
  }
});

const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) ? paths(value, `${at}${key}.`) : [`${at}${key}:${Array.isArray(value) ? value.length : typeof value}`]));

test('both languages have the same words', () => assert.deepEqual(paths(en).sort(), paths(zh).sort()));

const TABS = ['#/links', '#/links/associations?layout=list', '#/links/platforms', '#/links/companies'];

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['zh', 'dark', 390], ['en', 'light', 390]]) {
  test(`axe finds nothing on the tabs and in the dialogs (${lang}, ${scheme}, ${width})`, async () => {
    const text = full().text;
    const { page, v, clerk, dialog } = await show({ at: TABS[0], lang, scheme, width, bypassCSP: true });
    for (const at of TABS) {
      await page.goto(`${page.url().split('#')[0]}${at}`);
      await clerk.says(clerk.w.numbers);
      assert.deepEqual(await violations(page), [], at);
    }
    await page.goto(`${page.url().split('#')[0]}#/links`);
    const looked = async (name) => {
      await dialog.waitFor();
      assert.deepEqual(await violations(page), [], name);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    };
    for (const open_ of [v.newLink, '麦香坊服务号', titleOfCommand('official-account-added', lang)]) {
      await page.getByRole('button', { name: open_, exact: true }).first().click();
      await looked(open_);
    }
    await page.locator('.cell:has(.plus) button').first().click();
    await looked('confirm');
    const refused = await show({ at: '#/links', lang, scheme, width, bypassCSP: true, text });
    await refused.page.getByRole('searchbox', { name: v.search }).fill('新店');
    await refused.page.locator('.cell:has(.plus) button').first().click();
    await refused.dialog.waitFor();
    assert.deepEqual(await violations(refused.page), [], 'refusal');
  });
}

for (const [lang, width] of [['zh', 390], ['en', 390], ['en', 320], ['en', 720], ['en', 1024], ['en', 1200], ['zh', 1280]]) {
  test(`nothing is wider than the window (${lang}, ${width})`, async () => {
    const { page, clerk } = await show({ at: TABS[0], lang, width, height: 844 });
    for (const at of TABS) {
      await page.goto(`${page.url().split('#')[0]}${at}`);
      await clerk.says(clerk.w.numbers);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, at);
    }
  });
}
