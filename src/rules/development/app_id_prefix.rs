//! An AppID begins with `wx`.

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
        id: "development/app-id-prefix",
        message: ("AppID 以 {expected} 开头。", "An AppID begins with {expected}."),
        why: (
            "AppID 是「wx」加 16 位十六进制数字，由平台分配，改一位就是另一个小程序。",
            "An AppID is wx and 16 hexadecimal digits, given by the platform; one changed character is another program.",
        ),
        fix: ("从小程序后台「设置」→「开发设置」里复制。", "Copy it from the program’s console, settings, development settings."),
    },
    reads: &[],
    check: Check::Value(Kind::AppId, What::Prefix),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("wx in front", Given::Value("wx0123456789abcdef")),
    Case::passes("another AppID", Given::Value("wxfedcba9876543210")),
    Case::finds(FindingKind::Invalid, "an original ID", Given::Value("gh_0123456789ab")),
    Case::finds(FindingKind::Invalid, "capitals in front", Given::Value("WX0123456789abcdef")),
];
