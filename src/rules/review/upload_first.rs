//! Code is uploaded before it is submitted for review.

use std::borrow::Cow;

use crate::rule::prelude::*;
use crate::text::{Param, shortened};

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.1"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "review/upload-first",
        message: ("开发版本里没有{version}。", "There is no {version} among the development versions."),
        why: (
            "上传的代码列在开发版本里，提交审核是从里面选一个版本。",
            "Uploaded code is listed as the development version; a submission for review takes one of these.",
        ),
        fix: ("先上传代码并记下版本号，再提交审核。", "Upload the code and record its version, then submit for review."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERSION: (ArgId, With) = (ArgId::Version, With::Text("1.0.0"));
const UPLOADED: Did = Did::on("2018-11-05", EventKind::CodeUploaded, &[VERSION]);
const SUBMISSION: Did = Did::on("2018-11-06", EventKind::ReviewSubmitted, &[VERSION]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a version that is uploaded", Given::Then(&[UPLOADED], SUBMISSION)),
    Case::passes(
        "a version of the same day",
        Given::Then(&[UPLOADED], Did::on("2018-11-05", EventKind::ReviewSubmitted, &[VERSION])),
    ),
    Case::passes(
        "no version named, which another rule asks for",
        Given::Then(&[], Did::on("2018-11-06", EventKind::ReviewSubmitted, &[])),
    ),
    Case::passes("the step with a development version", Given::By(&[UPLOADED], "2018-11-05")),
    Case::passes(
        "the step with a rejected version, which can be submitted again",
        Given::By(
            &[
                UPLOADED,
                SUBMISSION,
                Did::on("2018-11-08", EventKind::ReviewRejected, &[(ArgId::Reasons, With::Texts(&["功能不完整"]))]),
            ],
            "2018-11-08",
        ),
    ),
    Case::passes("the step while a version is in review", Given::By(&[UPLOADED, SUBMISSION], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "a version that was never uploaded", Given::Then(&[], SUBMISSION)),
    Case::finds(
        FindingKind::NotYet,
        "another version than the uploaded one",
        Given::Then(
            &[UPLOADED],
            Did::on("2018-11-06", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.1"))]),
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a version that was deleted",
        Given::Then(&[UPLOADED, Did::on("2018-11-05", EventKind::CodeDeleted, &[VERSION])], SUBMISSION),
    ),
    Case::finds(FindingKind::NotYet, "the step on the day before the upload", Given::By(&[UPLOADED], "2018-11-04")),
    Case::finds(
        FindingKind::NotYet,
        "the step when all that was uploaded is online",
        Given::By(
            &[
                UPLOADED,
                SUBMISSION,
                Did::on("2018-11-07", EventKind::ReviewApproved, &[]),
                Did::on("2018-11-08", EventKind::Released, &[]),
            ],
            "2018-11-09",
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if scene.command.is_some() {
        let Some(version) = scene.text(ArgId::Version).filter(|name| program.version(name).is_none()) else { return };
        let version = shortened(version, Param::REPEATED);
        let version =
            Param::Words { zh: Cow::Owned(format!("「{version}」")), en: Cow::Owned(format!("“{version}”")) };
        out.at_arg(ArgId::Version).with("version", version);
        return;
    }
    // One that is in review was uploaded; what it waits for is not an upload.
    let past = |state| matches!(state, VersionState::Approved | VersionState::Online);
    if program.versions.iter().all(|version| past(version.state)) {
        let version = text!("可以提交的代码", "code that can be submitted");
        out.at_fact(Fact::UploadedOn).with("version", version);
    }
}
