// The workspace as a file: saved whole or without personal data, opened after a look, and everything erased.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { violations } from './axe.mjs';
import { busy, savedText, withWorkspace, workspace } from './books.mjs';
import { WORDS, open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { clerkOf } from './workspaces.mjs';
import en from '../../www/js/i18n/en/files.js';
import zh from '../../www/js/i18n/zh/files.js';

const V = { zh, en };
const file = (text, name = 'mai.jsonl') => ({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });

function remitting() {
  const made = workspace();
  made.submitted('2026-11-20', PEOPLE.enterprise, '麦香坊点单');
  return made.text();
}

const downloadOf = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

/** The programs of the page, by what their rows say. */
const rowOf = (page, name) => page.getByRole('link', { name, exact: true }).first();

test('a file holds all of it, undone records too, and opens as it was', async () => {
  const text = remitting();
  const book = core.Workspace.open(text);
  book.undo();
  const page = await open({ at: '#/files', prepare: withWorkspace(book.save()) });
  const { w, press, button } = clerkOf(page, 'zh');
  await page.getByText(zh.contents(1, 5)).waitFor();
  const saved = await downloadOf(page, () => press(w.saveAsFile));
  assert.equal(saved.name, 'mp-onboard-2026-11-22.jsonl');
  assert.equal(saved.text, book.save());
  await press(zh.clear);
  await page.getByRole('dialog').getByRole('button', { name: zh.clear }).click();
  await page.getByText(zh.contents(0, 0)).waitFor();
  assert.equal(core.Workspace.open(await savedText(page)).length, 0);
  await page.getByLabel(w.openFile).setInputFiles(file(saved.text));
  await page.getByRole('dialog', { name: w.openTitle }).getByText(/里面有 1 个小程序，5 条记录/).waitFor();
  await press(w.openIt);
  await rowOf(page, '麦香坊点单').waitFor();
  assert.equal(await savedText(page), saved.text);
});

test('without personal data: the same word for the same value, nothing left of it, another word in another file', async () => {
  const { text } = busy();
  const page = await open({ at: '#/files', prepare: withWorkspace(text) });
  const { press } = clerkOf(page, 'zh');
  const [one, two] = [await downloadOf(page, () => press(zh.saveRedacted)), await downloadOf(page, () => press(zh.saveRedacted))];
  assert.equal(one.name, 'mp-onboard-2026-11-22-redacted.jsonl');
  const { email, bankAccount, administratorName, administratorId, administratorMobile } = PEOPLE.enterprise;
  for (const value of [email, bankAccount, administratorName, administratorId, administratorMobile, '小林', '小周']) {
    assert.ok(value && text.includes(value), `${value} was there`);
    assert.ok(!one.text.includes(value), `${value} is gone`);
  }
  const ids = (of) => core.Workspace.open(of).history().map(({ args }) => args.administratorId).filter(Boolean);
  assert.equal(new Set(ids(one.text)).size, new Set(ids(text)).size);
  assert.ok(ids(one.text).length > 1);
  assert.notEqual(ids(one.text)[0], ids(two.text)[0]);
  assert.deepEqual(
    core.Workspace.open(one.text).overview(Date.now()).map(({ stage }) => stage),
    core.Workspace.open(text).overview(Date.now()).map(({ stage }) => stage),
  );
});

test('a damaged, a newer and a foreign file are refused with line and reason; what is here stays', async () => {
  const text = remitting();
  const page = await open({ at: '#/files', prepare: withWorkspace(text) });
  const { w, press } = clerkOf(page, 'zh');
  const lines = text.split('\n');
  lines[2] = lines[2].replace('2026', '2025');
  const bad = [[lines.join('\n'), 3], [text.split('\n').slice(0, -2).join('\n'), null], ['{}', 1], [text.replace('"version":1', '"version":2'), 1]];
  for (const [damaged, line] of bad) {
    await page.getByLabel(w.openFile).setInputFiles(file(damaged));
    const dialog = page.getByRole('dialog', { name: w.fileDamaged });
    await dialog.getByText(w.nothingReplaced).waitFor();
    if (line) await dialog.getByText(w.fileLine(line)).waitFor();
    await press('知道了');
    assert.equal(await savedText(page), text);
  }
});

test('a hostile file: its texts are texts, nothing of it is a link or runs', async () => {
  const other = workspace();
  const name = '<img src=x onerror=alert(1)>';
  other.begin('2026-11-20', '云杉文具');
  other.record()('official-account-added', '2026-11-06', { name });
  other.record()('official-account-added', '2026-11-06', { name: 'https://evil.example/' });
  const page = await open({ at: '#/files' });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByLabel(w.openFile).setInputFiles(file(other.text(), 'javascript:alert(1)//.jsonl'));
  await press(w.openIt);
  await rowOf(page, '云杉文具').waitFor();
  await page.goto(`${page.url().split('#')[0]}#/links`);
  await page.getByText(name).first().waitFor();
  await page.getByText('https://evil.example/').first().waitFor();
  assert.equal(await page.getByRole('link', { name: /evil/ }).count(), 0);
});

test('own numbers and exceptions in a file are listed, and hold once they were accepted', async () => {
  const { text } = busy();
  const page = await open({ at: '#/files', prepare: withWorkspace(remitting()) });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByLabel(w.openFile).setInputFiles(file(text));
  const dialog = page.getByRole('dialog', { name: w.openTitle });
  await dialog.getByText(w.departures(1, 1)).waitFor();
  await dialog.getByText(/后台的提示/).waitFor();
  await dialog.getByText(/后台接受了/).waitFor();
  await press(w.replaceIt);
  await dialog.getByText(w.acceptFirst).waitFor();
  await page.getByLabel(w.acceptDepartures).check();
  await press(w.replaceIt);
  await rowOf(page, '麦香坊会员卡').waitFor();
  assert.equal(await savedText(page), text);
});

test('the workspace before a file was opened stays one undo away, over a reload too', async () => {
  const text = remitting();
  const other = workspace();
  other.begin('2026-11-20', '云杉文具');
  const page = await open({ at: '#/files', prepare: withWorkspace(text) });
  const { w, press } = clerkOf(page, 'zh');
  await page.getByLabel(w.openFile).setInputFiles(file(other.text()));
  await page.getByRole('dialog').getByText(w.replaces(5)).waitFor();
  await press(w.replaceIt);
  await rowOf(page, '云杉文具').waitFor();
  await page.locator('.toast').getByRole('button', { name: w.undoNow }).click();
  await rowOf(page, '麦香坊点单').waitFor();
  assert.equal(await savedText(page), text);
  await page.goto(`${page.url().split('#')[0]}#/files`);
  await page.getByLabel(w.openFile).setInputFiles(file(other.text()));
  await press(w.replaceIt);
  await rowOf(page, '云杉文具').waitFor();
  assert.equal(await savedText(page), other.text());
  await page.reload();
  await page.goto(`${page.url().split('#')[0]}#/files`);
  await press(zh.comeBack);
  await page.getByText(zh.contents(1, 5)).waitFor();
  assert.equal(await savedText(page), text);
});

test('a file over 200 MB is not read', async () => {
  const page = await open({ at: '#/files' });
  const { w } = clerkOf(page, 'zh');
  await page.getByLabel(w.openFile).evaluate((input) => {
    Object.defineProperty(input, 'files', { value: [{ name: 'large.jsonl', size: 200_000_001, text: () => { throw new Error('read'); } }] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('dialog').getByText(w.fileTooLarge).waitFor();
});

test('erasing everything leaves nothing of ours in the browser, and empties other tabs', async () => {
  const page = await open({ at: '#/files', prepare: withWorkspace(remitting()) });
  const other = await page.context().newPage();
  await other.goto(`${page.url().split('#')[0]}#/programs`);
  await rowOf(other, '麦香坊点单').waitFor();
  await page.evaluate(async () => {
    sessionStorage['mp-onboard.draft'] = '{}';
    localStorage['mp-onboard.lang'] = 'zh';
    await (await caches.open('mp-onboard-test')).put('/x', new Response('x'));
  });
  const { press } = clerkOf(page, 'zh');
  await press(zh.eraseAll);
  await press(zh.eraseNow);
  await page.getByRole('heading', { name: clerkOf(page, 'zh').w.empty }).waitFor();
  await other.getByRole('heading', { name: clerkOf(page, 'zh').w.empty }).waitFor();
  const left = await page.evaluate(async () => ({
    session: Object.keys(sessionStorage), local: Object.keys(localStorage), caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(left, { session: [], local: [], caches: [], workers: 0 });
  assert.equal(core.Workspace.open(await savedText(page) || '').length, 0);
});

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['en', 'light', 390]]) {
  test(`axe finds nothing (${lang}, ${scheme}, ${width})`, async () => {
    const { text } = busy();
    const page = await open({ lang, scheme, width, at: '#/files', bypassCSP: true, prepare: withWorkspace(text) });
    await page.getByRole('heading', { level: 1, name: WORDS[lang].nav.files }).waitFor({ state: 'attached' });
    assert.deepEqual(await violations(page), []);
    const { w, press } = clerkOf(page, lang);
    await page.getByLabel(w.openFile).setInputFiles(file(text));
    await page.getByLabel(w.acceptDepartures).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await press(V[lang].eraseAll);
    await page.getByRole('dialog', { name: V[lang].eraseTitle }).waitFor();
    assert.deepEqual(await violations(page), []);
  });
}
