// The catalogue of rules: somebody looks a rule up, follows a finding to it, compares two editions, opens an example.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { busy, withWorkspace } from './books.mjs';
import { labelsIn, open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import en from '../../www/js/i18n/en/rules.js';
import zh from '../../www/js/i18n/zh/rules.js';

const WORDS = { zh, en };
const CHECK = 'subject/credit-code-check-character';
const count = core.rules().length;

/** The catalogue at an address, and the hand of somebody who reads it. */
async function catalogue(at = '#/rules', { lang = 'zh', ...options } = {}) {
  const page = await open({ at, lang, ...options });
  await title(page).waitFor();
  const v = WORDS[lang];
  const main = page.getByRole('main');
  return {
    page, v, main,
    search: main.getByRole('textbox', { name: v.search }),
    chapters: main.getByRole('navigation', { name: v.chapter }),
    rows: main.getByRole('link').filter({ has: page.getByText(/^[a-z-]+\/[a-z-]+$/) }),
    row: (id) => main.getByRole('link').filter({ has: page.getByText(id, { exact: true }) }),
    rule: (id) => main.getByRole('heading', { level: 2, name: id, exact: true }),
    example: (name) => main.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) }),
    found: (number) => main.getByRole('status').getByText(v.found(number), { exact: true }).waitFor(),
  };
}

test('a rule is found by its words, and says all it knows', async () => {
  const { page, v, main, search, row, rule, found } = await catalogue();
  await found(count);
  await search.fill('前 17 位 GB 32100');
  await row(CHECK).click();
  await rule(CHECK).waitFor();
  assert.match(page.url(), new RegExp(`#/rules/${CHECK}\\?in=all$`), 'what was typed is not in the address');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), CHECK);
  assert.equal(await search.inputValue(), '前 17 位 GB 32100');
  const it = core.rules().find(({ id }) => id === CHECK);
  for (const text of [it.why.zh, it.fix.zh, v.keepYes, 'From the first 17 characters']) await main.getByText(text).first().waitFor();
  await main.getByText(`${v.observedIn(it.cite.source.zh)}`).waitFor();
  await main.getByRole('link', { name: labelsIn('zh').code, exact: true }).waitFor();
  await main.getByRole('button', { name: 'G2.9，看条款' }).first().click();
  await page.getByRole('dialog', { name: '指南条款 G2.9' }).waitFor();
});

