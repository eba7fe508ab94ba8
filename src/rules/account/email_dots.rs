//! Dots in an email stand singly between other characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.3",
        text!("IETF《RFC 5321》第 4.1.2 节，2008-10", "IETF, RFC 5321, section 4.1.2, 2008-10"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/email-dots",
        message: ("第 {position} 个字符是多余的点。", "Character {position} is a dot too many."),
        why: (
            "邮件标准里，点只用来隔开两段字符：不放在「@」两边，不放在开头，也不连着写。",
            "In the mail standard a dot parts two pieces: never first, never next to the @ or another dot.",
        ),
        fix: ("删掉这个点。", "Take that dot out."),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::Dots),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a dot in the middle", Given::Value("mai.xiang@qq.com")),
    Case::finds(FindingKind::Invalid, "a dot at the start", Given::Value(".mai@qq.com")),
    Case::finds(FindingKind::Invalid, "a dot before the @", Given::Value("mai.@qq.com")),
    Case::finds(FindingKind::Invalid, "two dots in a row", Given::Value("mai..xiang@qq.com")),
    Case::finds(FindingKind::Invalid, "two dots in the domain", Given::Value("mai@qq..com")),
];
