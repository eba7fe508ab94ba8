// A rule left aside with a reason: the reason is kept until another one is saved or it is kept no longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, title, withDraft } from './harness.mjs';
import { PEOPLE, draftOf } from './people.mjs';
import { handOf } from './steps.mjs';

const KEPT = '已保留：证照上就是这样印的';

/** The subject page with a check character that is wrong, and a reason being written for it. */
async function writing() {
  const form = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8T3P86' });
  const page = await open({ at: '#/register/subject', prepare: withDraft({ form, facts: { emailActivatedOn: '2026-11-22' } }) });
  await title(page).waitFor();
  const hand = handOf(page, 'zh');
  await hand.press('保留并写明原因');
  const reason = page.getByRole('textbox', { name: /为什么保留/ });
  await reason.fill('证照上就是这样印的');
  return { page, hand, reason, main: page.getByRole('main') };
}

test('a reason stays while it is changed, and is given up only when asked', async () => {
  const { page, hand, reason, main } = await writing();
  await hand.press('保留');
  await main.getByText(KEPT).waitFor();
  await hand.press('改');
  await reason.fill('别的原因');
  await main.getByText(KEPT).waitFor();
  await hand.press('取消');
  await main.getByText(KEPT).waitFor();
  await hand.press('改');
  await reason.fill('发证机关确认过');
  await page.keyboard.press('Enter');
  await main.getByText('已保留：发证机关确认过').waitFor();
  await hand.press('不再保留');
  await main.getByText('第 18 位应是 7，现在是 6。').first().waitFor();
  assert.equal(await main.getByText('已保留').count(), 0);
});

test('a half-written reason survives another field, ends with its own, and Escape cancels it', async () => {
  const { page, hand, reason } = await writing();
  await hand.box('subjectName').fill('杭州麦香坊餐饮有限公司');
  assert.equal(await reason.inputValue(), '证照上就是这样印的');
  await hand.box('code', PEOPLE.enterprise).fill('91330106MA9K8T3P85');
  await reason.waitFor({ state: 'detached' });
  await hand.press('保留并写明原因');
  await reason.focus();
  await page.keyboard.press('Escape');
  await reason.waitFor({ state: 'detached' });
  await page.locator(':focus').and(hand.box('code', PEOPLE.enterprise)).waitFor();
});
