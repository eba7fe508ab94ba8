// The draft: what is kept, what never is, and what happens when storage is damaged or refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title, withText } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { handOf } from './steps.mjs';

const stored = (page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')).length);
const secrets = [PEOPLE.enterprise.password];

async function begun() {
  const page = await open();
  const hand = handOf(page, 'zh');
  await hand.account(PEOPLE.enterprise);
  await hand.next('activation');
  await hand.activation();
  await hand.next('subject');
  await hand.subject(PEOPLE.enterprise);
  return { page, hand };
}

test('a reload in the middle keeps everything but the passwords', async () => {
  const { page, hand } = await begun();
  await page.reload();
  await title(page).filter({ hasText: '填写主体信息' }).waitFor();
  assert.equal(await hand.box('code', PEOPLE.enterprise).inputValue(), PEOPLE.enterprise.code);
  await page.getByText('已接上之前的草稿。').waitFor();
  await page.goBack();
  await page.goBack();
  await title(page).filter({ hasText: '填写邮箱和密码' }).waitFor();
  assert.equal(await hand.box('email').inputValue(), PEOPLE.enterprise.email);
  assert.equal(await page.getByLabel(hand.labels.password, { exact: true }).inputValue(), '');
});

test('passwords are written nowhere, and nothing typed goes into the address', async () => {
  const { page } = await begun();
  const everything = (await stored(page)) + page.url();
  for (const secret of secrets) assert.ok(!everything.includes(secret));
  const typed = [PEOPLE.enterprise.email, PEOPLE.enterprise.subjectName, PEOPLE.enterprise.code];
  for (const value of typed) assert.ok(!decodeURIComponent(page.url()).includes(value));
});

test('keeping the draft on this computer is a choice, off at first', async () => {
  const { page, hand } = await begun();
  assert.equal(await kept(page), 0);
  await hand.press('草稿与更多');
  const choice = page.getByRole('checkbox', { name: '在这台电脑上保留草稿' });
  assert.equal(await choice.isChecked(), false);
  await choice.check();
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('draft')));
  assert.ok(!(await stored(page)).includes(PEOPLE.enterprise.password));
  await choice.uncheck();
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('draft')));
});

test('clearing the draft wipes both storages', async () => {
  const { page, hand } = await begun();
  await hand.press('草稿与更多');
  await page.getByRole('checkbox', { name: '在这台电脑上保留草稿' }).check();
  await hand.press('清除草稿');
  await hand.press('全部删除');
  await page.waitForFunction(() => ![...Object.keys(localStorage), ...Object.keys(sessionStorage)].some((key) => key.includes('draft')));
  assert.ok(!(await stored(page)).includes(PEOPLE.enterprise.code));
  await page.reload();
  await title(page).waitFor();
  assert.equal(await page.getByText('已接上之前的草稿。').count(), 0);
});

for (const [name, text] of [
  ['no JSON', '{"version":1,'],
  ['another shape', '{"version":1,"form":[1,2]}'],
  ['fields that are none', '{"version":1,"savedAt":0,"form":{"emial":"x"},"overrides":{},"facts":{}}'],
  ['a fact that is no day', '{"version":1,"savedAt":0,"form":{},"overrides":{},"facts":{"submittedOn":"soon"}}'],
]) {
  test(`a damaged draft (${name}) is set aside with a message, and the page starts`, async () => {
    const page = await open({ prepare: withText(text) });
    await page.getByText('有一份草稿读不出来，已放到一边').waitFor();
    await page.getByText('看原文').click();
    await page.getByText(text.slice(0, 12)).waitFor();
    await handOf(page, 'zh').box('email').fill('a@qq.com');
  });
}

test('storage that refuses is said, and the page goes on', async () => {
  const page = await open({
    prepare: (context) => context.addInitScript(() => {
      const refuse = () => { throw new DOMException('no', 'QuotaExceededError'); };
      Storage.prototype.setItem = refuse;
      Storage.prototype.getItem = refuse;
    }),
  });
  const hand = handOf(page, 'zh');
  await hand.box('email').fill('a@qq.com');
  await page.getByText('浏览器不让保存。').waitFor();
  assert.equal(await hand.box('email').inputValue(), 'a@qq.com');
});
