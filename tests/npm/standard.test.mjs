// A schema says what a check says: the errors that nobody has left aside, each at its field, and nothing is thrown because of
// a value.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PEOPLE, draftOf } from '../page/people.mjs';
import { installed } from './standard.mjs';

const { core, form, field, start } = await installed(after);
const today = '2026-11-22';
const ctx = { today };
const early = form('enterprise', ctx);

const schemaOf = (schema) => schema['~standard'];
const issuesOf = (schema, value) => schemaOf(schema).validate(value).issues;
const errorsOf = (value) => core.check(value, ctx).findings.filter(({ level, overridden }) => level === 'error' && overridden === null);
const complete = ({ password, passwordConfirm, ...person }) => ({ ...draftOf(person, { subjectConfirmed: true }), password, passwordConfirm });
const enterprise = complete(PEOPLE.enterprise);
const MISPRINTED = '91330106MA9K8T3P88';

test('before the module has started a check throws, and finds nothing wrong with the value', () => {
  const thrown = { name: 'MpOnboardError', code: 'not_started' };
  for (const value of [enterprise, {}, null]) assert.throws(() => schemaOf(early).validate(value), thrown);
  assert.throws(() => schemaOf(early).jsonSchema.input({ target: 'draft-07' }), thrown);
  for (const value of ['mai@example.com', null]) assert.throws(() => schemaOf(field('email', ctx)).validate(value), thrown);
  assert.throws(() => schemaOf(field('email', ctx)).jsonSchema.input({ target: 'draft-07' }), thrown);
  start();
  assert.deepEqual(schemaOf(early).validate(enterprise), { value: enterprise });
});

test('it is a schema by the standard', () => {
  for (const { version, vendor, validate, jsonSchema } of [schemaOf(early), schemaOf(field('email'))]) {
    assert.equal(version, 1);
    assert.equal(vendor, 'mp-onboard');
    for (const offered of [validate, jsonSchema.input, jsonSchema.output]) assert.equal(typeof offered, 'function');
  }
});

for (const [subject, person] of Object.entries(PEOPLE)) {
  test(`a right form comes out as it went in: ${subject}`, () => {
    const value = Object.freeze(complete(person));
    for (const schema of [form(subject, ctx), form(null, ctx), form(undefined, ctx)]) {
      const result = schemaOf(schema).validate(value);
      assert.equal(result.value, value, JSON.stringify(result.issues));
      assert.equal(result.issues, undefined);
    }
  });
}

test('a form need not say the subject type that its schema is for', () => {
  for (const [subject, person] of Object.entries(PEOPLE)) {
    const { subjectType, ...value } = complete(person);
    assert.deepEqual(schemaOf(form(subject, ctx)).validate(value), { value }, subjectType);
    assert.deepEqual(issuesOf(form(null, ctx), value).map(({ rule }) => rule)[0], 'subject/type-missing');
  }
});

test('an issue is an error of the check in words, at its field', () => {
  const wrong = { ...enterprise, email: 'mai@', code: MISPRINTED, passwordConfirm: 'Mai2019xiang!', bankAccountName: '别的公司', administratorMobile: '138' };
  for (const lang of ['zh', 'en']) {
    const expected = errorsOf(wrong).map((finding) => ({
      message: core.explain(finding, lang).message,
      path: [finding.path.slice(1)],
      rule: finding.rule,
      kind: finding.kind,
      level: 'error',
      params: finding.params,
      finding,
    }));
    assert.deepEqual(expected.map(({ path }) => path[0]), ['email', 'passwordConfirm', 'code', 'bankAccountName', 'administratorMobile']);
    assert.deepEqual(issuesOf(form('enterprise', { today, lang }), wrong), expected);
  }
  assert.deepEqual(issuesOf(form('enterprise', ctx), wrong), issuesOf(form('enterprise', { today, lang: 'zh' }), wrong), 'Chinese by itself');
});

test('warnings, advice and what was left aside do not stand in the way', () => {
  const advised = { ...enterprise, verificationWay: 'verification' };
  const levels = core.check(advised, ctx).findings.map(({ level }) => level);
  assert.ok(levels.length > 0 && !levels.includes('error'));
  assert.deepEqual(schemaOf(form('enterprise', ctx)).validate(advised), { value: advised });

  const misprinted = { ...enterprise, code: MISPRINTED };
  const [{ rule }] = issuesOf(form('enterprise', ctx), misprinted);
  assert.equal(rule, 'subject/credit-code-check-character');
  const meant = { ...misprinted, overrides: { [rule]: { reason: '证照上就是这个号码', value: MISPRINTED } } };
  assert.deepEqual(schemaOf(form('enterprise', ctx)).validate(meant), { value: meant });
});

