// What becomes of the page of a form: where messages stand, what is changed, and that all of it is undone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEOPLE } from '../../page/people.mjs';
import { core } from '../package.mjs';
import { formPage, markup, radios, whole, worded } from './site.mjs';

const MOBILE = 'administratorMobile';
const TODAY = { today: '2026-11-22' };
const only = (...fields) => fields.map((field) => markup(field, 'en')).join('');
const missing = (field, rule) => worded('en', {}, field, rule);
const missingMobile = missing(MOBILE, 'administrator/details-missing');
const missingEmail = missing('email', 'account/email-missing');

test('a message stands in the element that is marked for it', async () => {
  const inside = `${only(MOBILE)}<p id="below"><strong data-message-for="${MOBILE}" hidden></strong></p>`;
  const { page, at, press, says, fill, silent } = await formPage({ inside });
  const place = page.locator('#below strong');
  assert.equal(await place.isVisible(), false);
  await press('Send');
  await says(at(MOBILE), missingMobile);
  assert.deepEqual([await place.isVisible(), await place.textContent(), await place.getAttribute('data-level')], [true, missingMobile, 'error']);
  assert.equal(await page.locator('[data-message-for]').count(), 1);
  await fill({ [MOBILE]: '13800138000' });
  await silent(at(MOBILE));
  assert.equal(await place.isVisible(), false);
});

test('an empty description is a place for the message, and a hint stays what it is', async () => {
  const attributes = 'aria-describedby="hint error"';
  const inside = `${markup(MOBILE, 'en', { attributes })}<p id="hint">Eleven digits</p><p id="error"></p>`;
  const { page, at, press, says } = await formPage({ inside });
  await press('Send');
  await says(at(MOBILE), `Eleven digits ${missingMobile}`);
  assert.deepEqual([await page.locator('#hint').textContent(), await page.locator('#error').textContent()], ['Eleven digits', missingMobile]);
  assert.equal(await at(MOBILE).getAttribute('aria-describedby'), 'hint error');
});

