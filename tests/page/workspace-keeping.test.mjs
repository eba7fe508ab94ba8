// What was recorded stays: over a reload, in two tabs, when a tab dies; and what cannot be kept or read is told, not lost.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { kept, savedText, withWorkspace, workspace } from './books.mjs';
import { NOW, beside, open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';

function remitting() {
  const made = workspace();
  const program = made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  return { ...made, program };
}

const lastType = async (page) => core.Workspace.open(await savedText(page)).history().at(-1).type;

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
});

test('every command is kept at once, and nothing of it before it is recorded', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.says('剩 8 天');
  assert.equal(await savedText(page), text());
  await clerk.record('remittance-sent');
  await clerk.recorded('remittance-sent');
  assert.equal(await lastType(page), 'remittance-sent');
  await page.reload();
  await clerk.says('等待腾讯确认到账');
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)].flat()), []);
});

test('a tab that is killed in the middle of a command leaves all of it or nothing', async () => {
  const { program, text } = remitting();
  let page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  let clerk = clerkOf(page, 'zh');
  const address = page.url();
  await clerk.says('剩 8 天');
  // It is killed before the writing, and then in the middle of it: the transaction is open and never ends.
  for (const hold of [
    () => { navigator.locks.request = () => new Promise(() => {}); },
    () => { IDBObjectStore.prototype.put = function put() { const busy = () => { this.get(0).onsuccess = busy; }; busy(); return this.get(0); }; },
  ]) {
    await page.evaluate(hold);
    await clerk.record('remittance-sent');
    await clerk.recorded('remittance-sent');
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => {});
    await crashed;
    const dead = page;
    page = await dead.context().newPage();
    await dead.close();
    clerk = clerkOf(page, 'zh');
    await page.clock.setFixedTime(new Date(NOW));
    await page.goto(address);
    await clerk.says('剩 8 天');
    assert.equal(await savedText(page), text());
  }
  await clerk.record('remittance-sent');
  await clerk.recorded('remittance-sent');
  assert.equal(await lastType(page), 'remittance-sent');
});

test('a saved workspace that cannot be opened is set aside, told, and can be kept as a file', async () => {
  const { text } = remitting();
  const damaged = text().replace('麦香坊点单', '别的名字');
  const page = await open({ at: '#/programs', prepare: withWorkspace(damaged) });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByText(w.damaged).waitFor();
  await page.getByText(w.fileLine(2)).waitFor();
  assert.equal((await kept(page)).damaged, damaged);
  assert.equal(core.Workspace.open(await savedText(page)).length, 0);
  await page.reload();
  await page.getByText(w.damaged).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(w.saveDamaged)]);
  assert.equal(await readFile(await download.path(), 'utf8'), damaged);
  await press(w.dropDamaged);
  await page.getByText(w.damaged).waitFor({ state: 'detached' });
  assert.equal((await kept(page)).damaged, null);
});

/** The browser refuses to write from now on, and again lets it. */
const refuse = (page) => page.evaluate(() => {
  globalThis.putBefore ??= IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
});
const allow = (page) => page.evaluate(() => { IDBObjectStore.prototype.put = globalThis.putBefore; });

test('a full storage: recorded nevertheless, told, can be saved as a file, and kept once there is room', async () => {
  const page = await open({ at: '#/programs' });
  const clerk = clerkOf(page, 'zh');
  const { w } = clerk;
  await clerk.says(w.empty);
  await refuse(page);
  await clerk.button(w.begin).first().click();
  await clerk.record('begun');
  const notice = page.getByRole('status').filter({ hasText: w.storageFull });
  await notice.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button', { name: w.saveAsFile }).click()]);
  assert.equal(core.Workspace.open(await readFile(await download.path(), 'utf8')).length, 1);
  await allow(page);
  await notice.getByRole('button', { name: w.tryAgain }).click();
  await notice.waitFor({ state: 'detached' });
  assert.equal(core.Workspace.open(await savedText(page)).length, 1);
});

test('a browser without a database for this page: recorded nevertheless, and told', async () => {
  const prepare = (context) => context.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('private', 'InvalidStateError'); };
  });
  const page = await open({ at: '#/programs', prepare });
  const clerk = clerkOf(page, 'zh');
  await clerk.button(clerk.w.begin).first().click();
  await clerk.record('begun');
  await page.getByRole('status').getByText(clerk.w.storageRefused).waitFor();
});

test('what one tab records holds in the other at once', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const other = await beside(page);
  await clerkOf(other, 'zh').record('remittance-sent');
  await clerkOf(page, 'zh').says('等待腾讯确认到账');
  await clerkOf(page, 'zh').record('remittance-confirmed');
  await clerkOf(page, 'zh').recorded('remittance-confirmed');
  await clerkOf(other, 'zh').says('已完成');
  assert.equal(core.Workspace.open(await savedText(page)).length, 7);
});

test('a tab that was left behind does not write over the other: its command is judged again', async () => {
  const { program, text } = remitting();
  const deaf = (context) => context.addInitScript(() => { BroadcastChannel.prototype.postMessage = () => {}; });
  const prepare = async (context, url) => {
    await withWorkspace(text())(context, url);
    await deaf(context);
  };
  const page = await open({ at: `#/program/${program}/remittance`, prepare });
  const clerk = clerkOf(page, 'zh');
  await clerk.says('剩 8 天');
  const other = await beside(page);
  await clerkOf(other, 'zh').record('remittance-sent');
  await clerkOf(other, 'zh').recorded('remittance-sent');
  assert.equal(await lastType(other), 'remittance-sent');
  // The same again, in a tab that does not know: it stands there once, and the page says why.
  await clerk.record('remittance-sent');
  await page.getByText(clerk.w.outrun).waitFor();
  const held = core.Workspace.open(await savedText(page)).history().map(({ type }) => type);
  assert.equal(held.filter((type) => type === 'remittance-sent').length, 1);
  await clerk.says('等待腾讯确认到账');
  await clerk.press('知道了');
  await page.getByText(clerk.w.outrun).waitFor({ state: 'detached' });
});

test('a panic of the module: told, what was recorded is there as a file and after a reload', async () => {
  const { program, text } = remitting();
  const page = await open({ at: `#/program/${program}/remittance`, prepare: withWorkspace(text()) });
  const clerk = clerkOf(page, 'zh');
  await clerk.says('剩 8 天');
  await page.evaluate(async () => {
    const { Workspace } = await import('./pkg/mp_onboard.js');
    Workspace.prototype.apply = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  });
  const thrown = page.waitForEvent('pageerror').catch(() => null);
  page.context().removeAllListeners('weberror');
  await clerk.record('remittance-sent');
  await page.getByRole('heading', { name: '核对模块停了' }).waitFor();
  assert.match((await thrown).message, /unreachable/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '把记录存成文件' }).click()]);
  assert.equal(await readFile(await download.path(), 'utf8'), text());
  await page.getByRole('button', { name: '重新载入' }).click();
  await clerk.says('剩 8 天');
});
