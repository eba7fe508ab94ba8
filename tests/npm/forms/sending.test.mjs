// Somebody sends a form: all that is wrong is said, the focus goes to the first of it, and nothing wrong is sent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../../page/axe.mjs';
import { PEOPLE } from '../../page/people.mjs';
import { tabTo } from '../../page/tabbing.mjs';
import { core } from '../package.mjs';
import { RESET, SEND, formPage, markup, worded } from './site.mjs';

const MOBILE = 'administratorMobile';
const TODAY = { today: '2026-11-22' };
const only = (...fields) => fields.map((field) => markup(field, 'en')).join('');
const missing = (field, rule, lang = 'en') => worded(lang, {}, field, rule);

/** Counts the attempts that a listener of the page hears of. */
const listen = (page) =>
  page.evaluate(() => {
    globalThis.heard = 0;
    document.forms[0].addEventListener('submit', (event) => {
      event.preventDefault();
      globalThis.heard += 1;
    });
  });
const heard = (page) => page.evaluate(() => globalThis.heard);

for (const lang of ['zh', 'en']) {
  test(`an empty form: everything is said, in words and to machines, and the focus is on the first control (${lang})`, async () => {
    const { page, at, press, says, silent, focused } = await formPage({ lang, bypassCSP: true });
    assert.deepEqual(await violations(page), []);
    await press(SEND[lang]);
    await focused(at('email'));
    for (const { path, rule } of core.check({}, TODAY).findings) {
      const control = at(path.slice(1));
      await says(control, missing(path.slice(1), rule, lang));
    }
    await silent(at('programName'));
    assert.deepEqual(await violations(page), []);
  });

  test(`the whole form in the hand of somebody without a mouse (${lang})`, async () => {
    const { page, at, labels, says, focused, sent } = await formPage({ lang });
    const enter = async () => page.keyboard.press('Enter');
    const write = async (field, text) => {
      await tabTo(page, at(field));
      await page.keyboard.type(text);
    };
    const choose = async (field, value) => {
      const { choices } = core.fields({}).find((info) => info.field === field);
      const place = choices.findIndex((choice) => choice.value === value) + 1;
      await tabTo(page, at(field));
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    };
    const tick = async (field) => {
      await tabTo(page, at(field));
      await page.keyboard.press('Space');
    };
    const person = PEOPLE.enterprise;
    await write('email', `${person.email}@`);
    await enter();
    await focused(at('email'));
    await says(at('email'), worded(lang, { email: `${person.email}@` }, 'email', 'account/email-at-sign'));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    for (const field of ['password', 'passwordConfirm']) await write(field, person[field]);
    for (const { field } of core.fields({}).filter(({ field, shape }) => shape === 'tick' && field !== 'subjectConfirmed')) await tick(field);
    await choose('subjectType', 'enterprise');
    await write('subjectName', person.subjectName);
    await choose('codeKind', 'credit_code');
    await write('code', '91330106MA9K8T3P86');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (const field of ['bankName', 'bankAccountName', 'bankAccount', 'administratorName', 'administratorId', MOBILE]) await write(field, person[field]);
    await tick('subjectConfirmed');
    await tabTo(page, page.getByRole('button', { name: SEND[lang] }));
    await enter();
    const code = page.getByRole('textbox', { name: labels.code, exact: true });
    await focused(code);
    await says(code, worded(lang, { ...person, code: '91330106MA9K8T3P86' }, 'code', 'subject/credit-code-check-character'));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('7');
    await enter();
    const ticks = core.fields({}).filter(({ shape }) => shape === 'tick').map(({ field }) => [field, 'on']);
    assert.deepEqual(await sent(), { ...person, ...Object.fromEntries(ticks), programName: '', introduction: '' });
  });
}

test('listeners of the page hear of what is right only, whoever sends it', async () => {
  const { page, at, press, fill, says } = await formPage({ inside: only(MOBILE) });
  await listen(page);
  await press('Send');
  await page.evaluate(() => document.forms[0].requestSubmit());
  await at(MOBILE).press('Enter');
  assert.equal(await heard(page), 0);
  await says(at(MOBILE), missing(MOBILE, 'administrator/details-missing'));
  await fill({ [MOBILE]: '13800138000' });
  await at(MOBILE).press('Enter');
  assert.equal(await heard(page), 1);
});

test('a value that a script has put in place is judged as well', async () => {
  const { page, press, fill, says, at } = await formPage({ inside: only(MOBILE) });
  await fill({ [MOBILE]: '13800138000' });
  await page.evaluate(() => { document.forms[0].administratorMobile.value = '138'; });
  await press('Send');
  await says(at(MOBILE), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
});

test('a control that is added and sent in one breath is judged, and shown', async () => {
  const { page, at, fill, says, focused } = await formPage({ inside: only('email') });
  await fill({ email: 'mini@example.com' });
  await page.evaluate(() => {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { name: 'administratorName' });
    label.append("Administrator's name", input);
    document.forms[0].prepend(label);
    document.forms[0].requestSubmit();
  });
  await focused(at('administratorName'));
  await says(at('administratorName'), missing('administratorName', 'administrator/details-missing'));
});

