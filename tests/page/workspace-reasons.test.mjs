// Why not, at once and with sources; exceptions with their reasons; what would change; taking back and bringing back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { withWorkspace, workspace } from './books.mjs';
import { NOW, open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';

const now = Date.parse(NOW);

/** A program whose developers are full, with an Official Account beside it. */
function full() {
  const made = workspace();
  const program = made.submitted('2026-11-02', PEOPLE.individual, '麦香坊点单');
  for (let number = 1; number <= 5; number += 1) made.record(program)('member-bound', '2026-11-05', { role: 'developer', member: `开发 ${number} 号` });
  return { ...made, program };
}

test('a blocked step lists every reason, each with its statement, and leads to what comes first', async () => {
  const made = workspace();
  const program = made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  const step = made.book.steps(program, now).find(({ id }) => id === 'review');
  assert.ok(step.because.length > 2);
  for (const lang of ['zh', 'en']) {
    const page = await open({ lang, at: `#/program/${program}/review`, prepare: withWorkspace(made.text()) });
    const { w } = clerkOf(page, lang);
    const reasons = page.getByRole('region', { name: w.reasons });
    await reasons.waitFor();
    const items = await reasons.getByRole('listitem').all();
    assert.equal(items.length, step.because.length);
    for (const [index, finding] of step.because.entries()) {
      const { message, citation } = core.explain(finding, lang);
      await items[index].getByText(message).waitFor();
      await items[index].getByRole('button', { name: new RegExp(`^${citation.statement}\\b`) }).waitFor();
    }
    await page.close();
  }
});

test('a quota that is full: the reason with its meter; recorded as an exception with a reason, shown everywhere', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}/developers`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.box('member').fill('开发 6 号');
  await clerk.says('按现在的内容还记不了，有 1 个原因。');
  await clerk.record('member-bound');
  const refusal = page.getByRole('region', { name: w.refused(1) });
  await refusal.getByText(/开发者：已用 5 \/ 5/).waitFor();
  await refusal.getByRole('img', { name: w.usedOf(5, 5) }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-refusal');
  await clerk.press(w.recordAsException);
  await page.getByLabel(w.exceptionWhy).waitFor();
  await clerk.press(w.recordAsException);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-exception', 'not without a reason');
  await page.keyboard.type('后台接受了第 6 人');
  await clerk.press(w.recordAsException);
  await clerk.recorded('member-bound');
  await page.getByRole('region', { name: w.exceptions }).getByText('理由：后台接受了第 6 人').waitFor();
  await page.getByRole('navigation', { name: w.flow }).getByRole('link', { name: /^开发者 .*例外/ }).waitFor();
  await page.getByRole('region', { name: w.history }).getByText('后台接受了第 6 人').waitFor();
  await clerk.panel('开发者').getByText('超出 1').first().waitFor();
  await clerk.says(w.exceptionCount(1));
  await page.getByRole('link', { name: '小程序' }).first().click();
  await page.getByRole('row', { name: /麦香坊点单.*1 条例外/ }).waitFor();
});

test('a refusal that no reason excuses offers no exception', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}/activation`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.record('email-activated');
  await page.getByRole('region', { name: clerk.w.refused(1) }).waitFor();
  assert.equal(await clerk.button(clerk.w.recordAsException).count(), 0);
});

test('a day in the future is refused where it stands', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}/developers`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  assert.equal(await page.getByLabel(clerk.w.day).getAttribute('max'), '2026-11-22');
  await clerk.box('member').fill('小林');
  await page.getByLabel(clerk.w.day).fill('2026-11-23');
  await clerk.record('member-bound');
  await page.locator('#f-on-finding-0').waitFor();
  assert.equal(await page.getByLabel(clerk.w.day).getAttribute('aria-invalid'), 'true');
});

test('what would change is said before it is recorded, as the form changes', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}/developers`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.command('member-unbound');
  const forecast = page.getByRole('region', { name: clerk.w.wouldChange });
  assert.equal(await forecast.count(), 0);
  await clerk.box('member').fill('开发 5 号');
  await forecast.getByText('开发者').waitFor();
  assert.match(await forecast.textContent(), /5\s*→变成\s*4\s*\/\s*5/);
  await clerk.box('member').fill('开发 9 号');
  await forecast.waitFor({ state: 'detached' });
});

test('the last record is taken back and brought back; the buttons and the list say what', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  const history = page.getByRole('region', { name: w.history });
  await clerk.press(w.undo('绑定成员'));
  await history.getByText(w.undoneRedoable).waitFor();
  assert.equal(await history.locator('s').textContent(), '绑定成员');
  await page.getByRole('region', { name: w.developers, exact: true }).getByText('4', { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-history');
  await page.reload();
  await history.getByText(w.undoneRedoable).waitFor();
  await clerk.press(w.redo('绑定成员'));
  await page.getByRole('region', { name: w.developers, exact: true }).getByText('5', { exact: true }).waitFor();
  assert.equal(await clerk.button(w.redo('绑定成员')).count(), 0);

  await clerk.step('体验者');
  await clerk.box('member').fill('小林');
  await clerk.record('member-bound');
  await clerk.recorded('member-bound');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-step');
  await page.locator('.toast').getByRole('button', { name: w.undoNow }).click();
  await history.getByText(w.undoneRedoable).waitFor();
  await page.getByRole('region', { name: w.testers, exact: true }).getByText('0', { exact: true }).waitFor();
});

test('what was typed stays while one looks at something else', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}/developers`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.box('member').fill('小林');
  await clerk.step('名称');
  await clerk.step('开发者');
  assert.equal(await clerk.box('member').inputValue(), '小林');
  await page.getByRole('button', { name: 'EN English' }).click();
  assert.equal(await clerkOf(page, 'en').box('member').inputValue(), '小林');
});

test('an edition is compared and chosen; a number of one’s own is marked where it counts', async () => {
  const { program, text } = full();
  const page = await open({ at: `#/program/${program}`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await page.getByText(w.editions).click();
  await clerk.press(w.compareWith('2026-07'));
  await page.getByRole('listitem').filter({ hasText: /开发者.*5 \/ 5.*5 \/ 15/ }).waitFor();
  await clerk.press(w.judgeBy('2026-07'));
  await page.getByRole('dialog').getByRole('button', { name: w.record('换一版指南') }).click();
  await clerk.says('现在按 2026-07 判断');
  await page.getByRole('region', { name: w.allQuotas }).getByText('5 / 15').waitFor();

  await page.goto(`${page.url().split('#')[0]}#/links`);
  await clerk.press('改一个数');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('上限', { exact: true }).selectOption('developers');
  await dialog.getByLabel('适用对象').selectOption('individual');
  await dialog.getByRole('textbox', { name: '数值' }).fill('8');
  await dialog.getByRole('textbox', { name: '依据' }).fill('后台的提示');
  await dialog.getByRole('button', { name: w.record('改一个数') }).click();
  const numbers = page.getByRole('region', { name: w.numbers });
  await numbers.getByText(/依据：后台的提示/).waitFor();
  await page.goto(`${page.url().split('#')[0]}#/program/${program}`);
  await page.getByRole('region', { name: w.allQuotas }).getByText('5 / 8').waitFor();
  await page.getByRole('region', { name: w.allQuotas }).getByText(w.ownNumber).first().waitFor();
});
