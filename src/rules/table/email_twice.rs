//! An email is for one account.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.3"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "table/email-twice",
        message: ("{count} 行用了同一个邮箱。", "{count} rows have the same email."),
        why: ("一个邮箱只能注册一个帐号，第二个会在填邮箱时被拒绝。", "One email registers one account; the second one is refused at the first step."),
        fix: ("给其余的行换上没用过的邮箱。", "Give the other rows emails that are not in use."),
    },
    reads: &[Field::Email],
    check: Check::Table(Flaw::EmailTwice),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("two emails", Given::Table(concat!("邮箱,备注\n", "a@example.com,\n", "b@example.com,\n"))),
    Case::finds(
        FindingKind::Invalid,
        "the same email in capitals",
        Given::Table(concat!("邮箱,备注\n", "a@example.com,\n", "A@Example.com,\n")),
    ),
];
