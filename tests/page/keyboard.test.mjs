// The console without a mouse, and on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, open, show, title, titleOf, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';
import { tabTo } from './tabbing.mjs';

const focused = (page, target) => page.locator(':focus').and(target);

test('an individual registers with the keyboard only', async () => {
  const page = await open();
  const { t, labels, box } = handOf(page, 'zh');
  const person = PEOPLE.individual;
  const at = (target) => focused(page, target).waitFor();
  const press = async (name) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  const arrives = (name) => at(title(page).filter({ hasText: titleOf(name, 'zh') }));
  await title(page).waitFor();
  await tabTo(page, box('email'));
  await page.keyboard.type(person.email);
  for (const field of ['password', 'passwordConfirm']) {
    await page.keyboard.press('Enter');
    await at(page.getByLabel(labels[field], { exact: true }));
    await page.keyboard.type(person[field]);
  }
  for (const field of ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat']) {
    await tabTo(page, page.getByRole('checkbox', { name: labels[field] }));
    await page.keyboard.press('Space');
  }
  await press(t.next(t.pages.activation));
  await arrives('activation');
  await press(t.activatedToday);
  await at(page.getByLabel(t.activationDay, { exact: true }));
  await press(t.next(t.pages.subject));
  await arrives('subject');
  const radio = (name, checked) => page.getByRole('radio', { name, exact: true, checked });
  await tabTo(page, radio('个人', false));
  await page.keyboard.press('ArrowDown');
  await at(radio('企业', true));
  await page.keyboard.press('ArrowUp');
  await at(radio('个人', true));
  await press(t.next(t.pages.verification));
  await arrives('verification');
  await page.getByText('个人主体不用选验证方式。').waitFor();
  await press(t.next(t.pages.administrator));
  await arrives('administrator');
  await tabTo(page, box('administratorName'));
  for (const field of ['administratorName', 'administratorId', 'administratorMobile']) {
    await at(box(field));
    await page.keyboard.type(person[field]);
    await page.keyboard.press('Enter');
  }
  // Enter in the last field has gone on.
  await arrives('confirmation');
  await tabTo(page, page.getByRole('checkbox', { name: labels.subjectConfirmed }));
  await page.keyboard.press('Space');
  await press(t.recordSubmission);
  // The button has become the way on.
  await at(page.getByRole('button', { name: t.next(t.pages.finish), exact: true }));
  await page.keyboard.press('Enter');
  await arrives('finish');
  await page.getByText('个人主体的注册到这里就完成了').waitFor();
});

test('a dialog keeps the focus inside, and Escape gives it back', async () => {
  const page = await open();
  const { t } = handOf(page, 'zh');
  await title(page).waitFor();
  for (const [opener, name] of [[t.menu, t.draft], [t.chip('G2.1'), t.statementTitle('G2.1')]]) {
    const button = page.getByRole('button', { name: opener, exact: true }).first();
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name, exact: true });
    await dialog.waitFor();
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      const outside = await dialog.evaluate((element) => document.activeElement !== document.body && !element.contains(document.activeElement));
      assert.equal(outside, false, 'what lies behind a dialog cannot be reached');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await focused(page, button).waitFor();
  }
});

for (const [device, size] of [['desk', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]]) {
  test(`nothing covers what has the focus (${device})`, async () => {
    const form = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86', bankAccountName: '别的公司', administratorId: '110105199902300010' });
    const page = await open({ ...size, prepare: withDraft({ form, facts: { emailActivatedOn: '2026-11-22' } }) });
    for (const name of PAGES) {
      await show(page, name);
      // From the beginning of the document, where a restored draft is told, to its end.
      await page.reload();
      await title(page).waitFor();
      const seen = [];
      while (seen.at(-1) !== null) {
        await page.keyboard.press('Tab');
        seen.push(await page.evaluate(covered));
      }
      assert.deepEqual(seen.filter(Boolean), [], name);
      assert.ok(seen.length > 10, 'the focus went through the page');
    }
  });
}

/**
 * Runs in the page: what lies over the upper part of the element in focus, where its text is. Empty when nothing does,
 * null when the focus has gone through the whole document.
 */
function covered() {
  const element = document.activeElement;
  if (element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 15));
  const own = [element, ...(element.labels ?? [])].some((part) => part.contains(top) || top?.contains(part));
  return own ? '' : `${element.id || element.textContent.trim()} is under ${top?.localName ?? 'the edge of the window'}`;
}

test('a new page puts the focus on its title, and back leads to the page before', async () => {
  const page = await open({ at: '#/register/activation' });
  const { t } = handOf(page, 'zh');
  await title(page).filter({ hasText: '激活邮箱' }).waitFor();
  await page.getByRole('navigation', { name: t.steps }).getByRole('link', { name: t.pages.subject }).click();
  await focused(page, title(page).filter({ hasText: '填写主体信息' })).waitFor();
  await page.goBack();
  await focused(page, title(page).filter({ hasText: '激活邮箱' })).waitFor();
});

test('the first Tab reaches a link over the navigation', async () => {
  const page = await open();
  await title(page).waitFor();
  await page.keyboard.press('Tab');
  await focused(page, page.getByRole('link', { name: '跳到正文' })).waitFor();
  await page.keyboard.press('Enter');
  await focused(page, page.getByRole('main')).waitFor();
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
    // A name without a place to break must not push the page wide.
    const long = 'Maixiangfang'.repeat(5);
    const form = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86', subjectName: long, bankAccountName: `${long}x`, administratorName: long });
    const page = await open({ lang, width: 390, height: 844, at: '#/register/account', prepare: withDraft({ form, facts: { emailActivatedOn: '2026-11-22' } }) });
    for (const name of [...PAGES, 'guide']) {
      await show(page, name, lang);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
    }
  });
}
