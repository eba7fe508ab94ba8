// A registration from the first page to the last, for each of the six subject types, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { handOf } from './steps.mjs';

async function registered(lang, person) {
  const page = await open({ lang });
  const hand = handOf(page, lang);
  await hand.register(person);
  await title(page).filter({ hasText: hand.t.finishTitle }).waitFor();
  return { page, hand, main: page.getByRole('main') };
}

const shows = (main, text) => main.getByText(text).first().waitFor();

test('an enterprise that remits is told the amount of days and the last moment', async () => {
  const { page, hand, main } = await registered('zh', PEOPLE.enterprise);
  await shows(main, '剩 10 天');
  await shows(main, '12月2日 周三 24:00');
  await main.getByRole('button', { name: 'G2.24，看条款' }).first().waitFor();
  await hand.press('记为已汇款');
  await shows(main, '等待腾讯确认到账');
  await hand.press('记为已到账');
  await page.getByRole('navigation', { name: hand.t.steps }).getByText(hand.t.states.done).nth(6).waitFor();
});

test('an individual business that is verified is told the fee and to apply soon', async () => {
  const { hand, main } = await registered('en', PEOPLE.individual_business);
  await shows(main, '300 yuan');
  await shows(main, 'verification fee; apply soon after registering');
  await main.getByRole('paragraph').filter({ hasText: '300 yuan' }).getByRole('button', { name: 'G2.18, show the statement' }).waitFor();
  await hand.press(hand.t.records.verificationAppliedOn.button);
  await shows(main, /Waiting for the review/i);
  await hand.press(hand.t.records.verificationPassedOn.button);
  await shows(main, hand.t.states.done);
});

test('a government body is only offered verification, with the reason', async () => {
  const page = await open({ lang: 'zh' });
  const hand = handOf(page, 'zh');
  const person = PEOPLE.government;
  await hand.account(person);
  await hand.next('activation');
  await hand.activation();
  await hand.next('subject');
  await hand.subject(person);
  await hand.next('verification');
  assert.equal(await page.getByRole('radio').count(), 1);
  await shows(page.getByRole('main'), '不能用对公打款，只能做微信认证。');
  await shows(page.getByRole('main'), 'subject/verification-way-for-subject');
  await hand.verification(person);
  await hand.next('administrator');
  await hand.administrator(person);
  await hand.next('confirmation');
  await hand.confirmation();
  await hand.next('finish');
  await shows(page.getByRole('main'), '300 元');
});

test('a medium is verified for the same fee', async () => {
  const { main } = await registered('en', PEOPLE.media);
  await shows(main, '300 yuan');
});

test('so is another organisation', async () => {
  const { main } = await registered('zh', PEOPLE.other_organization);
  await shows(main, '300 元');
});

test('an individual has no code and no way to choose, and is done with the submission', async () => {
  const { main } = await registered('en', PEOPLE.individual);
  await shows(main, 'The registration of an individual ends here: no remittance, no verification.');
  assert.equal(await main.getByText(/yuan|days? left/).count(), 0);
});

test('the remittance that is missed by a day has failed, and the page says what to do', async () => {
  const page = await open({ lang: 'zh' });
  const hand = handOf(page, 'zh');
  await hand.register(PEOPLE.enterprise);
  await page.clock.setFixedTime(new Date('2026-12-02T15:59:59Z'));
  await page.reload();
  await shows(page.getByRole('main'), '今天截止');
  await page.clock.setFixedTime(new Date('2026-12-02T16:00:00Z'));
  await page.reload();
  await shows(page.getByRole('main'), /打款期限 .* 24:00 已过，这次注册失败。/);
  await shows(page.getByRole('main'), /重新登记一次/);
});

test('what was submitted cannot be changed, until the record is taken back', async () => {
  const { page, hand } = await registered('zh', PEOPLE.enterprise);
  await page.getByRole('link', { name: hand.t.pages.subject }).first().click();
  await shows(page.getByRole('main'), /这一页不能再改/);
  assert.equal(await hand.box('subjectName').getAttribute('readonly'), '');
  await hand.press(hand.t.withdrawRecord);
  await hand.box('subjectName').fill('杭州麦香坊餐饮有限公司');
});
