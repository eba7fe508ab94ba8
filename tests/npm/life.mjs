// One workspace in which there is something of everything: the life of an enterprise, and an account of each kind.
import { core } from "./package.mjs";

const own = { subjectType: "enterprise", codeKind: "credit_code", code: "91330106MA9K8T3P87" };
const declarations = {
  emailNotOnOfficialPlatform: true,
  emailNotOnOpenPlatform: true,
  emailNotOnEnterpriseAccount: true,
  emailNotOnPersonalWechat: true,
};
const subject = {
  ...own,
  subjectName: "杭州麦香坊食品有限公司",
  verificationWay: "remittance",
  bankName: "中国工商银行",
  bankAccountName: "杭州麦香坊食品有限公司",
  bankAccount: "1202026209900012345",
  administratorName: "王小麦",
  administratorId: "11010519491231002X",
  administratorMobile: "13800138000",
};
const pages = [{ page: "pages/index", category: "餐饮", tags: ["面包"] }];
const program = "mp1";

/** Type, day, arguments, and what else the command has. */
const LIFE = [
  ["begun", "2018-11-06", { programName: "麦香坊" }, { program }],
  ["email-set", "2018-11-06", { email: "mai@qq.com", ...declarations }, { program }],
  ["email-activated", "2018-11-06", {}, { program }],
  ["subject-submitted", "2018-11-06", subject, { program }],
  ["subject-confirmed", "2018-11-06", {}, { program }],
  ["remittance-sent", "2018-11-07", {}, { program }],
  ["remittance-confirmed", "2018-11-08", {}, { program }],
  ["name-set", "2018-11-08", { programName: "麦香坊" }, { program }],
  ["avatar-set", "2018-11-08", {}, { program }],
  ["introduction-set", "2018-11-08", { introduction: "手工面包，当天烤当天卖。" }, { program }],
  ["categories-set", "2018-11-08", { categories: ["餐饮"] }, { program }],
  ["app-id-recorded", "2018-11-08", { appId: "wx1234567890abcdef" }, { program }],
  ["member-bound", "2018-11-08", { role: "developer", member: "xiaomai" }, { program }],
  ["code-uploaded", "2018-11-09", { version: "1.0.0" }, { program }],
  ["review-submitted", "2018-11-09", { version: "1.0.0", pages }, { program }],
  ["review-approved", "2018-11-10", {}, { program }],
  ["released", "2018-11-10", {}, { program }],
  ["official-account-added", "2018-11-10", { officialAccount: "oa1", name: "麦香坊服务号", ...own }],
  ["association-made", "2018-11-11", { officialAccount: "oa1" }, { program }],
  ["begun", "2018-11-11", {}, { program: "mp2" }],
  ["open-platform-added", "2018-11-11", { openPlatformAccount: "op1", name: "麦香坊开放平台", ...own }],
  ["mobile-application-added", "2018-11-11", { application: "app1", openPlatformAccount: "op1", name: "麦香坊 App" }],
  ["website-application-added", "2018-11-11", { application: "site1", openPlatformAccount: "op1", name: "麦香坊网站" }],
  ["company-added", "2018-11-11", { company: "corp1", name: "麦香坊" }],
  ["limit-set", "2018-11-11", { limit: "developers", whom: "unverified", value: 1, source: "小程序后台" }],
  [
    "member-bound",
    "2018-11-12",
    { role: "developer", member: "zhao" },
    { program, exceptions: { "quota/full": "平台已经接受" } },
  ],
];

/** The workspace, what became of each command, and the moment at which it is looked at. */
export function life() {
  const workspace = new core.Workspace();
  const now = Date.parse("2018-11-12T12:00:00+08:00");
  let confirmed;
  const outcomes = LIFE.map(([type, on, args, more]) => {
    const command = { type, on, args, ...more };
    // What the confirmation of the subject would change: among other things, a deadline begins.
    if (type === "subject-confirmed") confirmed = workspace.preview(command, now);
    const outcome = workspace.apply(command, now);
    if (!outcome.allowed) throw new Error(`${type}: ${outcome.findings.map(({ rule }) => rule)}`);
    return outcome;
  });
  return { workspace, now, outcomes, confirmed, pages, submitted: 5 };
}