test('the focus passes over what cannot be seen', async () => {
  const { press, at, focused } = await formPage({ inside: `<div hidden>${only('email')}</div>${only('password', MOBILE)}` });
  await press('Send');
  await focused(at('password'));
});

test('a button that asks for no checks sends the form as it is', async () => {
  const draft = '<button formnovalidate name="draft" value="1">Keep a draft</button>';
  const { press, sent } = await formPage({ inside: only(MOBILE) + draft });
  await press('Keep a draft');
  assert.deepEqual(await sent(), { draft: '1', [MOBILE]: '' });
});

test('fields that are not ours keep the checks of the browser, in their place', async () => {
  const theirs = '<p><label>Nickname <input name="nickname" required></label></p>';
  const { page, press, fill, at, focused, sent } = await formPage({ inside: theirs + only(MOBILE) });
  await page.evaluate(() => {
    globalThis.bubbles = [];
    document.forms[0].addEventListener('invalid', ({ target }) => globalThis.bubbles.push(target.name), { capture: true });
  });
  await press('Send');
  const nickname = page.getByRole('textbox', { name: 'Nickname' });
  await focused(nickname);
  assert.equal(await nickname.getAttribute('aria-invalid'), null);
  assert.deepEqual(await page.evaluate(() => globalThis.bubbles), ['nickname'], 'the browser speaks for its own');
  await fill({ [MOBILE]: '13800138000' });
  await press('Send');
  await focused(nickname);
  await nickname.fill('Mai');
  await at(MOBILE).fill('138');
  await press('Send');
  await focused(at(MOBILE));
  await at(MOBILE).fill('13800138000');
  await press('Send');
  assert.deepEqual(await sent(), { nickname: 'Mai', [MOBILE]: '13800138000' });
});

test('a check of the developer at one of our fields is said in its place', async () => {
  const { page, at, fill, press, says, focused } = await formPage({ inside: markup('email', 'en', { attributes: 'pattern=".*@example[.]com" title="Our own address"' }) });
  await fill({ email: 'mini@elsewhere.com' });
  await page.keyboard.press('Tab');
  const native = await at('email').evaluate((element) => element.validationMessage);
  assert.notEqual(native, '');
  await says(at('email'), native);
  await press('Send');
  await focused(at('email'));
});

test('a form that wants no checks of the browser is held back by ours alone', async () => {
  const inside = '<p><label>Nickname <input name="nickname" required></label></p>' + markup('email', 'en', { attributes: 'pattern="x"' });
  const { page, at, press, fill, says, silent, focused, sent } = await formPage({ inside, attributes: 'novalidate' });
  await press('Send');
  await focused(at('email'));
  await says(at('email'), missing('email', 'account/email-missing'));
  await fill({ email: 'mini@example.com' });
  await page.keyboard.press('Tab');
  await silent(at('email'));
  await press('Send');
  assert.deepEqual(await sent(), { nickname: '', email: 'mini@example.com' });
});

test('the browser knows what is wrong, and styles and scripts can ask it', async () => {
  const { page, at, fill } = await formPage({ inside: only(MOBILE, 'email') });
  const matches = (selector) => page.locator(selector).and(at(MOBILE)).count();
  const asks = (name) => page.evaluate((method) => document.forms[0][method](), name);
  assert.deepEqual([await asks('checkValidity'), await matches(':user-invalid')], [false, 0]);
  await at(MOBILE).pressSequentially('138');
  assert.equal(await matches(':user-invalid'), 0, 'not while it is being written');
  await page.keyboard.press('Tab');
  assert.equal(await matches(':user-invalid'), 1);
  assert.equal(await at(MOBILE).evaluate((element) => element.validationMessage), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
  assert.equal(await at('email').getAttribute('aria-invalid'), 'false', 'asking shows nothing');
  await page.evaluate(() => document.activeElement.blur());
  assert.equal(await asks('reportValidity'), false);
  await page.locator(':focus').and(at(MOBILE)).waitFor();
  await fill({ [MOBILE]: '13800138000', email: 'mini@example.com' });
  assert.deepEqual([await asks('checkValidity'), await asks('reportValidity'), await matches(':user-valid')], [true, true, 1]);
});

test('a form that is reset is new: nothing is said until somebody was there again', async () => {
  const { page, at, press, fill, says, silent } = await formPage({ inside: only('email') + markup(MOBILE, 'en', { attributes: 'value="138"' }) });
  await fill({ email: 'mini@' });
  await press('Send');
  await says(at(MOBILE), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
  await page.getByRole('button', { name: RESET.en }).press('Enter');
  for (const field of ['email', MOBILE]) {
    await page.locator('[aria-invalid="false"]').and(at(field)).waitFor();
    await silent(at(field));
  }
  assert.equal(await at('email').evaluate((element) => element.validationMessage), missing('email', 'account/email-missing'));
  await at('email').focus();
  await page.keyboard.press('Tab');
  await silent(at('email'));
});
