//! What a record needs is there.

use crate::ledger;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "command/argument-missing",
        message: ("还没有填「{argument}」。", "“{argument}” is still to be filled in."),
        why: (
            "少了这一项，以后看不出记的是什么，也推不出下一步。",
            "Without it nobody can tell later what was recorded, and nothing follows from it.",
        ),
        fix: ("填上「{argument}」再记。", "Fill in “{argument}”, then record."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a version that is named",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.0.0"))])),
    ),
    Case::passes(
        "a note on the avatar that is left out",
        Given::Then(&[], Did::on("2018-11-06", EventKind::AvatarSet, &[])),
    ),
    Case::passes(
        "a declaration that is not made, which another rule asks for",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::EmailSet,
                &[
                    (ArgId::Email, With::Text("mini@maixiangfang.example.com")),
                    (ArgId::EmailNotOnOfficialPlatform, With::Tick(false)),
                    (ArgId::EmailNotOnOpenPlatform, With::Tick(true)),
                    (ArgId::EmailNotOnEnterpriseAccount, With::Tick(true)),
                    (ArgId::EmailNotOnPersonalWechat, With::Tick(true)),
                ],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "an upload without a version",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CodeUploaded, &[])),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "a version of blanks",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CodeUploaded, &[(ArgId::Version, With::Text(" \u{3000}"))])),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "an empty list of categories",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&[]))])),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "a submission without important pages",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::ReviewSubmitted,
                &[(ArgId::Version, With::Text("1.0.0")), (ArgId::Pages, With::Pages(&[]))],
            ),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    for takes in command.kind.spec().takes.iter().filter(|takes| takes.required) {
        if command.args.get(takes.arg).is_none_or(is_empty) {
            out.at_arg(takes.arg).with("argument", takes.arg.spec().label);
        }
    }
}

fn is_empty(value: &ledger::Value) -> bool {
    match value {
        ledger::Value::Text(text) => text.trim().is_empty(),
        ledger::Value::Texts(texts) => texts.is_empty(),
        ledger::Value::Pages(groups) => groups.is_empty(),
        ledger::Value::Flag(_) | ledger::Value::Number(_) | ledger::Value::Other(_) => false,
    }
}
