// Somebody writes in a form: what is unfinished is not scolded, what is wrong is said when it is left, and no longer than it
// is wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formPage, markup, worded } from './site.mjs';

const MOBILE = 'administratorMobile';
const only = (lang, ...fields) => fields.map((field) => markup(field, lang)).join('');

for (const lang of ['zh', 'en']) {
  test(`nothing is said while a number is being written, and it is said when it is left (${lang})`, async () => {
    const { page, at, says, silent } = await formPage({ lang, inside: only(lang, MOBILE, 'administratorName') });
    const mobile = at(MOBILE);
    const said = (value, rule) => worded(lang, { [MOBILE]: value }, MOBILE, rule);
    await mobile.pressSequentially('1380013');
    await silent(mobile);
    await page.keyboard.press('Tab');
    await says(mobile, said('1380013', 'administrator/mobile-length'));
    // Whoever comes back to put it right sees how far it is.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.type('80');
    await says(mobile, said('138001380', 'administrator/mobile-length'));
    await page.keyboard.type('00');
    await silent(mobile);
    await page.keyboard.type('1');
    await silent(mobile);
    await page.keyboard.press('Tab');
    await says(mobile, said('138001380001', 'administrator/mobile-length'));
  });
}

test('whoever only passes through a field is told nothing, even if something stands in it', async () => {
  const { page, at, silent } = await formPage({ inside: only('en', 'email') + markup(MOBILE, 'en', { attributes: 'value="138"' }) });
  await at('email').focus();
  await page.keyboard.press('Tab');
  await silent(at('email'));
  await page.keyboard.press('Tab');
  await silent(at(MOBILE));
});

test('a field that is emptied is missing once it is left, and whoever takes back what he wrote has changed nothing', async () => {
  const { page, at, says, silent } = await formPage({ inside: markup('email', 'en', { attributes: 'value="mini@example.com"' }) + only('en', MOBILE) });
  await at('email').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await says(at('email'), worded('en', {}, 'email', 'account/email-missing'));
  await page.keyboard.type('1');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await silent(at(MOBILE));
});

test('a message that moves the page waits for the click that is under way', async () => {
  const { page, at, says, silent } = await formPage({ inside: only('en', MOBILE, 'subjectConfirmed') });
  await at(MOBILE).pressSequentially('138');
  await at('subjectConfirmed').hover();
  await page.mouse.down();
  await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve); }));
  await silent(at(MOBILE));
  await page.mouse.up();
  await says(at(MOBILE), worded('en', { [MOBILE]: '138' }, MOBILE, 'administrator/mobile-length'));
  assert.equal(await at('subjectConfirmed').isChecked(), true);
});

test('a screen reader does not hear of errors that are not shown, although the browser knows of them', async () => {
  const { page, at, fill, labels } = await formPage({ inside: only('en', 'email', MOBILE) });
  const session = await page.context().newCDPSession(page);
  const heard = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const boxes = nodes.filter(({ role }) => role?.value === 'textbox');
    return Object.fromEntries(boxes.map(({ name, properties }) => [name.value, properties.find((each) => each.name === 'invalid').value.value]));
  };
  assert.equal(await page.locator(':invalid').and(at('email')).count(), 1);
  assert.deepEqual(await heard(), { [labels.email]: 'false', [labels[MOBILE]]: 'false' });
  await fill({ email: 'a@b@c.com' });
  await page.keyboard.press('Tab');
  assert.deepEqual(await heard(), { [labels.email]: 'true', [labels[MOBILE]]: 'false' });
});

test('the repetition of a password is judged where it stands, once somebody was there', async () => {
  const { page, at, says, silent } = await formPage({ inside: only('en', 'password', 'passwordConfirm') });
  const [password, again] = [at('password'), at('passwordConfirm')];
  await password.fill('Mai2018xiang');
  await page.keyboard.press('Tab');
  await silent(again);
  await again.pressSequentially('Mai2018xi');
  await silent(again);
  await again.pressSequentially('ang');
  await page.keyboard.press('Tab');
  await silent(again);
  await password.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('fang');
  await silent(again);
  await page.keyboard.press('Tab');
  const form = { password: 'Mai2018xiangfang', passwordConfirm: 'Mai2018xiang' };
  await says(again, worded('en', form, 'passwordConfirm', 'account/password-repeat-differs'));
  await silent(password);
  await again.fill('Mai2018xiangfang');
  await silent(again);
});

