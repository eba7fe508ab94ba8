//! The last character of a resident ID number follows from the others.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!("GB 11643-1999《公民身份号码》", "GB 11643-1999, Citizen identification number"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "administrator/resident-id-check-character",
        message: (
            "第 {position} 位应是 {expected}，现在是 {found}。",
            "Character {position} should be {expected}; it is {found}.",
        ),
        why: (
            "最后一位由前 17 位算出来，对不上多半是哪一位输错了。",
            "The last character follows from the first 17; a mismatch is most likely a slip in one of them.",
        ),
        fix: (
            "先照着身份证逐位核对；证件上确实这样印，就写明原因保留它。",
            "Compare every character with the ID card. If the card does carry this number, keep it and say why.",
        ),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::CheckCharacter),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a number whose characters agree", Given::Value("330106199003074218")),
    Case::passes("a check character X", Given::Value("11010519491231002X")),
    Case::finds(FindingKind::Invalid, "another last character", Given::Value("330106199003074219")),
    Case::finds(FindingKind::Invalid, "two digits swapped", Given::Value("330106199003072418")),
];
