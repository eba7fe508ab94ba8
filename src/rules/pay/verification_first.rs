//! WeChat Pay is applied for by programs that are verified.

use crate::ledger::Program;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G7.1"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "pay/verification-first",
        message: ("还没有通过微信认证，{state}。", "WeChat verification has not passed: {state}."),
        why: (
            "认证过的小程序才能申请微信支付，认证过的帐号才能使用它。打款到账不算认证。",
            "Only a verified program may apply for WeChat Pay, and only verified accounts may use it. A confirmed remittance is not verification.",
        ),
        fix: (
            "先完成微信认证，再申请微信支付。平台已经收下申请的，写明理由照样记下。",
            "Get verified first; then apply for WeChat Pay. If the platform took the application, record it with that reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const PASSED: Did = Did::on("2018-11-05", EventKind::VerificationPassed, &[]);
const APPLIED: Did = Did::on("2018-11-06", EventKind::PayApplied, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program verified the day before", Given::Then(&[PASSED], APPLIED)),
    Case::passes(
        "a program verified on the same day",
        Given::Then(&[Did::on("2018-11-06", EventKind::VerificationPassed, &[])], APPLIED),
    ),
    Case::passes(
        "a verification that expired a day later",
        Given::Then(&[PASSED, Did::on("2018-11-07", EventKind::VerificationExpired, &[])], APPLIED),
    ),
    Case::passes("the step of a verified program", Given::By(&[PASSED], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "a program that never applied for verification", Given::Then(&[], APPLIED)),
    Case::finds(
        FindingKind::NotYet,
        "a confirmed remittance alone",
        Given::Then(&[Did::on("2018-11-05", EventKind::RemittanceConfirmed, &[])], APPLIED),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a verification without an answer",
        Given::Then(&[Did::on("2018-11-05", EventKind::VerificationApplied, &[])], APPLIED),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a verification that was refused",
        Given::Then(&[Did::on("2018-11-05", EventKind::VerificationRefused, &[])], APPLIED),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a verification that expired on the same day",
        Given::Then(&[PASSED, Did::on("2018-11-06", EventKind::VerificationExpired, &[])], APPLIED),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the step a day before the verification passes",
        Given::By(&[PASSED], "2018-11-04"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if let Some(program) = scene.program()
        && !program.verified()
    {
        out.at_fact(Fact::VerificationPassedOn).with("state", state(program));
    }
}

/// Where a verification that does not hold stands.
fn state(program: &Program) -> Text {
    let has = |fact| program.facts.has(fact);
    if has(Fact::VerificationAppliedOn) {
        text!("申请还在等结果", "the application is not answered yet")
    } else if has(Fact::VerificationRefusedOn) {
        text!("上次申请没有通过", "the last application was refused")
    } else if has(Fact::VerificationExpiredOn) {
        text!("上次的认证已经过期", "the last verification has expired")
    } else {
        text!("也没有申请", "it is not applied for")
    }
}
