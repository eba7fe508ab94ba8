// What a schema says of itself in JSON Schema holds for every value that it takes, and says no number that the rules do not.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import Draft07 from 'ajv';
import Draft2020 from 'ajv/dist/2020.js';
import { PEOPLE, draftOf } from '../page/people.mjs';
import { installed } from './standard.mjs';

const { core, form, field, start } = await installed(after);
start();
const today = '2026-11-22';
const ctx = { today };
const TARGETS = ['draft-2020-12', 'draft-07', 'openapi-3.0'];
const SUBJECTS = [...Object.keys(PEOPLE), null];

const described = (schema, target = 'draft-2020-12') => schema['~standard'].jsonSchema.input({ target });
const takes = (schema, value) => schema['~standard'].validate(value).issues === undefined;
/** A description as a peer reads it, who takes no word that its target does not have. */
const read = (schema, target) => new (target === 'draft-2020-12' ? Draft2020 : Draft07)({ strict: true, allowUnionTypes: true }).compile(described(schema, target));
const complete = ({ password, passwordConfirm, ...person }) => ({ ...draftOf(person, { subjectConfirmed: true }), password, passwordConfirm });

/** Values of every length and type, and what can be chosen. */
const SOME = [
  undefined, null, true, false, 7, '', ' ', 'mai@example.com', 'Mai2018xiang!', '11010519491231002X', '13800138000', '91330106MA9K8T3P87',
  ...[1, 2, 4, 8, 15, 31, 111, 255].flatMap((times) => ['1', 'a', '麦'].map((character) => character.repeat(times))),
  ...core.fields({}).flatMap(({ choices }) => choices.map(({ value }) => value)),
];

/** Right codes of the other kinds. */
const OTHER_CODES = [{ codeKind: 'organization_code', code: 'D2143569X' }, { codeKind: 'registration_number', code: '110108000000016' }];

const people = (subject) => (subject ? [subject] : ['enterprise', 'individual']).map((type) => complete(PEOPLE[type]));

/** Forms that a check takes: right ones, and what may be changed in them. */
function taken(subject) {
  const schema = form(subject, ctx);
  return people(subject).flatMap((person) => {
    // A subject type of other pages of the platform, which only the whole form refuses.
    const changed = core.fields({}).flatMap((info) => [...SOME, 'overseas'].map((value) => ({ ...person, [info.field]: value })));
    const coded = OTHER_CODES.map((code) => ({ ...person, ...code }));
    return [person, ...[...changed, ...coded].filter((value) => takes(schema, value))];
  });
}

const takenForms = SUBJECTS.map((subject) => [subject, taken(subject)]);
const takenValues = core.fields({}).map((info) => [info.field, SOME.filter((value) => value !== undefined && takes(field(info.field, ctx), value))]);

for (const target of TARGETS) {
  test(`what a check takes fits its description: ${target}`, () => {
    for (const [subject, values] of takenForms) {
      const fits = read(form(subject, ctx), target);
      assert.ok(values.length > 50, `${values.length} forms`);
      const kinds = new Set(values.map(({ codeKind }) => codeKind));
      if (subject === 'enterprise') assert.equal(kinds.size, 3, 'codes of every kind');
      for (const value of values) assert.ok(fits(value), `${subject} ${JSON.stringify(fits.errors)}`);
    }
    for (const [name, values] of takenValues) {
      const fits = read(field(name, ctx), target);
      assert.ok(values.length > 0, name);
      for (const value of values) assert.ok(fits(value), `${name} ${value}`);
    }
  });

  test(`what can be said is said: ${target}`, () => {
    const fits = read(form('enterprise', ctx), target);
    const person = complete(PEOPLE.enterprise);
    const { email, ...incomplete } = person;
    assert.ok(!fits(incomplete) && email);
    const wrong = {
      email: ['', 'a'.repeat(255), 7], password: ['1234567', null], subjectType: ['media', ''], codeKind: ['passport', ''], code: ['1'.repeat(8), '1'.repeat(19)],
      verificationWay: ['cash'], administratorName: ['张', '张'.repeat(31)], administratorId: ['1'.repeat(17)], administratorMobile: ['1'.repeat(12)],
      subjectConfirmed: [false, 'true', null], emailNotOnOpenPlatform: [false], bankName: [7], programName: ['a'.repeat(31)], introduction: ['麦'.repeat(121)],
      overrides: [7, { 'subject/credit-code-check-character': {} }],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) assert.ok(!fits({ ...person, [name]: value }), `${name} ${value}`);
    }
    for (const subject of ['government', 'media', 'other_organization']) {
      const remitting = { ...complete(PEOPLE[subject]), verificationWay: 'remittance' };
      assert.ok(!read(form(subject, ctx), target)(remitting), `${subject} cannot remit`);
    }
  });
}

