// The same checks as a schema of Zod.
import { z } from 'zod';
import { isCreditCode, isResidentId } from './tuned.mjs';

/** An applicant by the names of the fields. */
export const applicant = z.object({
  email: z.email().max(254),
  password: z.string().min(8).regex(/[a-z]/i).regex(/\d/),
  subjectType: z.enum(['个人', '企业', '企业（个体工商户）', '政府', '媒体', '其他组织']),
  subjectName: z.string().min(2).max(110),
  codeKind: z.literal('统一社会信用代码'),
  code: z.string().length(18).refine(isCreditCode),
  verificationWay: z.enum(['对公打款', '微信认证']),
  bankName: z.string().min(2),
  bankAccount: z.string().regex(/^\d{8,30}$/),
  bankAccountName: z.string(),
  administratorName: z.string().min(2).max(30),
  administratorId: z.string().length(18).refine(isResidentId),
  administratorMobile: z.string().regex(/^1[3-9]\d{9}$/),
  programName: z.string().regex(/^[\u4e00-\u9fffa-z\d \-+&.]{2,30}$/i),
  introduction: z.string().min(4).max(120),
}).refine((form) => form.bankAccountName === form.subjectName);

export const FIELDS = Object.keys(applicant.shape ?? applicant.def.shape);
