// A table to fill in: the fields as headings, and one made-up row for each kind of subject.
// No number in it has more than 15 digits and nothing else: Excel would damage it before anybody has typed a word.
import { quoted } from './records.js';

/** What is the same in every row. Names and numbers are made up; their check characters are right. */
const SHARED = {
  password: 'Mai2018xiang!',
  passwordConfirm: 'Mai2018xiang!',
  administratorName: '张小麦',
  administratorMobile: '13800138000',
  introduction: '麦香坊门店点单、预订蛋糕和会员积分',
};

const ID = '11010519491231002X';

const ROWS = [
  { subjectType: 'individual', email: 'geren@maixiangfang.example.com', programName: '麦香坊手记' },
  {
    subjectType: 'enterprise', email: 'qiye@maixiangfang.example.com', subjectName: '杭州麦香坊食品有限公司', code: '91330106MA9K8T3P87',
    verificationWay: 'remittance', bankName: '招商银行', bankAccountName: '杭州麦香坊食品有限公司', bankAccount: '571905400810812', programName: '麦香坊点单',
  },
  { subjectType: 'individual_business', email: 'getihu@maixiangfang.example.com', subjectName: '杭州市上城区麦香坊面包店', code: '92330102MA9B0KRQ2G', programName: '麦香坊外卖' },
  { subjectType: 'government', email: 'zhengfu@maixiangfang.example.com', subjectName: '杭州市上城区行政服务中心', code: '11330102002492715H', programName: '上城办事' },
  { subjectType: 'media', email: 'meiti@maixiangfang.example.com', subjectName: '杭州麦香日报社', code: '12330100MB1K23456E', programName: '麦香日报' },
  { subjectType: 'other_organization', email: 'qita@maixiangfang.example.com', subjectName: '杭州市烘焙行业协会', code: '51330100501770003X', programName: '烘焙之家', administratorId: '11010519900307005X' },
];

const ofOrganisation = ({ code }) => (code ? { codeKind: 'credit_code', verificationWay: 'verification' } : {});

/** The rows as forms, by field; texts are ids, ticks are true. Nobody is the administrator of more than five of them. */
export function examples(fields) {
  const ticks = Object.fromEntries(fields.filter(({ shape }) => shape === 'tick').map(({ field }) => [field, true]));
  return ROWS.map((row) => ({ ...SHARED, administratorId: ID, ...ticks, ...ofOrganisation(row), ...row }))
    .map((row) => (row.subjectType === 'other_organization' ? { ...row, administratorMobile: '13900139000' } : row));
}

/** The same passwords twice make no sense in a table. */
const LEFT_OUT = new Set(['passwordConfirm']);

/**
 * The template as a file: UTF-8 with a byte order mark, so that Excel opens it right. `fields` are those of the core,
 * `core.fields({})`; headings and choices are in `lang`.
 */
export function template(fields, lang) {
  const shown = fields.filter(({ field }) => !LEFT_OUT.has(field));
  const tick = { zh: '是', en: 'yes' }[lang];
  const cell = ({ field, shape, choices }, row) => {
    const value = row[field] ?? '';
    if (value === true) return tick;
    return shape === 'choice' ? choices.find((choice) => choice.value === value)?.label[lang] ?? value : value;
  };
  const rows = [shown.map(({ label }) => label[lang]), ...examples(fields).map((row) => shown.map((field) => cell(field, row)))];
  return new TextEncoder().encode(`\ufeff${rows.map((row) => row.map((text) => quoted(text)).join(',')).join('\r\n')}\r\n`);
}
