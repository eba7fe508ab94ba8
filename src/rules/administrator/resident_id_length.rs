//! A resident ID number has 18 characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!("GB 11643-1999《公民身份号码》", "GB 11643-1999, Citizen identification number"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/resident-id-length",
        message: (
            "身份证号码是 {length} 位，现在有 {actual} 位。",
            "A resident ID number has {length} characters; this one has {actual}.",
        ),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "17 位数字加一位校验码，位数不对就不是一个完整的号码。",
            "It is 17 digits and a check character; any other length is not a whole number.",
        ),
        fix: ("照着身份证，看看是不是多了或漏了一位。", "Compare with the ID card; look for a character too many or too few."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("18 characters", Given::Value("330106199003074218")),
    Case::finds(FindingKind::Incomplete, "13 characters", Given::Value("3301061990030")),
    Case::finds(FindingKind::Invalid, "19 characters", Given::Value("3301061990030742180")),
];
