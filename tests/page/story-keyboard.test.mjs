// The console without a mouse: from the list to a record, a try, the grid of links, the calendar, the rules and the files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency } from './associations.mjs';
import { withWorkspace } from './books.mjs';
import { deadlinesBook } from './deadlines-book.mjs';
import { open, title } from './harness.mjs';
import { seen, tabTo } from './tabbing.mjs';
import { clerkOf, titleOfCommand } from './workspaces.mjs';
import D from '../../www/js/i18n/zh/deadlines.js';
import F from '../../www/js/i18n/zh/files.js';
import L from '../../www/js/i18n/zh/links.js';
import P from '../../www/js/i18n/zh/program.js';
import R from '../../www/js/i18n/zh/rules.js';

const FAR = 120;

async function start(at, text = agency().made.text()) {
  const page = await open({ at, prepare: withWorkspace(text) });
  await title(page).waitFor();
  const clerk = clerkOf(page, 'zh');
  const reach = (target) => tabTo(page, target, FAR);
  return {
    page, clerk, reach,
    dialog: page.getByRole('dialog'),
    focused: () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()),
    async press(target, key = 'Enter') {
      await reach(target);
      await page.keyboard.press(key);
    },
    view: (name) => page.getByRole('navigation', { name: clerk.t.navigation }).getByRole('link', { name: clerk.t.nav[name] }),
  };
}

test('past the navigation, down the list, into a step, recorded, and on', async () => {
  const { page, clerk, reach, press } = await start('#/programs');
  await page.keyboard.press('Tab');
  await seen(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await reach(clerk.main.getByRole('rowheader').first().getByRole('link'));
  await page.keyboard.press('ArrowDown');
  await seen(page);
  const name = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('Enter');
  await clerk.titled(name);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
  await press(page.getByRole('navigation', { name: clerk.w.flow }).getByRole('link', { name: /^开发者 / }));
  const step = page.getByRole('heading', { level: 2, name: '开发者', exact: true });
  await step.and(page.locator(':focus')).waitFor();
  await reach(clerk.box('member'));
  await page.keyboard.type('小林');
  await press(clerk.button(clerk.w.record(titleOfCommand('member-bound', 'zh'))));
  await clerk.recorded('member-bound');
  await seen(page);
});

test('a try, and out of it again', async () => {
  const { page, clerk, reach, press } = await start('#/programs');
  await press(clerk.main.getByRole('rowheader').first().getByRole('link'));
  await title(page).and(page.locator(':focus')).waitFor();
  await reach(page.getByLabel(P.supposeThat));
  // As many keys as a person presses in a list: the first letters would do as well.
  await page.keyboard.press('End');
  await page.locator('.would-bar').waitFor();
  await press(page.getByRole('button', { name: P.clearIt, exact: true }));
  await page.locator('.would-bar').waitFor({ state: 'detached' });
  await seen(page);
});

test('a cell of the grid: its dialog keeps the focus, and gives it back', async () => {
  const { page, clerk, press, reach, dialog, focused } = await start('#/links');
  await reach(page.getByRole('grid').locator('.cell button[tabindex="0"]'));
  await page.keyboard.press('End');
  const cell = await focused();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  const confirm = dialog.getByRole('button', { name: clerk.w.associated });
  await press(confirm);
  await dialog.waitFor({ state: 'hidden' });
  await clerk.recorded('association-made');
  assert.notEqual(await focused(), cell);
  assert.match(await focused(), new RegExp(`^${cell.split('：')[0]}`), 'the same cell, which says more now');
  await seen(page);
});

test('day by day through a month', async () => {
  const { page, press, reach, view } = await start('#/links', deadlinesBook().text);
  await press(view('deadlines'));
  await title(page).and(page.locator(':focus')).waitFor();
  await press(page.getByRole('link', { name: D.layouts.month }));
  await page.getByRole('grid').waitFor();
  await reach(page.locator('#f-day-2026-11-22'));
  for (const key of ['ArrowRight', 'ArrowDown', 'Home']) {
    await page.keyboard.press(key);
    await seen(page);
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-day-2026-11-30');
});

test('a rule is looked up, and its example opened in the form', async () => {
  const { page, press, reach, clerk } = await start('#/rules');
  const { main } = clerk;
  await reach(main.getByRole('textbox', { name: R.search }));
  await page.keyboard.type('mobile-length');
  await press(main.getByRole('link').filter({ has: page.getByText('administrator/mobile-length', { exact: true }) }));
  await main.getByRole('heading', { level: 2, name: 'administrator/mobile-length' }).and(page.locator(':focus')).waitFor();
  await press(main.getByRole('button', { name: new RegExp(`^${R.open}`) }).first());
  await title(page).filter({ hasText: '管理员' }).waitFor();
  await seen(page);
});

test('the workspace as a file, and the question before it is cleared', async () => {
  const { page, press, reach, dialog, clerk } = await start('#/files');
  const save = page.getByRole('button', { name: clerk.w.saveAsFile, exact: true });
  await reach(save);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(file.suggestedFilename(), /\.jsonl$/);
  await press(page.getByRole('button', { name: F.clear, exact: true }));
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: F.clear, exact: true }).and(page.locator(':focus')).waitFor();
  await seen(page);
  assert.equal(await clerk.main.count(), 1);
});
