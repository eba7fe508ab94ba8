//! An original ID has 15 characters.

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
        id: "development/original-id-length",
        message: (
            "原始 ID 是 {length} 位，现在有 {actual} 位。",
            "An original ID has {length} characters; this one has {actual}.",
        ),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "原始 ID 是「gh_」加 12 位十六进制数字，由平台分配，不能自己起。",
            "An original ID is gh_ and 12 hexadecimal digits, given by the platform; nobody chooses it.",
        ),
        fix: ("从小程序后台「设置」的帐号信息里复制。", "Copy it from the account information in the program’s console."),
    },
    reads: &[],
    check: Check::Value(Kind::OriginalId, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("15 characters", Given::Value("gh_0123456789ab")),
    Case::finds(FindingKind::Incomplete, "9 characters", Given::Value("gh_012345")),
    Case::finds(FindingKind::Invalid, "16 characters", Given::Value("gh_0123456789ab0")),
];
