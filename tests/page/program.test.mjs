// The page of one program: its flow as a map, what if, a look back, late entries and exceptions, the checklist on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { busy, savedText, withWorkspace, workspace } from './books.mjs';
import { NOW, open } from './harness.mjs';
import { PEOPLE } from './people.mjs';
import { BOOK, clerkOf } from './workspaces.mjs';
import en from '../../www/js/i18n/en/program.js';
import zh from '../../www/js/i18n/zh/program.js';

const VIEW = { zh, en };
const { text, ready, late, fresh } = busy();
const now = Date.parse(NOW);
const saved = savedText;
const mapOf = (page, lang = 'zh') => page.getByRole('navigation', { name: BOOK[lang].flow });

async function at(address, options = {}) {
  const page = await open({ at: address, prepare: withWorkspace(text), ...options });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('the map has every step with its state in words, as a link; the text list has the same', async () => {
  for (const lang of ['zh', 'en']) {
    const page = await at(`#/program/${ready}`, { lang });
    const steps = core.Workspace.open(text).steps(ready, now);
    const states = clerkOf(page, lang).t.states;
    const links = mapOf(page, lang).getByRole('link');
    await links.first().waitFor();
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
    assert.equal(names.length, steps.length);
    for (const [index, step] of steps.entries()) assert.ok(names[index].startsWith(`${step.title[lang]} ${states[step.state]}`) || step.state === 'waiting' || step.fee, names[index]);
    await page.getByRole('group', { name: VIEW[lang].showAs }).getByRole('button', { name: VIEW[lang].asList }).click();
    assert.match(page.url(), /\?show=list$/);
    assert.equal(await mapOf(page, lang).getByRole('listitem').count(), steps.length);
    await page.reload();
    await mapOf(page, lang).getByRole('listitem').first().waitFor();
    await clerkOf(page, lang).step(steps.at(-1).title[lang]);
    assert.match(page.url(), /\?show=list$/, 'a step keeps how the flow is shown');
    await page.close();
  }
});

test('a step of the map is opened with the keyboard; an unmet gate wears its statement', async () => {
  const page = await at(`#/program/${ready}`);
  await mapOf(page).getByRole('link', { name: /^发布 受阻/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '发布', exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-step');
  assert.equal(await mapOf(page).locator('[aria-current=step]').count(), 1);
  const gate = mapOf(page).getByRole('button', { name: /^G10\.2/ });
  await gate.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /^指南条款/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(await gate.evaluate((element) => element === document.activeElement), true);
});

test('the map gets larger and smaller, by buttons and keys, and fits', async () => {
  const page = await at(`#/program/${ready}`);
  const { press } = clerkOf(page, 'zh');
  const width = () => mapOf(page).locator('> svg').evaluate((svg) => Math.round(svg.getBoundingClientRect().width));
  await mapOf(page).getByRole('link').first().waitFor();
  const full = await width();
  await press(zh.larger);
  assert.equal(await width(), Math.round(full * 1.25));
  await mapOf(page).getByRole('link').first().focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  assert.equal(await width(), Math.round(full * 0.8));
  await page.keyboard.press('0');
  assert.equal(await width(), full);
  await page.setViewportSize({ width: 1000, height: 900 });
  await press(zh.fit);
  assert.equal(await mapOf(page).evaluate((box) => box.scrollWidth <= box.clientWidth), true);
});

test('what if: shown on the map and in the list, written nowhere, left again', async () => {
  const page = await at(`#/program/${ready}/release`);
  const before = await saved(page);
  await page.getByLabel(zh.supposeThat).selectOption({ label: '审核通过' });
  const bar = page.locator('.would-bar');
  await bar.getByText(/假设「审核通过」发生在 11月22日 周日。2 步会变/).waitFor();
  await mapOf(page).getByRole('link', { name: '发布 受阻 → 可办理（推演）' }).waitFor();
  await mapOf(page).getByRole('link', { name: '提交审核 等待中 → 已完成（推演）' }).waitFor();
  const panel = page.getByRole('region', { name: zh.whatIf });
  assert.match(await panel.getByRole('region', { name: BOOK.zh.wouldChange }).textContent(), /发布\s*受阻\s*→变成\s*可办理/);
  await page.getByLabel(BOOK.zh.day).fill('2026-11-20');
  await bar.getByText(/11月20日/).waitFor();
  assert.equal(await saved(page), before);
  assert.doesNotMatch(page.url(), /review-approved/);
  await clerkOf(page, 'zh').press(zh.clearIt);
  await bar.waitFor({ state: 'detached' });
  assert.equal(await mapOf(page).getByRole('link', { name: /推演/ }).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-what-if');
  assert.equal(await saved(page), before);
});

test('what if from a step keeps what was typed, and recording it records exactly that', async () => {
  const page = await at(`#/program/${ready}/testers`);
  const clerk = clerkOf(page, 'zh');
  await clerk.box('member').fill('小周');
  await page.getByLabel(BOOK.zh.day).fill('2026-11-19');
  await clerk.press(zh.tryIt);
  const panel = page.getByRole('region', { name: zh.whatIf });
  assert.equal(await panel.getByRole('textbox', { name: clerk.label('member'), exact: true }).inputValue(), '小周');
  assert.equal(await clerk.panel('体验者').getByRole('textbox').count(), 0, 'there is one form');
  await page.locator('.would-bar').getByText(/11月19日/).waitFor();
  await clerk.press(zh.recordIt);
  await clerk.recorded('member-bound');
  await page.locator('.would-bar').waitFor({ state: 'detached' });
  const { type, on, args } = core.Workspace.open(await saved(page)).history().at(-1);
  assert.deepEqual([type, on, args], ['member-bound', '2026-11-19', { role: 'tester', member: '小周' }]);
  await page.getByRole('region', { name: BOOK.zh.history }).getByText(/11月22日 周日 10:00 补记/).first().waitFor();
});

test('a look back: the page as it stood after a record, by slider and buttons, for looking at only', async () => {
  const page = await at(`#/program/${ready}`);
  const { w } = clerkOf(page, 'zh');
  const entries = core.Workspace.open(text).history(ready).filter(({ undone }) => !undone);
  const slider = page.getByRole('slider', { name: zh.backInTime });
  assert.equal(await slider.getAttribute('max'), String(entries.length - 1));
  await slider.focus();
  await page.keyboard.press('Home');
  await page.locator('.would-bar.past').getByText(zh.pastAfter('开始注册小程序', '11月2日 周一')).waitFor();
  assert.match(page.url(), new RegExp(`\\?at=${entries[0].seq}$`));
  await mapOf(page).getByRole('link', { name: '填写邮箱和密码 可办理', exact: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await mapOf(page).getByRole('link', { name: /^填写邮箱和密码 已完成/ }).waitFor();
  assert.match(await slider.getAttribute('aria-valuetext'), /^第 2 条，共 \d+ 条/);
  await clerkOf(page, 'zh').press(zh.after);
  assert.match(page.url(), new RegExp(`\\?at=${entries[2].seq}$`));

  assert.equal(await page.getByRole('heading', { name: w.recordHere }).count(), 0);
  assert.equal(await page.locator('form').count(), 0);
  for (const name of [/^撤销/, /^恢复「/, /^解绑/, '停办这个小程序']) assert.equal(await page.getByRole('button', { name }).count(), 0, String(name));
  const stood = core.Workspace.open(text).at(entries[2].seq).steps(ready, entries[2].at);
  for (const { title, state } of stood) await mapOf(page).getByRole('link', { name: new RegExp(`^${title.zh} ${clerkOf(page, 'zh').t.states[state]}`) }).waitFor();

  await page.reload();
  await page.locator('.would-bar.past').waitFor();
  await clerkOf(page, 'zh').step('名称');
  assert.match(page.url(), new RegExp(`/name\\?at=${entries[2].seq}$`), 'another step of the same day');
  await clerkOf(page, 'zh').press(zh.backToNow);
  await page.locator('.would-bar').waitFor({ state: 'detached' });
  assert.doesNotMatch(page.url(), /at=/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-history');
  await clerkOf(page, 'zh').button(w.undo('提交审核')).waitFor();
});

test('an address of a record that is not there, or was taken back, shows how things stand', async () => {
  const page = await at(`#/program/${ready}?at=9999`);
  await mapOf(page).getByRole('link').first().waitFor();
  assert.equal(await page.locator('.would-bar').count(), 0);
});

test('an earlier day says that it will be marked; an exception is offered before anybody is refused', async () => {
  const made = workspace();
  const program = made.submitted('2026-11-02', PEOPLE.individual, '麦香坊点单');
  for (let number = 1; number <= 5; number += 1) made.record(program)('member-bound', '2026-11-05', { role: 'developer', member: `开发 ${number} 号` });
  const page = await open({ at: `#/program/${program}/developers`, prepare: withWorkspace(made.text()) });
  const clerk = clerkOf(page, 'zh');
  await page.getByLabel(clerk.w.day).fill('2026-11-20');
  await clerk.says(clerk.w.dayLate);
  await clerk.box('member').fill('开发 6 号');
  await clerk.press(clerk.w.exceptionWrite);
  await page.getByLabel(clerk.w.exceptionWhy).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-exception');
  await page.keyboard.type('后台接受了');
  await clerk.press(clerk.w.recordAsException);
  await clerk.recorded('member-bound');
  await mapOf(page).getByRole('link', { name: /^开发者 .*例外$/ }).waitFor();
});

test('what was met already stands below what is missing', async () => {
  const page = await at(`#/program/${ready}/open-platform`);
  const reasons = page.getByRole('region', { name: BOOK.zh.reasons });
  await reasons.getByText(/^已满足 1 项：确认主体信息/).waitFor();
  await reasons.getByRole('button', { name: /^G3\.1/ }).waitFor();
});

test('the checklist on paper: every step by region with state, reasons, last day and statements, and nothing else', async () => {
  for (const lang of ['zh', 'en']) {
    const page = await at(`#/program/${late}`, { lang });
    assert.equal(await page.locator('.checklist').count(), 0, 'it is not there until it is printed');
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: VIEW[lang].checklistOf('云杉文具商城') }).waitFor();
    for (const hidden of ['#rail', '#bar', '.flow-part', '.step-panel']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    const steps = core.Workspace.open(text).steps(late, now);
    const sheet = page.locator('.checklist');
    assert.equal(await sheet.locator('tbody tr:not(.region-row)').count(), steps.length);
    const remittance = sheet.getByRole('row').filter({ has: page.getByRole('rowheader', { name: steps.find(({ id }) => id === 'remittance').title[lang], exact: true }) });
    const said = await remittance.textContent();
    for (const part of [clerkOf(page, lang).t.states.failed, 'G2.23', lang === 'zh' ? '11月15日' : 'Nov 15']) assert.ok(said.includes(part), part);
    const all = await sheet.textContent();
    assert.ok(!all.includes(PEOPLE.enterprise.administratorMobile) && !all.includes(PEOPLE.enterprise.administratorId));
    assert.ok(all.includes(PEOPLE.enterprise.administratorMobile.slice(-4)));
    await page.emulateMedia({ media: 'screen' });
    await sheet.waitFor({ state: 'detached' });
    await page.close();
  }
});

test('the button asks the browser to print, with the sheet in place', async () => {
  const page = await at(`#/program/${ready}`);
  await page.evaluate(() => {
    globalThis.print = () => { document.body.dataset.printed = String(document.querySelectorAll('.checklist').length); };
  });
  await clerkOf(page, 'zh').press(zh.print);
  await page.locator('body[data-printed="1"]').waitFor();
});

test('on a phone there is the list alone, what if is marked on its region, and the slider works', async () => {
  const page = await at(`#/program/${ready}`, { width: 390, height: 844, hasTouch: true });
  assert.equal(await page.locator('.flow-map').count(), 0);
  await page.getByLabel(zh.supposeThat).selectOption({ label: '审核通过' });
  await page.getByText(zh.wouldChangeHere(2)).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await clerkOf(page, 'zh').press(zh.before);
  await page.locator('.would-bar.past').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test('a program that has just begun has no slider yet, and every way in is shut on its map', async () => {
  const page = await at(`#/program/${fresh}`);
  await mapOf(page).getByRole('button', { name: /^G3\.1/ }).waitFor();
  assert.equal(await page.getByRole('slider').count(), 0);
});
