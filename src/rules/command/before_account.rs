//! Nothing happens to an account before it exists.

use crate::ledger::{About, Shape};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/before-account",
        message: (
            "记的是 {on}，而「{account}」从 {since} 才有记录。",
            "The record is for {on}; “{account}” is known since {since} only.",
        ),
        why: (
            "一个帐号的记录从添加它的那一天开始，更早的事没有地方放。",
            "The record of an account begins on the day on which it was added; nothing can stand before that.",
        ),
        fix: (
            "改成 {since} 或以后的日期；添加帐号的日期记晚了的，撤销以后按实际日期重新添加。",
            "Give {since} or a later day; if the account was added too late, undo and add it with its real day.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "something on the first day of its program",
        Given::Then(&[], Did::on("2018-11-01", EventKind::AvatarSet, &[])),
    ),
    Case::passes(
        "an account that was there before the others",
        Given::Then(
            &[],
            Did::of(
                "2017-01-09",
                "",
                EventKind::OfficialAccountAdded,
                &[(ArgId::OfficialAccount, With::Text("old")), (ArgId::Name, With::Text("麦香坊"))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "something on the day before its program began",
        Given::Then(&[], Did::on("2018-10-31", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an association with an Official Account that was added later",
        Given::Then(
            &[Did::of(
                "2018-11-08",
                "",
                EventKind::OfficialAccountAdded,
                &[(ArgId::OfficialAccount, With::Text("new")), (ArgId::Name, With::Text("麦香坊会员"))],
            )],
            Did::on("2018-11-07", EventKind::AssociationMade, &[(ArgId::OfficialAccount, With::Text("new"))]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an application older than its Open Platform account",
        Given::Then(
            &[],
            Did::of(
                "2018-10-31",
                "",
                EventKind::MobileApplicationAdded,
                &[(ArgId::OpenPlatformAccount, With::Text("op")), (ArgId::Name, With::Text("麦香坊"))],
            ),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let Some(on) = command.on else { return };
    let spec = command.kind.spec();
    let (own, new) = match spec.about {
        About::New(kind) => (None, kind.arg()),
        _ => (scene.ix, None),
    };
    let mut about: Vec<_> = own.into_iter().collect();
    for takes in spec.takes.iter().filter(|takes| Some(takes.arg) != new) {
        let Some((ix, account)) = scene.named(takes.arg) else { continue };
        let wanted = matches!(takes.arg.spec().shape, Shape::Account(kind) if kind == account.kind);
        if let Err(place) = about.binary_search(&ix)
            && wanted
        {
            about.insert(place, ix);
        }
    }
    for account in about.into_iter().filter_map(|ix| scene.state.get(ix)).filter(|account| on < account.since) {
        out.push(FindingKind::Invalid, "/on".into())
            .with("account", &*account.id)
            .with("on", on)
            .with("since", account.since);
    }
}
