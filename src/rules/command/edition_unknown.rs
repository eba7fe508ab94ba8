//! The edition that a program is judged by is one of the guide's.

use crate::guide::{EDITIONS, edition};
use crate::rule::prelude::*;
use crate::text::{Param, row};

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/edition-unknown",
        message: (
            "没有「{edition}」这一版指南；有的是 {known}。",
            "There is no edition “{edition}” of the guide; there are {known}.",
        ),
        why: (
            "上限、费用和期限因版本而异，要知道按哪一版判断。",
            "Limits, fees and periods differ between editions, so it has to be known which one decides.",
        ),
        fix: ("从 {known} 里选一版。", "Choose one of {known}."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an edition of the guide",
        Given::Then(
            &[],
            Did::on("2018-11-06", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2018-11-06"))]),
        ),
    ),
    Case::passes(
        "a program that is begun without one, and takes the usual",
        Given::Then(&[], Did::of("2018-11-06", "mp3", EventKind::Begun, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a day on which no edition appeared",
        Given::Then(
            &[],
            Did::on("2018-11-06", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2018-11-07"))]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a program that is begun with an unknown one",
        Given::Then(&[], Did::of("2018-11-06", "mp3", EventKind::Begun, &[(ArgId::Edition, With::Text("2018"))])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let takes = scene.command.is_some_and(|command| command.kind.takes(ArgId::Edition).is_some());
    let Some(named) = scene.given(ArgId::Edition).filter(|_| takes) else { return };
    if edition(named).is_none() {
        let known = |between| row(&mut EDITIONS.iter().map(|edition| edition.id), between).into();
        out.at_arg(ArgId::Edition)
            .with("edition", named)
            .with("known", Param::Words { zh: known("、"), en: known(", ") });
    }
}
