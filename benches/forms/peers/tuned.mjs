// By hand, as somebody writes it who knows JavaScript well: one bit for each wrong field, no objects.
import { isCreditCode, isDigits, isEmail, isPassword, isProgramName, isResidentId } from '../../tuned.mjs';
import { SUBJECT_TYPES } from '../fields.mjs';

const NAMES = [
  'email', 'password', 'passwordConfirm', 'subjectType', 'subjectName', 'codeKind', 'code', 'verificationWay', 'bankName', 'bankAccount', 'bankAccountName',
  'administratorName', 'administratorId', 'administratorMobile', 'programName', 'introduction',
  'emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat', 'subjectConfirmed',
];
const TYPES = new Set(SUBJECT_TYPES);

const isBetween = (text, least, most) => text.length >= least && text.length <= most;
const isMobile = (text) => isDigits(text, 11, 11) && text[0] === '1' && text[1] >= '3';

export function check(form) {
  let bits = 0;
  if (!isEmail(form.email)) bits |= 1;
  if (!isPassword(form.password)) bits |= 1 << 1;
  if (form.passwordConfirm !== form.password) bits |= 1 << 2;
  if (!TYPES.has(form.subjectType)) bits |= 1 << 3;
  if (!isBetween(form.subjectName, 2, 110)) bits |= 1 << 4;
  if (form.codeKind !== 'credit_code') bits |= 1 << 5;
  if (!isCreditCode(form.code)) bits |= 1 << 6;
  if (form.verificationWay !== 'remittance' && form.verificationWay !== 'verification') bits |= 1 << 7;
  if (form.bankName.length < 2) bits |= 1 << 8;
  if (!isDigits(form.bankAccount, 8, 30)) bits |= 1 << 9;
  if (form.bankAccountName !== form.subjectName) bits |= 1 << 10;
  if (!isBetween(form.administratorName, 2, 30)) bits |= 1 << 11;
  if (!isResidentId(form.administratorId)) bits |= 1 << 12;
  if (!isMobile(form.administratorMobile)) bits |= 1 << 13;
  if (!isProgramName(form.programName)) bits |= 1 << 14;
  if (!isBetween(form.introduction, 4, 120)) bits |= 1 << 15;
  if (form.emailNotOnOfficialPlatform !== true) bits |= 1 << 16;
  if (form.emailNotOnOpenPlatform !== true) bits |= 1 << 17;
  if (form.emailNotOnEnterpriseAccount !== true) bits |= 1 << 18;
  if (form.emailNotOnPersonalWechat !== true) bits |= 1 << 19;
  if (form.subjectConfirmed !== true) bits |= 1 << 20;
  return bits;
}
export const wrong = (bits) => NAMES.filter((_, place) => bits & (1 << place));
