// TypeBox, compiled.
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import Format from 'typebox/format';
import { Settings } from 'typebox/system';
import { BANK_ACCOUNT, DIGIT, MOBILE } from '../../patterns.mjs';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';
import { FORMATS, PATTERNS } from '../formats.mjs';

// It would stop at eight; a field may have several.
Settings.Set({ maxErrors: 32 });
for (const [name, holds] of Object.entries(FORMATS)) Format.Set(name, holds);

const one = (words) => Type.Union(words.map((word) => Type.Literal(word)));
const fields = Type.Object({
  email: Type.String({ format: 'email', maxLength: 254 }),
  password: Type.String({ minLength: 8, allOf: [{ pattern: PATTERNS.letter }, { pattern: DIGIT.source }] }),
  passwordConfirm: Type.String(),
  subjectType: one(SUBJECT_TYPES),
  subjectName: Type.String({ minLength: 2, maxLength: 110 }),
  codeKind: Type.Literal('credit_code'),
  code: Type.String({ minLength: 18, maxLength: 18, format: 'credit-code' }),
  verificationWay: one(WAYS),
  bankName: Type.String({ minLength: 2 }),
  bankAccount: Type.String({ pattern: BANK_ACCOUNT.source }),
  bankAccountName: Type.String(),
  administratorName: Type.String({ minLength: 2, maxLength: 30 }),
  administratorId: Type.String({ minLength: 18, maxLength: 18, format: 'resident-id' }),
  administratorMobile: Type.String({ pattern: MOBILE.source }),
  programName: Type.String({ pattern: PATTERNS.programName }),
  introduction: Type.String({ minLength: 4, maxLength: 120 }),
  ...Object.fromEntries(TICKS.map((tick) => [tick, Type.Literal(true)])),
});
const validator = Compile(Type.Refine(
  Type.Refine(fields, (form) => form.passwordConfirm === form.password),
  (form) => form.bankAccountName === form.subjectName,
));

export const check = (form) => (validator.Check(form) ? null : validator.Errors(form));
export const wrong = (errors) => errors?.map(({ instancePath }) => instancePath.slice(1)) ?? [];
