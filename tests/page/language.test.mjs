// The language is switched in the middle of a page, without a reload and without losing anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORDS, explained, open, title, withDraft } from './harness.mjs';
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

test('no page of the English interface is left in Chinese', async () => {
  for (const name of ['account', 'activation', 'subject', 'verification', 'administrator', 'confirmation', 'finish']) {
    const page = await open({ lang: 'en', at: `#/register/${name}` });
    await title(page).waitFor();
    const text = await page.getByRole('main').innerText();
    // Names of the platform stand in quotation marks, a bank's name is an example.
    const own = text.replace(/“[^”]*”/g, '').replace(/For example .*/g, '');
    assert.doesNotMatch(own, /\p{Script=Han}/u, name);
    await page.close();
  }
});
