//! A new account has an id of its own.

use crate::ledger::{self, About};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/id-taken",
        message: ("「{id}」已经是一个{kind}的 id。", "The id “{id}” belongs to another account already: {kind}."),
        why: (
            "所有记录都靠 id 找到帐号，两个帐号不能共用一个。",
            "Every record finds its account by the id, so two accounts cannot share one.",
        ),
        fix: ("换一个 id，或者不填，会自动取一个。", "Choose another id, or leave it out and one is given."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an id that is free", Given::Then(&[], Did::of("2018-11-06", "mp3", EventKind::Begun, &[]))),
    Case::passes("an id that is left out", Given::Then(&[], Did::of("2018-11-06", "", EventKind::Begun, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "the id of another program",
        Given::Then(&[], Did::of("2018-11-06", "mp2", EventKind::Begun, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the id of an account of another kind",
        Given::Then(
            &[],
            Did::of(
                "2018-11-06",
                "",
                EventKind::CompanyAdded,
                &[(ArgId::Company, With::Text("oa")), (ArgId::Name, With::Text("麦香坊"))],
            ),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let About::New(new) = command.kind.spec().about else { return };
    let Some(id) = ledger::named(command.kind, &command.program, &command.args) else { return };
    if let Some(account) = scene.state.account(id) {
        let place = new.arg().map_or_else(|| "/program".into(), ArgId::path);
        out.push(FindingKind::Invalid, place).with("id", id).with("kind", account.kind.title());
    }
}
