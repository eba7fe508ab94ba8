//! A record carries nothing that does not belong to it.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/argument-not-taken",
        message: ("「{what}」用不到「{argument}」。", "“{what}” does not take “{argument}”."),
        why: (
            "用不到的内容记下来也没有作用，多半是记到了别的事情上。",
            "What is not used has no effect when recorded; mostly it belongs to another record.",
        ),
        fix: (
            "去掉「{argument}」，或者看看要记的是不是这件事。",
            "Leave “{argument}” out, or look whether this is what you want to record.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an upload with its version",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.0.0"))])),
    ),
    Case::passes(
        "an Official Account that is bound to the Open Platform",
        Given::Then(
            &[],
            Did::of(
                "2018-11-06",
                "",
                EventKind::OpenPlatformBound,
                &[(ArgId::OpenPlatformAccount, With::Text("op")), (ArgId::OfficialAccount, With::Text("oa"))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a release with a version",
        Given::Then(&[], Did::on("2018-11-06", EventKind::Released, &[(ArgId::Version, With::Text("1.0.0"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "something without a shape at a place of its own",
        Given::Then(&[], Did::on("2018-11-06", EventKind::EmailActivated, &[(ArgId::Email, With::Nothing)])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    for (arg, _) in command.args.iter().filter(|(arg, _)| command.kind.takes(*arg).is_none()) {
        out.at_arg(arg).with("argument", arg.spec().label).with("what", command.kind.spec().title);
    }
}
