// A worked example: a bakery chain with two programs and an Official Account, dated from today so that its deadlines run.
const DAY = 86_400_000;
const before = (today, days) => new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);

/** The ids of the programs. By them the example is known again. */
export const EXAMPLE = ['example-orders', 'example-card'];
const [ORDERS, CARD] = EXAMPLE;
const SERVICE = 'example-service';

/** Nobody's numbers; the check characters are right. */
const BAKERY = { subjectType: 'enterprise', subjectName: '杭州麦香坊食品有限公司', codeKind: 'credit_code', code: '91330106MA9K8T3P87' };
const MANAGER = { administratorName: '张小麦', administratorId: '11010519491231002X', administratorMobile: '13800138000' };
const ACCOUNT = { bankName: '招商银行', bankAccountName: BAKERY.subjectName, bankAccount: '571905400810812' };
const FREE = { emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true };
const ORDERING = '餐饮 > 点餐平台';

/** What happened: so many days ago, to which program, what, with which arguments. */
const STORY = [
  [34, ORDERS, 'begun', { programName: '麦香坊点单' }],
  [34, ORDERS, 'email-set', { ...FREE, email: 'orders@maixiangfang.example.com' }],
  [34, ORDERS, 'email-activated'],
  [33, ORDERS, 'subject-submitted', { ...BAKERY, ...MANAGER, verificationWay: 'verification' }],
  [33, ORDERS, 'subject-confirmed'],
  [32, ORDERS, 'verification-applied'],
  [29, ORDERS, 'verification-passed'],
  [28, ORDERS, 'name-set', { programName: '麦香坊点单' }],
  [28, ORDERS, 'avatar-set'],
  [28, ORDERS, 'introduction-set', { introduction: '麦香坊门店点单、预订蛋糕和会员积分' }],
  [28, ORDERS, 'categories-set', { categories: [ORDERING] }],
  [27, ORDERS, 'app-id-recorded', { appId: 'wx0d94f6a3b85c71e2' }],
  [27, ORDERS, 'member-bound', { role: 'developer', member: '小林' }],
  [26, null, 'official-account-added', { officialAccount: SERVICE, name: '麦香坊服务号', ...BAKERY }],
  [20, ORDERS, 'association-made', { officialAccount: SERVICE }],
  [12, ORDERS, 'code-uploaded', { version: '1.0.0' }],
  [10, ORDERS, 'review-submitted', { version: '1.0.0', pages: [{ page: 'pages/index/index', category: ORDERING, tags: ['点单', '蛋糕'] }] }],
  [7, CARD, 'begun', { programName: '麦香坊会员卡' }],
  [7, CARD, 'email-set', { ...FREE, email: 'card@maixiangfang.example.com' }],
  [7, CARD, 'email-activated'],
  [7, CARD, 'subject-submitted', { ...BAKERY, ...MANAGER, ...ACCOUNT, verificationWay: 'remittance' }],
  [7, CARD, 'subject-confirmed'],
  [3, ORDERS, 'review-approved'],
];

/** The commands that tell it, in the order in which they are recorded. */
export const exampleFor = (today) => STORY.map(([days, program, type, args = {}]) => ({ type, on: before(today, days), args, ...(program ? { program } : {}) }));

/** Whether a workspace holds the example. */
export const holdsExample = (rows) => rows.some(({ program }) => EXAMPLE.includes(program));

/** What was recorded beside the example and still holds: entries of the history. */
export function besideExample(history) {
  const first = history.findIndex(({ type, program }) => type === 'begun' && program === ORDERS);
  return history.filter(({ undone }, index) => !undone && (index < first || index >= first + STORY.length));
}
