//! The last character of a credit code follows from the others.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "subject/credit-code-check-character",
        message: (
            "按前 17 位算，第 {position} 位应是 {expected}，现在是 {found}。",
            "From the first 17 characters, character {position} should be {expected}; it is {found}.",
        ),
        why: (
            "最后一位由前 17 位算出来，任何一位抄错都会对不上。",
            "The last character follows from the other 17, so a slip in any of them shows here.",
        ),
        fix: (
            "照着证照逐位核对，错的不一定是最后一位。证照上就是这样印的，写明理由就能继续。",
            "Compare every character with the certificate; the slip need not be in the last one. If the code is printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::CheckCharacter),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the specimen of the standard", Given::Value("91350100M000100Y43")),
    Case::passes("a check character of 0", Given::Value("123301004701000300")),
    Case::finds(FindingKind::Invalid, "a wrong last character", Given::Value("91330106MA9K8T3P88")),
    Case::finds(FindingKind::Invalid, "two characters swapped", Given::Value("91330106MA9KT83P87")),
];
