// The workspace in both languages and schemes, on a phone, with the keyboard: nothing foreign, nothing cut, nothing for axe.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { busy, withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { BOOK, clerkOf } from './workspaces.mjs';

const { text, ready, late, fresh } = busy();

/** The addresses of the views, and the button that is pressed on some of them first. */
const VIEWS = [
  ['#/programs'], [`#/program/${ready}`], [`#/program/${ready}/developers`, 'member-bound'], [`#/program/${ready}/release`],
  [`#/program/${late}`], [`#/program/${fresh}`], [`#/program/${fresh}/subject`, 'subject-submitted'], ['#/program/nobody'],
];

async function eachView(options, work) {
  const page = await open({ ...options, prepare: withWorkspace(text) });
  const clerk = clerkOf(page, options.lang);
  for (const [address, press] of VIEWS) {
    await page.goto(`${page.url().split('#')[0]}${address}`);
    await page.reload();
    await page.getByRole('main').locator('.workspace').waitFor();
    if (press) await clerk.record(press);
    await page.locator('details:not(.fold)').evaluateAll((folds) => folds.forEach((fold) => { fold.open = true; }));
    if (await page.locator('.fold').count()) await page.locator('.fold > summary').first().click();
    await work(page, address);
  }
}

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['zh', 'dark', 390], ['en', 'light', 390]]) {
  test(`axe finds nothing (${lang}, ${scheme}, ${width})`, () =>
    eachView({ lang, scheme, width, height: 900, bypassCSP: true }, async (page, address) => assert.deepEqual(await violations(page), [], address)));
}

test('axe finds nothing in an empty workspace and in the dialogs', async () => {
  const w = BOOK.zh;
  const cases = [['light', '', [w.begin]], ['dark', '', [w.begin]], ['dark', text, [w.begin]]];
  for (const [scheme, saved, openers] of cases) {
    const page = await open({ at: '#/programs', scheme, bypassCSP: true, prepare: saved ? withWorkspace(saved) : undefined });
    const { press } = clerkOf(page, 'zh');
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual(await violations(page), []);
    for (const opener of openers) {
      await press(opener);
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await violations(page), [], opener);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  }
});

for (const [lang, width] of [['zh', 390], ['en', 390], ['en', 320], ['en', 1024]]) {
  test(`nothing is wider than the window (${lang}, ${width})`, () =>
    eachView({ lang, width, height: 844 }, async (page, address) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, address);
    }));
}

test('on a phone the regions fold, and a step is found and recorded', async () => {
  const page = await open({ at: `#/program/${late}`, width: 390, height: 844, hasTouch: true, prepare: withWorkspace(text) });
  const clerk = clerkOf(page, 'zh');
  await clerk.says('为什么未通过');
  await page.getByText('完善资料', { exact: true }).click();
  await page.getByRole('link', { name: /^名称 / }).click();
  await page.getByRole('heading', { level: 2, name: '名称', exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-step');
  await page.getByRole('link', { name: '上一步' }).click();
  await page.getByRole('link', { name: '麦香坊会员卡', exact: true }).waitFor();
});

/** What is foreign to a language, without what may stand there as it is. */
const FOREIGN = {
  en: (shown) => shown.replace(/“[^”]*”/g, '').replace(/^中(?: 中文)?$/gm, '').match(/[^\n]*\p{Script=Han}[^\n]*/gu),
  zh: (shown) => shown.replace(/[a-z-]+\/[a-z-]+|[a-z]+\.weixin\.qq\.com|mp-onboard|\b(?:AppID|UnionID|API|EN|English|GB|Mermaid)\b|\b(?:mp|oa|op|corp)\d+\b|pages\/\S+|wx[0-9a-f]+|\d\.\d\.\d/g, '').match(/[^\n]*[a-z]{3,}[^\n]*/gi),
};

/** What was typed into the workspace, and what a program calls itself. */
const TYPED = ['麦香坊会员卡', '云杉文具商城', '麦香坊服务号', '麦香坊开放平台', '杭州麦香坊食品有限公司', '杭州麦香坊', '后台的提示', '后台接受了', '小周', '小林', '餐饮 > 点餐平台', '点单', 'nobody'];

for (const lang of ['zh', 'en']) {
  test(`nothing is left in the other language (${lang})`, () =>
    eachView({ lang }, async (page, address) => {
      const shown = await page.locator('body').evaluate((body) => {
        for (const drawing of body.querySelectorAll('pre')) drawing.remove();
        const named = [...body.querySelectorAll('[aria-label], [placeholder]')].flatMap((element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '']);
        return [document.title, body.innerText, ...named].join('\n');
      });
      assert.equal(FOREIGN[lang](TYPED.reduce((rest, value) => rest.replaceAll(value, ''), shown)), null, address);
    }));
}

/** Every path of words that a language has. */
const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => {
  assert.deepEqual(paths(BOOK.en).sort(), paths(BOOK.zh).sort());
});

test('the address of a view says no more than ids, and is followed back and forth', async () => {
  const page = await open({ at: '#/programs', prepare: withWorkspace(text) });
  const clerk = clerkOf(page, 'zh');
  await page.getByRole('link', { name: '麦香坊会员卡', exact: true }).click();
  await clerk.titled('麦香坊会员卡');
  await clerk.step('发布');
  assert.match(page.url(), new RegExp(`#/program/${ready}/release$`));
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: '提交审核', exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: clerk.w.allPrograms }).waitFor();
  assert.match(await page.title(), /^小程序 · /);
});

test('a statement opened from a form in the dialog gives way to it again', async () => {
  const page = await open({ at: '#/programs', prepare: withWorkspace(text) });
  const { w, press } = clerkOf(page, 'zh');
  await press(w.begin);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '小程序名称' }).fill('麦');
  await dialog.getByRole('button', { name: w.record('开始注册小程序') }).click();
  await dialog.getByRole('button', { name: /看条款$/ }).first().click();
  await page.getByRole('dialog', { name: /^指南条款/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: '开始注册小程序' }).waitFor();
  assert.equal(await dialog.getByRole('textbox', { name: '小程序名称' }).inputValue(), '麦');
});
