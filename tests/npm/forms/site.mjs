// A plain page with a form of somebody's own, under a policy as strict as they come, and a person in front of it.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';
import { labelsIn, open } from '../../page/harness.mjs';
import { core } from '../package.mjs';

const project = new URL('../../../', import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const server = await serve({ root: fileURLToPath(project) });
after(() => server.close());

const INFOS = new Map(core.fields({}).map((info) => [info.field, info]));
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`);

/** The markup of a field as a developer may write it: label, then control; a box before its label; choices as a list. */
export function markup(field, lang, { name = field, attributes = '' } = {}) {
  const { shape, choices } = INFOS.get(field);
  const label = escaped(labelsIn(lang)[field]);
  const common = `id="${field}" name="${name}" ${attributes}`;
  if (shape === 'tick') return `<p><input type="checkbox" ${common}> <label for="${field}">${label}</label></p>`;
  if (shape === 'choice') {
    const options = choices.map((choice) => `<option value="${choice.value}">${escaped(choice.label[lang])}</option>`);
    return `<p><label for="${field}">${label}</label> <select ${common}><option value=""></option>${options.join('')}</select></p>`;
  }
  const type = field.startsWith('password') ? 'password' : 'text';
  return `<p><label for="${field}">${label}</label> <input type="${type}" ${common}></p>`;
}

/** A choice as radio buttons. */
export function radios(field, lang) {
  const { choices } = INFOS.get(field);
  const buttons = choices.map(({ value, label }) => `<input type="radio" name="${field}" id="${value}" value="${value}"> <label for="${value}">${escaped(label[lang])}</label>`);
  return `<fieldset><legend>${escaped(labelsIn(lang)[field])}</legend>${buttons.join('')}</fieldset>`;
}

/** The whole registration. */
export const whole = (lang) =>
  [...INFOS.keys()].map((field) => (field === 'verificationWay' ? radios(field, lang) : markup(field, lang))).join('\n');

export const SEND = { zh: '提交', en: 'Send' };
export const RESET = { zh: '重填', en: 'Start over' };

/**
 * Opens a page with a form: `inside` is what stands in it, `attributes` those of the form, `options` those of bindForm.
 * `started`: whether the page starts the module and binds the form. Comes back with what a person and a test do on it.
 */
export async function formPage({ lang = 'en', inside = whole(lang), attributes = '', options = {}, beside = '', started = true, ...more } = {}) {
  const document = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${SEND[lang]}</title>
<link rel="icon" href="data:,">
${started ? '<script type="module" src="/tests/npm/forms/page.js"></script>' : ''}
</head>
<body>
<main>
<h1>${SEND[lang]}</h1>
<form action="sent.html" data-options="${escaped(JSON.stringify({ lang, ...options }))}" ${attributes}>
${inside}
<p><button>${SEND[lang]}</button> <button type="reset">${RESET[lang]}</button></p>
</form>
${beside}
</main>
</body>
</html>`;
  const page = await open({
    lang,
    url: server.url,
    at: 'form.html',
    prepare: async (context, url) => {
      const html = (body) => (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      await context.route(`${url}form.html`, html(document));
      await context.route(`${url}sent.html*`, html(`<!doctype html><html lang="${lang}"><title>sent</title><link rel="icon" href="data:,"><h1>sent</h1>`));
    },
    ...more,
  });
  if (started) await page.waitForFunction(() => globalThis.bound);
  return handOf(page, lang);
}

/** What explain() says about a finding that a form has at a field, as a message puts it. */
export function worded(lang, form, field, rule) {
  const finding = core.check(form, { today: '2026-11-22' }).findings.find((each) => each.path === `/${field}` && each.rule === rule);
  assert.ok(finding, `${rule} at ${field}`);
  const { message, fix } = core.explain(finding, lang);
  return [message, fix].join(lang === 'en' ? ' ' : '');
}

function handOf(page, lang) {
  const labels = labelsIn(lang);
  const at = (field) => page.getByLabel(labels[field], { exact: true });
  return {
    page,
    lang,
    labels,
    at,
    press: (name) => page.getByRole('button', { name, exact: true }).click(),

    /** Waits until a control is described by a text and stands as wrong or not. */
    async says(control, text, { wrong = true } = {}) {
      await page.locator(`[aria-invalid="${wrong}"]`).and(control).waitFor();
      assert.equal(await described(control), text);
    },
    async silent(control) {
      assert.deepEqual([await described(control), await control.getAttribute('aria-invalid')], ['', 'false']);
    },
    focused: (control) => page.locator(':focus').and(control).waitFor(),
    /** What was sent, once it was. */
    async sent() {
      await page.getByRole('heading', { name: 'sent' }).waitFor();
      return Object.fromEntries(new URL(page.url()).searchParams);
    },
    /** Fills a form, in the order in which it is there. */
    async fill(form) {
      for (const [field, value] of Object.entries(form)) {
        const control = at(field);
        if (value === true) await control.check();
        else if (await page.locator(`[type="radio"][name="${field}"]`).count()) await page.locator(`[name="${field}"][value="${value}"]`).check();
        else if (INFOS.get(field).shape === 'choice') await control.selectOption(value);
        else await control.fill(value);
      }
    },
  };
}

/** The description that a screen reader is given. */
const described = (control) =>
  control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id).textContent).join(' ').trim());
