//! A registration number has 15 digits.

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
    overridable: false,
    words: words! {
        id: "subject/registration-number-length",
        message: (
            "营业执照注册号是 {length} 位，现在是 {actual} 位。",
            "A registration number has {length} digits; this one has {actual}.",
        ),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "2007 年起的注册号都是 15 位。换过执照的主体已经改用 18 位的统一社会信用代码。",
            "Registration numbers have had 15 digits since 2007. A renewed licence carries a unified social credit code of 18 characters instead.",
        ),
        fix: (
            "照着营业执照核对。18 位的号码是统一社会信用代码，把号码类型改过来。",
            "Compare it with the licence. A code of 18 characters is a unified social credit code: change the kind of code.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::RegistrationNumber, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("15 digits", Given::Value("330106000012340")),
    Case::finds(FindingKind::Incomplete, "a number that is being typed", Given::Value("3301060000")),
    Case::finds(FindingKind::Invalid, "a digit too many", Given::Value("3301060000123401")),
];
