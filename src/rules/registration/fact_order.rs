//! What is recorded happened in an order that can be.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "registration/fact-order",
        message: (
            "「{fact}」记的是 {on}，比「{before}」的 {earliest} 还早。",
            "“{fact}” is recorded for {on}, before “{before}” on {earliest}.",
        ),
        why: (
            "先激活邮箱，再提交主体信息，然后才能打款或认证；期限按这些日期推算。",
            "The email is activated first, then the subject is submitted, then it is verified; deadlines are counted from these days.",
        ),
        fix: ("核对两个日期，改掉记错的那个。", "Compare both days and mend the wrong one."),
    },
    reads: &[],
    check: Check::Facts(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an activation and a submission on one day",
        Given::Facts(
            SubjectType::Enterprise,
            &[],
            &[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-06")],
            "2018-11-06",
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a submission before the activation",
        Given::Facts(
            SubjectType::Enterprise,
            &[],
            &[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-05")],
            "2018-11-06",
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a confirmation before the submission, whenever the money was sent",
        Given::Facts(
            SubjectType::Enterprise,
            &[],
            &[(Fact::SubmittedOn, "2018-11-06"), (Fact::RemittanceConfirmedOn, "2018-11-01")],
            "2018-11-06",
        ),
    ),
];

/// A fact, and everything that comes before it, the nearest first.
static ORDER: [(Fact, &[Fact]); 5] = [
    (Fact::SubmittedOn, &[Fact::EmailActivatedOn]),
    (Fact::RemittanceSentOn, &[Fact::SubmittedOn, Fact::EmailActivatedOn]),
    (Fact::RemittanceConfirmedOn, &[Fact::RemittanceSentOn, Fact::SubmittedOn, Fact::EmailActivatedOn]),
    (Fact::VerificationAppliedOn, &[Fact::SubmittedOn, Fact::EmailActivatedOn]),
    (Fact::VerificationPassedOn, &[Fact::VerificationAppliedOn, Fact::SubmittedOn, Fact::EmailActivatedOn]),
];

fn check(facts: &Facts, _: &Ctx, out: &mut Findings) {
    for (fact, earlier) in ORDER {
        let Some(on) = facts.on(fact) else { continue };
        let later =
            earlier.iter().find_map(|&before| facts.on(before).filter(|day| on < *day).map(|day| (before, day)));
        if let Some((before, earliest)) = later {
            out.at_fact(fact)
                .with("fact", fact.title())
                .with("on", on)
                .with("before", before.title())
                .with("earliest", earliest);
        }
    }
}
