// Zod 4: the schema of a row of a table, with what a form has besides.
import * as z from 'zod';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';
import { applicant } from '../../schema.mjs';

const schema = z.object({
  ...applicant.shape,
  passwordConfirm: z.string(),
  subjectType: z.enum(SUBJECT_TYPES),
  codeKind: z.literal('credit_code'),
  verificationWay: z.enum(WAYS),
  ...Object.fromEntries(TICKS.map((tick) => [tick, z.literal(true)])),
})
  .refine((form) => form.passwordConfirm === form.password, { path: ['passwordConfirm'] })
  .refine((form) => form.bankAccountName === form.subjectName, { path: ['bankAccountName'] });

export const check = (form) => schema.safeParse(form);
export const wrong = ({ error }) => error?.issues.map(({ path }) => path[0]) ?? [];
