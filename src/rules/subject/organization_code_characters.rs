//! An organisation code consists of digits and capitals, with a digit or X at the end.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 11714-1997《全国组织机构代码编制规则》", "GB 11714-1997, organisation codes"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/organization-code-characters",
        message: ("第 {position} 位不能是「{found}」。", "Character {position} cannot be {found}."),
        why: (
            "组织机构代码只用数字和大写字母，最后一位是数字或 X。",
            "An organisation code uses digits and capitals, and its last character is a digit or X.",
        ),
        fix: (
            "照着证照改这一位，字母用大写，横线不用写。",
            "Correct it from the certificate. Letters are capitals, and the hyphen is left out.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::OrganizationCode, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("letters and digits", Given::Value("MA9K8T3P8")),
    Case::passes("an X at the end", Given::Value("71526726X")),
    Case::finds(FindingKind::Invalid, "a small letter", Given::Value("ma9K8T3P8")),
    Case::finds(FindingKind::Invalid, "the hyphen", Given::Value("MA9K8T3P-8")),
    Case::finds(FindingKind::Invalid, "a letter other than X at the end", Given::Value("MA9K8T3PA")),
    Case::finds(FindingKind::Invalid, "Chinese characters", Given::Value("机构码")),
];
