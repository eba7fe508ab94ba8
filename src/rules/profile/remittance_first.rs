//! Who remits completes the profile only after the remittance is confirmed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G3.3"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "profile/remittance-first",
        message: (
            "打款确认到账以后，才能设置名称、头像、简介和服务类目。",
            "Name, avatar, introduction and service categories can be set only once the remittance is confirmed.",
        ),
        why: (
            "选了对公打款的，靠这笔打款证明主体；没有到账，资料就不开放。",
            "With a remittance, it is the proof of the subject; until it has arrived, the profile stays closed.",
        ),
        fix: (
            "先记下打款确认到账的日期。开发可以同时做，不用等。",
            "First record the day on which the remittance was confirmed. Development may go on meanwhile.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const REMITS: Did = Did::on(
    "2018-11-01",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("remittance"))],
);
const CONFIRMED: Did = Did::on("2018-11-06", EventKind::RemittanceConfirmed, &[]);
const AVATAR: Did = Did::on("2018-11-06", EventKind::AvatarSet, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a remittance that was confirmed on the same day", Given::Then(&[REMITS, CONFIRMED], AVATAR)),
    Case::passes(
        "a verification in the place of the remittance",
        Given::Then(&[REMITS, Did::on("2018-11-05", EventKind::VerificationPassed, &[])], AVATAR),
    ),
    Case::passes(
        "an enterprise that chose verification",
        Given::Then(
            &[Did::on(
                "2018-11-01",
                EventKind::SubjectSubmitted,
                &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("verification"))],
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
        "the day before the remittance was confirmed",
        Given::Then(&[REMITS, CONFIRMED], Did::on("2018-11-05", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the step after a remittance that was only sent",
        Given::By(&[REMITS, Did::on("2018-11-05", EventKind::RemittanceSent, &[])], "2018-11-06"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if program.remits() && !program.facts.has(Fact::RemittanceConfirmedOn) && !program.verified() {
        out.at_fact(Fact::RemittanceConfirmedOn);
    }
}
