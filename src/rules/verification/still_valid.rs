//! Who is verified does not apply again, unless the edition lets a verification run out.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G6.5"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "verification/still-valid",
        message: ("微信认证在 {since} 已经通过，现在还有效。", "WeChat verification passed on {since} and still holds."),
        why: (
            "这一版指南没有写认证多久到期，所以通过以后不用再申请。",
            "This edition names no time after which a verification runs out, so there is nothing to apply for again.",
        ),
        fix: (
            "认证已经过期的，先记下过期的日期，再记申请。",
            "If the verification has expired, record that day first, then the application.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const PASSED: Did = Did::on("2018-11-05", EventKind::VerificationPassed, &[]);
const APPLICATION: Did = Did::on("2019-11-05", EventKind::VerificationApplied, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a first application", Given::Then(&[], APPLICATION)),
    Case::passes(
        "an application after the verification expired",
        Given::Then(&[PASSED, Did::on("2019-11-05", EventKind::VerificationExpired, &[])], APPLICATION),
    ),
    Case::passes(
        "an application after a refusal",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::VerificationRefused, &[(ArgId::Reason, With::Text("材料不清楚"))])],
            APPLICATION,
        ),
    ),
    Case::passes(
        "a renewal in an edition where a verification lasts a year",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]), PASSED],
            APPLICATION,
        ),
    ),
    Case::finds(FindingKind::Invalid, "an application of a verified program", Given::Then(&[PASSED], APPLICATION)),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let Some(since) = program.facts.on(Fact::VerificationPassedOn) else { return };
    if scene.ctx.limit(LimitId::VerificationValidity).is_none() {
        out.anywhere().with("since", since);
    }
}
