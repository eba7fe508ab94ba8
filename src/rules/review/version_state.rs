//! A version that is in review, approved or online is not submitted, deleted or uploaded over.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "review/version-state",
        message: ("版本「{version}」{state}，不能{action}。", "Version “{version}” is {state} and cannot be {action}."),
        why: (
            "能提交审核或者删除的，只有开发版本和没有通过审核的版本；提交以后的版本号不再换代码，不然说不清审的是哪一份。",
            "Only a development version or a rejected one can be submitted or deleted. Once submitted, a version keeps its code; otherwise nobody could tell what was reviewed.",
        ),
        fix: (
            "换一个版本，或者用新的版本号上传。还在审核的，要先撤回或者等结果。",
            "Name another version, or upload under a new number. One in review has to be withdrawn or answered first.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERSION: &[(ArgId, With)] = &[(ArgId::Version, With::Text("1.0.0"))];
const UPLOADED: Did = Did::on("2018-11-05", EventKind::CodeUploaded, VERSION);
const SUBMITTED: Did = Did::on("2018-11-06", EventKind::ReviewSubmitted, VERSION);
const APPROVED: Did = Did::on("2018-11-08", EventKind::ReviewApproved, &[]);
const REJECTED: Did =
    Did::on("2018-11-08", EventKind::ReviewRejected, &[(ArgId::Reasons, With::Texts(&["功能不完整"]))]);
const RELEASED: Did = Did::on("2018-11-09", EventKind::Released, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a development version that is submitted", Given::Then(&[UPLOADED], SUBMITTED)),
    Case::passes(
        "a development version that is uploaded again",
        Given::Then(&[UPLOADED], Did::on("2018-11-06", EventKind::CodeUploaded, VERSION)),
    ),
    Case::passes(
        "a rejected version that is submitted again",
        Given::Then(&[UPLOADED, SUBMITTED, REJECTED], Did::on("2018-11-09", EventKind::ReviewSubmitted, VERSION)),
    ),
    Case::passes(
        "a rejected version that is deleted",
        Given::Then(&[UPLOADED, SUBMITTED, REJECTED], Did::on("2018-11-09", EventKind::CodeDeleted, VERSION)),
    ),
    Case::passes(
        "a withdrawn version that is deleted",
        Given::Then(
            &[UPLOADED, SUBMITTED, Did::on("2018-11-07", EventKind::ReviewWithdrawn, &[])],
            Did::on("2018-11-07", EventKind::CodeDeleted, VERSION),
        ),
    ),
    Case::passes("a version that is not there, of which other rules speak", Given::Then(&[], SUBMITTED)),
    Case::passes(
        "another version while one is in review",
        Given::Then(
            &[UPLOADED, SUBMITTED],
            Did::on("2018-11-07", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.0.1"))]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a version in review that is submitted again",
        Given::Then(&[UPLOADED, SUBMITTED], SUBMITTED),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a version in review that is deleted",
        Given::Then(&[UPLOADED, SUBMITTED], Did::on("2018-11-07", EventKind::CodeDeleted, VERSION)),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an approved version that is uploaded over",
        Given::Then(&[UPLOADED, SUBMITTED, APPROVED], Did::on("2018-11-08", EventKind::CodeUploaded, VERSION)),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the version online that is deleted",
        Given::Then(&[UPLOADED, SUBMITTED, APPROVED, RELEASED], Did::on("2018-11-10", EventKind::CodeDeleted, VERSION)),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (Some(program), Some(command)) = (scene.program(), scene.command) else { return };
    let action = match command.kind {
        EventKind::CodeUploaded => text!("再上传一次", "uploaded again"),
        EventKind::CodeDeleted => text!("删除", "deleted"),
        EventKind::ReviewSubmitted => text!("再提交审核", "submitted again"),
        _ => return,
    };
    let Some(version) = scene.text(ArgId::Version).and_then(|name| program.version(name)) else { return };
    let state = match version.state {
        VersionState::Development | VersionState::Rejected => return,
        VersionState::InReview => text!("正在审核", "in review"),
        VersionState::Approved => text!("已经通过审核", "approved"),
        VersionState::Online => text!("已经上线", "online"),
    };
    out.at_arg(ArgId::Version).with("version", &*version.name).with("state", state).with("action", action);
}
