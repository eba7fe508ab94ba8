//! Only what is in review is answered, withdrawn or asked about.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.5"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "review/nothing-in-review",
        message: ("这一天没有正在审核的版本。", "No version is in review on this day."),
        why: (
            "提交以后才有审核版本，通过、未通过、撤回和要测试帐号，说的都是它。",
            "There is a review version only after a submission. Approval, rejection, withdrawal and the wish for a test account are about it.",
        ),
        fix: ("先记下提交审核的日期和版本号。", "Record the day and the version of the submission first."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const SUBMITTED: Did = Did::on("2018-11-05", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]);
const APPROVED: Did = Did::on("2018-11-06", EventKind::ReviewApproved, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an answer to a submission", Given::Then(&[SUBMITTED], APPROVED)),
    Case::passes(
        "a withdrawal on the day of the submission",
        Given::Then(&[SUBMITTED], Did::on("2018-11-05", EventKind::ReviewWithdrawn, &[])),
    ),
    Case::passes("a step while a version is in review", Given::By(&[SUBMITTED], "2018-11-05")),
    Case::finds(FindingKind::NotYet, "an answer without a submission", Given::Then(&[], APPROVED)),
    Case::finds(
        FindingKind::NotYet,
        "an answer on the day before the submission",
        Given::Then(&[SUBMITTED], Did::on("2018-11-04", EventKind::ReviewApproved, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a withdrawal after the answer",
        Given::Then(&[SUBMITTED, APPROVED], Did::on("2018-11-07", EventKind::ReviewWithdrawn, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a code that was only uploaded",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.0.0"))])],
            Did::on("2018-11-06", EventKind::TestAccountAsked, &[]),
        ),
    ),
    Case::finds(FindingKind::NotYet, "a step without a submission", Given::By(&[], "2018-11-06")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if program.version_at(VersionState::InReview).is_none() {
        out.at_fact(Fact::ReviewSubmittedOn);
    }
}
