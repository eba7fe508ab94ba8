// What was recorded stays: over a reload, in files, in two tabs; and what cannot be read or saved is told, not lost.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { withWorkspace, workspace } from './books.mjs';
import { open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';

const KEY = 'mp-onboard.workspace';
const saved = (page, key = KEY) => page.evaluate((name) => localStorage[name] ?? null, key);
const file = (text, name = 'mai.jsonl') => ({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });

function remitting() {
  const made = workspace();
  const program = made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  return { ...made, program };
}

test('a deadline is an absolute date: it holds over a reload and over midnight', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.says(/11月30日 周一 24:00/);
  await clerk.says('剩 8 天');
  await page.clock.setFixedTime(new Date('2026-11-29T16:00:00Z'));
  await page.reload();
  await clerk.says('今天截止');
  await page.clock.setFixedTime(new Date('2026-11-30T16:00:00Z'));
  await page.reload();
  await clerk.says(/为什么未通过/);
  await page.goto(`${page.url().split('#')[0]}#/programs`);
  await page.getByRole('region', { name: clerk.w.today }).getByText('已过 1 天').waitFor();
});

test('every command is saved at once, and nothing of it before it is recorded', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.record('remittance-sent');
  await clerk.recorded('remittance-sent');
  const book = core.Workspace.open(await saved(page));
  assert.equal(book.history().at(-1).type, 'remittance-sent');
  await page.reload();
  await clerk.says('等待腾讯确认到账');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

test('a file holds all of it, undone records too, and opens as it was', async () => {
  const { program, text } = remitting();
  const page = await open({ at: '#/programs', prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.press(w.undo('确认主体信息 · 麦香坊点单'));
  const [download] = await Promise.all([page.waitForEvent('download'), clerk.press(w.saveAsFile)]);
  assert.equal(download.suggestedFilename(), 'mp-onboard-2026-11-22.jsonl');
  const bytes = await readFile(await download.path(), 'utf8');
  assert.equal(bytes, await saved(page));

  await clerk.press(w.wipe);
  await clerk.press(w.wipeNow);
  await page.getByRole('heading', { name: w.empty }).waitFor();
  assert.equal(await saved(page), null);
  await page.getByLabel(w.openFile).first().setInputFiles(file(bytes));
  const dialog = page.getByRole('dialog', { name: w.openTitle });
  await dialog.getByText(/里面有 1 个小程序，5 条记录/).waitFor();
  await clerk.press(w.openIt);
  await clerk.button(w.redo('确认主体信息 · 麦香坊点单')).waitFor();
  assert.equal(await saved(page), bytes);
  await page.goto(`${page.url().split('#')[0]}#/program/${program}`);
  await clerk.titled('麦香坊点单');
});

test('a damaged file is refused with its line and its reason; what is here stays', async () => {
  const { text } = remitting();
  const page = await open({ at: '#/programs', prepare: withWorkspace(text()) });
  const { w, press } = clerkOf(page, 'zh');
  const before = await saved(page);
  const lines = text().split('\n');
  lines[2] = lines[2].replace('2026', '2025');
  for (const [damaged, line] of [[lines.join('\n'), 3], [lines.slice(0, -2).join('\n'), null], ['{}', 1], ['', null]]) {
    await page.getByLabel(w.openFile).setInputFiles(file(damaged));
    if (damaged === '') {
      await page.getByRole('dialog', { name: w.openTitle }).getByText(/里面有 0 个小程序/).waitFor();
      await press('取消');
      continue;
    }
    const dialog = page.getByRole('dialog', { name: w.fileDamaged });
    await dialog.getByText(w.nothingReplaced).waitFor();
    if (line) await dialog.getByText(w.fileLine(line)).waitFor();
    await press('知道了');
    assert.equal(await saved(page), before);
  }
  await page.getByRole('row', { name: /麦香坊点单/ }).waitFor();
});

test('a file of another workspace says what it replaces', async () => {
  const other = workspace();
  other.begin('2026-11-20', '云杉文具');
  const { text } = remitting();
  const page = await open({ at: '#/programs', prepare: withWorkspace(text()) });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByLabel(w.openFile).setInputFiles(file(other.text()));
  await page.getByRole('dialog').getByText(w.replaces(5)).waitFor();
  await press('取消');
  await page.getByRole('row', { name: /麦香坊点单/ }).waitFor();
  await page.getByLabel(w.openFile).setInputFiles(file(other.text()));
  await press(w.replaceIt);
  await page.getByRole('row', { name: /云杉文具/ }).waitFor();
  assert.equal(await page.getByRole('row', { name: /麦香坊点单/ }).count(), 0);
});

test('a saved workspace that cannot be opened is set aside, told, and can be kept as a file', async () => {
  const { text } = remitting();
  const damaged = text().replace('麦香坊点单', '别的名字');
  const page = await open({ at: '#/programs', prepare: withWorkspace(damaged) });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByText(w.damaged).waitFor();
  await page.getByText(w.fileLine(2)).waitFor();
  assert.equal(await saved(page), null);
  const [download] = await Promise.all([page.waitForEvent('download'), press(w.saveDamaged)]);
  assert.equal(await readFile(await download.path(), 'utf8'), damaged);
  await press(w.dropDamaged);
  await page.getByText(w.damaged).waitFor({ state: 'detached' });
  assert.equal(await saved(page, `${KEY}.aside`), null);
});

test('a browser that does not save: recorded nevertheless, told, and can be saved as a file', async () => {
  const refuse = (context) => context.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const page = await open({ at: '#/programs', prepare: refuse });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.press(w.begin);
  await clerk.record('begun');
  await page.getByRole('status').getByText(w.storageRefused).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('status').getByRole('button', { name: w.saveAsFile }).click()]);
  assert.equal(core.Workspace.open(await readFile(await download.path(), 'utf8')).length, 1);
});

test('what one tab records holds in the other', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const other = await page.context().newPage();
  await other.clock.setFixedTime(new Date('2026-11-22T02:00:00Z'));
  await other.goto(page.url());
  await clerkOf(other, 'zh').record('remittance-sent');
  await clerkOf(page, 'zh').says('等待腾讯确认到账');
  await clerkOf(page, 'zh').record('remittance-confirmed');
  await clerkOf(page, 'zh').recorded('remittance-confirmed');
  assert.equal(core.Workspace.open(await saved(page)).length, 7);
});
