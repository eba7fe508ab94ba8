//! An account is registered with an email.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.3"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-missing",
        message: ("还没有填登录邮箱。", "The email is still to be filled in."),
        why: ("邮箱就是登录帐号，激活邮件也发到那里。", "The email is the account to log in with, and the activation mail goes there."),
        fix: (
            "填一个还没注册过微信任何平台的邮箱，最好是团队一直在用的。",
            "Choose an email that no WeChat platform knows yet, best one that the team keeps.",
        ),
    },
    reads: &[Field::Email],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an email", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "an empty email",
        Given::Form(SubjectType::Enterprise, &[(Field::Email, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no email at all",
        Given::Form(SubjectType::Individual, &[(Field::Email, Value::Absent)]),
    ),
];
