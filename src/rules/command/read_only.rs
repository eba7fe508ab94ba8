//! A look back in time is for looking only.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.22"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "command/read-only",
        message: ("这是过去的样子，不能往里记。", "This is how it was; nothing can be recorded here."),
        why: (
            "记录只会往后加，过去的样子由当时的记录推算，改不了。",
            "Records are only ever added; how it was follows from what was recorded then and cannot change.",
        ),
        fix: ("回到现在再记。补记过去的事，填当时的日期就行。", "Go back to the present. To add something of the past, give its day."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] =
    &[Case::passes("a ledger of today", Given::Then(&[], Did::on("2018-11-06", EventKind::EmailActivated, &[])))];

/// A ledger cannot be seen to be of the past: the workspace that shows it says so.
fn check(_: &Scene, _: &mut Findings) {}
