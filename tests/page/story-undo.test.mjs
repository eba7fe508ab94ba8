// Taken back past an association: the quotas of both ends follow, and what was taken back stays in the ledger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency } from './associations.mjs';
import { savedText, withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import { clerkOf, titleOfCommand } from './workspaces.mjs';
import V from '../../www/js/i18n/zh/links.js';

const [SERVICE, PROGRAM] = ['麦香坊服务号', '面包店预约'];
const MADE = titleOfCommand('association-made', 'zh');
const BOUND = titleOfCommand('member-bound', 'zh');

test('undo past an association gives the quotas back, redo takes them again, and nothing leaves the ledger', async () => {
  const page = await open({ at: '#/links', prepare: withWorkspace(agency().made.text()) });
  const clerk = clerkOf(page, 'zh');
  const { w, main } = clerk;
  const dialog = page.getByRole('dialog');
  const grid = page.getByRole('grid');
  const to = (name) => page.getByRole('navigation', { name: clerk.t.navigation }).getByRole('link', { name: clerk.t.nav[name] }).click();
  /** What both ends have used: the account of its programs of other subjects, the program of its accounts. */
  const used = async (account, program) => {
    await to('links');
    await clerk.press(SERVICE);
    await dialog.getByText(`${account} / 3`).first().waitFor();
    await dialog.getByText(`${account + 1} / 13`).first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await to('programs');
    await main.getByRole('rowheader').getByRole('link', { name: PROGRAM }).click();
    await clerk.titled(PROGRAM);
    const quotas = main.getByRole('region', { name: w.allQuotas });
    await quotas.getByText(`${program} / 500`).first().waitFor();
    assert.equal(await quotas.getByText(`${program} / 500`).count(), 2, 'in all, and this month');
  };
  await used(1, 0);

  // An association, and something else after it.
  await to('links');
  await grid.getByRole('button', { name: V.cell(SERVICE, PROGRAM, V.notLinked, '') }).click();
  await dialog.getByRole('button', { name: w.associated }).click();
  await clerk.recorded('association-made');
  await used(2, 1);
  await clerk.step('开发者');
  await clerk.box('member').fill('小林');
  await clerk.record('member-bound');
  await clerk.recorded('member-bound');

  // Both are taken back, the later one first.
  const history = main.getByRole('region', { name: w.history });
  await history.getByRole('button', { name: w.undo(BOUND) }).click();
  await history.getByRole('button', { name: w.undo(MADE) }).click();
  await history.getByRole('button', { name: w.redo(MADE) }).waitFor();
  await used(1, 0);

  // Brought back, and taken back again.
  await history.getByRole('button', { name: w.redo(MADE) }).click();
  await used(2, 1);
  await history.getByRole('button', { name: w.undo(MADE) }).click();
  await history.getByRole('button', { name: w.redo(MADE) }).waitFor();

  // Another command: there is nothing to bring back any more, and what was taken back is marked, not gone.
  await clerk.step('体验者');
  await clerk.box('member').fill('小陈');
  await clerk.record('member-bound');
  await clerk.recorded('member-bound');
  assert.equal(await history.getByRole('button', { name: w.redo(MADE) }).count(), 0);
  const undone = history.getByRole('listitem').filter({ hasText: MADE });
  assert.equal(await undone.locator('s').count(), 1);
  await undone.getByText(w.undone, { exact: true }).waitFor();
  await used(1, 0);

  // So it is after a reload, and in the file.
  await page.reload();
  await clerk.titled(PROGRAM);
  await undone.getByText(w.undone, { exact: true }).waitFor();
  assert.equal((await savedText(page)).split('association-made').length - 1, agency().made.text().split('association-made').length, 'one more than at first');
});
