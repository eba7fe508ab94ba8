//! A unified social credit code has 18 characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/credit-code-length",
        message: (
            "统一社会信用代码是 {length} 位，现在是 {actual} 位。",
            "A unified social credit code has {length} characters; this one has {actual}.",
        ),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "统一社会信用代码的长度是固定的，多一位或少一位就不是这个主体。",
            "The length is fixed: with one character more or less it is not this subject’s code.",
        ),
        fix: (
            "照着证照从头核对，看看哪里多写或漏写了。",
            "Compare it with the certificate from the start: something is too much or missing.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the specimen of the standard", Given::Value("91350100M000100Y43")),
    Case::finds(FindingKind::Incomplete, "five still to come", Given::Value("91350100M0001")),
    Case::finds(FindingKind::Incomplete, "17 characters", Given::Value("91350100M000100Y4")),
    Case::finds(FindingKind::Invalid, "a character too many", Given::Value("91350100M000100Y433")),
];
