//! Once its email is activated, a registration goes on with it.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.8"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "account/email-settled",
        message: ("邮箱在 {on} 已经激活，这次注册就用它。", "The email was activated on {on}; this registration goes on with it."),
        why: (
            "激活确认了这个邮箱，后面的注册都挂在它上面；指南没有说激活以后还能换。",
            "Activation confirms the email, and the rest of the registration hangs on it; the guide knows no change after that.",
        ),
        fix: (
            "用这个邮箱继续注册；平台上确实换过的，写明原因照记。",
            "Go on with this email; if it was changed on the platform, record it with the reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const ACTIVATED: Did = Did::on("2018-11-05", EventKind::EmailActivated, &[]);
const EMAIL: &[(ArgId, With)] = &[(ArgId::Email, With::Text("mini@maixiangfang.example.com"))];

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "another email before the activation",
        Given::Then(
            &[Did::on("2018-11-02", EventKind::EmailSet, EMAIL)],
            Did::on("2018-11-03", EventKind::EmailSet, EMAIL),
        ),
    ),
    Case::passes(
        "an email of the day before, entered late",
        Given::Then(&[ACTIVATED], Did::on("2018-11-04", EventKind::EmailSet, EMAIL)),
    ),
    Case::passes(
        "the email of another program",
        Given::Then(&[ACTIVATED], Did::of("2018-11-06", "mp2", EventKind::EmailSet, EMAIL)),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "another email after the activation",
        Given::Then(&[ACTIVATED], Did::on("2018-11-06", EventKind::EmailSet, EMAIL)),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program().filter(|_| scene.records(&[EventKind::EmailSet])) else { return };
    if let Some(on) = program.facts.on(Fact::EmailActivatedOn) {
        out.at_arg(ArgId::Email).with("on", on);
    }
}