test('without a place of its own the message comes behind the control, and behind a label that is there or around it', async () => {
  const around = `<label>Email <input name="email"></label>`;
  const { page, at, press } = await formPage({ inside: around + only(MOBILE, 'subjectConfirmed') + radios('subjectType', 'en') });
  await press('Send');
  const before = (field) => page.locator(`[data-message-for="${field}"]`).evaluate((element) => element.previousElementSibling.outerHTML.match(/^<\w+|(?<=for=")\w+/g).join(' '));
  assert.deepEqual(await Promise.all(['email', MOBILE, 'subjectConfirmed', 'subjectType'].map(before)), ['<label', '<input', '<label subjectConfirmed', '<label other_organization']);
  await page.getByRole('textbox', { name: 'Email', exact: true }).waitFor();
  const radio = page.getByRole('radio', { name: 'Media', description: missing('subjectType', 'subject/type-missing') });
  await radio.and(page.locator('[aria-invalid="true"]')).waitFor();
  assert.equal(await at(MOBILE).count(), 1);
});

test('a server may have said something already: it stays until somebody has been there', async () => {
  const inside = `${only(MOBILE, 'email')}<p data-message-for="email">This address is taken.</p>`;
  const { page, at, fill, says, silent } = await formPage({ inside });
  await fill({ [MOBILE]: '138' });
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('p[data-message-for]').textContent(), 'This address is taken.');
  await fill({ email: 'mini@' });
  await page.keyboard.press('Tab');
  await says(at('email'), worded('en', { email: 'mini@' }, 'email', 'account/email-top-level'));
  await fill({ email: 'mini@example.com' });
  await silent(at('email'));
});

test('fields may have other names, and other controls are left alone', async () => {
  const other = '<p><label>Nickname <input name="nickname" class="theirs"></label><input type="hidden" name="token" value="1"></p>';
  const mapped = markup('email', 'en', { name: 'user[email]' });
  const { page, at, press, says } = await formPage({ inside: mapped + other + only(MOBILE), options: { names: { email: 'user[email]' } } });
  await press('Send');
  await says(at('email'), missingEmail);
  assert.equal(await page.evaluate(() => document.querySelector('p:has([name="nickname"])').outerHTML), other);
});

test('required is what the subject needs, and what it does not have takes no part', async () => {
  const { page, at, fill, sent, press } = await formPage({ inside: whole('en') });
  const fields = () =>
    page.evaluate(() => Object.fromEntries(Array.from(document.querySelectorAll('input, select'), ({ name, required, disabled }) => [name, disabled ? 'none' : required ? 'required' : 'optional'])));
  const expected = (form) =>
    Object.fromEntries(core.fields(form).map(({ field, applies }) => [field, applies.startsWith('not') ? 'none' : applies === 'required' ? 'required' : 'optional']));
  assert.deepEqual(await fields(), expected({}));
  const { enterprise, individual } = PEOPLE;
  await fill(enterprise);
  assert.deepEqual(await fields(), expected(enterprise));
  await page.locator('[name="verificationWay"][value="verification"]').check();
  assert.deepEqual(await fields(), expected({ ...enterprise, verificationWay: 'verification' }));
  await at('subjectType').selectOption('individual');
  assert.deepEqual(await fields(), expected(individual));
  await at('subjectType').selectOption('enterprise');
  await page.locator('[name="verificationWay"][value="remittance"]').check();
  assert.deepEqual(await fields(), expected(enterprise));
  assert.equal(await at('bankAccount').inputValue(), enterprise.bankAccount, 'what stood there comes back');
  await at('subjectType').selectOption('individual');
  const ticks = core.fields({}).filter(({ shape }) => shape === 'tick').map(({ field }) => field);
  await fill(Object.fromEntries(ticks.map((field) => [field, true])));
  const { state } = await page.evaluate(() => globalThis.bound.report());
  assert.equal(state, 'valid');
  await press('Send');
  assert.deepEqual(await sent(), { ...individual, ...Object.fromEntries(ticks.map((field) => [field, 'on'])), programName: '', introduction: '' });
});

test('a form need not ask for the subject', async () => {
  const { page, at, fill, press, says } = await formPage({ inside: only('subjectName', 'code', 'codeKind'), options: { subject: 'government' } });
  assert.equal(await at('subjectName').evaluate((element) => element.required), true);
  await press('Send');
  await says(at('subjectName'), worded('en', { subjectType: 'government' }, 'subjectName', 'subject/name-missing'));
  await fill({ subjectName: PEOPLE.government.subjectName });
  const { findings } = await page.evaluate(() => globalThis.bound.report());
  assert.deepEqual(findings, core.check({ subjectType: 'government', subjectName: PEOPLE.government.subjectName }, TODAY).findings);
});

test('controls that a page has disabled by itself stay so, and are not judged', async () => {
  const inside = `<fieldset disabled>${markup('email', 'en', { attributes: 'value="mini@example.com"' })}</fieldset>${markup('bankName', 'en', { attributes: 'disabled' })}${only('subjectType', MOBILE)}`;
  const { page, at, fill, press, focused, silent } = await formPage({ inside });
  const message = () => at('email').evaluate((element) => element.validity.customError);
  await at('subjectType').selectOption('individual');
  await at('subjectType').selectOption('enterprise');
  assert.equal(await at('bankName').isDisabled(), true);
  await press('Send');
  await focused(at(MOBILE));
  assert.equal(await message(), true);
  await page.evaluate(() => { document.querySelector('fieldset').disabled = false; });
  assert.equal(await message(), false);
  await fill({ email: 'mini@' });
  await press('Send');
  await focused(at('email'));
  await silent(at('bankName'));
});

test('fields may come and go', async () => {
  const { page, at, fill, press, says, sent } = await formPage({ inside: only('email') });
  await page.evaluate((name) => {
    const label = Object.assign(document.createElement('label'), { htmlFor: 'added', textContent: "Administrator's mobile number" });
    document.forms[0].prepend(label, Object.assign(document.createElement('input'), { id: 'added', name }));
  }, MOBILE);
  await page.locator('[aria-invalid="false"][required]').and(at(MOBILE)).waitFor();
  await fill({ [MOBILE]: '138', email: 'mini@example.com' });
  await says(at(MOBILE), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
  await page.evaluate(() => document.querySelector('#added').remove());
  await page.waitForFunction(() => document.querySelectorAll('[data-message-for]').length === 1);
  await press('Send');
  assert.deepEqual(await sent(), { email: 'mini@example.com' });
});

test('a box with a hidden companion is a box, and a hidden value counts', async () => {
  const companion = '<input type="hidden" name="subjectConfirmed" value="0">';
  const inside = `${companion}${only('subjectConfirmed')}<input type="hidden" name="subjectType" value="individual">${only('subjectName')}`;
  const { page, at, press, says, fill, silent } = await formPage({ inside });
  assert.equal(await at('subjectName').isDisabled(), true);
  await press('Send');
  await says(at('subjectConfirmed'), missing('subjectConfirmed', 'subject/confirmation-missing'));
  await fill({ subjectConfirmed: true });
  await silent(at('subjectConfirmed'));
  const { findings } = await page.evaluate(() => globalThis.bound.report());
  assert.deepEqual(findings, core.check({ subjectType: 'individual', subjectConfirmed: true }, TODAY).findings);
});

test('controls and buttons outside of the form belong to it', async () => {
  const beside = `<label>Administrator's mobile number <input form="f" name="${MOBILE}"></label><button form="f">Outside</button>`;
  const { at, page, press, says, focused } = await formPage({ attributes: 'id="f"', inside: only('email'), beside });
  await at(MOBILE).fill('138');
  await page.keyboard.press('Tab');
  await says(at(MOBILE), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
  await press('Outside');
  await focused(at('email'));
});

test('the report is what check() says, and comes by itself when a value has changed', async () => {
  const { page, fill } = await formPage();
  const first = await page.evaluate(() => globalThis.reports.splice(0));
  assert.deepEqual(first, [core.check(Object.fromEntries(core.fields({}).filter(({ shape }) => shape === 'tick').map(({ field }) => [field, false])), TODAY)]);
  const form = { ...PEOPLE.enterprise, code: '91330106MA9K8T3P86' };
  await fill(form);
  const reports = await page.evaluate(() => globalThis.reports);
  assert.equal(reports.length, Object.keys(form).length);
  const expected = core.check(form, TODAY);
  assert.deepEqual(reports.at(-1), expected);
  assert.deepEqual(await page.evaluate(() => globalThis.bound.report()), expected);
  await page.evaluate(() => document.forms[0].email.dispatchEvent(new Event('input', { bubbles: true })));
  assert.equal(await page.evaluate(() => globalThis.reports.length), reports.length);
});

test('what the document says goes before a check character, for that value and with a reason', async () => {
  const code = '91330106MA9K8T3P86';
  const { page, at, says, fill } = await formPage({ inside: only('code'), options: { subject: 'enterprise' } });
  await fill({ code });
  await at('code').blur();
  const wrong = worded('en', { code }, 'code', 'subject/credit-code-check-character');
  await says(at('code'), wrong);
  const state = () => at('code').evaluate(({ validity, ariaInvalid }) => [validity.valid, ariaInvalid]);
  assert.deepEqual(await state(), [false, 'true']);
  const override = (overrides) => page.evaluate((given) => globalThis.bound.override(given), overrides);
  const report = await override({ 'subject/credit-code-check-character': { value: code, reason: 'It is printed so' } });
  assert.equal(report.findings.find(({ path }) => path === '/code').overridden, 'It is printed so');
  assert.deepEqual(await state(), [true, 'false']);
  assert.equal(await page.locator('[data-message-for="code"]').getAttribute('data-level'), 'warning');
  await fill({ code: '91330106MA9K8T3P85' });
  await at('code').blur();
  assert.deepEqual(await state(), [false, 'true']);
  await fill({ code });
  assert.deepEqual(await state(), [true, 'false']);
  await override(null);
  assert.deepEqual(await state(), [false, 'true']);
});

test('the day and the edition are those that are asked for', async () => {
  const inside = only('administratorId') + '<input type="hidden" name="subjectType" value="individual">';
  const young = { subjectType: 'individual', administratorId: '110101200501010011' };
  const { page } = await formPage({ inside, options: { today: '2018-11-06', edition: '2017' } });
  await page.locator('[name="administratorId"]').fill(young.administratorId);
  assert.deepEqual(await page.evaluate(() => globalThis.bound.report()), core.check(young, { today: '2018-11-06', edition: '2017' }));
  await page.evaluate(() => {
    globalThis.bound.free();
    globalThis.bind({ today: () => '2030-01-01' });
  });
  assert.deepEqual(await page.evaluate(() => globalThis.bound.report()), core.check(young, { today: '2030-01-01' }));
});

test('a form that is let go is what it was, and stays it', async () => {
  const inside = [
    whole('en').replace('id="code"', 'id="code" aria-describedby="hint error" required'),
    '<p id="hint">As printed</p><p id="error"></p><p data-message-for="bankName">From the server</p><p data-message-for="email" hidden></p>',
    '<button formnovalidate name="draft" value="1">Keep a draft</button>',
  ].join('');
  const { page, at, press, fill, sent } = await formPage({ inside });
  await fill({ ...PEOPLE.enterprise, code: '91330106MA9K8T3P86', email: 'a@b@c.com' });
  await press('Send');
  await at('subjectType').selectOption('individual');
  const report = await page.evaluate(() => globalThis.bound.report());
  const isAsBefore = () => page.evaluate(() => document.forms[0].isEqualNode(globalThis.before));
  assert.equal(await isAsBefore(), false);
  await page.evaluate(() => globalThis.bound.free());
  assert.equal(await isAsBefore(), true);
  await at('email').fill('x');
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.forms[0].append(document.createElement('i')));
  const [late, wrong] = await page.evaluate(() => {
    document.querySelector('form > i').remove();
    globalThis.bound.free();
    return [globalThis.bound.report(), Array.from(document.forms[0].elements).filter(({ validity }) => validity.customError).length];
  });
  assert.deepEqual([late, wrong, await isAsBefore()], [report, 0, true]);
  await page.evaluate(() => { document.forms[0].noValidate = true; });
  await press('Send');
  assert.equal((await sent()).email, 'x');
});

test('a form that is let go in the moment of its reset stays what it was', async () => {
  const { page } = await formPage({ inside: only('email') });
  const same = await page.evaluate(() => new Promise((resolve) => {
    document.forms[0].reset();
    globalThis.bound.free();
    setTimeout(() => resolve(document.forms[0].isEqualNode(globalThis.before)));
  }));
  assert.equal(same, true);
});

test('two forms do not know of each other', async () => {
  const { page, press, says, silent, at } = await formPage({ inside: only('email'), beside: `<form id="second"><label>Second <input name="email"></label></form>` });
  await page.evaluate(async () => {
    const { bindForm } = await import('/target/package/forms.js');
    bindForm(document.querySelector('#second'), { lang: 'zh' });
  });
  await press('Send');
  await says(at('email'), missingEmail);
  const second = page.getByRole('textbox', { name: 'Second' });
  await silent(second);
  await page.evaluate(() => document.querySelector('#second').requestSubmit());
  await says(second, worded('zh', {}, 'email', 'account/email-missing'));
  assert.equal(new Set(await page.locator('[data-message-for]').evaluateAll((notes) => notes.map(({ id }) => id))).size, 2);
});

test('a form in a shadow tree is a form', async () => {
  const { page } = await formPage({ inside: only('email'), beside: '<div id="host"></div>' });
  await page.evaluate(async () => {
    const { bindForm } = await import('/target/package/forms.js');
    const form = document.createElement('form');
    const label = document.createElement('label');
    label.append('Inside', Object.assign(document.createElement('input'), { name: 'administratorMobile' }));
    form.append(label);
    document.querySelector('#host').attachShadow({ mode: 'open' }).append(form);
    bindForm(form, { lang: 'en' });
  });
  const inside = page.getByRole('textbox', { name: 'Inside' });
  await inside.pressSequentially('138');
  assert.equal(await inside.getAttribute('aria-invalid'), 'false');
  await page.keyboard.press('Tab');
  await page.locator('[aria-invalid="true"]').and(inside).waitFor();
  await page.getByText(worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length')).waitFor();
  await inside.fill('13800138000');
  await page.locator('[aria-invalid="false"]').and(inside).waitFor();
});

test('before the module is started nothing is done, and the error says so', async () => {
  const { page } = await formPage({ inside: only('email'), started: false });
  const [name, code, same] = await page.evaluate(async () => {
    const { bindForm } = await import('/target/package/forms.js');
    const before = document.forms[0].cloneNode(true);
    try {
      bindForm(document.forms[0]);
      return [];
    } catch (error) {
      return [error.name, error.code, document.forms[0].isEqualNode(before)];
    }
  });
  assert.deepEqual([name, code, same], ['MpOnboardError', 'not_started', true]);
});
