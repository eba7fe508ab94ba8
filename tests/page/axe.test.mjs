// axe-core finds nothing on any page, empty and with errors, in both languages and colour schemes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { PAGES, WORDS, open, show, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';

const wrong = {
  form: draftOf(PEOPLE.enterprise, {
    email: 'a@b@qq.com', code: '91330106MA9K8T3P86', bankName: '中信银行', bankAccountName: '别的公司', bankAccount: '811080101270035642',
    administratorId: '110105199902300010', administratorMobile: '14700138000', programName: '麦香坊小程序', introduction: '麦香',
  }),
  facts: { emailActivatedOn: '2026-11-22' },
};
const finished = { form: draftOf(PEOPLE.enterprise, { subjectConfirmed: true }), facts: { emailActivatedOn: '2026-11-20', submittedOn: '2026-11-20' } };
const failed = { form: draftOf(PEOPLE.enterprise, { subjectConfirmed: true }), facts: { emailActivatedOn: '2026-11-01', submittedOn: '2026-11-01' } };

/** Looks at each page; `press` is the button that is pressed first. */
async function audit({ draft, press, ...options }, names) {
  const page = await open({ ...options, bypassCSP: true, prepare: draft && withDraft(draft) });
  for (const name of names) {
    await show(page, name, options.lang);
    if (press) await page.getByRole('button', { name: press }).click();
    assert.deepEqual(await violations(page), [], `${name} ${JSON.stringify(options)}`);
  }
}

for (const lang of ['zh', 'en']) {
  for (const scheme of ['light', 'dark']) {
    test(`every page, empty (${lang}, ${scheme})`, () => audit({ lang, scheme }, [...PAGES, 'guide']));
    test(`every page, with errors (${lang}, ${scheme})`, () => audit({ lang, scheme, draft: wrong }, PAGES));
    test(`the last page, submitted and failed (${lang}, ${scheme})`, async () => {
      await audit({ lang, scheme, draft: finished }, ['subject', 'finish']);
      await audit({ lang, scheme, draft: failed }, ['finish']);
    });
  }
}

// Where something is open, the button stays on its page and says what.
for (const [lang, scheme] of [['zh', 'dark'], ['en', 'light']]) {
  const t = WORDS[lang];
  const go = new RegExp(`^(${PAGES.map((name) => t.next(t.pages[name])).join('|')})$`);
  const draft = { form: { subjectType: 'enterprise', verificationWay: 'remittance' } };
  test(`pages that one wanted to leave too early (${lang}, ${scheme})`, () => audit({ lang, scheme, press: go, draft }, PAGES.slice(0, 5)));
}

test('every page on a phone', () => audit({ width: 390, height: 844, draft: wrong }, [...PAGES, 'guide']));

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 390]]) {
  test(`dialogs (${lang}, ${scheme}, ${width})`, async () => {
    const page = await open({ lang, scheme, width, bypassCSP: true });
    const t = WORDS[lang];
    const press = (name) => page.getByRole('button', { name, exact: true }).first().click();
    await press(t.chip('G2.3'));
    await page.getByRole('dialog', { name: t.statementTitle('G2.3') }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await press(t.menu);
    await page.getByRole('dialog', { name: width < 860 ? t.more : t.draft }).waitFor();
    assert.deepEqual(await violations(page), []);
    await press(t.wipe);
    await page.getByRole('dialog', { name: t.wipeTitle }).waitFor();
    assert.deepEqual(await violations(page), []);
  });
}
