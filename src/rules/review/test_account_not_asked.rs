//! A test account is given only after reviewers asked for one.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.3"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "review/test-account-not-asked",
        message: ("审核人员还没有要测试帐号。", "Reviewers have not asked for a test account."),
        why: (
            "要用测试帐号的，第一次提交会被打回，填帐号的入口在那之后才出现；不用的就没有这一步。",
            "When one is needed, the first submission is rejected, and only then the entry opens. When none is needed, there is no such step.",
        ),
        fix: (
            "被打回要测试帐号的，先记下那一天；没有被要过的，什么都不用做。",
            "If a submission was rejected for want of one, record that day first. Otherwise there is nothing to do.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const ASKED: Did = Did::on("2018-11-05", EventKind::TestAccountAsked, &[]);
const GIVEN: Did = Did::on("2018-11-06", EventKind::TestAccountGiven, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a test account that was asked for", Given::Then(&[ASKED], GIVEN)),
    Case::passes(
        "one that is given on the same day",
        Given::Then(&[ASKED], Did::on("2018-11-05", EventKind::TestAccountGiven, &[])),
    ),
    Case::passes("the step once reviewers asked", Given::By(&[ASKED], "2018-11-05")),
    Case::finds(FindingKind::NotYet, "a test account that nobody asked for", Given::Then(&[], GIVEN)),
    Case::finds(
        FindingKind::NotYet,
        "the day before reviewers asked",
        Given::Then(&[ASKED], Did::on("2018-11-04", EventKind::TestAccountGiven, &[])),
    ),
    Case::finds(FindingKind::NotYet, "the step of a program that was never asked", Given::By(&[], "2018-11-06")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if !program.facts.has(Fact::TestAccountAskedOn) {
        out.at_fact(Fact::TestAccountAskedOn);
    }
}
