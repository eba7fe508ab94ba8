//! The last submission was rejected, and nothing has followed: the step has failed.

use crate::rule::prelude::*;
use crate::text::row;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.6"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "review/rejected",
        message: ("审核 {on} 未通过。原因：「{reasons}」。", "The submission was rejected on {on}. Reasons: “{reasons}”."),
        why: (
            "审核的标准写在「微信小程序平台常见拒绝情形」里；要测试帐号的，第一次提交总会被打回。",
            "The list of common reasons for rejection tells the standard of review. When a test account is needed, the first submission is always rejected.",
        ),
        fix: (
            "按原因改好，要测试帐号的先准备帐号，再提交审核。",
            "Mend what the reasons name, have a test account ready if one is needed, and submit again.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERSION: &[(ArgId, With)] = &[(ArgId::Version, With::Text("1.0.0"))];
const SUBMITTED: Did = Did::on("2018-11-05", EventKind::ReviewSubmitted, VERSION);
const REJECTED: Did = Did::on(
    "2018-11-08",
    EventKind::ReviewRejected,
    &[(ArgId::Reasons, With::Texts(&["功能不完整", "页面里有测试数据"]))],
);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the day before the answer", Given::By(&[SUBMITTED, REJECTED], "2018-11-07")),
    Case::passes(
        "another submission",
        Given::By(&[SUBMITTED, REJECTED, Did::on("2018-11-09", EventKind::ReviewSubmitted, VERSION)], "2018-11-09"),
    ),
    Case::passes(
        "an approval",
        Given::By(&[SUBMITTED, Did::on("2018-11-08", EventKind::ReviewApproved, &[])], "2018-11-08"),
    ),
    Case::finds(FindingKind::Invalid, "the day of the rejection", Given::By(&[SUBMITTED, REJECTED], "2018-11-08")),
    Case::finds(
        FindingKind::Invalid,
        "reviewers who need a test account",
        Given::By(&[SUBMITTED, Did::on("2018-11-08", EventKind::TestAccountAsked, &[])], "2018-11-09"),
    ),
    Case::passes(
        "a test account that was given since",
        Given::By(
            &[
                SUBMITTED,
                Did::on("2018-11-08", EventKind::TestAccountAsked, &[]),
                Did::on("2018-11-09", EventKind::TestAccountGiven, &[]),
            ],
            "2018-11-09",
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let (Some(on), Some(rejection)) = (program.facts.on(Fact::ReviewRejectedOn), &program.rejection) else { return };
    let asked = rejection.kind == EventKind::TestAccountAsked;
    // With the account at hand nothing is left but to submit again.
    if asked && program.facts.has(Fact::TestAccountGivenOn) {
        return;
    }
    let finding = out.at_fact(Fact::ReviewRejectedOn).with("on", on);
    if asked {
        finding.with("reasons", text!("审核人员要测试帐号", "reviewers need a test account"));
        finding.cite = Cite::says("G4.3");
    } else {
        let reasons = rejection.args.texts(ArgId::Reasons);
        finding.with("reasons", row(&mut reasons.iter().map(String::as_str), "；"));
    }
}
