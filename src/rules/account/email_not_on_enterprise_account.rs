//! The email is not registered for an enterprise account.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.5"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-not-on-enterprise-account",
        message: (
            "还没有确认：这个邮箱没有注册过企业号。",
            "Still to be confirmed: the email is not registered for an enterprise account.",
        ),
        why: (
            "企业号现在叫企业微信，注册过它的邮箱也算用掉了。",
            "Enterprise accounts are called WeCom today; an email registered there counts as used.",
        ),
        fix: (
            "问一下管理企业微信的同事，注册企业号用的是不是这个邮箱；是就换一个邮箱。",
            "Ask whoever manages WeCom which email registered the enterprise account. If it was this one, use another.",
        ),
    },
    reads: &[Field::EmailNotOnEnterpriseAccount],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the declaration", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "a tick that is not set",
        Given::Form(SubjectType::Enterprise, &[(Field::EmailNotOnEnterpriseAccount, Tick(false))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no tick at all",
        Given::Form(SubjectType::Individual, &[(Field::EmailNotOnEnterpriseAccount, Value::Absent)]),
    ),
];
