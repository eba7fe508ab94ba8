//! An email is no longer than mail servers carry.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.3",
        text!("IETF《RFC 5321》第 4.5.3.1 节，2008-10", "IETF, RFC 5321, section 4.5.3.1, 2008-10"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/email-length",
        message: ("{part}有 {actual} 个字符，最多 {limit} 个。", "{part} has {actual} characters; the limit is {limit}."),
        why: ("再长的地址，邮件服务器可以不收。", "Mail servers may refuse a longer address."),
        fix: ("换一个短一些的邮箱。", "Use a shorter email."),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "64 characters before the @",
        Given::Value("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@qq.com"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "65 characters before the @",
        Given::Value("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@qq.com"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "64 characters between two dots of the domain",
        Given::Value("a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.com"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "255 characters in all",
        Given::Value(concat!(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@",
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.",
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.",
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.",
            "ccccccc.com"
        )),
    ),
];
