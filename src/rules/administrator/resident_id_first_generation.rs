//! A resident ID number is not one of 15 digits, which ended in 2013.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!(
            "全国人大常委会《关于修改〈居民身份证法〉的决定》，2011-10-29",
            "Standing Committee of the National People’s Congress, amendment of the Resident Identity Card Law, 2011-10-29",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/resident-id-first-generation",
        message: (
            "这是 15 位的第一代身份证号码，2013 年起已停用。",
            "This is a 15-digit number of the first ID cards, which ended in 2013.",
        ),
        why: (
            "第一代身份证从 2013-01-01 起不能再用，平台只认 18 位的号码。",
            "Cards of the first generation ended on 2013-01-01; the platform takes numbers of 18 characters.",
        ),
        fix: ("填第二代身份证上的 18 位号码。", "Give the 18 characters of the second-generation card."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::FirstGeneration),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("18 characters", Given::Value("330106199003074218")),
    Case::passes("16 digits, a longer number being typed", Given::Value("3301061990030742")),
    Case::finds(FindingKind::Invalid, "15 digits of a first-generation card", Given::Value("330106900307421")),
];
