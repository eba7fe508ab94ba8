//! The password is typed twice.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.7"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/password-repeat-missing",
        message: ("还没有再输一遍密码。", "The password is still to be repeated."),
        why: ("密码输的时候看不见，输两遍能发现手误。", "A password is not shown while typing; the repetition finds slips."),
        fix: ("把同一个密码再输一遍。", "Type the same password once more."),
    },
    reads: &[Field::PasswordConfirm],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a repetition", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "an empty repetition",
        Given::Form(SubjectType::Enterprise, &[(Field::PasswordConfirm, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no repetition at all",
        Given::Form(SubjectType::Individual, &[(Field::PasswordConfirm, Value::Absent)]),
    ),
];
