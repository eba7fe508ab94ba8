// Pictures of every page for somebody to look at: into target/screenshots, or with --readme the two of the README.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { fileOf } from '../../scripts/docs/words.mjs';
import { serve } from '../../scripts/serve.mjs';
import { busy, withWorkspace } from './books.mjs';
import { many } from './many.mjs';
import { PEOPLE, draftOf } from './people.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const typing = draftOf(PEOPLE.enterprise, { code: '91330106MA9K8' });
const mistaken = draftOf(PEOPLE.enterprise, { bankName: '中信银行', bankAccountName: '杭州麦香坊餐饮管理有限公司', bankAccount: '811080101270035642', administratorMobile: '12800138000' });
const complete = draftOf(PEOPLE.enterprise, { subjectConfirmed: true, programName: '麦香坊点单', introduction: '麦香坊门店点单、预订蛋糕和会员积分' });
const activated = { emailActivatedOn: '2026-11-20' };

const { text, ready, late, fresh } = busy();

/** One of the developers' pages, which has an address of its own in each language. */
const docs = (name) => (lang) => `docs/${fileOf(name, lang)}`;

/** name, address (or what gives it for a language), form, facts, the field in focus; and the workspace: `true` for the busy one. */
const PICTURES = [
  ['1-account', '#/register/account', {}, {}],
  ['2-activation', '#/register/activation', typing, {}],
  ['3-subject', '#/register/subject', typing, activated, 'code'],
  ['4-verification', '#/register/verification', mistaken, activated, 'bankAccountName'],
  ['5-administrator', '#/register/administrator', mistaken, activated, 'administratorMobile'],
  ['6-confirmation', '#/register/confirmation', complete, activated],
  ['7-finish', '#/register/finish', complete, { ...activated, submittedOn: '2026-11-20' }],
  ['8-guide', '#/guide', {}, {}],
  ['9-programs-empty', '#/programs', {}, {}],
  ['10-programs', '#/programs', {}, {}, null, true],
  ['11-program', `#/program/${ready}`, {}, {}, null, true],
  ['12-exception', `#/program/${ready}/developers`, {}, {}, null, true],
  ['13-blocked', `#/program/${ready}/wecom-range`, {}, {}, null, true],
  ['14-failed', `#/program/${late}`, {}, {}, null, true],
  ['15-form', `#/program/${fresh}/subject`, {}, {}, null, true],
  ['16-map-of-a-new-program', `#/program/${fresh}`, {}, {}, null, true],
  ['17-looking-back', `#/program/${ready}?at=9`, {}, {}, null, true],
  ['18-links', '#/links', {}, {}, null, true],
  ['19-platforms', '#/links/platforms', {}, {}, null, true],
  ['20-companies', '#/links/companies', {}, {}, null, true],
  ['21-deadlines', '#/deadlines', {}, {}, null, true],
  ['22-month', '#/deadlines/month', {}, {}, null, true],
  ['23-rules', '#/rules/quota/full?with=2026-07', {}, {}],
  ['24-files', '#/files', {}, {}, null, true],
  ['25-developers', docs('index'), {}, {}],
  ['26-recipes', docs('recipes'), {}, {}],
  ['27-functions', docs('api'), {}, {}],
  ['28-numbers', docs('numbers'), {}, {}],
];

const server = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });

async function take([, address, form, facts, field, saved], { lang, scheme, width }, path, height) {
  const context = await browser.newContext({
    viewport: { width, height: height ?? 900 }, colorScheme: scheme, locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    timezoneId: 'Asia/Shanghai', deviceScaleFactor: width < 500 ? 2 : 1, reducedMotion: 'reduce',
  });
  await context.addInitScript((draft) => {
    if (location.protocol.startsWith('http')) sessionStorage['mp-onboard.draft'] = draft;
  }, JSON.stringify({ version: 1, savedAt: Date.parse('2026-11-22T02:00:00Z'), overrides: {}, form, facts }));
  if (saved) await withWorkspace(saved === true ? text : saved)(context, server.url);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T02:00:00Z'));
  await page.goto(server.url + (typeof address === 'function' ? address(lang) : address));
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  const understood = page.getByRole('button', { name: /知道了|Got it/ });
  if (await understood.count()) await understood.click();
  if (field) await page.locator(`#f-${field}`).focus();
  // As tall as the page, so that what sticks to the window's edges stands where it should.
  const tall = height ?? Math.min(4000, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width, height: tall });
  await page.screenshot({ path });
  await context.close();
}

try {
  if (process.argv.includes('--readme')) {
    const look = { lang: 'zh', scheme: 'light', width: 1440 };
    await take(['', '#/programs', {}, {}, null, many(40)], look, root('docs/programs.png'), 1000);
    await take(PICTURES[10], look, root('docs/program.png'), 1180);
  } else {
    const folder = root('target/screenshots');
    await mkdir(folder, { recursive: true });
    for (const lang of ['zh', 'en']) {
      for (const scheme of ['light', 'dark']) {
        for (const width of [1440, 390]) {
          for (const picture of PICTURES) await take(picture, { lang, scheme, width }, `${folder}/${picture[0]}-${width}-${scheme}-${lang}.png`);
        }
      }
    }
    console.log(`pictures in ${folder}`);
  }
} finally {
  await browser.close();
  await server.close();
}
