//! The last digit of a registration number follows from the others.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!(
            "GS 15-2006《工商行政管理市场主体注册号编制规则》",
            "GS 15-2006, registration numbers of market subjects",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "subject/registration-number-check-digit",
        message: (
            "按前 14 位算，第 {position} 位应是 {expected}，现在是 {found}。",
            "From the first 14 digits, digit {position} should be {expected}; it is {found}.",
        ),
        why: ("最后一位由前 14 位算出来，抄错一位就会对不上。", "The last digit follows from the other 14, so a slip shows here."),
        fix: (
            "照着营业执照逐位核对，错的不一定是最后一位。执照上就是这样印的，写明理由就能继续。",
            "Compare every digit with the licence; the slip need not be in the last one. If the number is printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::RegistrationNumber, What::CheckCharacter),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a digit that follows", Given::Value("330106000012340")),
    Case::passes("an individual business", Given::Value("330106600012341")),
    Case::finds(FindingKind::Invalid, "a wrong last digit", Given::Value("330106000012341")),
    Case::finds(FindingKind::Invalid, "a wrong digit in the middle", Given::Value("330106000012440")),
];
