//! A number of the user's own stands over a number of the guide.

use crate::guide::{EDITIONS, Whom};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/limit-unknown",
        message: ("各版指南里都没有「{limit}」（{whom}）这个上限。", "No edition of the guide has a limit “{limit}” for {whom}."),
        why: (
            "自己的数是用来代替指南里的数的，两边要对得上：同一个上限，同一些主体。",
            "A number of your own takes the place of one of the guide: the same limit, for the same subjects.",
        ),
        fix: (
            "从各版指南的上限里选一项，连同它的适用对象；不分对象的，适用对象留空。",
            "Choose one of the limits of the editions with its subjects; where it holds for all, leave the subjects out.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DAY: &str = "2018-11-06";

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a limit that is the same for everyone",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[(ArgId::Limit, With::Text("page-groups"))])),
    ),
    Case::passes(
        "a limit for individuals",
        Given::Then(
            &[],
            Did::of(
                DAY,
                "",
                EventKind::LimitSet,
                &[(ArgId::Limit, With::Text("developers")), (ArgId::Whom, With::Text("individual"))],
            ),
        ),
    ),
    Case::passes(
        "a limit that only a later edition has",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[(ArgId::Limit, With::Text("withdrawals-per-day"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a limit of no edition",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[(ArgId::Limit, With::Text("administrators"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "developers of everyone, which no edition has",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[(ArgId::Limit, With::Text("developers"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "subjects that are not known",
        Given::Then(
            &[],
            Did::of(
                DAY,
                "",
                EventKind::LimitCleared,
                &[(ArgId::Limit, With::Text("developers")), (ArgId::Whom, With::Text("everybody"))],
            ),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if !scene.records(&[EventKind::LimitSet, EventKind::LimitCleared]) {
        return;
    }
    let Some(limit) = scene.given(ArgId::Limit) else { return };
    let whom = scene.given(ArgId::Whom);
    let known_whom = whom.map_or(Some(Whom::Everyone), Whom::parse);
    let id = LimitId::parse(limit);
    let mut name = None;
    for row in EDITIONS.iter().flat_map(|edition| edition.limits).filter(|row| Some(row.id) == id) {
        if Some(row.whom) == known_whom {
            return;
        }
        name = name.or(Some(row.name));
    }
    let finding = out.at_arg(if name.is_some() { ArgId::Whom } else { ArgId::Limit });
    match name {
        Some(name) => finding.with("limit", name),
        None => finding.with("limit", limit),
    };
    match known_whom {
        Some(known) => finding.with("whom", known.title()),
        None => finding.with("whom", whom.unwrap_or_default()),
    };
}
