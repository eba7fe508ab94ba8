//! Only a verification that holds can expire.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.10"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "verification/not-verified",
        message: ("这一天没有有效的微信认证，也就没有认证可以过期。", "No WeChat verification holds on this day, so none can expire."),
        why: (
            "认证过期会让成员的上限降到未认证的数，所以先要知道认证是哪天通过的。",
            "An expiry brings the limits of members down to those without verification, so it has to follow a verification that passed.",
        ),
        fix: (
            "先记下微信认证通过的日期，再记过期。打款到账不算认证。",
            "First record the day on which verification passed, then the expiry. A confirmed remittance is not verification.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const PASSED: Did = Did::on("2018-11-05", EventKind::VerificationPassed, &[]);
const EXPIRED: Did = Did::on("2019-11-05", EventKind::VerificationExpired, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a verified program", Given::Then(&[PASSED], EXPIRED)),
    Case::passes(
        "a verification that expires on the day on which it passed",
        Given::Then(&[PASSED], Did::on("2018-11-05", EventKind::VerificationExpired, &[])),
    ),
    Case::finds(FindingKind::NotYet, "a program that never was verified", Given::Then(&[], EXPIRED)),
    Case::finds(
        FindingKind::NotYet,
        "a remittance, which is not verification",
        Given::Then(&[Did::on("2018-11-05", EventKind::RemittanceConfirmed, &[])], EXPIRED),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a verification that has expired already",
        Given::Then(&[PASSED, EXPIRED], Did::on("2019-11-06", EventKind::VerificationExpired, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an expiry on the day before it passed",
        Given::Then(&[PASSED], Did::on("2018-11-04", EventKind::VerificationExpired, &[])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if !program.verified() {
        out.at_fact(Fact::VerificationPassedOn);
    }
}
