//! A resident ID number begins with a division that exists.

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
        id: "administrator/resident-id-division",
        message: ("没有以 {found} 开头的行政区划。", "No division begins with {found}."),
        why: (
            "前六位是给号时的行政区划，前两位是省份。港、澳、台居民居住证是 810000、820000、830000。",
            "Six digits name the division, two of them the province; residence permits have 810000, 820000 or 830000.",
        ),
        fix: ("照着身份证，检查前六位。", "Compare the first six digits with the ID card."),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::Division),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a division of Zhejiang", Given::Value("330106199003074218")),
    Case::passes("a residence permit of a Hong Kong resident", Given::Value("810000199003074219")),
    Case::passes("a residence permit of a Taiwan resident", Given::Value("830000199003074212")),
    Case::finds(FindingKind::Invalid, "a province that does not exist", Given::Value("160106199003074216")),
];
