//! An original ID begins with `gh_`.

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
        id: "development/original-id-prefix",
        message: ("原始 ID 以 {expected} 开头。", "An original ID begins with {expected}."),
        why: (
            "原始 ID 是「gh_」加 12 位十六进制数字，由平台分配，不能自己起。",
            "An original ID is gh_ and 12 hexadecimal digits, given by the platform; nobody chooses it.",
        ),
        fix: ("从小程序后台「设置」的帐号信息里复制。", "Copy it from the account information in the program’s console."),
    },
    reads: &[],
    check: Check::Value(Kind::OriginalId, What::Prefix),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("gh_ in front", Given::Value("gh_0123456789ab")),
    Case::finds(FindingKind::Invalid, "an AppID", Given::Value("wx0123456789abcdef")),
    Case::finds(FindingKind::Invalid, "a hyphen for the low line", Given::Value("gh-0123456789ab")),
];
