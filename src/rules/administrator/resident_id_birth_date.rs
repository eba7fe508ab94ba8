//! A resident ID number carries a day of the calendar.

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
        id: "administrator/resident-id-birth-date",
        message: (
            "第 {position} 位起的 {found} 不是日历上的日子。",
            "{found}, from character {position}, is no day of the calendar.",
        ),
        why: ("号码的第 7 到 14 位是出生的年、月、日。", "Characters 7 to 14 are the year, month and day of birth."),
        fix: ("照着身份证，检查中间八位。", "Compare these eight digits with the ID card."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::BirthDate),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a leap day", Given::Value("330106200002294214")),
    Case::passes("a day of 1880", Given::Value("440524188001010014")),
    Case::finds(FindingKind::Invalid, "a 13th month", Given::Value("330106199013074211")),
    Case::finds(FindingKind::Invalid, "29 February of a common year", Given::Value("330106190002294218")),
];
