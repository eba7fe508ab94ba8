// Recorded days: how they are recorded and taken back, what they settle, and what is said about deadlines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

const activated = { emailActivatedOn: '2026-11-01' };
const sent = { ...activated, submittedOn: '2026-11-05', remittanceSentOn: '2026-11-14' };

/** A page of an enterprise that remits, confirmed, with some facts. */
async function at(name, facts, change = {}) {
  const form = draftOf(PEOPLE.enterprise, { subjectConfirmed: true, ...change });
  const page = await open({ at: `#/register/${name}`, prepare: withDraft({ form, facts }) });
  await title(page).waitFor();
  return { page, hand: handOf(page, 'zh'), main: page.getByRole('main') };
}

const shows = (main, text) => main.getByText(text).first().waitFor();

test('what is taken back is named and can be restored', async () => {
  const { hand, main } = await at('finish', sent);
  await hand.press('撤回提交和之后的 1 条记录');
  const notice = main.getByRole('status').filter({ hasText: /已撤回。提交主体信息：11月5日 周四；汇款：11月14日 周六。/ });
  await notice.waitFor();
  await hand.press('恢复');
  await notice.waitFor({ state: 'detached' });
  await shows(main, /主体信息已在 11月5日 周四 提交/);
  await shows(main, '等待腾讯确认到账');
});

test('the offer to restore ends with the next change of facts', async () => {
  const { hand, main } = await at('finish', sent);
  await hand.press('撤回「汇款」');
  await shows(main, /已撤回。汇款/);
  await hand.press('记为已汇款');
  await main.getByText(/已撤回/).waitFor({ state: 'detached' });
});

test('once the email is activated its page is read-only, until that record is taken back', async () => {
  const { page, hand, main } = await at('account', activated);
  await shows(main, '邮箱已在 11月1日 周日 激活，这一页不能再改。');
  assert.equal(await hand.box('email').getAttribute('readonly'), '');
  assert.equal(await page.getByRole('checkbox', { name: hand.labels.emailNotOnOpenPlatform }).isDisabled(), true);
  await hand.press('撤回这条记录');
  await hand.box('email').fill('other@maixiangfang.example.com');
});

test('a day recorded wrongly comes before passwords that are not kept', async () => {
  const { page, hand } = await at('subject', { emailActivatedOn: '2026-12-01' });
  await hand.press('先去「激活邮箱」');
  await page.locator(':focus').and(page.getByLabel('激活日期')).waitFor();
});

test('the confirmation ends when the subject changes or the submission is taken back', async () => {
  const { page, hand } = await at('administrator', activated);
  const ticked = async () => {
    await page.getByRole('link', { name: hand.t.pages.confirmation }).first().click();
    await title(page).filter({ hasText: '确认主体信息' }).waitFor();
    return page.getByRole('checkbox', { name: hand.labels.subjectConfirmed }).isChecked();
  };
  assert.equal(await ticked(), true);
  await page.goBack();
  await hand.box('administratorName').fill('张小米');
  assert.equal(await ticked(), false);
  await hand.confirmation();
  await hand.press('撤回这条记录');
  await page.getByRole('checkbox', { name: hand.labels.subjectConfirmed, checked: false }).waitFor();
});

test('a remittance sent in time is not overdue', async () => {
  const { main } = await at('finish', sent);
  await shows(main, '11月14日 周六 已汇出，在 11月15日 周日 24:00 的期限内');
  assert.equal(await main.getByText(/已过 \d+ 天/).count(), 0);
});

test('fee and deadline follow the planned day, and only a remittance has that deadline', async () => {
  const { page, hand, main } = await at('confirmation', activated);
  await page.getByLabel('提交日期').fill('2026-11-21');
  await shows(main, '按 11月21日 周六 提交推算');
  await shows(main, '12月1日 周二 24:00');
  await shows(main, /对公打款的期限从这天起算/);
  await page.getByRole('link', { name: hand.t.pages.verification }).first().click();
  await hand.choose('verificationWay', 'verification');
  await page.getByRole('link', { name: hand.t.pages.confirmation }).first().click();
  await title(page).filter({ hasText: '确认主体信息' }).waitFor();
  assert.equal(await main.getByText(/对公打款的期限从这天起算/).count(), 0);
});

test('with everything right nothing is open before the submission', async () => {
  const { main } = await at('confirmation', activated);
  await shows(main, '这一页没有待处理的了。');
});

test('a day is recorded when its field is left, not at every key', async () => {
  const { page, hand, main } = await at('activation', {});
  const day = page.getByLabel('激活日期');
  await day.focus();
  await page.keyboard.type('11212026');
  const facts = () => page.evaluate(() => JSON.parse(sessionStorage['mp-onboard.draft']).facts);
  assert.deepEqual(await facts(), {});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await main.getByRole('button', { name: '撤回', exact: true }).waitFor();
  assert.match((await facts()).emailActivatedOn, /^2026-/);
  await day.fill('2026-11-20');
  await hand.next('subject');
  assert.deepEqual(await facts(), { emailActivatedOn: '2026-11-20' });
});

test('an empty day is asked for', async () => {
  const { page, hand, main } = await at('confirmation', activated);
  const day = page.getByLabel('提交日期');
  await day.fill('');
  await hand.press('记为已提交');
  await page.locator(':focus').and(day).waitFor();
  await shows(main, '还没有填日期');
  assert.match(await day.getAttribute('aria-describedby'), /f-submittedOn-hint/);
});
