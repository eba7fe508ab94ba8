//! What is recorded rests on what has to have happened before.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.8"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "registration/fact-needs-earlier",
        message: ("记了「{fact}」，还没有记「{before}」。", "“{fact}” is recorded, “{before}” is not yet."),
        why: (
            "先激活邮箱，再提交主体信息，然后才能打款或认证；少了前一步的日期，后面的推算不成立。",
            "The email is activated first, then the subject is submitted, then it is verified; without the earlier day nothing can be counted.",
        ),
        fix: ("补记前一步的日期，或者撤回这条记录。", "Record the earlier day, or take this record back."),
    },
    reads: &[],
    check: Check::Facts(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a submission after an activation",
        Given::Facts(
            SubjectType::Enterprise,
            &[],
            &[(Fact::EmailActivatedOn, "2018-11-05"), (Fact::SubmittedOn, "2018-11-06")],
            "2018-11-06",
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a submission without an activation",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::SubmittedOn, "2018-11-06")], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a remittance without a submission",
        Given::Facts(
            SubjectType::Enterprise,
            &[],
            &[(Fact::EmailActivatedOn, "2018-11-05"), (Fact::RemittanceConfirmedOn, "2018-11-06")],
            "2018-11-06",
        ),
    ),
];

/// A fact, and the one without which it cannot be. Tencent's word may come without ours: a remittance is confirmed
/// although nobody noted when it was sent.
static NEEDS: [(Fact, Fact); 5] = [
    (Fact::SubmittedOn, Fact::EmailActivatedOn),
    (Fact::RemittanceSentOn, Fact::SubmittedOn),
    (Fact::RemittanceConfirmedOn, Fact::SubmittedOn),
    (Fact::VerificationAppliedOn, Fact::SubmittedOn),
    (Fact::VerificationPassedOn, Fact::SubmittedOn),
];

fn check(facts: &Facts, _: &Ctx, out: &mut Findings) {
    for (fact, before) in NEEDS {
        if facts.on(fact).is_some() && facts.on(before).is_none() {
            out.at_fact(fact).with("fact", fact.title()).with("before", before.title());
        }
    }
}
