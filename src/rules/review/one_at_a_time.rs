//! One version of a program is in review at a time.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G4.5",
        text!(
            "微信开放文档《第三方平台 · 提交审核》返回码 85009，2019",
            "WeChat documentation, Third-party platforms, Submit for review, return code 85009, 2019",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "review/one-at-a-time",
        message: (
            "版本「{version}」从 {since} 起正在审核，一次只能审一个版本。",
            "Version “{version}” has been in review since {since}; only one version is reviewed at a time.",
        ),
        why: (
            "一个小程序只有一个审核版本，上一个没有结果，平台不收下一个。",
            "A mini program has one review version. Until there is an answer to it, the platform takes no other.",
        ),
        fix: (
            "先记下「{version}」的审核结果或者撤回，再提交这个版本。",
            "Record the answer to “{version}” or its withdrawal first, then submit this one.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const SUBMITTED: Did = Did::on("2018-11-05", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]);
const NEXT: Did = Did::on("2018-11-06", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.1"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a first submission", Given::Then(&[], NEXT)),
    Case::passes(
        "a version after the one before was approved",
        Given::Then(&[SUBMITTED, Did::on("2018-11-06", EventKind::ReviewApproved, &[])], NEXT),
    ),
    Case::passes(
        "a version after the one before was withdrawn",
        Given::Then(&[SUBMITTED, Did::on("2018-11-06", EventKind::ReviewWithdrawn, &[])], NEXT),
    ),
    Case::passes(
        "the same version, of which another rule speaks",
        Given::Then(
            &[SUBMITTED],
            Did::on("2018-11-06", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]),
        ),
    ),
    Case::passes(
        "another program",
        Given::Then(
            &[SUBMITTED],
            Did::of("2018-11-06", "mp2", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.1"))]),
        ),
    ),
    Case::finds(FindingKind::NotYet, "a second version while one is in review", Given::Then(&[SUBMITTED], NEXT)),
    Case::finds(
        FindingKind::NotYet,
        "a second version on the same day",
        Given::Then(
            &[SUBMITTED],
            Did::on("2018-11-05", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.1"))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (Some(program), Some(name)) = (scene.program(), scene.text(ArgId::Version)) else { return };
    let mut others = program.versions.iter().filter(|version| &*version.name != name);
    if let Some(other) = others.find(|version| version.state == VersionState::InReview) {
        out.anywhere().with("version", &*other.name).with("since", other.since);
    }
}
