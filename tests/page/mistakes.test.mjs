// One registration with every kind of mistake: each refusal shows what is wrong, what to do, the statement and the rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { open, show, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

const facts = { emailActivatedOn: '2026-11-22' };

/** The page of a filled enterprise with some fields changed. */
async function filled(at, change = {}, person = PEOPLE.enterprise) {
  const page = await open({ at: `#/register/${at}`, prepare: withDraft({ form: draftOf(person, change), facts }) });
  await title(page).waitFor();
  return { page, hand: handOf(page, 'zh'), main: page.getByRole('main') };
}

/** What a rule says about what to do, as a pattern that leaves its numbers and names open. */
function fixOf(rule) {
  const { zh } = core.rules().find(({ id }) => id === rule).fix;
  return new RegExp(zh.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
}

/** A refusal is whole: reason and what to do describe the field, and its statement stands beside the rule. */
async function refused(field, { reason, rule, statement }) {
  const page = field.page();
  for (const description of [reason, fixOf(rule)]) await page.getByRole('textbox', { description }).and(field).waitFor();
  const source = page.getByRole('main').getByRole('paragraph').filter({ has: page.getByText(rule, { exact: true }) });
  await source.getByRole('button', { name: `${statement}，看条款` }).waitFor();
}

test('next goes to the first open point and says what is missing', async () => {
  const page = await open();
  const hand = handOf(page, 'zh');
  await hand.next('activation');
  await page.locator(':focus').and(hand.box('email')).waitFor();
  await page.getByRole('main').getByText('还没有填登录邮箱。').first().waitFor();
  await hand.account({ ...PEOPLE.enterprise });
  await page.getByRole('checkbox', { name: hand.labels.emailNotOnOpenPlatform }).uncheck();
  await hand.next('activation');
  await page.locator(':focus').and(page.getByRole('checkbox', { name: hand.labels.emailNotOnOpenPlatform })).waitFor();
});

test('what is being typed is unfinished, not wrong', async () => {
  const { hand, main } = await filled('subject', { code: '' });
  const code = hand.box('code', PEOPLE.enterprise);
  await code.pressSequentially('91330106MA9K8');
  await main.getByText('还差 5 位。目前填的都对。').first().waitFor();
  await main.getByText('13 / 18').waitFor();
  assert.equal(await code.getAttribute('aria-invalid'), null);
  await code.pressSequentially('T3P86');
  await main.getByText('第 18 位应是 7，现在是 6。').first().waitFor();
  assert.equal(await code.getAttribute('aria-invalid'), 'true');
});

test('a wrong check character is named, and may be kept with a reason until the value changes', async () => {
  const { page, hand, main } = await filled('subject', { code: '91330106MA9K8T3P86' });
  const code = hand.box('code', PEOPLE.enterprise);
  await refused(code, { reason: '第 18 位应是 7，现在是 6。', statement: 'G2.9', rule: 'subject/credit-code-check-character' });
  await hand.press('保留并写明原因');
  await page.getByRole('textbox', { name: /为什么保留/ }).fill('证照上就是这样印的');
  await hand.press('保留');
  await main.getByText('已保留：证照上就是这样印的').waitFor();
  await hand.next('verification');
  await title(page).filter({ hasText: '选择验证方式' }).waitFor();
  await page.goBack();
  await code.fill('91330106MA9K8T3P85');
  await refused(code, { reason: '第 18 位应是 7，现在是 5。', statement: 'G2.9', rule: 'subject/credit-code-check-character' });
  assert.equal(await main.getByText('已保留').count(), 0);
});

test('full-width and lower-case input is put right when the field is left, and can be had back', async () => {
  const { hand, main } = await filled('subject', { code: '' });
  const code = hand.box('code', PEOPLE.enterprise);
  await code.fill('９１３３０１０６ ma9k8t3p87');
  await hand.box('subjectName').focus();
  await main.getByText(/已整理/).waitFor();
  assert.equal(await code.inputValue(), '91330106MA9K8T3P87');
  await hand.press('还原');
  assert.equal(await code.inputValue(), '９１３３０１０６ ma9k8t3p87');
  await refused(code, { reason: '第 1 位不能是「９」。', statement: 'G2.9', rule: 'subject/credit-code-characters' });
  await hand.press('改成规范写法');
  assert.equal(await code.inputValue(), '91330106MA9K8T3P87');
});

test('email, password and its repetition', async () => {
  const page = await open();
  const hand = handOf(page, 'zh');
  const email = hand.box('email');
  await email.fill('a@b@qq.com');
  await refused(email, { reason: '邮箱里只能有一个「@」，现在有 2 个。', statement: 'G2.3', rule: 'account/email-at-sign' });
  const password = page.getByLabel(hand.labels.password, { exact: true });
  await password.fill('mai18');
  await page.getByRole('textbox', { description: '至少 8 位，还差 3 位。' }).and(password).waitFor();
  assert.equal(await password.getAttribute('aria-invalid'), null);
  await password.fill('12345678');
  await refused(password, { reason: '密码里没有字母。', statement: 'G2.7', rule: 'account/password-letters-and-digits' });
  await password.fill('Mai2018xiang!');
  const again = page.getByLabel(hand.labels.passwordConfirm, { exact: true });
  await again.fill('Mai2018');
  await page.getByRole('textbox', { description: '还没输完，目前和密码一致。' }).and(again).waitFor();
  assert.equal(await again.getAttribute('aria-invalid'), null, 'the beginning of the password is no mistake yet');
  await again.fill('Mai2019');
  await refused(again, { reason: '两次输入的密码不一样。', statement: 'G2.7', rule: 'account/password-repeat-differs' });
});

test('a way of verification that is not for the subject, after the subject was changed', async () => {
  const { page, hand, main } = await filled('subject');
  await hand.choose('subjectType', 'government');
  await show(page, 'verification');
  await main.getByText('主体类型是「政府」，不能用对公打款，只能做微信认证。').first().waitFor();
  await main.getByText('subject/verification-way-for-subject', { exact: true }).waitFor();
  assert.equal(await page.getByRole('radio').count(), 1);
  await hand.next('administrator');
  await page.locator(':focus').and(page.getByRole('radio', { name: '微信认证', exact: true, checked: false })).waitFor();
  await hand.press('改用微信认证');
  await page.locator(':focus').and(page.getByRole('radio', { name: '微信认证', exact: true, checked: true })).waitFor();
  await hand.next('administrator');
  await title(page).filter({ hasText: '管理员' }).waitFor();
});

test('an account of somebody else, with buttons that settle it', async () => {
  const { page, hand } = await filled('verification', { bankAccountName: '杭州麦香坊餐饮管理有限公司' });
  const holder = hand.box('bankAccountName');
  const { subjectName } = PEOPLE.enterprise;
  await refused(holder, { reason: `户名是「杭州麦香坊餐饮管理有限公司」，主体名称是「${subjectName}」，两个不一样。`, statement: 'G2.17', rule: 'subject/remittance-own-account' });
  await hand.press('户名改成主体名称');
  assert.equal(await holder.inputValue(), subjectName);
  await holder.fill('别的公司');
  await hand.press('改用微信认证');
  await page.locator(':focus').and(page.getByRole('radio', { name: '微信认证', exact: true, checked: true })).waitFor();
});

test('a number of unusual length for its bank is a warning that stops nobody', async () => {
  const { page, hand } = await filled('verification', { bankName: '中信银行', bankAccount: '811080101270035642' });
  await refused(hand.box('bankAccount'), { reason: /中信银行对公账号一般是 19 位，这里是 18 位。/, statement: 'G2.17', rule: 'subject/bank-account-length-of-bank' });
  await hand.next('administrator');
  await title(page).filter({ hasText: '管理员' }).waitFor();
});

test('numbers of the administrator', async () => {
  const { hand } = await filled('administrator', { administratorId: '', administratorMobile: '' }, PEOPLE.individual);
  const id = hand.box('administratorId');
  await id.fill('110105201203010019');
  await refused(id, { reason: /个人注册要年满 18 岁，从 .*2030年3月1日/, statement: 'G2.10', rule: 'administrator/individual-age' });
  await id.fill('110105199902300010');
  await refused(id, { reason: /不是日历上的日子/, statement: 'G2.21', rule: 'administrator/resident-id-birth-date' });
  const mobile = hand.box('administratorMobile');
  await mobile.fill('12800138000');
  await refused(mobile, { reason: /手机号以 13 到 19 开头/, statement: 'G2.21', rule: 'administrator/mobile-prefix' });
});

test('characters that nobody sees are shown by their code point', async () => {
  const { hand } = await filled('subject');
  const name = hand.box('subjectName');
  for (const [unseen, shown] of [['\u202e', 'U+202E'], ['\u200b', 'U+200B'], ['\u0000', 'U+0000']]) {
    await name.fill(`杭州${unseen}麦香坊食品有限公司`);
    await refused(name, { reason: `第 3 个字符不能是「${shown}」。`, statement: 'G2.9', rule: 'subject/name-characters' });
  }
});

test('a chip opens the statement, and Escape gives the focus back', async () => {
  const { page, main } = await filled('subject', { code: '91330106MA9K8T3P86' });
  const chip = main.getByRole('button', { name: 'G2.9，看条款' }).first();
  await chip.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('激活邮箱后，选择主体类型，填写主体信息和管理员信息。').waitFor();
  assert.match(await dialog.getByRole('link', { name: '打开指南原文' }).getAttribute('href'), /^https:\/\/developers\.weixin\.qq\.com\//);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator(':focus').and(chip).waitFor();
});

test('a row of the report leads to its field, on whatever page that is', async () => {
  const { page, hand } = await filled('subject', { administratorMobile: '12800138000' });
  await page.getByText(/其他页还有 \d+ 处/).click();
  await page.getByRole('button', { name: /管理员手机号/ }).click();
  await title(page).filter({ hasText: '管理员' }).waitFor();
  await page.locator(':focus').and(hand.box('administratorMobile')).waitFor();
});

test('a submission with something open leads there', async () => {
  const { page, hand } = await filled('confirmation', { subjectName: '', subjectConfirmed: true });
  await hand.press('记为已提交');
  await page.locator(':focus').and(hand.box('subjectName')).waitFor();
});
