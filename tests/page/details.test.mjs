// Small things on the way: a dialog left behind, and what tidying up did.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

/** A page of an enterprise whose email is activated. */
async function filled(at) {
  const page = await open({ at: `#/register/${at}`, prepare: withDraft({ form: draftOf(PEOPLE.enterprise), facts: { emailActivatedOn: '2026-11-22' } }) });
  await title(page).waitFor();
  return { page, hand: handOf(page, 'zh'), main: page.getByRole('main') };
}

test('going back closes the statement', async () => {
  const { page, hand, main } = await filled('subject');
  await hand.next('verification');
  await title(page).filter({ hasText: '选择验证方式' }).waitFor();
  await main.getByRole('button', { name: 'G2.17，看条款' }).first().click();
  await page.getByRole('dialog').waitFor();
  await page.goBack();
  await title(page).filter({ hasText: '填写主体信息' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('what was taken out of a mobile number is named', async () => {
  const { hand, main } = await filled('administrator');
  await hand.box('administratorMobile').fill('');
  await hand.box('administratorMobile').fill('+86 138-0013-8000');
  await hand.box('administratorName').focus();
  await main.getByText('已整理：去掉空格，去掉 +86，去掉连字符。').waitFor();
});

test('with forced colours the field in focus and a wrong one can be told', async () => {
  const page = await open({ forcedColors: 'active' });
  const hand = handOf(page, 'zh');
  const look = (property) => page.locator('.control').filter({ has: hand.box('email') }).evaluate((box, name) => getComputedStyle(box)[name], property);
  await hand.box('email').fill('a@b@qq.com');
  assert.deepEqual([await look('outlineStyle'), await look('outlineWidth')], ['solid', '2px']);
  await title(page).focus();
  assert.equal(await look('borderTopWidth'), '2px');
});

test('a window below 860 px has the frame of a phone', async () => {
  const page = await open({ width: 859 });
  const rail = page.getByRole('complementary', { name: 'mp-onboard' });
  await rail.waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 860, height: 900 });
  await rail.waitFor();
});
