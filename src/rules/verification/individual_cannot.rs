//! An individual cannot be verified, as long as the edition has no fee for individuals.

use crate::guide::Whom;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G6.4"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "verification/individual-cannot",
        message: ("主体是个人，做不了微信认证。", "The subject is an individual, who cannot be verified."),
        why: (
            "这一版指南只给组织做微信认证；要先认证才有的功能，比如微信支付，个人主体也用不了。",
            "This edition verifies organisations only. What needs verification, such as WeChat Pay, is closed to individuals too.",
        ),
        fix: (
            "需要认证的，用组织的主体另外注册；2026 年 7 月的指南版本里有个人的认证费，可以换用那一版。",
            "If verification is needed, register with an organisation as the subject. The edition of July 2026 has a fee for individuals; the program can be judged by that one.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const INDIVIDUAL: Did =
    Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);
const APPLICATION: Did = Did::on("2018-11-06", EventKind::VerificationApplied, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an enterprise",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("enterprise"))])],
            APPLICATION,
        ),
    ),
    Case::passes("a program without a subject yet", Given::Then(&[], APPLICATION)),
    Case::passes(
        "an individual in an edition that has a fee for individuals",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]), INDIVIDUAL],
            APPLICATION,
        ),
    ),
    Case::finds(FindingKind::Forbidden, "an individual who applies", Given::Then(&[INDIVIDUAL], APPLICATION)),
    Case::finds(FindingKind::Forbidden, "the step of an individual", Given::By(&[INDIVIDUAL], "2018-11-06")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let fees = scene.ctx.edition.limits.iter().filter(|limit| limit.id == LimitId::VerificationFee);
    let mut whom = fees.map(|fee| fee.whom);
    if program.subject_type() == Some(SubjectType::Individual) && !whom.any(|whom| whom == Whom::Individual) {
        out.anywhere();
    }
}
