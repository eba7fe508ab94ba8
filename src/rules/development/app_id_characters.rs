//! After `wx` an AppID has only digits and the letters a to f.

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
        id: "development/app-id-characters",
        message: (
            "第 {position} 位不能是「{found}」，只能是 0–9 和小写的 a–f。",
            "Character {position} cannot be {found}, only 0–9 or a small a–f.",
        ),
        why: (
            "AppID 是「wx」加 16 位十六进制数字，由平台分配，改一位就是另一个小程序。",
            "An AppID is wx and 16 hexadecimal digits, given by the platform; one changed character is another program.",
        ),
        fix: ("从小程序后台「设置」→「开发设置」里复制。", "Copy it from the program’s console, settings, development settings."),
    },
    reads: &[],
    check: Check::Value(Kind::AppId, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("digits and small letters", Given::Value("wx0123456789abcdef")),
    Case::finds(FindingKind::Invalid, "a letter after f", Given::Value("wx0123456789abcdeg")),
    Case::finds(FindingKind::Invalid, "a capital letter", Given::Value("wx0123456789abcdeF")),
];
