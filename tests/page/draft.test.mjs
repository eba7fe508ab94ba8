// The draft: what is kept, what never is, and what happens when storage is damaged or refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES, open, show, title, withText } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { handOf } from './steps.mjs';

const stored = (page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')).length);

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
  for (const field of ['password', 'passwordConfirm']) assert.equal(await page.getByLabel(hand.labels[field], { exact: true }).inputValue(), '');
  await page.getByRole('navigation', { name: hand.t.steps }).getByRole('link', { name: `${hand.t.pages.activation} ${hand.t.states.done}` }).waitFor();
});

test('passwords are written nowhere, and nothing typed goes into the address', async () => {
  const page = await open();
  const addresses = [];
  page.on('framenavigated', (frame) => addresses.push(decodeURIComponent(frame.url())));
  const hand = handOf(page, 'zh');
  await hand.press('草稿与更多');
  await page.getByRole('checkbox', { name: '在这台电脑上保留草稿' }).check();
  await page.keyboard.press('Escape');
  await hand.register(PEOPLE.enterprise);
  assert.ok((await stored(page)).includes(PEOPLE.enterprise.email), 'the draft is stored, so that what follows says something');
  const { password, ...others } = PEOPLE.enterprise;
  for (const name of PAGES) {
    await show(page, name);
    assert.ok(!(await stored(page)).includes(password), name);
  }
  const behind = await page.evaluate(() => JSON.stringify([history.state, document.cookie, globalThis.name]));
  for (const value of [password, ...Object.values(others)]) {
    assert.ok(!behind.includes(value));
    // `enterprise` and `verification` are words of the address itself.
    const typed = addresses.filter((address) => !/^[a-z_]+$/.test(value) && address.includes(value));
    assert.deepEqual(typed, [], value);
  }
  assert.ok(addresses.length >= PAGES.length);
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
  const later = await page.context().newPage();
  await later.goto(page.url());
  await title(later).filter({ hasText: '填写主体信息' }).waitFor();
  assert.equal(await handOf(later, 'zh').box('code', PEOPLE.enterprise).inputValue(), PEOPLE.enterprise.code, 'another tab has it too');
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

for (const [name, refuse] of [
  ['refuses every call', () => {
    for (const call of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
      Storage.prototype[call] = () => { throw new DOMException('no', 'QuotaExceededError'); };
    }
  }],
  ['cannot even be mentioned', () => {
    for (const storage of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(globalThis, storage, { get: () => { throw new DOMException('no', 'SecurityError'); } });
    }
  }],
]) {
  test(`storage that ${name} is said, and the page goes on`, async () => {
    const page = await open({ prepare: (context) => context.addInitScript(refuse) });
    const hand = handOf(page, 'zh');
    await hand.account(PEOPLE.individual);
    await page.getByRole('status').getByText('浏览器不让保存。').waitFor();
    await hand.press('草稿与更多');
    await page.getByRole('checkbox', { name: '在这台电脑上保留草稿' }).click();
    assert.equal(await page.getByRole('checkbox', { name: '在这台电脑上保留草稿' }).isChecked(), false, 'what cannot be kept is not shown as kept');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'EN English' }).click();
    await title(page).filter({ hasText: 'Email and password' }).waitFor();
    await page.getByRole('button', { name: '中 中文' }).click();
    await hand.register(PEOPLE.individual);
    await page.getByText('个人主体的注册到这里就完成了').waitFor();
  });
}
