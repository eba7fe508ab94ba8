// The module: a whole form in and a report out, or many forms in one text.
import { each } from '../each.mjs';
import { TICKS } from '../fields.mjs';

export const CTX = { today: '2026-11-22' };

const FIELDS = [
  'email', 'password', 'passwordConfirm', 'subjectType', 'subjectName', 'codeKind', 'code', 'verificationWay', 'bankName', 'bankAccount', 'bankAccountName',
  'administratorName', 'administratorId', 'administratorMobile', 'programName', 'introduction', ...TICKS,
];

/** What stands in the way of a report, as the fields it stands at. */
export const wrong = ({ findings }) => findings.filter(({ level, overridden }) => level === 'error' && overridden === null).map(({ path }) => path.slice(1));

/** Forms in one text. */
const packed = (forms) => forms.map((form) => FIELDS.map((field) => form[field]).join('\u001f')).join('\u001e');

function found(checked) {
  const all = Array.from({ length: checked.rows }, () => []);
  for (const { row, findings } of checked) all[row] = findings.filter(({ level }) => level === 'error').map(({ field }) => field);
  return all;
}

/** Whole forms; one text of many; and the same with the time that it takes to write that text. */
export async function waysOf({ check }, { formsChecker }) {
  const checker = await formsChecker(FIELDS, CTX);
  return {
    module: each({ check: (form) => check(form, CTX), wrong }),
    many: { given: packed, all: (text) => checker.check(text), found },
    packing: { given: (forms) => forms, all: (forms) => checker.check(packed(forms)), found },
  };
}