test('the holder of the bank account is held against the subject, at the field of the holder', async () => {
  const form = { subjectType: 'enterprise', subjectName: '杭州麦香坊食品有限公司', verificationWay: 'remittance', bankAccountName: '杭州麦香坊食品有限公司' };
  const { page, at, fill, says, silent } = await formPage({ inside: only('en', ...Object.keys(form)) });
  await fill(form);
  await page.keyboard.press('Tab');
  await silent(at('bankAccountName'));
  await at('subjectName').fill('杭州麦香园食品有限公司');
  await silent(at('bankAccountName'));
  await page.keyboard.press('Tab');
  const wrong = { ...form, subjectName: '杭州麦香园食品有限公司' };
  await says(at('bankAccountName'), worded('en', wrong, 'bankAccountName', 'subject/remittance-own-account'));
  await silent(at('subjectName'));
});

test('a warning is said like an error, and holds nobody up', async () => {
  const { page, at, fill, press, says, sent } = await formPage({ inside: only('en', MOBILE) });
  await fill({ [MOBILE]: '14700138000' });
  await page.keyboard.press('Tab');
  await says(at(MOBILE), worded('en', { [MOBILE]: '14700138000' }, MOBILE, 'administrator/mobile-data-only'), { wrong: false });
  assert.equal(await page.locator('[data-message-for]').getAttribute('data-level'), 'warning');
  await press('Send');
  assert.deepEqual(await sent(), { [MOBILE]: '14700138000' });
});

test('what an input method is still composing is not judged', async () => {
  const { page, at, fill, says, silent } = await formPage({ inside: only('en', 'administratorName', MOBILE) });
  const name = at('administratorName');
  const session = await page.context().newCDPSession(page);
  await fill({ administratorName: '1' });
  await page.keyboard.press('Tab');
  const message = worded('en', { administratorName: '1' }, 'administratorName', 'administrator/name-characters');
  await says(name, message);
  await name.focus();
  await page.keyboard.press('Control+A');
  for (const text of ['z', 'zh', 'zhang xiao', '张小']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await says(name, message);
  }
  await session.send('Input.insertText', { text: '张小麦' });
  await silent(name);
  assert.equal(await name.inputValue(), '张小麦');
});

test('what the browser fills in by itself is judged at once', async () => {
  const { page, at, says, silent } = await formPage({ inside: only('en', 'email', MOBILE, 'administratorId') });
  await at('email').focus();
  const form = { [MOBILE]: '+44 20 7946 0000', administratorId: '110105199902300010' };
  // Some say that it is a change, too, and some do not.
  for (const [field, types] of [[MOBILE, ['input', 'change']], ['administratorId', ['input']]]) {
    await at(field).evaluate((element, [value, names]) => {
      element.value = value;
      for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true }));
    }, [form[field], types]);
  }
  await says(at(MOBILE), worded('en', form, MOBILE, 'administrator/mobile-characters'));
  await says(at('administratorId'), worded('en', form, 'administratorId', 'administrator/resident-id-birth-date'));
  await silent(at('email'));
});

test('a choice and a tick are decisions: they are judged when they are made', async () => {
  const { at, says, silent } = await formPage({ inside: only('en', 'subjectType', 'verificationWay', 'subjectConfirmed') });
  await at('verificationWay').selectOption('remittance');
  await at('subjectType').selectOption('government');
  const form = { subjectType: 'government', verificationWay: 'remittance' };
  await says(at('verificationWay'), worded('en', form, 'verificationWay', 'subject/verification-way-for-subject'));
  await at('verificationWay').selectOption('verification');
  await silent(at('verificationWay'));
  await at('subjectConfirmed').check();
  await silent(at('subjectConfirmed'));
  await at('subjectConfirmed').uncheck();
  await says(at('subjectConfirmed'), worded('en', {}, 'subjectConfirmed', 'subject/confirmation-missing'));
});
