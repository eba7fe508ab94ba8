//! What is entered late leaves right what happened later.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.22"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "command/contradicts-later",
        message: (
            "补记在这一天，后来 {on} 的「{event}」就说不通了。",
            "Entered on this day, it would make “{event}” of {on} impossible.",
        ),
        why: (
            "规则按事情发生的日期算，补记一件过去的事，之后记下的事也要仍然成立。那一天会是：「{rule}」。",
            "Rules count by the day on which things happened, so what was recorded for later days has to stay possible. On that day it would be: “{rule}”.",
        ),
        fix: (
            "核对两件事的日期；确实都发生过的，写明原因，作为例外记下。",
            "Check both days; if both did happen, record this one as an exception with its reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[Case::passes(
    "a name that is entered after the introduction, for the day before",
    Given::Then(
        &[Did::on("2018-11-06", EventKind::IntroductionSet, &[])],
        Did::on("2018-11-05", EventKind::NameSet, &[(ArgId::ProgramName, With::Text("麦香坊点单"))]),
    ),
)];

/// Whether something later stays possible is found by judging it again: see `flow::decide`.
fn check(_: &Scene, _: &mut Findings) {}
