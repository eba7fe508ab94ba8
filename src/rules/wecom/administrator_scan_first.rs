//! The program's administrator authorises a company before the visible range is set in it.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.6"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "wecom/administrator-scan-first",
        message: ("小程序的管理员还没有为「{company}」扫码授权。", "The mini program’s administrator has not authorised {company} yet."),
        why: (
            "管理员用自己的微信扫码授权以后，企业才能设置谁看得到小程序。",
            "Only after the administrator has scanned the code with the administrator’s own WeChat can the company set who sees the program.",
        ),
        fix: (
            "让小程序的管理员扫码授权，记下日期，再设置可见范围。不知道哪天扫的，写明理由照样往下记。",
            "Have the administrator scan the code and record the day; then set the visible range. If nobody knows the day, go on with that reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CORP: (ArgId, With) = (ArgId::Company, With::Text("corp"));
const OTHER: (ArgId, With) = (ArgId::Company, With::Text("corp2"));
const ENTRY: (ArgId, With) = (ArgId::Entry, With::Text("wecom"));
const RANGE: (ArgId, With) = (ArgId::Range, With::Text("全体成员"));
const OTHER_ADDED: Did =
    Did::of("2018-11-01", "", EventKind::CompanyAdded, &[OTHER, (ArgId::Name, With::Text("杭州麦香坊烘焙学校"))]);
const BEGUN: Did = Did::on("2018-11-04", EventKind::WecomBegun, &[CORP, ENTRY]);
const OTHER_BEGUN: Did = Did::on("2018-11-04", EventKind::WecomBegun, &[OTHER, ENTRY]);
const AUTHORISED: Did = Did::on("2018-11-05", EventKind::WecomAuthorised, &[CORP]);
const RANGE_SET: Did = Did::on("2018-11-05", EventKind::WecomRangeSet, &[CORP, RANGE]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a range on the day of the scan", Given::Then(&[BEGUN, AUTHORISED], RANGE_SET)),
    Case::passes("a range in a company that has not begun", Given::Then(&[], RANGE_SET)),
    Case::passes(
        "the step of a program that one of two companies may show",
        Given::By(&[OTHER_ADDED, BEGUN, OTHER_BEGUN, AUTHORISED], "2018-11-05"),
    ),
    Case::finds(FindingKind::NotYet, "a range without a scan", Given::Then(&[BEGUN], RANGE_SET)),
    Case::finds(
        FindingKind::NotYet,
        "a range in a company when only another is authorised",
        Given::Then(
            &[OTHER_ADDED, BEGUN, OTHER_BEGUN, AUTHORISED],
            Did::on("2018-11-06", EventKind::WecomRangeSet, &[OTHER, RANGE]),
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a range on the day before the scan",
        Given::Then(&[BEGUN, AUTHORISED], Did::on("2018-11-04", EventKind::WecomRangeSet, &[CORP, RANGE])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the step on the day before the scan",
        Given::By(&[BEGUN, AUTHORISED], "2018-11-04"),
    ),
    Case::finds(FindingKind::NotYet, "the step of a program without companies", Given::By(&[], "2018-11-05")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if scene.command.is_none() {
        if program.companies.iter().all(|link| link.authorised.is_none()) {
            out.at_fact(Fact::WecomAuthorisedOn).with("company", text!("企业微信", "WeCom"));
        }
    } else if let Some((company, Some(link))) = scene.company()
        && link.authorised.is_none()
    {
        out.at_arg(ArgId::Company).with("company", company);
    }
}
