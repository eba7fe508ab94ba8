//! The birth date of a resident ID number is not after today.

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
        id: "administrator/resident-id-birth-in-future",
        message: ("号码里的出生日期 {found} 还没到。", "The birth date in the number, {found}, is still to come."),
        why: (
            "号码的第 7 到 14 位是出生的年、月、日，它不会晚于今天。",
            "Characters 7 to 14 are the day of birth, which cannot be after today.",
        ),
        fix: ("照着身份证，检查第 {position} 位起的八位。", "Compare the eight digits from character {position} with the ID card."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::BirthInFuture),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a day in the past", Given::Value("330106199003074218")),
    Case::finds(FindingKind::Invalid, "a day far in the future", Given::Value("330106999912314210")),
];
