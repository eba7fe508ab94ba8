//! An AppID has 18 characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.12",
        text!("微信官方文档《小程序》里的示例，2026-07", "WeChat documentation, Mini Program, examples, 2026-07"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "development/app-id-length",
        message: ("AppID 是 {length} 位，现在有 {actual} 位。", "An AppID has {length} characters; this one has {actual}."),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "AppID 是「wx」加 16 位十六进制数字，由平台分配，改一位就是另一个小程序。",
            "An AppID is wx and 16 hexadecimal digits, given by the platform; one changed character is another program.",
        ),
        fix: ("从小程序后台「设置」→「开发设置」里复制。", "Copy it from the program’s console, settings, development settings."),
    },
    reads: &[],
    check: Check::Value(Kind::AppId, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("18 characters", Given::Value("wx0123456789abcdef")),
    Case::finds(FindingKind::Incomplete, "10 characters", Given::Value("wx01234567")),
    Case::finds(FindingKind::Invalid, "19 characters", Given::Value("wx0123456789abcdef0")),
];
