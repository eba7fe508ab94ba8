//! What a record is about is known.

use crate::ledger::{About, Shape};
use crate::rule::prelude::*;
use crate::text::Param;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/unknown-account",
        message: ("还没有「{id}」这个{kind}。", "There is no {kind} “{id}” yet."),
        why: ("每件事都记在一个帐号上，先有帐号才能记它的事。", "Everything is recorded at an account, so the account comes first."),
        fix: ("选一个已有的{kind}，或者先添加它。", "Choose an existing {kind}, or add it first."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DAY: &str = "2018-11-06";

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program that is there", Given::Then(&[], Did::on(DAY, EventKind::AvatarSet, &[]))),
    Case::passes(
        "an account that the record itself creates",
        Given::Then(
            &[],
            Did::of(DAY, "", EventKind::OpenPlatformAdded, &[(ArgId::OpenPlatformAccount, With::Text("op3"))]),
        ),
    ),
    Case::passes(
        "an Official Account bound to the Open Platform, without a program",
        Given::Then(
            &[],
            Did::of(
                DAY,
                "",
                EventKind::OpenPlatformBound,
                &[(ArgId::OpenPlatformAccount, With::Text("op")), (ArgId::OfficialAccount, With::Text("oa"))],
            ),
        ),
    ),
    Case::passes(
        "a company that is there",
        Given::Then(&[], Did::on(DAY, EventKind::WecomRemoved, &[(ArgId::Company, With::Text("corp"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a program that is not there",
        Given::Then(&[], Did::of(DAY, "mp9", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "no program at all",
        Given::Then(&[], Did::of(DAY, "", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a program that is not there beside a company",
        Given::Then(&[], Did::of(DAY, "mp9", EventKind::CompanyAdded, &[(ArgId::Name, With::Text("麦香坊"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an Official Account in the place of a program",
        Given::Then(&[], Did::of(DAY, "oa", EventKind::AvatarSet, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an association with a company",
        Given::Then(&[], Did::on(DAY, EventKind::AssociationMade, &[(ArgId::OfficialAccount, With::Text("corp"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an association of no program",
        Given::Then(&[], Did::of(DAY, "", EventKind::AssociationMade, &[(ArgId::OfficialAccount, With::Text("oa"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an application of an Open Platform account that is not there",
        Given::Then(
            &[],
            Did::of(
                DAY,
                "",
                EventKind::MobileApplicationAdded,
                &[(ArgId::OpenPlatformAccount, With::Text("op9")), (ArgId::Name, With::Text("麦香坊"))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an Official Account without an id in the place of a program",
        Given::Then(&[], Did::on(DAY, EventKind::OpenPlatformUnbound, &[(ArgId::OfficialAccount, With::Text(""))])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let spec = command.kind.spec();
    let is = |id: &str, kind| scene.state.account(id).is_some_and(|account| account.kind == kind);
    // Who names a program where none is asked for names one that is there.
    let named = !command.program.is_empty();
    let at_program = match spec.about {
        About::Program | About::Association => true,
        About::Member => named || scene.text(ArgId::OfficialAccount).is_none(),
        About::New(kind) => named && kind != AccountKind::Program,
        About::OpenPlatform | About::Overlay => named,
    };
    if at_program && !is(&command.program, AccountKind::Program) {
        let place = "/program".into();
        out.push(FindingKind::Invalid, place)
            .with("id", shown(&command.program))
            .with("kind", AccountKind::Program.title());
    }
    let new = if let About::New(kind) = spec.about { kind.arg() } else { None };
    for takes in spec.takes.iter().filter(|takes| Some(takes.arg) != new) {
        let Shape::Account(kind) = takes.arg.spec().shape else { continue };
        // One that is required and blank is missing: another rule says so.
        let id = scene.text(takes.arg).filter(|id| !takes.required || !id.trim().is_empty());
        if let Some(id) = id.filter(|id| !is(id, kind)) {
            out.at_arg(takes.arg).with("id", shown(id)).with("kind", kind.title());
        }
    }
}

fn shown(id: &str) -> Param {
    if id.is_empty() { text!("（空）", "(empty)").into() } else { id.into() }
}
