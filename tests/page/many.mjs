// Workspaces of many programs, at every stage that there is, built fast with the module in Node.
import assert from 'node:assert/strict';
import { core } from '../npm/package.mjs';

/** When all of it was recorded: ten in the morning of 2026-11-22 in China. */
const AT = Date.parse('2026-11-22T02:00:00Z');

const DECLARATIONS = ['emailNotOnOfficialPlatform', 'emailNotOnOpenPlatform', 'emailNotOnEnterpriseAccount', 'emailNotOnPersonalWechat'];
const TICKS = Object.fromEntries(DECLARATIONS.map((name) => [name, true]));

const FIRST = ['麦香', '云杉', '知行', '海棠', '拾光', '澄湖', '南屿', '青禾', '林间', '速达', '北岭', '山禾', '江畔', '听雨', '小满', '临溪'];
const SECOND = ['点单', '会员卡', '文具商城', '牙科预约', '民宿', '晚报', '公益', '约拍', '同城', '票务', '粮油', '书局', '茶舍'];
const of = (list, at) => list[at % list.length];

/** The check character of a number whose characters weigh the powers of three, modulo 31 (GB 32100-2015) or 11 (GB 11714). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
function creditCode(at) {
  const body = String(10_000_000 + at);
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const left = 11 - ([...body].reduce((sum, digit, index) => sum + digit * weights[index], 0) % 11);
  const code = `91330106${body}${left === 10 ? 'X' : left === 11 ? '0' : left}`;
  const sum = [...code].reduce((all, char, index) => all + ALPHABET.indexOf(char) * (3 ** index % 31), 0);
  return code + ALPHABET[(31 - (sum % 31)) % 31];
}

/** A resident ID number of nobody, born in the nineties (GB 11643-1999). */
function residentId(at) {
  const month = 1 + (Math.floor(at / 999) % 12);
  const body = `110105${1950 + (Math.floor(at / 11_988) % 50)}${String(month).padStart(2, '0')}07${String(1 + (at % 999)).padStart(3, '0')}`;
  const sum = [...body].reduce((all, digit, index) => all + digit * (2 ** (17 - index) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

const organisation = (at) => ({
  subjectType: 'enterprise', subjectName: `杭州${of(FIRST, at)}${at}有限公司`, codeKind: 'credit_code', code: creditCode(at),
  verificationWay: 'verification', administratorName: '张小麦', administratorId: residentId(at), administratorMobile: '13800138000',
});
const remitting = (at) => {
  const person = organisation(at);
  return { ...person, verificationWay: 'remittance', bankName: '招商银行', bankAccountName: person.subjectName, bankAccount: '571905400810812' };
};
const individual = (at) => {
  const { administratorName, administratorId, administratorMobile } = organisation(at);
  return { subjectType: 'individual', administratorName, administratorId, administratorMobile };
};

/** How far a program goes: what is recorded, one list after the other. `days` before the end is when the subject was submitted. */
const toSubject = (person, back) => (at) => [
  ['email-set', back + 1, { ...TICKS, email: `mini${at}@example.com` }], ['email-activated', back + 1],
  ['subject-submitted', back, person(at)], ['subject-confirmed', back],
];
const verified = (at) => [...toSubject(organisation, 40)(at), ['verification-applied', 39], ['verification-passed', 36]];
const profiled = (at) => [
  ...verified(at), ['name-set', 30, { programName: nameAt(at) }], ['avatar-set', 30], ['introduction-set', 30, { introduction: '门店点单、预订和会员积分' }],
  ['categories-set', 30, { categories: ['餐饮 > 点餐平台'] }], ['app-id-recorded', 29, { appId: `wx${at.toString(16).padStart(16, '0')}` }],
  ['member-bound', 28, { role: 'developer', member: '小林' }],
];
const uploaded = (at) => [...profiled(at), ['code-uploaded', 20, { version: '1.0.0' }]];
const reviewed = (at) => [...uploaded(at), ['review-submitted', 15, { version: '1.0.0', pages: [{ page: 'pages/index', category: '餐饮 > 点餐平台', tags: ['点单'] }] }]];

const LIVES = [
  () => [],
  (at) => [['email-set', 3, { ...TICKS, email: `mini${at}@example.com` }]],
  toSubject(remitting, 2),
  toSubject(remitting, 7),
  toSubject(remitting, 14),
  toSubject(organisation, 5),
  toSubject(individual, 9),
  (at) => [...toSubject(organisation, 40)(at), ['verification-applied', 39]],
  (at) => [...toSubject(organisation, 40)(at), ['verification-applied', 39], ['verification-refused', 30, { reason: '证照不清楚' }]],
  verified, profiled, uploaded, reviewed,
  (at) => [...reviewed(at), ['review-approved', 12]],
  (at) => [...reviewed(at), ['review-rejected', 12, { reasons: ['页面打不开'] }]],
  (at) => [...reviewed(at), ['review-approved', 12], ['released', 10]],
];

export const nameAt = (at) => `${of(FIRST, at)}${of(SECOND, Math.floor(at / FIRST.length))}${at}`;

const daysBefore = (days) => new Date(AT + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** The text of a workspace of `count` programs, each life as often as the others. */
export function many(count) {
  const book = new core.Workspace();
  const record = (command) => {
    const outcome = book.apply(command, AT);
    assert.ok(outcome.allowed, `${command.type}: ${outcome.findings.map((finding) => core.explain(finding, 'en').message).join(' ')}`);
    return outcome.event;
  };
  for (let at = 0; at < count; at += 1) {
    const { program } = record({ type: 'begun', on: daysBefore(42), args: at % 7 === 6 ? {} : { programName: nameAt(at) } });
    for (const [type, back, args = {}] of of(LIVES, at)(at)) record({ type, program, on: daysBefore(back), args });
  }
  const text = book.save();
  book.free();
  return text;
}
