//! An email has only characters that an address can carry.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.3",
        text!("WHATWG《HTML 标准》邮箱地址语法", "WHATWG, HTML Standard, valid email address"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/email-characters",
        message: (
            "邮箱的第 {position} 个字符「{found}」不能用在这里。",
            "Character {position} of the email, {found}, cannot stand there.",
        ),
        why: (
            "邮箱名只能用英文字母、数字和一部分英文符号，域名只能用英文字母、数字、「-」和「.」。",
            "The name takes Latin letters, digits and some symbols; the domain letters, digits, hyphens and dots.",
        ),
        fix: (
            "改掉这个字符，留意中文标点、全角字符和空格。",
            "Change that character. Look out for Chinese punctuation, full-width characters and spaces.",
        ),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("letters, digits and symbols", Given::Value("mai.xiang+01@example.com")),
    Case::finds(FindingKind::Invalid, "a space", Given::Value("mai xiang@qq.com")),
    Case::finds(FindingKind::Invalid, "a Chinese character", Given::Value("麦香@qq.com")),
];
