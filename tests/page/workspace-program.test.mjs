// The rest of a program's page: its flow as text, members and versions, giving it up, the keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { withWorkspace, workspace } from './books.mjs';
import { NOW, open } from './harness.mjs';
import { clerkOf } from './workspaces.mjs';

function ready() {
  const made = workspace();
  return { ...made, program: made.ready() };
}

test('the flow as text is the module’s, in the language of the page, and can be copied', async () => {
  const { program, text } = ready();
  for (const lang of ['zh', 'en']) {
    const prepare = async (context, url) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await withWorkspace(text())(context, url);
    };
    const page = await open({ lang, at: `#/program/${program}`, prepare });
    const { w, press } = clerkOf(page, lang);
    await page.getByRole('heading', { name: w.diagram }).click();
    const expected = core.Workspace.open(text()).diagram(program, Date.parse(NOW)).mermaid[lang];
    assert.equal(await page.locator('#f-diagram').textContent(), expected);
    await press(w.copy);
    await page.locator('.toast').getByText(w.copied).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected);
    await page.close();
  }
});

test('a member is unbound from the list, on a day', async () => {
  const { program, text } = ready();
  const page = await open({ at: `#/program/${program}`, prepare: withWorkspace(text()) });
  const { w, press } = clerkOf(page, 'zh');
  await press(w.unbindWho('小林'));
  const dialog = page.getByRole('dialog', { name: '解绑成员' });
  await dialog.getByText(/1\s*→变成\s*0\s*\/\s*20/).waitFor();
  await dialog.getByLabel(w.day).fill('2026-11-20');
  await dialog.getByRole('button', { name: w.record('解绑成员') }).click();
  await page.getByRole('region', { name: w.developers, exact: true }).getByText(w.noMembers).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-title');
});

test('a program that was given up has nothing to record any more, and the list says so', async () => {
  const { program, text } = ready();
  const page = await open({ at: `#/program/${program}`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.press('停办这个小程序');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: w.record('停办这个小程序') }).click();
  await dialog.getByText('还没有填「原因」。').first().waitFor();
  await dialog.getByRole('textbox', { name: '原因' }).fill('门店关了');
  await dialog.getByRole('button', { name: w.record('停办这个小程序') }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('heading', { name: w.recordHere }).count(), 0);
  await page.goto(`${page.url().split('#')[0]}#/programs`);
  await page.getByRole('row', { name: /麦香坊点单.*已停办/ }).waitFor();
  await page.getByText(w.nothingToday).waitFor();
});

test('with the keyboard alone: from the list to a step, and recorded with Enter', async () => {
  const { program, text } = ready();
  const page = await open({ at: `#/program/${program}`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.titled('麦香坊点单');
  await page.getByRole('link', { name: /^体验者 / }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '体验者', exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-step');
  for (let presses = 0; presses < 12 && (await page.evaluate(() => document.activeElement.id)) !== 'f-member'; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('小周');
  await page.keyboard.press('Enter');
  await clerk.recorded('member-bound');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-step');
  await page.getByRole('region', { name: clerk.w.testers, exact: true }).getByText('小周').waitFor();
});
