//! When reviewers asked for a test account, it is given with the next submission.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.4"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "review/test-account-first",
        message: ("审核人员在 {on} 要测试帐号，还没有提供。", "Reviewers asked for a test account on {on}; none is given yet."),
        why: (
            "打回以后再提交，会出现填测试帐号的入口；审核人员登不进去，这次还会被打回。",
            "At the next submission the entry for a test account opens; reviewers who cannot log in reject again.",
        ),
        fix: (
            "准备好测试帐号，记下提供的日期，再提交审核。",
            "Have the test account ready, record the day on which it is given, then submit for review.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const ASKED: Did = Did::on("2018-11-05", EventKind::TestAccountAsked, &[]);
const GIVEN: Did = Did::on("2018-11-06", EventKind::TestAccountGiven, &[]);
const SUBMISSION: Did = Did::on("2018-11-06", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("nobody asked", Given::Then(&[], SUBMISSION)),
    Case::passes("a test account that was given on the same day", Given::Then(&[ASKED, GIVEN], SUBMISSION)),
    Case::passes("the step once it is given", Given::By(&[ASKED, GIVEN], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "a submission without the test account", Given::Then(&[ASKED], SUBMISSION)),
    Case::finds(FindingKind::NotYet, "the step on the day before", Given::By(&[ASKED, GIVEN], "2018-11-05")),
    Case::finds(
        FindingKind::NotYet,
        "reviewers who ask for another one",
        Given::Then(
            &[ASKED, GIVEN, Did::on("2018-11-08", EventKind::TestAccountAsked, &[])],
            Did::on("2018-11-09", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let Some(on) = program.facts.on(Fact::TestAccountAskedOn) else { return };
    if !program.facts.has(Fact::TestAccountGivenOn) {
        out.at_fact(Fact::TestAccountGivenOn).with("on", on);
    }
}
