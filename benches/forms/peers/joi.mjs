// Joi.
import Joi from 'joi';
import { BANK_ACCOUNT, DIGIT, LETTER, MOBILE, PROGRAM_NAME } from '../../patterns.mjs';
import { isCreditCode, isResidentId } from '../../tuned.mjs';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';

const text = () => Joi.string().required();
const passes = (holds) => (value, helpers) => (holds(value) ? value : helpers.error('any.invalid'));

const schema = Joi.object({
  email: text().email({ tlds: { allow: false } }).max(254),
  password: text().min(8).pattern(LETTER).pattern(DIGIT),
  passwordConfirm: Joi.required().valid(Joi.ref('password')),
  subjectType: text().valid(...SUBJECT_TYPES),
  subjectName: text().min(2).max(110),
  codeKind: text().valid('credit_code'),
  code: text().length(18).custom(passes(isCreditCode)),
  verificationWay: text().valid(...WAYS),
  bankName: text().min(2),
  bankAccount: text().pattern(BANK_ACCOUNT),
  bankAccountName: Joi.required().valid(Joi.ref('subjectName')),
  administratorName: text().min(2).max(30),
  administratorId: text().length(18).custom(passes(isResidentId)),
  administratorMobile: text().pattern(MOBILE),
  programName: text().pattern(PROGRAM_NAME),
  introduction: text().min(4).max(120),
  ...Object.fromEntries(TICKS.map((tick) => [tick, Joi.required().valid(true)])),
});

export const check = (form) => schema.validate(form, { abortEarly: false });
export const wrong = ({ error }) => error?.details.map(({ path }) => path[0]) ?? [];
