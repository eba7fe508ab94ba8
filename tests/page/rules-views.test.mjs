// The catalogue in both languages and schemes and on a phone: nothing for axe, nothing foreign, nothing cut.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import en from '../../www/js/i18n/en/rules.js';
import zh from '../../www/js/i18n/zh/rules.js';

const WORDS = { zh, en };

const VIEWS = [
  '#/rules', '#/rules/subject', '#/rules/subject/credit-code-check-character', '#/rules/quota/full', '#/rules/form/text-expected',
  '#/rules/registration/fact-order', '#/rules/profile/category-any', '#/rules/command/text-too-long', '#/rules/account?level=advice', '#/rules/no/such-rule',
];

async function eachView(options, work) {
  const v = WORDS[options.lang];
  const page = await open({ at: '#/rules', ...options });
  for (const address of VIEWS) {
    await page.goto(`${page.url().split('#')[0]}${address}`);
    await title(page).waitFor();
    if (address.split('/').length > 3 && !address.includes('such')) {
      await page.getByRole('heading', { level: 2, name: address.slice('#/rules/'.length) }).waitFor();
      await page.getByText(v.examplesMean).waitFor();
    }
    await work(page, address);
  }
}

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['zh', 'dark', 390], ['en', 'light', 390]]) {
  test(`axe finds nothing (${lang}, ${scheme}, ${width})`, () =>
    eachView({ lang, scheme, width, height: 900, bypassCSP: true }, async (page, address) => assert.deepEqual(await violations(page), [], address)));
}

test('axe finds nothing in the question before an example is opened', async () => {
  const page = await open({ at: '#/rules/account/email-dots', bypassCSP: true, prepare: withDraft({ form: draftOf(PEOPLE.enterprise) }) });
  await page.getByRole('button', { name: zh.open }).first().click();
  await page.getByRole('dialog', { name: zh.openTitle }).waitFor();
  assert.deepEqual(await violations(page), []);
});

for (const [lang, width] of [['zh', 390], ['en', 390], ['en', 320], ['en', 720], ['en', 1024], ['en', 1280]]) {
  test(`nothing is wider than the window (${lang}, ${width})`, () =>
    eachView({ lang, width, height: 844 }, async (page, address) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, address);
    }));
}

/** What is foreign to a language, beside ids, placeholders and what examples hold. */
const FOREIGN = {
  en: (shown) => shown.replace(/“[^”]*”/g, '').replace(/^中(?: 中文)?$/gm, '').match(/[^\n]*\p{Script=Han}[^\n]*/gu),
  zh: (shown) => shown.replace(/[a-z-]+\/[a-z-]+|mp-onboard|name@example\.com|com、cn|\b(?:AppID|UnionID|API|EN|English|GB|WHATWG|HTML|RFC|IETF|Excel)\b/g, '').match(/[^\n]*[a-z]{3,}[^\n]*/gi),
};

for (const lang of ['zh', 'en']) {
  test(`nothing is left in the other language (${lang})`, () =>
    eachView({ lang }, async (page, address) => {
      // Messages stand there in both languages and say which; what an example holds is in no language.
      const other = lang === 'zh' ? 'en' : 'zh-CN';
      const shown = await page.locator('body').evaluate((body, foreign) => {
        const unread = [...body.querySelectorAll(`main [lang="${foreign}"], code, .result`)];
        for (const element of unread) element.style.display = 'none';
        const named = [...body.querySelectorAll('[aria-label], [placeholder]')].flatMap((element) => [element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '']);
        const text = [document.title, body.innerText, ...named].join('\n');
        for (const element of unread) element.style.display = '';
        return text;
      }, other);
      assert.equal(FOREIGN[lang](shown), null, address);
    }));
}
