//! The organisation code inside a credit code follows its own check.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/credit-code-inner-check",
        message: (
            "里面的组织机构代码对不上：第 {position} 位应是 {expected}，现在是 {found}。",
            "The organisation code inside does not follow its own check: character {position} should be {expected}; it is {found}.",
        ),
        why: (
            "第 9–17 位是组织机构代码，最后一位由前八位算出来，能发现抄错的地方。",
            "Characters 9 to 17 are an organisation code whose last character follows from the eight before it, which shows slips of the pen.",
        ),
        fix: (
            "对照证照看第 9–17 位。证照上就是这样印的，就不用改。",
            "Compare characters 9 to 17 with the certificate. If they are printed like this, leave them.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::InnerCheck),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the specimen of the standard", Given::Value("91350100M000100Y43")),
    Case::finds(FindingKind::Invalid, "a code that passes the outer check alone", Given::Value("123456789012345678")),
];