test('each field of a subject type is there by name, with its texts; the needed ones are required', () => {
  for (const lang of ['zh', 'en']) {
    for (const subject of SUBJECTS) {
      const { title, properties, required } = described(form(subject, { today, lang }));
      const { overrides, ...fields } = properties;
      const infos = core.fields(subject ? { subjectType: subject } : {});
      const named = core.fields({}).find((info) => info.field === 'subjectType').choices.find(({ value }) => value === subject);
      assert.equal(title, named?.label[lang]);
      assert.deepEqual(Object.keys(fields), infos.filter(({ applies }) => applies !== 'not_for_subject').map((info) => info.field));
      const needed = infos.filter(({ applies }) => applies === 'required').map((info) => info.field);
      assert.deepEqual(required, needed.filter((name) => !(subject && name === 'subjectType')));
      for (const info of infos.filter(({ applies }) => applies !== 'not_for_subject')) {
        assert.equal(fields[info.field].title, info.label[lang]);
        assert.equal(fields[info.field].description, info.hint[lang]);
      }
      assert.equal(overrides.additionalProperties.type, 'object');
    }
  }
  assert.equal(described(field('email')).title, '登录邮箱', 'Chinese by itself');
});

test('every length is the one at which the rules begin to speak', () => {
  const address = (length) => `a@${'b.'.repeat(length)}`.slice(0, length - 2) + 'cn';
  const texts = (name, length) => (name === 'email' ? [address(length)] : ['1', 'a', '麦'].map((character) => character.repeat(length)));
  const kinds = core.fields({}).find((info) => info.field === 'codeKind').choices.map(({ value }) => value);
  const found = (name, codeKind, text) => core.check({ codeKind, [name]: text }, ctx).findings.filter(({ path, level }) => path === `/${name}` && level === 'error');
  const at = (name, length) => kinds.flatMap((codeKind) => texts(name, length).map((text) => found(name, codeKind, text)));
  const isMeasured = (findings) => findings.some(({ params }) => params.actual !== undefined);
  let lengths = 0;
  for (const [name, { maxLength, minLength }] of Object.entries(described(form('enterprise', ctx)).properties)) {
    if (maxLength) {
      lengths += 1;
      assert.ok(at(name, maxLength + 1).every(isMeasured), `${name} ${maxLength + 1}`);
      assert.ok(!at(name, maxLength).every(isMeasured), `${name} ${maxLength}`);
    }
    if (minLength > 1) {
      lengths += 1;
      assert.ok(at(name, minLength - 1).every((findings) => findings.length > 0), `${name} ${minLength - 1}`);
      assert.ok(!at(name, minLength).every(isMeasured), `${name} ${minLength}`);
    }
  }
  assert.equal(lengths, 14);
});

test('no length is said that does not always hold', () => {
  const { bankName, bankAccountName, bankAccount } = described(form('enterprise', ctx)).properties;
  for (const { minLength, maxLength } of [bankName, bankAccountName, bankAccount]) {
    assert.deepEqual([minLength, maxLength], [undefined, undefined], 'with verification the bank is not asked for');
  }
  assert.equal(described(field('bankAccountName', ctx)).maxLength, 110);
  assert.equal(described(field('bankAccount', ctx)).maxLength, undefined, 'it can be left aside with a reason');
});

test('both directions have one description', () => {
  for (const schema of [form('enterprise', ctx), field('code', ctx)]) {
    const { input, output } = schema['~standard'].jsonSchema;
    for (const target of TARGETS) assert.deepEqual(input({ target }), output({ target }));
  }
});

test('each target has its own words', () => {
  const all = (schema, target) => [described(schema, target), ...Object.values(described(schema, target).properties)];
  const bank = (target) => described(form('enterprise', ctx), target).properties.bankName;
  assert.equal(described(form('enterprise', ctx), 'draft-2020-12').$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(described(field('email', ctx), 'draft-07').$schema, 'http://json-schema.org/draft-07/schema#');
  assert.deepEqual(bank('draft-07').type, ['string', 'null']);
  assert.ok(bank('draft-2020-12').examples.includes('中信银行'));
  for (const part of all(form(null, ctx), 'openapi-3.0')) {
    assert.equal(typeof part.type, 'string');
    for (const word of ['$schema', 'examples', 'const']) assert.ok(!(word in part), word);
  }
  assert.equal(bank('openapi-3.0').nullable, true);
});

test('another target is an error that names those that there are', () => {
  for (const schema of [form('enterprise', ctx), field('code', ctx)]) {
    for (const target of ['draft-04', 'toString', '', undefined]) {
      assert.throws(() => described(schema, target ?? null), {
        name: 'MpOnboardError', code: 'unknown_target', message: `unknown target "${target ?? null}", expected one of: draft-2020-12, draft-07, openapi-3.0`,
      });
    }
  }
  assert.throws(() => described(field('emial', ctx)), { name: 'MpOnboardError', code: 'unknown_field' });
  assert.throws(() => described(form('company', ctx)), { name: 'MpOnboardError', code: 'unknown_subject_type' });
});
