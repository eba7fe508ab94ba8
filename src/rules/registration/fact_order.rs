//! What is recorded happened in an order that can be.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    id: "registration/fact-order",
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    message: Text::new(
        "「{fact}」记的是 {on}，比「{before}」的 {earliest} 还早。",
        "“{fact}” is recorded for {on}, before “{before}” on {earliest}.",
    ),
    typing: None,
    why: Text::new(
        "先激活邮箱，再提交主体信息，然后才能打款或认证；期限按这些日期推算。",
        "The email is activated first, then the subject is submitted, then it is verified; deadlines are counted from these days.",
    ),
    fix: Text::new("核对两个日期，改掉记错的那个。", "Compare both days and mend the wrong one."),
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
];

/// What comes before what.
static ORDER: [(Fact, Fact); 5] = [
    (Fact::EmailActivatedOn, Fact::SubmittedOn),
    (Fact::SubmittedOn, Fact::RemittanceSentOn),
    (Fact::RemittanceSentOn, Fact::RemittanceConfirmedOn),
    (Fact::SubmittedOn, Fact::VerificationAppliedOn),
    (Fact::VerificationAppliedOn, Fact::VerificationPassedOn),
];

fn check(facts: &Registration, _: &Ctx, out: &mut Findings) {
    for (before, fact) in ORDER {
        if let Some((earliest, on)) = facts.on(before).zip(facts.on(fact))
            && on < earliest
        {
            out.at_fact(fact)
                .with("fact", fact.title())
                .with("on", on)
                .with("before", before.title())
                .with("earliest", earliest);
        }
    }
}
