//! What is recorded has happened.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/day-in-future",
        message: (
            "记的是 {on}，这一天还没有到；中国现在是 {today}。",
            "The record is for {on}, which is still to come; in China it is {today}.",
        ),
        why: (
            "这里只记已经发生的事，期限和次数按这些日期推算。",
            "Only what has happened is recorded; deadlines and counts follow from these days.",
        ),
        fix: ("改成实际发生的日期；还没有发生的，等发生了再记。", "Give the day on which it happened; if it has not, record it once it has."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases. Their clock stands at 2018-12-31.
pub static CASES: &[Case] = &[
    Case::passes("a day of the past", Given::Then(&[], Did::on("2018-11-06", EventKind::EmailActivated, &[]))),
    Case::passes("today", Given::Then(&[], Did::on("2018-12-31", EventKind::EmailActivated, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "tomorrow",
        Given::Then(&[], Did::on("2019-01-01", EventKind::EmailActivated, &[])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(on) = scene.command.and_then(|command| command.on) else { return };
    if on > scene.now {
        out.push(FindingKind::Invalid, "/on".into()).with("on", on).with("today", scene.now);
    }
}
