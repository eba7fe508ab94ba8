//! Nothing more is recorded about a program that was given up.

use crate::ledger::About;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "command/account-closed",
        message: ("这个小程序在 {on} 停办了。", "This mini program was given up on {on}."),
        why: ("停办以后，它的步骤和期限都不再往下走。", "Once it is given up, its steps and deadlines go no further."),
        fix: (
            "停办记错了，撤销那一条；要重新做，另外开始注册一个小程序。",
            "If that record is wrong, undo it; to start over, begin another mini program.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const REASON: &[(ArgId, With)] = &[(ArgId::Reason, With::Text("打款过期"))];

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "something of the day before",
        Given::Then(
            &[Did::on("2018-11-17", EventKind::Closed, REASON)],
            Did::on("2018-11-16", EventKind::AvatarSet, &[]),
        ),
    ),
    Case::passes(
        "something of another program",
        Given::Then(
            &[Did::of("2018-11-17", "mp2", EventKind::Closed, REASON)],
            Did::on("2018-11-18", EventKind::AvatarSet, &[]),
        ),
    ),
    Case::passes(
        "another program that is begun",
        Given::Then(
            &[Did::on("2018-11-17", EventKind::Closed, REASON)],
            Did::of("2018-11-18", "mp3", EventKind::Begun, &[]),
        ),
    ),
    Case::passes("a program that goes on", Given::By(&[], "2018-11-18")),
    Case::finds(
        FindingKind::Forbidden,
        "something after it was given up",
        Given::Then(
            &[Did::on("2018-11-17", EventKind::Closed, REASON)],
            Did::on("2018-11-18", EventKind::AvatarSet, &[]),
        ),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "an association of a program that was given up",
        Given::Then(
            &[Did::on("2018-11-17", EventKind::Closed, REASON)],
            Did::on("2018-11-18", EventKind::AssociationMade, &[(ArgId::OfficialAccount, With::Text("oa"))]),
        ),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a program that was given up",
        Given::By(&[Did::on("2018-11-17", EventKind::Closed, REASON)], "2018-11-17"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let about_it = scene
        .command
        .is_none_or(|command| matches!(command.kind.spec().about, About::Program | About::Member | About::Association));
    let closed = scene.program().and_then(|program| program.facts.on(Fact::ClosedOn));
    if let Some(on) = closed.filter(|_| about_it) {
        out.at_fact(Fact::ClosedOn).with("on", on);
    }
}
