//! Verification is answered only after it was applied for.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G6.5"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "verification/application-first",
        message: ("没有正在等结果的微信认证申请。", "No application for WeChat verification is waiting for an answer."),
        why: (
            "认证要在小程序后台申请，有了申请，才有通过或未通过。",
            "Verification is applied for in the mini program’s console. Only then does it pass or get refused.",
        ),
        fix: ("先记下申请微信认证的日期，再记结果。", "Record the day of the application first, then the answer."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const APPLIED: Did = Did::on("2018-11-05", EventKind::VerificationApplied, &[]);
const PASSED: Did = Did::on("2018-11-06", EventKind::VerificationPassed, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an application of the day before", Given::Then(&[APPLIED], PASSED)),
    Case::passes(
        "an application of the same day",
        Given::Then(&[Did::on("2018-11-06", EventKind::VerificationApplied, &[])], PASSED),
    ),
    Case::finds(FindingKind::NotYet, "an answer without an application", Given::Then(&[], PASSED)),
    Case::finds(
        FindingKind::NotYet,
        "an answer that is older than the application",
        Given::Then(&[APPLIED], Did::on("2018-11-04", EventKind::VerificationPassed, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a second answer to one application",
        Given::Then(
            &[APPLIED, PASSED],
            Did::on("2018-11-07", EventKind::VerificationRefused, &[(ArgId::Reason, With::Text("材料不清楚"))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if !program.facts.has(Fact::VerificationAppliedOn) {
        out.at_fact(Fact::VerificationAppliedOn);
    }
}
