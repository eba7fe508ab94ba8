// Ajv, compiled.
import Ajv from 'ajv';
import { BANK_ACCOUNT, DIGIT, MOBILE } from '../../patterns.mjs';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';
import { FORMATS, PATTERNS } from '../formats.mjs';

const text = (more) => ({ type: 'string', ...more });
const same = (field) => ({ const: { $data: `1/${field}` } });
const properties = {
  email: text({ format: 'email', maxLength: 254 }),
  password: text({ minLength: 8, allOf: [{ pattern: PATTERNS.letter }, { pattern: DIGIT.source }] }),
  passwordConfirm: same('password'),
  subjectType: { enum: SUBJECT_TYPES },
  subjectName: text({ minLength: 2, maxLength: 110 }),
  codeKind: { const: 'credit_code' },
  code: text({ minLength: 18, maxLength: 18, format: 'credit-code' }),
  verificationWay: { enum: WAYS },
  bankName: text({ minLength: 2 }),
  bankAccount: text({ pattern: BANK_ACCOUNT.source }),
  bankAccountName: same('subjectName'),
  administratorName: text({ minLength: 2, maxLength: 30 }),
  administratorId: text({ minLength: 18, maxLength: 18, format: 'resident-id' }),
  administratorMobile: text({ pattern: MOBILE.source }),
  programName: text({ pattern: PATTERNS.programName }),
  introduction: text({ minLength: 4, maxLength: 120 }),
  ...Object.fromEntries(TICKS.map((tick) => [tick, { const: true }])),
};

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const ajv = new Ajv({ allErrors: true, $data: true, formats: { email, ...FORMATS } });
const validate = ajv.compile({ type: 'object', properties, required: Object.keys(properties) });

export const check = (form) => (validate(form) ? null : validate.errors);
export const wrong = (errors) => errors?.map(({ instancePath }) => instancePath.slice(1)) ?? [];
