//! The last application for verification was refused, and nothing has followed: the step has failed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.18"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "verification/refused",
        message: ("微信认证 {on} 未通过。原因：「{reason}」。", "WeChat verification was refused on {on}. Reason: “{reason}”."),
        why: ("认证通过以前，有一部分功能用不了。", "Until the verification passes, part of the functions is unavailable."),
        fix: (
            "按原因改好材料，到后台再申请一次，然后记下申请的日期。",
            "Mend what the reason names, apply again in the console, and record the day of the application.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const APPLIED: Did = Did::on("2018-11-05", EventKind::VerificationApplied, &[]);
const REFUSED: Did =
    Did::on("2018-11-08", EventKind::VerificationRefused, &[(ArgId::Reason, With::Text("营业执照的照片不清楚"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an application without an answer", Given::By(&[APPLIED], "2018-11-08")),
    Case::passes("the day before the refusal", Given::By(&[APPLIED, REFUSED], "2018-11-07")),
    Case::passes(
        "another application",
        Given::By(&[APPLIED, REFUSED, Did::on("2018-11-09", EventKind::VerificationApplied, &[])], "2018-11-09"),
    ),
    Case::passes(
        "a renewal that was refused while the verification holds",
        Given::By(&[Did::on("2018-11-02", EventKind::VerificationPassed, &[]), APPLIED, REFUSED], "2018-11-09"),
    ),
    Case::finds(FindingKind::Invalid, "the day of the refusal", Given::By(&[APPLIED, REFUSED], "2018-11-08")),
    Case::finds(FindingKind::Invalid, "a month later", Given::By(&[APPLIED, REFUSED], "2018-12-08")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    let Some(on) = program.facts.on(Fact::VerificationRefusedOn) else { return };
    // Another application, an answer to it and an expiry end what a refusal means.
    let Some(refusal) = &program.refusal else { return };
    if !program.verified() {
        let reason = refusal.text(ArgId::Reason).unwrap_or_default();
        out.at_fact(Fact::VerificationRefusedOn).with("on", on).with("reason", reason);
    }
}