test('another subject type is no choice of a form for one', () => {
  const media = complete(PEOPLE.media);
  const issues = issuesOf(form('enterprise', { today, lang: 'en' }), media);
  assert.deepEqual(issues.map(({ path, rule, message }) => [path, rule, message]), [
    [['subjectType'], 'form/choice-unknown', '“Subject type” has no choice “media”.'],
  ]);
  assert.equal(core.explain(issues[0].finding, 'en').message, issues[0].message);
  for (const subjectType of ['', null, 'overseas', 'company', 7]) {
    const value = { ...enterprise, subjectType };
    const found = errorsOf(value);
    assert.ok(found.some(({ path }) => path === '/subjectType'), String(subjectType));
    assert.deepEqual(issuesOf(form('enterprise', ctx), value).map(({ finding }) => finding), found, 'said once');
  }
});

test('what else a page keeps in its form is left alone', () => {
  const value = { ...enterprise, captcha: '7k3m', [Symbol('key')]: 1, toString: 'mine' };
  assert.equal(schemaOf(form('enterprise', ctx)).validate(value).value, value);
  assert.deepEqual(issuesOf(form('enterprise', ctx), { ...value, code: MISPRINTED }).map(({ path }) => path), [['code']]);
});

test('only what a form has itself stands in it', () => {
  assert.deepEqual(issuesOf(form('enterprise', ctx), Object.create(enterprise)), issuesOf(form('enterprise', ctx), {}));
});

test('a field is judged alone, and is the value itself', () => {
  for (const info of core.fields({})) {
    for (const value of [true, false, '', '1', 'enterprise', 'mai@example.com', null, 7]) {
      const { findings } = core.checkField(info.field, value, ctx);
      const errors = findings.filter(({ level }) => level === 'error');
      const result = schemaOf(field(info.field, ctx)).validate(value);
      assert.deepEqual(result.issues?.map(({ finding }) => finding) ?? [], errors, `${info.field} ${value}`);
      for (const { path, message, finding } of result.issues ?? []) {
        assert.deepEqual(path, []);
        assert.equal(message, core.explain(finding, 'zh').message);
      }
      if (errors.length === 0) assert.deepEqual(result, { value });
    }
  }
});

test('today is a day, or asked for at each check', () => {
  const born = { ...enterprise, administratorId: '110105202611230027' };
  const isUnborn = (schema) => issuesOf(schema, born).some(({ rule }) => rule === 'administrator/resident-id-birth-in-future');
  assert.ok(isUnborn(form('enterprise', { today: '2026-11-22' })));
  assert.ok(!isUnborn(form('enterprise', { today: '2026-11-23' })));
  const days = ['2026-11-22', '2026-11-23'];
  const asked = form('enterprise', { today: () => days.shift() });
  assert.deepEqual([isUnborn(asked), isUnborn(asked)], [true, false]);
});

test('without a day it is today in China', (t) => {
  const isUnborn = () => issuesOf(field('administratorId'), '110105202611230027').some(({ rule }) => rule === 'administrator/resident-id-birth-in-future');
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-22T15:59:59Z') });
  assert.ok(isUnborn());
  t.mock.timers.setTime(Date.parse('2026-11-22T16:00:00Z'));
  assert.ok(!isUnborn());
});

/** A cyclic object, in every place where one could stand. */
function cyclic() {
  const value = { ...enterprise };
  Object.assign(value, { self: value, code: value, overrides: value, subjectConfirmed: [value] });
  return value;
}

function revoked(of) {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
}

const fail = () => { throw new Error('never seen'); };
const failing = new Proxy({}, new Proxy({}, { get: () => fail }));
const throwing = Object.defineProperties({}, Object.fromEntries(['email', 'code', 'subjectConfirmed', 'subjectType', 'overrides'].map((name) => [name, { get: fail, enumerable: true }])));

