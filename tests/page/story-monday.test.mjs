// An agency's Monday over 300 programs: what presses first, done one after the other, and the list as it was left.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { many, nameAt } from './many.mjs';
import { clerkOf, titleOfCommand } from './workspaces.mjs';
import D from '../../www/js/i18n/zh/deadlines.js';
import V from '../../www/js/i18n/zh/programs.js';

test('what presses is done first, and the list is as it was left', async () => {
  const page = await open({ at: '#/programs', prepare: withWorkspace(many(300)) });
  const clerk = clerkOf(page, 'zh');
  const { w, main } = clerk;
  const navigation = page.getByRole('navigation', { name: clerk.t.navigation });
  const today = main.getByRole('region', { name: w.today });
  const table = main.getByRole('table', { name: w.allPrograms });
  const tab = (name) => main.getByRole('group', { name: V.byState }).getByRole('button', { name: new RegExp(`^${V.tabs[name]} \\d`) });
  const counted = async (name) => Number((await tab(name).innerText()).match(/\d+/)[0]);
  const shown = (count) => page.getByRole('status').filter({ hasText: V.shown(count, 300) }).waitFor();

  // The morning begins with what cannot wait: a remittance that was missed, with the reason and the way to it.
  await today.getByText(String(await counted('today'))).first().waitFor();
  const [failed, waiting] = [await counted('failed'), await counted('waiting')];
  const missed = today.getByRole('listitem').first();
  assert.match(await missed.innerText(), /已过 4 天[\s\S]*G2\.24/);
  const name = await missed.getByRole('heading').innerText();
  await missed.getByRole('link').click();
  await clerk.titled(name);
  await clerk.panel('对公打款').getByText(clerk.t.states.failed, { exact: true }).waitFor();
  await clerk.says(/11月18日 周三 24:00/);

  // The client does not want it any more: the program is given up, and is in nobody's way.
  await clerk.press(titleOfCommand('closed', 'zh'));
  await page.getByRole('dialog').getByRole('textbox', { name: clerk.label('reason') }).fill('打款过期，客户放弃');
  await clerk.record('closed');
  await clerk.recorded('closed');
  await navigation.getByRole('link', { name: clerk.t.nav.programs }).click();
  await main.getByRole('heading', { level: 1 }).waitFor();
  await tab('failed').filter({ hasText: String(failed - 1) }).waitFor();
  assert.notEqual(await today.getByRole('listitem').first().getByRole('heading').innerText(), name);

  // Those that wait for the money, by keyboard: down the list, into the step, recorded, and back to the same row.
  await tab('waiting').click();
  await shown(waiting);
  await main.getByRole('searchbox', { name: V.search }).focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
  const row = page.locator('tr:focus-within');
  const twelfth = await row.getByRole('rowheader').getByRole('link').innerText();
  await page.keyboard.press('e');
  await clerk.titled(twelfth);
  assert.match(page.url(), /#\/program\/mp\d+\/[a-z-]+$/);
  await page.locator('#f-step:focus').waitFor();
  await page.goBack();
  await shown(waiting);
  await row.getByRole('link', { name: twelfth, exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), twelfth, 'where it was left');
  await row.evaluate((it) => { const { top, bottom } = it.getBoundingClientRect(); if (top < 84 || bottom > innerHeight) throw new Error(`out of sight: ${top}`); });

  // A client calls: found by a piece of the name.
  await tab('all').click();
  await main.getByRole('searchbox', { name: V.search }).fill(nameAt(130).slice(0, 4));
  await table.getByRole('link', { name: nameAt(130), exact: true }).waitFor();
  await main.getByRole('searchbox', { name: V.search }).fill('');
  await shown(300);

  // What runs out within a week, into the calendar.
  await main.getByRole('combobox', { name: V.due, exact: true }).selectOption({ label: V.periods[7] });
  await page.waitForURL(/due=7/);
  const soon = Number((await page.getByRole('status').innerText()).match(/的 (\d+)/)[1]);
  assert.ok(soon > 0 && soon < 300);
  await navigation.getByRole('link', { name: clerk.t.nav.deadlines }).click();
  await clerk.press(D.export);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: /^存成/ }).click()]);
  const events = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8'))).getAllSubcomponents('vevent');
  assert.ok(events.length >= soon, `${events.length} dates for ${soon} programs`);

  // And back: the filter is where it was.
  await page.goBack();
  await shown(soon);
});
