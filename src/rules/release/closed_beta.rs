//! Nothing is released while a closed beta runs.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.8"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "release/closed-beta",
        message: (
            "内测从 {since} 开始，还没有结束，发布按钮点不了。",
            "The closed beta has been running since {since}; until it ends, release cannot be pressed.",
        ),
        why: (
            "还在内测的小程序只给内测的人用，平台不让发布。",
            "During a closed beta the program is for those in it, and the platform does not let it be released.",
        ),
        fix: ("先结束内测并记下日期，再发布。", "End the closed beta and record the day, then release."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const STARTED: Did = Did::on("2018-11-05", EventKind::ClosedBetaStarted, &[]);
const ENDED: Did = Did::on("2018-11-07", EventKind::ClosedBetaEnded, &[]);
const RELEASED: Did = Did::on("2018-11-07", EventKind::Released, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("no closed beta", Given::Then(&[], RELEASED)),
    Case::passes("a closed beta that ended on the same day", Given::Then(&[STARTED, ENDED], RELEASED)),
    Case::passes("the day before it started", Given::By(&[STARTED], "2018-11-04")),
    Case::finds(FindingKind::NotYet, "a closed beta that runs", Given::Then(&[STARTED], RELEASED)),
    Case::finds(FindingKind::NotYet, "the step on the day before it ended", Given::By(&[STARTED, ENDED], "2018-11-06")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    if let Some(since) = program.facts.on(Fact::ClosedBetaSince) {
        out.at_fact(Fact::ClosedBetaSince).with("since", since);
    }
}
