//! Only a version that is there can be deleted.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G4.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "review/version-unknown",
        message: ("没有版本「{version}」。", "There is no version “{version}”."),
        why: (
            "删除是把上传过的代码去掉，没有上传过或者已经删掉的，没有什么可删。",
            "Deleting takes uploaded code away; what was never uploaded, or is deleted already, cannot be taken.",
        ),
        fix: ("照上传时的写法填版本号，日期也对一下。", "Write the version as it was written when uploaded, and compare the day."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERSION: &[(ArgId, With)] = &[(ArgId::Version, With::Text("1.0.0"))];
const UPLOADED: Did = Did::on("2018-11-05", EventKind::CodeUploaded, VERSION);
const DELETED: Did = Did::on("2018-11-06", EventKind::CodeDeleted, VERSION);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a version that is uploaded", Given::Then(&[UPLOADED], DELETED)),
    Case::passes(
        "no version named, which another rule asks for",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CodeDeleted, &[])),
    ),
    Case::finds(FindingKind::Invalid, "a version that was never uploaded", Given::Then(&[], DELETED)),
    Case::finds(
        FindingKind::Invalid,
        "a version that is deleted already",
        Given::Then(&[UPLOADED, DELETED], Did::on("2018-11-07", EventKind::CodeDeleted, VERSION)),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the day before the upload",
        Given::Then(&[UPLOADED], Did::on("2018-11-04", EventKind::CodeDeleted, VERSION)),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (Some(program), Some(version)) = (scene.program(), scene.text(ArgId::Version)) else { return };
    if program.version(version).is_none() {
        out.at_arg(ArgId::Version).with("version", version);
    }
}
