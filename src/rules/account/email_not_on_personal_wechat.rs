//! The email is not bound to a personal WeChat account.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.6"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-not-on-personal-wechat",
        message: (
            "还没有确认：这个邮箱没有绑定个人微信号。",
            "Still to be confirmed: the email is not bound to a personal WeChat account.",
        ),
        why: (
            "绑在个人微信号上的邮箱可以用来登录微信，不能再当小程序的登录帐号。",
            "An email bound to a personal account logs in to WeChat, so it cannot be the login of a mini program too.",
        ),
        fix: (
            "在微信的「设置」→「帐号与安全」里看绑定的邮箱；是这个就先解绑，或者换一个邮箱。",
            "WeChat shows a bound email under account security. If it is this one, unbind it or use another.",
        ),
    },
    reads: &[Field::EmailNotOnPersonalWechat],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the declaration", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "a tick that is not set",
        Given::Form(SubjectType::Enterprise, &[(Field::EmailNotOnPersonalWechat, Tick(false))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no tick at all",
        Given::Form(SubjectType::Individual, &[(Field::EmailNotOnPersonalWechat, Value::Absent)]),
    ),
];
