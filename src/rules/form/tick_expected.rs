//! A tick is set or not set.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.22"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "form/tick-expected",
        message: ("「{field}」只能勾选或不勾选，现在是别的内容。", "“{field}” is a tick, set or not set; it holds something else."),
        why: (
            "勾选是一句声明，写「是」或 1 说不清是不是你勾的。",
            "A tick is a declaration; a word or a number leaves open whether somebody made it.",
        ),
        fix: ("核对以后自己勾选这一项。", "Look it over, then set the tick."),
    },
    reads: &[
        Field::EmailNotOnOfficialPlatform,
        Field::EmailNotOnOpenPlatform,
        Field::EmailNotOnEnterpriseAccount,
        Field::EmailNotOnPersonalWechat,
        Field::SubjectConfirmed,
    ],
    check: Check::Unfit(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("ticks that are set", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "a tick that is not set, which another rule asks for",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectConfirmed, Tick(false))]),
    ),
    Case::passes(
        "an empty text, which is nothing",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectConfirmed, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a word",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectConfirmed, Typed("true"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number",
        Given::Form(SubjectType::Individual, &[(Field::EmailNotOnOpenPlatform, Number)]),
    ),
];

fn check(field: Field, _: &Raw, out: &mut Findings) {
    out.at(field).with("field", field.spec().label);
}
