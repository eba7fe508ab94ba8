// Yup.
import { boolean, object, ref, string } from 'yup';
import { BANK_ACCOUNT, DIGIT, LETTER, MOBILE, PROGRAM_NAME } from '../../patterns.mjs';
import { isCreditCode, isResidentId } from '../../tuned.mjs';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';

const schema = object({
  email: string().required().email().max(254),
  password: string().required().min(8).matches(LETTER).matches(DIGIT),
  passwordConfirm: string().required().oneOf([ref('password')]),
  subjectType: string().required().oneOf(SUBJECT_TYPES),
  subjectName: string().required().min(2).max(110),
  codeKind: string().required().oneOf(['credit_code']),
  code: string().required().length(18).test('credit-code', 'no credit code', isCreditCode),
  verificationWay: string().required().oneOf(WAYS),
  bankName: string().required().min(2),
  bankAccount: string().required().matches(BANK_ACCOUNT),
  bankAccountName: string().required().oneOf([ref('subjectName')]),
  administratorName: string().required().min(2).max(30),
  administratorId: string().required().length(18).test('resident-id', 'no resident ID', isResidentId),
  administratorMobile: string().required().matches(MOBILE),
  programName: string().required().matches(PROGRAM_NAME),
  introduction: string().required().min(4).max(120),
  ...Object.fromEntries(TICKS.map((tick) => [tick, boolean().required().isTrue()])),
});

export function check(form) {
  try {
    schema.validateSync(form, { abortEarly: false });
    return null;
  } catch (error) {
    return error;
  }
}
export const wrong = (error) => error?.inner.map(({ path }) => path) ?? [];
