//! The email is not registered on the Official Accounts Platform.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.3"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-not-on-official-platform",
        message: (
            "还没有确认：这个邮箱没有注册过公众平台。",
            "Still to be confirmed: the email is not registered on the Official Accounts Platform.",
        ),
        why: (
            "公众号和小程序共用公众平台的帐号，一个邮箱只能注册其中一个。",
            "Official Accounts and mini programs share the platform; one email registers only one of them.",
        ),
        fix: (
            "在 mp.weixin.qq.com 的登录页用这个邮箱找回帐号：找不到就可以勾选，找得到就换一个邮箱。",
            "Try to recover an account with this email at mp.weixin.qq.com: tick if there is none, else use another.",
        ),
    },
    reads: &[Field::EmailNotOnOfficialPlatform],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the declaration", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "a tick that is not set",
        Given::Form(SubjectType::Enterprise, &[(Field::EmailNotOnOfficialPlatform, Tick(false))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no tick at all",
        Given::Form(SubjectType::Individual, &[(Field::EmailNotOnOfficialPlatform, Value::Absent)]),
    ),
];
