//! The subject information is submitted before the subject can be verified.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.17"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "registration/submission-first",
        message: ("主体信息还没有确认提交。", "The subject information is not confirmed and submitted yet."),
        why: (
            "收款账户和金额在提交主体信息之后才显示，微信认证也在注册之后申请。",
            "Account and amount of the remittance show only after submitting; verification is applied for after registering.",
        ),
        fix: ("先确认并提交主体信息，再记下提交日期。", "Confirm and submit the subject information, then record the day."),
    },
    reads: &[],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "subject information submitted yesterday",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::SubmittedOn, "2018-11-05")], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "subject information that is not submitted",
        Given::Facts(SubjectType::Enterprise, &[], &[], "2018-11-06"),
    ),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    if standing.facts.on(Fact::SubmittedOn).is_none() {
        out.at_fact(Fact::SubmittedOn);
    }
}
