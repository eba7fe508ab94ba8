// Libraries for forms take the schemas as they are: a wrong value is told at its field, in our words, and a right form is sent.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../scripts/serve.mjs';
import { open } from '../page/harness.mjs';
import { core } from './package.mjs';
import { project } from './consumers.mjs';
import { VALUES } from './standard/values.js';

const RIGHT = { ...VALUES, code: '91330106MA9K8T3P87' };
const ctx = { today: '2026-11-22' };

/** What a check finds first in the form with some values changed, and its words. */
function foundIn(changed) {
  const [finding] = core.check({ subjectType: 'enterprise', ...RIGHT, ...changed }, ctx).findings;
  return { ...finding, message: core.explain(finding, 'en').message };
}

const WRONG_CODE = foundIn({ code: VALUES.code });
const WRONG_REPEAT = foundIn({ passwordConfirm: 'Mai2019xiang!' });
const SHORT_MOBILE = foundIn({ administratorMobile: '1380013800' });

const folder = await project({ after });
const server = await serve({ root: folder });
after(() => server.close());

// The package is loaded as it lies there; only the libraries are put together.
const IMPORTS = { 'mp-onboard': './node_modules/mp-onboard/index.js', 'mp-onboard/standard': './node_modules/mp-onboard/standard.js' };

/** Opens the page that a source of `standard/` makes. */
async function opened(source) {
  const script = source.replace(/\.jsx?$/, '.built.js');
  await build({
    entryPoints: [fileURLToPath(new URL(`standard/${source}`, import.meta.url))],
    outfile: join(folder, script),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    external: Object.keys(IMPORTS),
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    logLevel: 'error',
  });
  const head = `<meta charset="utf-8"><title>${source}</title><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
  await writeFile(join(folder, `${source}.html`), `<!doctype html><html lang="en">${head}<div id="root"></div><script type="module" src="./${script}"></script>`);
  return open({ url: server.url, at: `${source}.html` });
}

const submit = (page) => page.getByRole('button', { name: 'Submit' }).click();
const fill = (page, name, value) => page.getByLabel(name).fill(value);
const said = async (page) => JSON.parse(await page.locator('#issues').textContent());
const told = (page, name, message) => page.locator(`#${name}-error`).filter({ hasText: message }).waitFor();

/** Sends a wrong form, then one that is wrong elsewhere, then a right one. Resolves to what the library said of the first. */
async function story(page) {
  await submit(page);
  await told(page, 'code', WRONG_CODE.message);
  const issues = await said(page);
  assert.equal(issues.length, 1);
  assert.equal(await page.locator('#sent').textContent(), '', 'a wrong form is not sent');

  await fill(page, 'code', RIGHT.code);
  await fill(page, 'passwordConfirm', 'Mai2019xiang!');
  await submit(page);
  await told(page, 'passwordConfirm', WRONG_REPEAT.message);
  assert.equal(await page.locator('#code-error').textContent(), '');
  assert.equal(await page.locator('#sent').textContent(), '');

  await fill(page, 'passwordConfirm', RIGHT.passwordConfirm);
  await submit(page);
  await page.locator('#sent:not(:empty)').waitFor();
  assert.deepEqual(JSON.parse(await page.locator('#sent').textContent()), RIGHT);
  return issues;
}

test('React Hook Form, by its resolver', async () => {
  const issues = await story(await opened('react-hook-form.jsx'));
  assert.deepEqual(issues, [{ name: 'code', message: WRONG_CODE.message, type: '' }], 'its resolver hands on the message only');
});

test('TanStack Form, for the form and for a field', async () => {
  const page = await opened('tanstack-form.jsx');
  const [{ message, path, finding, ...more }] = await story(page);
  assert.deepEqual({ message, ...finding }, WRONG_CODE, 'it hands on everything');
  assert.deepEqual(path, ['code']);
  assert.deepEqual(more, { rule: finding.rule, kind: finding.kind, level: 'error', params: finding.params });

  await fill(page, 'administratorMobile', '1380013800');
  await told(page, 'administratorMobile', SHORT_MOBILE.message);
  const [issue] = await said(page);
  assert.equal(issue.kind, 'incomplete');
  assert.deepEqual(issue.params, SHORT_MOBILE.params);
  await fill(page, 'administratorMobile', RIGHT.administratorMobile);
  await page.locator('#administratorMobile-error:empty').waitFor({ state: 'attached' });
});

test('VeeValidate, by its own shape for schemas', async () => {
  const issues = await story(await opened('vee-validate.js'));
  assert.deepEqual(issues, [{ name: 'code', message: WRONG_CODE.message }], 'it hands on the message only');
});
