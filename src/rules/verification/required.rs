//! Government, media and other organisations have to be verified.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G6.1"),
    level: Level::Advice,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "verification/required",
        message: ("主体类型是「{subject}」，必须做微信认证。", "The subject type is {subject}: it must be verified."),
        why: (
            "政府、媒体和其他组织不能打款验证，只有微信认证这一种方式。",
            "Government, media and other organisations cannot remit; verification is their only way.",
        ),
        fix: ("在小程序后台申请微信认证，再记下申请的日期。", "Apply for verification in the mini program’s console, then record the day."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const MEDIA: Did = Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("media"))]);
const PASSED: Did = Did::on("2018-11-08", EventKind::VerificationPassed, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an enterprise, which may choose",
        Given::By(
            &[Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("enterprise"))])],
            "2018-11-06",
        ),
    ),
    Case::passes("media that are verified", Given::By(&[MEDIA, PASSED], "2018-11-08")),
    Case::passes("a program without a subject yet", Given::By(&[], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "media that are not verified yet", Given::By(&[MEDIA, PASSED], "2018-11-07")),
    Case::finds(
        FindingKind::NotYet,
        "a verification that has expired",
        Given::By(&[MEDIA, PASSED, Did::on("2019-11-08", EventKind::VerificationExpired, &[])], "2019-11-08"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let Some(subject) = program.subject_type() else { return };
    let must = matches!(subject, SubjectType::Government | SubjectType::Media | SubjectType::OtherOrganization);
    if must && !program.verified() {
        out.at_fact(Fact::VerificationPassedOn).with("subject", subject.title());
    }
}
