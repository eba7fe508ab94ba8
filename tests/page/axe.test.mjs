// axe-core finds nothing on any page, empty and with errors, in both languages and colour schemes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const PAGES = ['account', 'activation', 'subject', 'verification', 'administrator', 'confirmation', 'finish'];

const wrong = {
  form: draftOf(PEOPLE.enterprise, {
    email: 'a@b@qq.com', code: '91330106MA9K8T3P86', bankName: '中信银行', bankAccountName: '别的公司', bankAccount: '811080101270035642',
    administratorId: '110105199902300010', administratorMobile: '14700138000', programName: '麦香坊小程序', introduction: '麦香',
  }),
  facts: { emailActivatedOn: '2026-11-22' },
};
const finished = { form: draftOf(PEOPLE.enterprise, { subjectConfirmed: true }), facts: { emailActivatedOn: '2026-11-20', submittedOn: '2026-11-20' } };
const failed = { form: draftOf(PEOPLE.enterprise, { subjectConfirmed: true }), facts: { emailActivatedOn: '2026-11-01', submittedOn: '2026-11-01' } };

async function violations(page) {
  const { violations: found } = await page.evaluate((source) => {
    // The page forbids evaluation from text; the test's context bypasses that.
    if (!globalThis.axe) new Function(source)();
    return globalThis.axe.run(document, { resultTypes: ['violations'] });
  }, AXE);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function audit(options, views, draft) {
  const page = await open({ ...options, bypassCSP: true, prepare: draft && withDraft(draft) });
  const base = page.url().split('#')[0];
  for (const view of views) {
    await page.goto(base + view);
    await title(page).waitFor({ state: 'attached' });
    await page.getByRole('main').locator('form, section').first().waitFor();
    assert.deepEqual(await violations(page), [], `${view} ${JSON.stringify(options)}`);
  }
}

const wizard = PAGES.map((name) => `#/register/${name}`);

for (const lang of ['zh', 'en']) {
  for (const scheme of ['light', 'dark']) {
    test(`every page, empty (${lang}, ${scheme})`, () => audit({ lang, scheme }, [...wizard, '#/guide', '#/guide/G2.24']));
    test(`every page, with errors (${lang}, ${scheme})`, () => audit({ lang, scheme }, wizard, wrong));
    test(`the last page, submitted and failed (${lang}, ${scheme})`, async () => {
      await audit({ lang, scheme }, ['#/register/subject', '#/register/finish'], finished);
      await audit({ lang, scheme }, ['#/register/finish'], failed);
    });
  }
}

test('every page on a phone', () => audit({ width: 390, height: 844 }, [...wizard, '#/guide'], wrong));

test('dialogs', async () => {
  const page = await open({ bypassCSP: true });
  await page.getByRole('button', { name: 'G2.3，看条款' }).first().click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '草稿与更多' }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await violations(page), []);
});
