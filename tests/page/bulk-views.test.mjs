// The bulk check in both languages and schemes, on a phone and with the keyboard alone: nothing for axe, nothing cut, nothing foreign.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../npm/package.mjs';
import { violations } from './axe.mjs';
import { open } from './harness.mjs';
import { FIVE, V, checkerOf, gb18030, labelOf, row, table } from './tables.mjs';

/** Rows of which two share an email, one has cells too many, and six an administrator. */
const MANY = table([...FIVE, row(6, { email: 'ops1@example.com' }), row(7, { note: '一,二' })]);

/** Every face of the view, one after the other; `look` is called at each. */
async function eachFace(options, look) {
  const page = await open({ at: '#/bulk', ...options });
  const { v, t, choose, mapping, press, checked, main } = checkerOf(page, options.lang);
  await main.getByText(v.dropHere).waitFor();
  await look(page, 'empty');
  await choose('%PDF-1.7 ', 'b.csv');
  await page.getByRole('alert').waitFor();
  await look(page, 'refused');
  await choose(gb18030(table(FIVE, { email: '收件处' })));
  await mapping();
  await look(page, 'mapping');
  await choose(MANY, '客户.csv');
  await page.getByText('客户.csv').waitFor();
  await mapping();
  await press(v.check);
  await checked();
  await page.locator('#f-bulk-rows .row').first().waitFor();
  await look(page, 'checked');
  await page.locator('button.cell[data-edit]').first().click();
  await page.locator('#f-bulk-edit').fill('91330106');
  await page.locator('.editing').getByRole('button', { name: v.restore }).waitFor();
  await look(page, 'edit');
  await page.locator('#f-bulk-edit').press('Escape');
  await page.locator('.bulk-rules button').first().click();
  await page.locator('.bulk-filter').waitFor();
  await press(v.export);
  await page.locator('.bulk-menu').waitFor();
  await look(page, 'menu');
  await page.keyboard.press('Escape');
  await page.locator('.bulk-menu').waitFor({ state: 'detached' });
  await choose(table([row(1), row(2)]), '可用.csv');
  await mapping();
  await press(v.check);
  await main.getByText(v.nothingWrong).waitFor();
  await look(page, 'right');
  await press(v.register);
  await page.getByRole('dialog').getByText(v.notTaken).waitFor();
  await look(page, 'programs');
  await page.getByRole('dialog').getByRole('button', { name: t.cancel }).click();
}

for (const [lang, scheme, width] of [['zh', 'light', 1440], ['en', 'dark', 1440], ['en', 'light', 1000], ['zh', 'dark', 390]]) {
  test(`axe finds nothing, and nothing is wider than the window (${lang}, ${scheme}, ${width})`, () =>
    eachFace({ lang, scheme, width, height: width < 600 ? 844 : 900, bypassCSP: true }, async (page, face) => {
      assert.deepEqual(await violations(page), [], face);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, face);
    }));
}

for (const width of [320, 390, 720]) {
  test(`nothing is wider than the window (en, ${width})`, () =>
    eachFace({ lang: 'en', width, height: 844 }, async (page, face) => assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, face)));
}

/** What is foreign to a language, beside names of files and encodings and what stands in the table. */
const FOREIGN = {
  en: (shown) => shown.replace(/“[^”]*”/g, '').match(/[^\n]*\p{Script=Han}[^\n]*/gu),
  zh: (shown) => shown.replace(/mp-onboard|[\w.@-]+@[\w.]*|\b(?:\w+\.csv|EN|English|CSV|TSV|PDF|JSON|Excel|xlsx|UTF|GB18030|AppID|Enter|Esc)\b|[a-z]+\/[a-z-]+/g, '').match(/[^\n]*[a-z]{3,}[^\n]*/gi),
};

for (const lang of ['zh', 'en']) {
  test(`nothing is left in the other language (${lang})`, () =>
    eachFace({ lang }, async (page, face) => {
      const text = await page.locator('body').evaluate((body) => {
        const held = [...body.querySelectorAll('.bulk-file, .bulk-mapping tbody :is(th, .samples), .bulk-scroll :is(.name, .value, thead), .languages, .bulk-error code, select')];
        const labels = [...body.querySelectorAll('[aria-label]:not(.cell, select, .languages *)')].map((element) => element.getAttribute('aria-label'));
        for (const element of held) element.style.display = 'none';
        const seen = body.innerText;
        for (const element of held) element.style.display = '';
        return [seen, ...labels].join('\n');
      });
      assert.equal(FOREIGN[lang](text), null, face);
    }));
}

test('with the keyboard alone: checked, filtered, put right row after row, given up, exported', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, choose, mapping, checked, count, edit } = checkerOf(page);
  const key = (name) => page.keyboard.press(name);
  const focused = (is) => page.waitForFunction((wanted) => document.activeElement.matches(wanted), is);
  const named = (starts) => page.waitForFunction((wanted) => (document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim().startsWith(wanted), starts);
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await key('Tab');
    }
    assert.fail(`no way to ${selector}`);
  };
  await choose(table(FIVE));
  await mapping();
  await focused('#f-bulk-mapping');
  await tabTo('#f-bulk-check');
  await key('Enter');
  await checked();
  await focused('#f-bulk-result');
  await count(2, 0, 3);
  await tabTo('button.cell');
  const [code, mobile] = [labelOf('code'), labelOf('administratorMobile')];
  await named(v.editCell(3, code));
  await key('ArrowDown');
  await named(v.editCell(4, mobile));
  await key('F2');
  await focused('#f-bulk-edit');
  await edit.fill('13800138000');
  await page.locator('.editing').getByText(v.passed).waitFor();
  await key('Enter');
  await count(3, 0, 2);
  // The next row is open.
  await page.waitForFunction((value) => document.activeElement.value === value, FIVE[3].code);
  await edit.fill('9');
  await key('Escape');
  await named(v.editCell(5, code));
  await count(3, 0, 2);
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), new RegExp(FIVE[3].code));
  await page.locator('#f-bulk-export').focus();
  await key('Enter');
  await page.locator('.bulk-menu').waitFor();
  await key('Tab');
  await named(v.exports.annotated);
  await key('Escape');
  await focused('#f-bulk-export');
});

test('a row says which others it is about, and that they have to be checked again', async () => {
  const page = await open({ at: '#/bulk' });
  const { v, choose, check, rule, cell, edit, main } = checkerOf(page);
  await choose(MANY);
  await check();
  const twice = core.rule('table/email-twice').message.zh;
  await rule(twice.replace('{count} ', v.several).slice(0, -1)).click();
  await main.getByText(v.lines(['7'])).waitFor();
  await cell(2, labelOf('email')).click();
  await edit.fill('another@example.com');
  await page.locator('.editing').getByText(v.stale).waitFor();
});

const paths = (words, at = '') => Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${at}${key}.`) : [`${at}${key}:${typeof value}`]));

test('both languages have the same words', () => {
  assert.deepEqual(paths(V.en).sort(), paths(V.zh).sort());
});
