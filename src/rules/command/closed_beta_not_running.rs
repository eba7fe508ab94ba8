//! Only a closed beta that runs is ended.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/closed-beta-not-running",
        message: ("{on} 没有在内测。", "No closed beta runs on {on}."),
        why: (
            "内测期间不能按「发布」，所以要知道它从哪天到哪天。",
            "“发布” (release) cannot be pressed during a closed beta, so both of its days have to be known.",
        ),
        fix: (
            "确实内测过的，先记下开始内测的日期；没有的，不用记结束。",
            "If there was one, record first when it started; if not, there is no end to record.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const STARTED: Did = Did::on("2018-11-05", EventKind::ClosedBetaStarted, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a closed beta that started the same day",
        Given::Then(&[STARTED], Did::on("2018-11-05", EventKind::ClosedBetaEnded, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a closed beta that never started",
        Given::Then(&[], Did::on("2018-11-06", EventKind::ClosedBetaEnded, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an end before the start",
        Given::Then(&[STARTED], Did::on("2018-11-04", EventKind::ClosedBetaEnded, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a second end",
        Given::Then(
            &[STARTED, Did::on("2018-11-06", EventKind::ClosedBetaEnded, &[])],
            Did::on("2018-11-07", EventKind::ClosedBetaEnded, &[]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program().filter(|_| scene.records(&[EventKind::ClosedBetaEnded])) else { return };
    if !program.facts.has(Fact::ClosedBetaSince) {
        out.at_fact(Fact::ClosedBetaSince).with("on", scene.ctx.today);
    }
}
