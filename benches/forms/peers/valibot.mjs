// Valibot.
import * as v from 'valibot';
import { BANK_ACCOUNT, DIGIT, LETTER, MOBILE, PROGRAM_NAME } from '../../patterns.mjs';
import { isCreditCode, isResidentId } from '../../tuned.mjs';
import { SUBJECT_TYPES, TICKS, WAYS } from '../fields.mjs';

const between = (least, most) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const same = (field, other) => v.forward(v.partialCheck([[field], [other]], (form) => form[field] === form[other]), [other]);

const schema = v.pipe(
  v.object({
    email: v.pipe(v.string(), v.email(), v.maxLength(254)),
    password: v.pipe(v.string(), v.minLength(8), v.regex(LETTER), v.regex(DIGIT)),
    passwordConfirm: v.string(),
    subjectType: v.picklist(SUBJECT_TYPES),
    subjectName: between(2, 110),
    codeKind: v.literal('credit_code'),
    code: v.pipe(v.string(), v.length(18), v.check(isCreditCode)),
    verificationWay: v.picklist(WAYS),
    bankName: v.pipe(v.string(), v.minLength(2)),
    bankAccount: v.pipe(v.string(), v.regex(BANK_ACCOUNT)),
    bankAccountName: v.string(),
    administratorName: between(2, 30),
    administratorId: v.pipe(v.string(), v.length(18), v.check(isResidentId)),
    administratorMobile: v.pipe(v.string(), v.regex(MOBILE)),
    programName: v.pipe(v.string(), v.regex(PROGRAM_NAME)),
    introduction: between(4, 120),
    ...Object.fromEntries(TICKS.map((tick) => [tick, v.literal(true)])),
  }),
  same('password', 'passwordConfirm'),
  same('subjectName', 'bankAccountName'),
);

export const check = (form) => v.safeParse(schema, form);
export const wrong = ({ issues }) => issues?.map(({ path }) => path[0].key) ?? [];
