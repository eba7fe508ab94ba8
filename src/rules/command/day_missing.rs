//! What happened has a day.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.24"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/day-missing",
        message: ("日期没有填，或者读不出来。", "The day is missing or cannot be read."),
        why: ("期限和每月的次数都按事情发生的那一天算。", "Deadlines and the counts of a month go by the day on which something happened."),
        fix: (
            "填事情发生的那一天，按中国时间，写成 2018-11-06 这样。",
            "Give the day on which it happened, in China’s time, as in 2018-11-06.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a day", Given::Then(&[], Did::on("2020-02-29", EventKind::EmailActivated, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "a day that does not exist",
        Given::Then(&[], Did::on("2019-02-29", EventKind::EmailActivated, &[])),
    ),
    Case::finds(FindingKind::Invalid, "no day", Given::Then(&[], Did::on("", EventKind::EmailActivated, &[]))),
];

fn check(scene: &Scene, out: &mut Findings) {
    if scene.command.is_some_and(|command| command.on.is_none()) {
        out.push(FindingKind::Invalid, "/on".into());
    }
}
