// The console without a mouse, and on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

const PAGES = ['account', 'activation', 'subject', 'verification', 'administrator', 'confirmation', 'finish'];

/** Presses Tab until the focus is on a control; it never falls back to the document on the way. */
async function tabTo(page, target) {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').and(target).count()) > 0) return;
  }
  assert.fail('the control cannot be reached with Tab');
}

test('an individual registers with the keyboard only', async () => {
  const page = await open();
  const { t, labels, box } = handOf(page, 'zh');
  const person = PEOPLE.individual;
  const button = (name) => page.getByRole('button', { name, exact: true });
  const press = async (name) => {
    await tabTo(page, button(name));
    await page.keyboard.press('Enter');
  };
  await title(page).waitFor();
  await tabTo(page, box('email'));
  await page.keyboard.type(person.email);
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(page.getByLabel(labels.password, { exact: true })).waitFor();
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(page.getByLabel(labels.passwordConfirm, { exact: true })).waitFor();
  await page.keyboard.type(person.passwordConfirm);
  for (const field of ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat']) {
    await tabTo(page, page.getByRole('checkbox', { name: labels[field] }));
    await page.keyboard.press('Space');
  }
  await press(t.next(t.pages.activation));
  await title(page).filter({ hasText: '激活邮箱' }).waitFor();
  await press(t.activatedToday);
  await press(t.next(t.pages.subject));
  await title(page).filter({ hasText: '填写主体信息' }).waitFor();
  await tabTo(page, page.getByRole('radio', { name: '个人', exact: true }));
  await page.keyboard.press('Space');
  await press(t.next(t.pages.verification));
  await page.getByText('个人主体不用选验证方式。').waitFor();
  await press(t.next(t.pages.administrator));
  await title(page).filter({ hasText: '填写管理员信息' }).waitFor();
  for (const field of ['administratorName', 'administratorId', 'administratorMobile']) {
    await tabTo(page, box(field));
    await page.keyboard.type(person[field]);
  }
  await press(t.next(t.pages.confirmation));
  await title(page).filter({ hasText: '确认主体信息' }).waitFor();
  await tabTo(page, page.getByRole('checkbox', { name: labels.subjectConfirmed }));
  await page.keyboard.press('Space');
  await press(t.recordSubmission);
  await press(t.next(t.pages.finish));
  await page.getByText('个人主体的注册到这里就完成了').waitFor();
});

test('a new page puts the focus on its title, and back leads to the page before', async () => {
  const page = await open({ at: '#/register/activation' });
  const { t } = handOf(page, 'zh');
  await title(page).filter({ hasText: '激活邮箱' }).waitFor();
  await page.getByRole('navigation', { name: t.steps }).getByRole('link', { name: t.pages.subject }).click();
  await page.locator(':focus').and(title(page).filter({ hasText: '填写主体信息' })).waitFor();
  await page.goBack();
  await page.locator(':focus').and(title(page).filter({ hasText: '激活邮箱' })).waitFor();
});

test('the first Tab reaches a link over the navigation', async () => {
  const page = await open();
  await title(page).waitFor();
  await page.keyboard.press('Tab');
  await page.locator(':focus').and(page.getByRole('link', { name: '跳到正文' })).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(':focus').and(page.getByRole('main')).waitFor();
  assert.match(page.url(), /#\/register\/account$/);
});

test('a screen reader hears what becomes of the field in focus', async () => {
  const page = await open({ at: '#/register/administrator' });
  const { box } = handOf(page, 'zh');
  await box('administratorMobile').fill('12800138000');
  await page.locator('[aria-live=polite]').filter({ hasText: /手机号以 13 到 19 开头/ }).waitFor({ state: 'attached' });
});

for (const lang of ['zh', 'en']) {
  test(`no page is wider than a phone (${lang})`, async () => {
    const form = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86', bankAccountName: '别的公司' });
    const page = await open({ lang, width: 390, height: 844, at: '#/register/account', prepare: withDraft({ form, facts: { emailActivatedOn: '2026-11-22' } }) });
    for (const name of PAGES) {
      await page.goto(`${page.url().split('#')[0]}#/register/${name}`);
      await title(page).waitFor({ state: 'attached' });
      await page.getByRole('main').locator('form').waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
    }
  });
}
