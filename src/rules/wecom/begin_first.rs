//! An association with a company is begun before anything else happens to it.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.5"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "wecom/begin-first",
        message: ("和「{company}」的关联还没有发起。", "The association with {company} is not begun yet."),
        why: (
            "关联从企业微信的管理后台或小程序后台发起，之后才有扫码授权、可见范围和解除。",
            "An association begins in WeCom’s admin console or the mini program’s; the scan, the visible range and the removal come after that.",
        ),
        fix: (
            "先从两个入口中的任意一个发起关联，并记下来。不知道哪天发起的，写明理由照样往下记。",
            "Begin the association at either entry and record it. If nobody knows when it was begun, go on with that reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CORP: (ArgId, With) = (ArgId::Company, With::Text("corp"));
const OTHER: (ArgId, With) = (ArgId::Company, With::Text("corp2"));
const ENTRY: (ArgId, With) = (ArgId::Entry, With::Text("program"));
const OTHER_ADDED: Did =
    Did::of("2018-11-01", "", EventKind::CompanyAdded, &[OTHER, (ArgId::Name, With::Text("杭州麦香坊烘焙学校"))]);
const BEGUN: Did = Did::on("2018-11-05", EventKind::WecomBegun, &[CORP, ENTRY]);
const AUTHORISED: Did = Did::on("2018-11-06", EventKind::WecomAuthorised, &[CORP]);
const REMOVED: Did = Did::on("2018-11-06", EventKind::WecomRemoved, &[CORP]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the scan after the beginning", Given::Then(&[BEGUN], AUTHORISED)),
    Case::passes(
        "the scan on the day of the beginning",
        Given::Then(&[BEGUN], Did::on("2018-11-05", EventKind::WecomAuthorised, &[CORP])),
    ),
    Case::passes("the removal of an association that is only begun", Given::Then(&[BEGUN], REMOVED)),
    Case::passes("the step of a program with an association", Given::By(&[BEGUN], "2018-11-05")),
    Case::finds(FindingKind::NotYet, "a scan without a beginning", Given::Then(&[], AUTHORISED)),
    Case::finds(
        FindingKind::NotYet,
        "a range for a company when only another has begun",
        Given::Then(
            &[OTHER_ADDED, BEGUN],
            Did::on("2018-11-06", EventKind::WecomRangeSet, &[OTHER, (ArgId::Range, With::Text("全体成员"))]),
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a scan after the association was removed",
        Given::Then(&[BEGUN, REMOVED], AUTHORISED),
    ),
    Case::finds(FindingKind::NotYet, "a second removal", Given::Then(&[BEGUN, REMOVED], REMOVED)),
    Case::finds(FindingKind::NotYet, "the step on the day before the beginning", Given::By(&[BEGUN], "2018-11-04")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if scene.command.is_none() {
        if program.companies.is_empty() {
            out.at_fact(Fact::WecomBegunOn).with("company", text!("企业微信", "WeCom"));
        }
    } else if let Some((company, None)) = scene.company() {
        out.at_arg(ArgId::Company).with("company", company);
    }
}
