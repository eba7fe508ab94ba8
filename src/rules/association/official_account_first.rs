//! There is an Official Account in the workspace before it associates a program.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G9.2"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "association/official-account-first",
        message: ("工作区里还没有公众号。", "There is no Official Account in the workspace yet."),
        why: (
            "关联的一边是公众号，名额也算在公众号上；每个公众号都能关联小程序。",
            "One side of an association is an Official Account, which has numbers of its own; every Official Account can associate mini programs.",
        ),
        fix: ("先添加公众号，再关联。", "Add the Official Account first; then associate it."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a workspace with Official Accounts", Given::By(&[], "2018-11-06")),
    Case::passes("the day on which the first one was added", Given::By(&[], "2018-11-01")),
    Case::finds(FindingKind::NotYet, "the day before the first one was added", Given::By(&[], "2018-10-31")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let mut accounts = scene.all(AccountKind::OfficialAccount);
    if scene.command.is_none() && !accounts.any(|account| account.since <= scene.ctx.today) {
        out.anywhere();
    }
}
