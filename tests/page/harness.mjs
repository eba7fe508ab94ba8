// A browser with one page in it, as a person would have it. Whatever goes wrong unseen (an error in the console, a
// request to another host) fails the test that it happened in.
import assert from 'node:assert/strict';
import { after, afterEach } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { core } from '../npm/package.mjs';
import en from '../../www/js/i18n/en.js';
import zh from '../../www/js/i18n/zh.js';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Ten in the morning of 2026-11-22 in China. */
export const NOW = '2026-11-22T02:00:00Z';

/** The pages of the registration in their order. */
export const PAGES = ['account', 'activation', 'subject', 'verification', 'administrator', 'confirmation', 'finish'];

/** The words of the interface by language. */
export const WORDS = { zh, en };

const server = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
const contexts = [];
let trouble = [];

after(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  const seen = trouble;
  trouble = [];
  assert.deepEqual(seen, [], 'nothing goes wrong unseen');
});

/** What is called what: `labels.email` is the label of the email field. */
export function labelsIn(lang) {
  return Object.fromEntries(core.fields({}).map(({ field, label }) => [field, label[lang]]));
}

/** The words of the core about a finding, in a language. */
export const explained = (finding, lang) => core.explain(finding, lang);

/**
 * Opens the page. `prepare` may change the context before anything is loaded; `expected` are the troubles in the console
 * that belong to the story, as patterns. A request to another host belongs to no story.
 */
export async function open({
  lang = 'zh', at = '#/register/account', scheme = 'light', width = 1440, height = 900, url = server.url, prepare, expected = [], ...more
} = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, locale: lang === 'zh' ? 'zh-CN' : 'en-US', reducedMotion: 'reduce', ...more,
  });
  contexts.push(context);
  context.setDefaultTimeout(15_000);
  const note = (text) => expected.some((pattern) => pattern.test(text)) || trouble.push(text);
  context.on('request', (request) => isForeign(new URL(request.url()), url) && trouble.push(`request to ${request.url()}`));
  context.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  await prepare?.(context, url);
  const page = await context.newPage();
  if (more.javaScriptEnabled !== false) await page.clock.setFixedTime(new Date(NOW));
  await page.goto(url + at);
  return page;
}

const isForeign = ({ protocol, origin }, own) => !['data:', 'blob:', 'file:'].includes(protocol) && origin !== new URL(own).origin;

/** Another tab of the same browser, at the same place or another one. */
export async function beside(page, at = new URL(page.url()).hash) {
  const other = await page.context().newPage();
  await other.clock.setFixedTime(new Date(NOW));
  await other.goto(new URL(at, page.url()).href);
  return other;
}

/** The heading of the page that is shown. */
export const title = (page) => page.getByRole('heading', { level: 1 });

/** What the heading of a wizard page, or of the guide, says. */
export function titleOf(name, lang) {
  if (name === 'guide') return WORDS[lang].nav.guide;
  if (name === 'finish') return WORDS[lang].finishTitle;
  return core.registrationNext({}, {}, 0).find((step) => step.page === name).title[lang];
}

/** Goes from a page that has started to another by its address, and waits until it is there. */
export async function show(page, name, lang = 'zh') {
  await title(page).waitFor();
  await page.goto(`${page.url().split('#')[0]}#/${name === 'guide' ? name : `register/${name}`}`);
  await title(page).filter({ hasText: titleOf(name, lang) }).waitFor();
}

/** Puts a text where the page looks for a draft, unless one is there already. */
export const withText = (text) => (context) =>
  context.addInitScript((draft) => {
    // The empty document before the page has no storage.
    if (location.protocol.startsWith('http')) sessionStorage['mp-onboard.draft'] ??= draft;
  }, text);

/** The same with a draft of a form and facts. */
export const withDraft = (draft) => withText(JSON.stringify({ version: 1, savedAt: 0, overrides: {}, facts: {}, ...draft }));
