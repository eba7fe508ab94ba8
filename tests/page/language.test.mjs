// The language is switched in the middle of a page, without a reload and without losing anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, WORDS, explained, open, show, title, withDraft } from './harness.mjs';
import { core } from '../npm/package.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

test('values stay, findings speak the other language, the document says which', async () => {
  const form = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86' });
  const page = await open({ at: '#/register/subject', prepare: withDraft({ form, facts: { emailActivatedOn: '2026-11-22' } }) });
  const finding = core.check(form, { today: '2026-11-22' }).findings.find(({ path }) => path === '/code');
  const says = (lang) => page.getByRole('main').getByText(explained(finding, lang).message).first().waitFor();
  await says('zh');
  await page.evaluate(() => { globalThis.same = true; });
  await page.getByRole('button', { name: 'EN English' }).click();
  await says('en');
  assert.equal(await page.evaluate(() => globalThis.same), true, 'no reload');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.match(await page.title(), /onboarding/i);
  assert.equal(await handOf(page, 'en').box('code', PEOPLE.enterprise).inputValue(), '91330106MA9K8T3P86');
  await page.reload();
  await title(page).filter({ hasText: 'Subject information' }).waitFor();
  await page.getByRole('button', { name: '中 中文' }).click();
  await title(page).filter({ hasText: '填写主体信息' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
});

/** Every path of words that an interface language has. */
const paths = (words, at = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? paths(value, `${at}${key}.`) : [`${at}${key}:${Array.isArray(value) ? value.length : typeof value}`]);

test('both languages have the same words', () => {
  assert.deepEqual(paths(WORDS.en).sort(), paths(WORDS.zh).sort());
});

/** Pages with much to say: nothing filled in, much that is wrong, and a registration that came too late. */
const STORIES = {
  empty: { form: {} },
  wrong: {
    form: draftOf(PEOPLE.enterprise, {
      email: 'a@b@qq.com', code: '91330106MA9K8T3P86', bankName: '中信银行', bankAccountName: '别的公司', bankAccount: '811080101270035642',
      administratorId: '110105199902300010', administratorMobile: '14700138000', programName: '麦', introduction: '麦香',
    }),
    facts: { emailActivatedOn: '2026-11-22' },
  },
  late: { form: draftOf(PEOPLE.enterprise, { subjectConfirmed: true }), facts: { emailActivatedOn: '2026-11-01', submittedOn: '2026-11-01' } },
};

/** What is foreign to a language, without what was typed and what may stand there as it is. */
const FOREIGN = {
  // Names of the platform stand in quotation marks, a bank's name is an example; a switch names its language.
  en: (text) => text.replace(/“[^”]*”/g, '').replace(/For example .*|^中(?: 中文)?$/gm, '').match(/[^\n]*\p{Script=Han}[^\n]*/gu),
  // Ids of rules and statements, units of the platform, standards and their publishers, an example of an address.
  zh: (text) => text.replace(/[a-z]+\/[a-z-]+|name@example\.com|mp-onboard|\b(?:AppID|UnionID|API|EN|English|GB|GS|RFC|IETF|WHATWG|HTML|GitHub)\b|VincentSit/g, '').match(/[a-z]{2,}/gi),
};

/** Everything on the page that somebody reads or hears. */
const everything = (page) =>
  page.locator('body').evaluate((body) => {
    const named = [...body.querySelectorAll('[aria-label], [placeholder], [alt], [title]')];
    const names = named.flatMap((element) => ['aria-label', 'placeholder', 'alt', 'title'].map((name) => element.getAttribute(name) ?? ''));
    return [document.title, body.innerText, ...names].join('\n');
  });

for (const lang of ['zh', 'en']) {
  for (const [name, draft] of Object.entries(STORIES)) {
    test(`nothing is left in the other language (${lang}, ${name})`, async () => {
      const page = await open({ lang, prepare: withDraft(draft) });
      const typed = Object.values(draft.form).filter((value) => typeof value === 'string' && !/^[a-z_]+$/.test(value));
      for (const view of [...PAGES, 'guide']) {
        await show(page, view, lang);
        const text = typed.reduce((rest, value) => rest.replaceAll(value, ''), await everything(page));
        assert.equal(FOREIGN[lang](text), null, view);
      }
    });
  }
}