const NO_FORMS = {
  null: null, undefined, number: 7, NaN, bigint: 7n, text: 'form', empty: '', boolean: true, symbol: Symbol('form'), function: () => enterprise, array: [enterprise],
  map: new Map(Object.entries(enterprise)), date: new Date(0), revoked: revoked({}), failing, misnamed: { get [Symbol.toStringTag]() { return fail(); } },
};

for (const [name, value] of Object.entries(NO_FORMS)) {
  test(`no form: ${name}`, () => {
    for (const [lang, message] of [['zh', '这里不是表单；给一个由字段名和值组成的对象。'], ['en', 'This is no form; give an object of field names and values.']]) {
      const issues = [{ message, path: [], rule: null, kind: 'invalid', level: 'error', params: {}, finding: null }];
      assert.deepEqual(schemaOf(form('enterprise', { today, lang })).validate(value), { issues });
    }
    assert.ok(issuesOf(field('email', ctx), value).length > 0);
  });
}

const ODD_FORMS = {
  'with nothing in it': {}, 'without a prototype': Object.create(null), frozen: Object.freeze({ email: Object.freeze([]) }), cyclic: cyclic(), 'with getters that throw': throwing,
  'behind a proxy': new Proxy({ ...enterprise, code: MISPRINTED }, {}),
  'with revoked values': { ...enterprise, code: revoked({}), subjectConfirmed: revoked([]), overrides: revoked({}) },
  'with values that throw': { ...enterprise, email: failing, subjectConfirmed: failing, overrides: failing },
  'with symbols and functions': { ...enterprise, email: Symbol('email'), password: fail, subjectConfirmed: 1n },
};

for (const [name, value] of Object.entries(ODD_FORMS)) {
  test(`a form ${name}`, () => {
    const issues = issuesOf(form('enterprise', ctx), value);
    assert.ok(issues.length > 0);
    const names = [...core.fields({}).map((info) => info.field), 'overrides'];
    for (const { path, message } of issues) assert.ok(path.length === 1 && names.includes(path[0]) && message.length > 0, message);
    assert.deepEqual(schemaOf(form('enterprise', ctx)).validate(enterprise), { value: enterprise }, 'and the next one is judged as ever');
  });
}

test('a value that cannot be read is wrong at its field', () => {
  const rules = Object.fromEntries(issuesOf(form('enterprise', ctx), throwing).map(({ path, rule }) => [path[0], rule]));
  assert.equal(rules.email, 'form/text-expected');
  assert.equal(rules.subjectType, 'form/text-expected');
  assert.equal(rules.subjectConfirmed, 'form/tick-expected');
  assert.equal(rules.overrides, null);
});

test('overrides that cannot be read are an issue of their own, and leave nothing aside', () => {
  const misprinted = { ...enterprise, code: MISPRINTED };
  for (const overrides of [5, 'all', [], { 'no/rule': { reason: '', value: '' } }, { 'subject/credit-code-check-character': 5 }, { 'subject/credit-code-check-character': { reason: 1, value: MISPRINTED } }]) {
    const issues = issuesOf(form('enterprise', { today, lang: 'en' }), { ...misprinted, overrides });
    assert.deepEqual(issues.map(({ path, rule }) => [path[0], rule]), [['code', 'subject/credit-code-check-character'], ['overrides', null]]);
    assert.equal(issues[1].message, 'The overrides cannot be read; give a reason and a value for each rule that may be left aside.');
  }
  for (const overrides of [null, undefined, {}]) assert.deepEqual(schemaOf(form('enterprise', ctx)).validate({ ...enterprise, overrides }).issues, undefined);
});

test('what is wrong with the call is thrown, whatever the value', () => {
  const thrown = (schema, code, value) => assert.throws(() => schemaOf(schema).validate(value), { name: 'MpOnboardError', code });
  for (const value of [enterprise, { ...enterprise, overrides: 5 }, {}]) {
    thrown(form('enterprise', { today: 'tomorrow' }), 'wrong_shape', value);
    thrown(form('enterprise', { today: () => 7 }), 'wrong_shape', value);
    thrown(form('enterprise', { today, edition: '1999' }), 'unknown_edition', value);
    thrown(form('company', ctx), 'unknown_subject_type', value);
  }
  thrown(form('company', ctx), 'unknown_subject_type', null);
  thrown(field('emial', ctx), 'unknown_field', 'mai@example.com');
  thrown(form('enterprise', { today, lang: 'fr' }), 'unknown_language', {});
});
