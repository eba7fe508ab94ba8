//! Only a number of the user's own is taken back.

use crate::guide::{EDITIONS, Whom};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/nothing-to-clear",
        message: (
            "「{limit}」（{whom}）用的就是指南的数，没有自己的数。",
            "“{limit}” for {whom} goes by the guide already; there is no number of your own.",
        ),
        why: (
            "恢复的意思是去掉自己设的那个数，没有设过就没有可去掉的。",
            "To go back is to drop a number of your own; where there is none, nothing can be dropped.",
        ),
        fix: ("不用恢复；看看是不是另一个上限，或者另一些主体。", "Nothing to do; look whether it is another limit, or other subjects."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const GROUPS: (ArgId, With) = (ArgId::Limit, With::Text("page-groups"));
const SET: Did = Did::of(
    "2018-11-05",
    "",
    EventKind::LimitSet,
    &[GROUPS, (ArgId::Value, With::Number(8)), (ArgId::Source, With::Text("小程序后台"))],
);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a number that was set",
        Given::Then(&[SET], Did::of("2018-11-06", "", EventKind::LimitCleared, &[GROUPS])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number that was never set",
        Given::Then(&[], Did::of("2018-11-06", "", EventKind::LimitCleared, &[GROUPS])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number that was cleared before",
        Given::Then(
            &[SET, Did::of("2018-11-06", "", EventKind::LimitCleared, &[GROUPS])],
            Did::of("2018-11-07", "", EventKind::LimitCleared, &[GROUPS]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number that was set for others",
        Given::Then(
            &[SET],
            Did::of("2018-11-06", "", EventKind::LimitCleared, &[GROUPS, (ArgId::Whom, With::Text("individual"))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if !scene.records(&[EventKind::LimitCleared]) {
        return;
    }
    let Some(limit) = scene.text(ArgId::Limit).and_then(LimitId::parse) else { return };
    let Some(whom) = scene.given(ArgId::Whom).map_or(Some(Whom::Everyone), Whom::parse) else { return };
    let Some(row) = EDITIONS.iter().find_map(|edition| edition.limit(limit)) else { return };
    if scene.state.overlay().get(limit, whom).is_none() {
        out.at_arg(ArgId::Limit).with("limit", row.name).with("whom", whom.title());
    }
}
