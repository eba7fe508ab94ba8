// The same checks as a schema of Zod.
import * as z from 'zod';
import { BANK_ACCOUNT, DIGIT, LETTER, MOBILE, PROGRAM_NAME } from './patterns.mjs';
import { isCreditCode, isResidentId } from './tuned.mjs';

/** An applicant by the names of the fields. */
export const applicant = z.object({
  email: z.email().max(254),
  password: z.string().min(8).regex(LETTER).regex(DIGIT),
  subjectType: z.enum(['个人', '企业', '企业（个体工商户）', '政府', '媒体', '其他组织']),
  subjectName: z.string().min(2).max(110),
  codeKind: z.literal('统一社会信用代码'),
  code: z.string().length(18).refine(isCreditCode),
  verificationWay: z.enum(['对公打款', '微信认证']),
  bankName: z.string().min(2),
  bankAccount: z.string().regex(BANK_ACCOUNT),
  bankAccountName: z.string(),
  administratorName: z.string().min(2).max(30),
  administratorId: z.string().length(18).refine(isResidentId),
  administratorMobile: z.string().regex(MOBILE),
  programName: z.string().regex(PROGRAM_NAME),
  introduction: z.string().min(4).max(120),
}).refine((form) => form.bankAccountName === form.subjectName);

export const FIELDS = Object.keys(applicant.shape ?? applicant.def.shape);