test('chapter, level and kind narrow the list, and stand in the address', async () => {
  const { page, v, main, chapters, rows, found, search } = await catalogue();
  const own = core.rules().filter(({ id }) => id.startsWith('open-platform/'));
  await chapters.getByRole('link', { name: new RegExp(`^${v.chapters['open-platform']}`) }).click();
  await found(own.length);
  assert.equal(await rows.count(), own.length);
  await main.getByRole('button', { name: new RegExp(`^${v.levels.warning}`) }).click();
  await found(own.filter(({ level }) => level === 'warning').length);
  assert.match(page.url(), /#\/rules\/open-platform\?level=warning$/);
  await page.reload();
  await found(own.filter(({ level }) => level === 'warning').length);
  await search.fill('没有这样的字');
  await main.getByText(v.nothingFound).waitFor();
  await search.fill('');
  await main.getByRole('button', { name: new RegExp(`^${v.levels.warning}`) }).click();
  await main.getByRole('button', { name: new RegExp(`^${v.kinds.expired}`) }).click();
  await main.getByText(v.nothingHere(1)).waitFor();
  await main.getByRole('link', { name: v.seeAll }).click();
  await found(1);
});

test('a finding leads to its rule, and the draft is still there on the way back', async () => {
  const page = await open({ at: '#/register/subject', prepare: withDraft({ form: draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86' }), facts: { emailActivatedOn: '2026-11-22' } }) });
  await page.getByRole('main').getByRole('link', { name: CHECK }).first().click();
  await page.getByRole('heading', { level: 2, name: CHECK }).waitFor();
  await page.goBack();
  await page.getByRole('textbox', { name: '统一社会信用代码' }).waitFor();
  assert.equal(await page.locator('#f-code').inputValue(), '91330106MA9K8T3P86');
});

test('the address of a rule is copied without filters, or shown where the browser does not copy', async () => {
  const { page, v, main, rule } = await catalogue(`#/rules/${CHECK}?level=error&in=all`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await rule(CHECK).waitFor();
  await main.getByRole('button', { name: v.copy }).click();
  await main.getByRole('button', { name: v.copied }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(`/#/rules/${CHECK}$`));

  const refused = await catalogue(`#/rules/${CHECK}`, {
    prepare: (context) => context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })),
  });
  await refused.main.getByRole('button', { name: v.copy }).click();
  await refused.main.getByText(v.notCopied(`${refused.page.url().split('#')[0]}#/rules/${CHECK}`)).waitFor();
});

test('two editions stand side by side, with what became of each number and what is not judged', async () => {
  const { page, v, main } = await catalogue();
  const table = main.getByRole('table', { name: v.limits });
  const row = (name) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await row(/关联同一个小程序的公众号/).getByText(v.marks.changed).waitFor();
  assert.match(await row(/关联同一个小程序的公众号/).innerText(), /500 个[\s\S]*不限/);
  await row(/每天撤回审核/).getByText(v.silent).waitFor();
  await main.getByRole('button', { name: new RegExp(`^${v.marks.dropped}`) }).click();
  await row(/开发者 未认证的组织/).waitFor();
  assert.equal(await row(/完成打款的期限/).count(), 0);
  assert.match(page.url(), /change=dropped/);
  await main.getByRole('heading', { name: v.uncoveredOf('2026-07') }).waitFor();
  await main.getByText('小程序备案').waitFor();
  await main.getByRole('combobox', { name: v.against }).selectOption('2017');
  await row(/小程序每月新增关联/).getByText('5 次 / 月').waitFor();
  await main.getByRole('combobox', { name: v.against }).selectOption('none');
  await main.getByRole('table', { name: v.limitsOf('2018-11-06') }).waitFor();
  assert.match(page.url(), /with=none/);
});

test('beside a rule stand the numbers of its statement in both editions', async () => {
  const { v, main, example } = await catalogue('#/rules/registration/remittance-expired?edition=2017');
  const table = main.getByRole('table', { name: v.limitsOfRule });
  await table.getByRole('link', { name: '2017', exact: true }).waitFor();
  assert.equal(await table.getByRole('row').count(), 2);
  await example('the day after the last').getByText(v.finds(v.kinds.expired)).waitFor();
});

test('an example is judged as it is looked at, and opened in an empty form', async () => {
  const { page, v, rule, example, main } = await catalogue(`#/rules/${CHECK}`);
  await rule(CHECK).waitFor();
  const wrong = example('a wrong last character');
  await wrong.getByText('91330106MA9K8T3P88').waitFor();
  await wrong.getByText('按前 17 位算，第 18 位应是 7，现在是 8。').waitFor();
  await wrong.getByRole('button', { name: v.open }).click();
  await page.locator('#f-code:focus').waitFor();
  assert.equal(await page.locator('#f-code').inputValue(), '91330106MA9K8T3P88');
  await main.getByText('第 18 位应是 7，现在是 8。').first().waitFor();
});

test('a draft is replaced by an example only when somebody says so', async () => {
  const mine = draftOf(PEOPLE.enterprise);
  const { page, v, example } = await catalogue('#/rules/account/email-characters', { prepare: withDraft({ form: mine, facts: {} }) });
  const first = example('a Chinese character');
  await first.getByRole('button', { name: v.open }).click();
  const dialog = page.getByRole('dialog', { name: v.openTitle });
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const draft = () => page.evaluate(() => JSON.parse(sessionStorage['mp-onboard.draft']).form);
  assert.equal((await draft()).email, mine.email);
  await first.getByRole('button', { name: v.open }).click();
  await dialog.getByRole('button', { name: v.openIt }).click();
  await page.locator('#f-email:focus').waitFor();
  assert.equal((await draft()).email, await page.locator('#f-email').inputValue());
  assert.notEqual((await draft()).email, mine.email);
  assert.equal('password' in (await draft()), false);
});

test('an example of the ledger tells what happened, in words', async () => {
  const { v, example } = await catalogue('#/rules/quota/full', { lang: 'en' });
  const sixth = example('the sixth developer of an individual');
  await sixth.getByText(v.times(5)).waitFor();
  await sixth.getByText(v.thenRecord).waitFor();
  assert.match(await sixth.innerText(), /Nov 5, 2018[\s\S]*Developer/i);
  assert.equal(await sixth.getByRole('button').count(), 0);
});

test('without the examples everything else is there, and they can be had later', async () => {
  let refuse = true;
  const { v, main, rule, example } = await catalogue(`#/rules/${CHECK}`, {
    prepare: (context) => context.route('**/data/examples.json', (route) => (refuse ? route.fulfill({ status: 404 }) : route.continue())),
    expected: [/404/],
  });
  await rule(CHECK).waitFor();
  await main.getByText(v.lost).waitFor();
  refuse = false;
  await main.getByRole('button', { name: v.again }).click();
  await example('the specimen of the standard').waitFor();
});

test('a workspace says which of its programs another edition changes', async () => {
  const { text } = busy();
  const { v, main } = await catalogue('#/rules', { prepare: withWorkspace(text) });
  await main.getByRole('button', { name: v.changes }).click();
  await main.getByRole('status').getByText(/按 2026-07 算/).waitFor();
  await main.getByRole('link', { name: '麦香坊会员卡' }).waitFor();
});

test('an address of a rule that there is not says so', async () => {
  const { v, main } = await catalogue('#/rules/subject/of-another-time');
  await main.getByRole('heading', { level: 2, name: v.unknown }).waitFor();
});

test('with the keyboard alone: search, list, rule, and back', async () => {
  const { page, rule, row, search } = await catalogue();
  await search.focus();
  await page.keyboard.type('remittance-expired');
  await row('registration/remittance-expired').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await rule('registration/remittance-expired').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-rule');
  await page.goBack();
  await row('registration/remittance-expired').waitFor();
});

test('on a phone one after another: chapters, list, rule, and back', async () => {
  const { page, v, main, chapters, row, rule, rows } = await catalogue('#/rules', { width: 390, height: 844, hasTouch: true });
  assert.equal(await rows.count(), 0);
  await chapters.getByRole('link', { name: new RegExp(`^${v.chapters.release}`) }).tap();
  await row('release/closed-beta').tap();
  await rule('release/closed-beta').waitFor();
  assert.equal(await chapters.count(), 0);
  await main.getByRole('link', { name: v.backToList }).tap();
  await row('release/approval-first').waitFor();
  await main.getByRole('link', { name: v.chapter, exact: true }).tap();
  await chapters.getByRole('link', { name: new RegExp(`^${v.all}`) }).tap();
  await row(CHECK).waitFor();
  assert.equal(await rows.count(), count);
  assert.match(page.url(), /#\/rules\?in=all$/);
});

test('the examples of a rule about tables are tables', async () => {
  const { rule, example } = await catalogue('#/rules/table/email-twice');
  await rule('table/email-twice').waitFor();
  await example('the same email in capitals').getByText('A@Example.com,').waitFor();
  assert.equal(await example('the same email in capitals').getByRole('button').count(), 0, 'no form can show a table');
});
