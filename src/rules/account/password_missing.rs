//! An account has a password.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.7"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/password-missing",
        message: ("还没有填密码。", "The password is still to be filled in."),
        why: ("登录公众平台要用邮箱和密码。", "The email and the password log in to the platform."),
        fix: ("设一个没在别处用过的密码。", "Choose a password that is not used anywhere else."),
    },
    reads: &[Field::Password],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a password", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "an empty password",
        Given::Form(SubjectType::Enterprise, &[(Field::Password, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no password at all",
        Given::Form(SubjectType::Individual, &[(Field::Password, Value::Absent)]),
    ),
];
