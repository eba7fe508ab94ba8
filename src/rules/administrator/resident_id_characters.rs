//! A resident ID number is digits, and an `X` may stand last.

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
        id: "administrator/resident-id-characters",
        message: ("第 {position} 位不能是「{found}」。", "Character {position} cannot be {found}."),
        why: (
            "身份证号码前 17 位是数字，最后一位是数字或大写的 X。",
            "The first 17 characters are digits; the last is a digit or a capital X.",
        ),
        fix: ("照着身份证改这一位，留意字母 O 和数字 0、字母 l 和数字 1。", "Correct it from the ID card. Look out for O and 0, l and 1."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an X at the end", Given::Value("11010519491231002X")),
    Case::finds(FindingKind::Invalid, "a letter O for a zero", Given::Value("33O106199003074218")),
    Case::finds(FindingKind::Invalid, "a small x", Given::Value("11010519491231002x")),
    Case::finds(FindingKind::Invalid, "a full-width digit", Given::Value("３30106199003074218")),
];
