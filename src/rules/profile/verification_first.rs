//! Who chose verification completes the profile only after it has passed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G3.4"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "profile/verification-first",
        message: (
            "微信认证通过以后，才能设置名称、头像、简介和服务类目。",
            "Name, avatar, introduction and service categories can be set only after WeChat verification passes.",
        ),
        why: (
            "没有打款验证的组织，靠微信认证证明主体；认证没过，资料就不开放。",
            "An organisation that does not remit proves itself by verification; until that passes, the profile stays closed.",
        ),
        fix: (
            "先记下微信认证通过的日期。开发可以同时做，不用等。",
            "First record the day on which verification passed. Development may go on meanwhile.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERIFIES: Did = Did::on(
    "2018-11-01",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("verification"))],
);
const PASSED: Did = Did::on("2018-11-06", EventKind::VerificationPassed, &[]);
const AVATAR: Did = Did::on("2018-11-06", EventKind::AvatarSet, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a verification that passed on the same day", Given::Then(&[VERIFIES, PASSED], AVATAR)),
    Case::passes(
        "an enterprise that remits",
        Given::Then(
            &[Did::on(
                "2018-11-01",
                EventKind::SubjectSubmitted,
                &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("remittance"))],
            )],
            AVATAR,
        ),
    ),
    Case::passes(
        "an individual, who proves nothing",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))])],
            AVATAR,
        ),
    ),
    Case::passes("a program without a subject yet", Given::Then(&[], AVATAR)),
    Case::finds(
        FindingKind::NotYet,
        "the day before the verification passed",
        Given::Then(&[VERIFIES, PASSED], Did::on("2018-11-05", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the step of a government that is not verified",
        Given::By(
            &[Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("government"))])],
            "2018-11-06",
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let verifies = program.subject_type().is_some_and(SubjectType::is_organisation) && !program.remits();
    if verifies && !program.verified() {
        out.at_fact(Fact::VerificationPassedOn);
    }
}
