//! What is recorded as happened lies not in the future.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "registration/fact-in-future",
        message: ("「{fact}」记的是 {on}，这一天还没有到。", "“{fact}” is recorded for {on}, which is still to come."),
        why: ("这里只记已经发生的事，期限按这些日期推算。", "Only what has happened is recorded; deadlines are counted from it."),
        fix: ("改成实际发生的日期。", "Give the day on which it happened."),
    },
    reads: &[],
    check: Check::Facts(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "something that happened today",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::EmailActivatedOn, "2018-11-06")], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "something that happens tomorrow",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::SubmittedOn, "2018-11-07")], "2018-11-06"),
    ),
];

fn check(facts: &Facts, ctx: &Ctx, out: &mut Findings) {
    for (fact, on) in facts.iter().filter(|(_, on)| *on > ctx.today) {
        out.at_fact(fact).with("fact", fact.title()).with("on", on);
    }
}
