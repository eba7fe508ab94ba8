//! What happens only once is recorded once.

use crate::ledger::Holds;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/already",
        message: ("「{what}」在 {on} 已经记过了。", "“{what}” was recorded for {on} already."),
        why: (
            "这件事只发生一次，记两次就说不清期限从哪一天算。",
            "It happens once; with two records nobody can tell from which day a deadline runs.",
        ),
        fix: (
            "不用再记。日期记错了，撤销那一条，再按实际的日期记。",
            "Nothing to record. If the day is wrong, undo that record and record the real day.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const QUALIFIED: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op"))];

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the first time", Given::Then(&[], Did::on("2018-11-06", EventKind::EmailActivated, &[]))),
    Case::passes(
        "the same of another program",
        Given::Then(
            &[Did::of("2018-11-05", "mp2", EventKind::EmailActivated, &[])],
            Did::on("2018-11-06", EventKind::EmailActivated, &[]),
        ),
    ),
    Case::passes(
        "another application for verification after a refusal",
        Given::Then(
            &[
                Did::on("2018-11-05", EventKind::VerificationApplied, &[]),
                Did::on("2018-11-08", EventKind::VerificationRefused, &[(ArgId::Reason, With::Text("证件过期"))]),
            ],
            Did::on("2018-11-09", EventKind::VerificationApplied, &[]),
        ),
    ),
    Case::passes(
        "something that may happen again",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::AvatarSet, &[])],
            Did::on("2018-11-06", EventKind::AvatarSet, &[]),
        ),
    ),
    Case::passes(
        "the qualification of another Open Platform account",
        Given::Then(
            &[Did::of(
                "2018-11-05",
                "",
                EventKind::OpenPlatformQualified,
                &[(ArgId::OpenPlatformAccount, With::Text("op2"))],
            )],
            Did::of("2018-11-06", "", EventKind::OpenPlatformQualified, QUALIFIED),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a second time",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::EmailActivated, &[])],
            Did::on("2018-11-06", EventKind::EmailActivated, &[]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a second time on the same day",
        Given::Then(
            &[Did::on("2018-11-06", EventKind::RemittanceSent, &[])],
            Did::on("2018-11-06", EventKind::RemittanceSent, &[]),
        ),
    ),
    Case::passes(
        "a remittance of the day on which it arrived",
        Given::Then(
            &[Did::on("2018-11-06", EventKind::RemittanceConfirmed, &[])],
            Did::on("2018-11-06", EventKind::RemittanceSent, &[]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a remittance sent the day after it arrived",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::RemittanceConfirmed, &[])],
            Did::on("2018-11-06", EventKind::RemittanceSent, &[]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an application for verification while one runs",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::VerificationApplied, &[])],
            Did::on("2018-11-06", EventKind::VerificationApplied, &[]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a second qualification",
        Given::Then(
            &[Did::of("2018-11-05", "", EventKind::OpenPlatformQualified, QUALIFIED)],
            Did::of("2018-11-06", "", EventKind::OpenPlatformQualified, QUALIFIED),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let mut spec = command.kind.spec();
    let arrived = scene.program().and_then(|program| program.facts.on(Fact::RemittanceConfirmedOn));
    // What arrived on an earlier day was sent by then.
    if command.kind == EventKind::RemittanceSent && arrived.is_some_and(|on| on < scene.ctx.today) {
        spec = EventKind::RemittanceConfirmed.spec();
    }
    let on = match (spec.once, command.kind) {
        (Some(fact), _) => scene.program().and_then(|program| program.facts.on(fact)),
        (None, EventKind::OpenPlatformQualified) => scene.holds.and_then(Holds::qualified),
        (None, _) => None,
    };
    if let Some(on) = on {
        out.anywhere().with("what", spec.title).with("on", on);
    }
}
