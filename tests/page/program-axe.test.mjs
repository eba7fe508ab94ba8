// The page of a program for axe-core, in both languages and schemes, in each of its forms; and its words compared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { busy, withWorkspace } from './books.mjs';
import { open } from './harness.mjs';
import en from '../../www/js/i18n/en/program.js';
import zh from '../../www/js/i18n/zh/program.js';

const { text, ready, late, fresh } = busy();
const WORDS = { zh, en };

const suppose = (page) => page.locator('#f-what-if-command').selectOption('review review-approved');

/** The forms of the page: its address, and what is done there. */
const FORMS = [[`#/program/${ready}`], [`#/program/${ready}?show=list`, suppose], [`#/program/${ready}/release`, suppose], [`#/program/${ready}?at=8`], [`#/program/${late}`], [`#/program/${fresh}/review`]];

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['en', 'light', 1000], ['zh', 'dark', 390]]) {
  test(`axe finds nothing, and nothing is wider than the window (${lang}, ${scheme}, ${width})`, async () => {
    const page = await open({ lang, scheme, width, at: '#/guide', bypassCSP: true, prepare: withWorkspace(text) });
    for (const [address, act] of FORMS) {
      await page.goto(`${page.url().split('#')[0]}${address}`);
      await page.reload();
      await page.getByRole('main').locator('.workspace').waitFor();
      await act?.(page);
      assert.deepEqual(await violations(page), [], address);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, address);
    }
  });
}

test('axe finds nothing on the checklist', async () => {
  const page = await open({ at: `#/program/${late}`, bypassCSP: true, prepare: withWorkspace(text) });
  await page.getByRole('main').locator('.workspace').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.checklist').waitFor();
  assert.deepEqual(await violations(page), []);
});

const paths = (words, at = '') => Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => {
  assert.deepEqual(paths(WORDS.en).sort(), paths(WORDS.zh).sort());
});
