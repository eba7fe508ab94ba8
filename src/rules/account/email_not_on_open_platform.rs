//! The email is not registered on the Open Platform.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.4"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-not-on-open-platform",
        message: ("还没有确认：这个邮箱没有注册过开放平台。", "Still to be confirmed: the email is not registered on the Open Platform."),
        why: (
            "微信开放平台给 App 和网站用，它的登录邮箱不能再注册小程序。",
            "The Open Platform is for apps and websites; an email that logs in there cannot register a mini program.",
        ),
        fix: (
            "在 open.weixin.qq.com 的登录页用这个邮箱找回密码：没有帐号就可以勾选，有就换一个邮箱。",
            "Try to recover a password with this email at open.weixin.qq.com: tick if none exists, else use another.",
        ),
    },
    reads: &[Field::EmailNotOnOpenPlatform],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the declaration", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "a tick that is not set",
        Given::Form(SubjectType::Enterprise, &[(Field::EmailNotOnOpenPlatform, Tick(false))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no tick at all",
        Given::Form(SubjectType::Individual, &[(Field::EmailNotOnOpenPlatform, Value::Absent)]),
    ),
];
