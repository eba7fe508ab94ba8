//! Only an approved version is released.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.7"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "release/approval-first",
        message: ("还没有通过审核、等着发布的版本。", "No approved version waits to be released."),
        why: (
            "审核通过以后，才能点发布；点了发布，小程序才上线。",
            "Release can be pressed only after approval, and only then is the program online.",
        ),
        fix: ("先记下审核通过的日期，再记发布。", "Record the day of the approval first, then the release."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const SUBMITTED: Did = Did::on("2018-11-05", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]);
const APPROVED: Did = Did::on("2018-11-07", EventKind::ReviewApproved, &[]);
const RELEASED: Did = Did::on("2018-11-07", EventKind::Released, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a version that was approved on the same day", Given::Then(&[SUBMITTED, APPROVED], RELEASED)),
    Case::passes("the step with an approved version", Given::By(&[SUBMITTED, APPROVED], "2018-11-07")),
    Case::finds(FindingKind::NotYet, "a version in review", Given::Then(&[SUBMITTED], RELEASED)),
    Case::finds(
        FindingKind::NotYet,
        "the day before the approval",
        Given::Then(&[SUBMITTED, APPROVED], Did::on("2018-11-06", EventKind::Released, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a second release of one approval",
        Given::Then(&[SUBMITTED, APPROVED, RELEASED], Did::on("2018-11-08", EventKind::Released, &[])),
    ),
    Case::finds(FindingKind::NotYet, "the step of a program without code", Given::By(&[], "2018-11-07")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if program.version_at(VersionState::Approved).is_none() {
        out.at_fact(Fact::ReviewApprovedOn);
    }
}
