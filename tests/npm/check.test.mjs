// A form that goes to the module as one text says what it says property by property.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOf } from '../../www/js/check.js';
import { core } from './package.mjs';

const ctx = { today: '2018-11-06' };
const check = checkOf(core);
const form = {
  email: 'mini@example.com', password: 'mai2-xiang', passwordConfirm: 'mai2-xiang', subjectType: 'enterprise', subjectName: '杭州麦香坊食品有限公司', codeKind: 'credit_code',
  code: '91350100M000100Y43', verificationWay: 'verification', administratorName: '张小麦', administratorId: '11010519491231002X', administratorMobile: '13800138000',
  emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true, subjectConfirmed: true,
};

/** Values that people and programs put into a field. */
const VALUES = [undefined, null, '', ' ', 'x', '1', 'true', true, false, 0, 7, [], {}, () => {}, Symbol('a'), 'a\x1fb', '\x1f', '\ud800', '麦'.repeat(500), '13800138000', 'mini@', '91350100M000100Y44'];

const said = (ask) => {
  try {
    return ask();
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
};

test('every value of every field', () => {
  for (const { field } of core.fields({})) {
    for (const value of VALUES) {
      const given = { ...form, [field]: value };
      assert.deepEqual(said(() => check(given, ctx)), said(() => core.check(given, ctx)), `${field}: ${String(value)}`);
    }
  }
});

test('what is no plain form, and contexts of every sort', () => {
  const thrower = { ...form, get code() { throw new Error('no'); } };
  const forms = [null, undefined, 7, 'text', [], {}, thrower, new Proxy({}, { ownKeys() { throw new Error('no'); } }), { ...form, more: 'x' }, { ...form, [Symbol('a')]: 1 },
    { ...form, overrides: { 'subject/credit-code-check-character': { value: form.code, reason: 'it is printed so' } } }, Object.freeze({ ...form }), Object.create(form)];
  for (const given of forms) assert.deepEqual(said(() => check(given, ctx)), said(() => core.check(given, ctx)), String(given?.constructor?.name));
  for (const other of [null, undefined, {}, { today: 'x' }, { today: 7 }, { today: '2018-11-06', edition: 'x' }, { today: '2018-11-06', edition: {} }, { today: '2018-11-06', edition: null }, { today: '2026-07-01', edition: '2026-07' }]) {
    assert.deepEqual(said(() => check(form, other)), said(() => core.check(form, other)), JSON.stringify(other));
  }
});
