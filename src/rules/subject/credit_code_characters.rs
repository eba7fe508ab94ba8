//! A unified social credit code consists of digits and capitals other than I, O, S, V and Z.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/credit-code-characters",
        message: ("第 {position} 位不能是「{found}」。", "Character {position} cannot be {found}."),
        why: (
            "代码只用数字和大写字母，不用容易看错的 I、O、S、V、Z；第 2 位不是 0，第 3–8 位都是数字。",
            "The code uses digits and capitals other than I, O, S, V and Z, which are easily misread. Character 2 is never 0, and characters 3 to 8 are digits.",
        ),
        fix: (
            "对照证照改这一位：像 O 的是 0，像 I 的是 1，像 Z 的是 2；字母用大写。",
            "Compare it with the certificate: what looks like O is 0, like I is 1, like Z is 2. Letters are capitals.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("letters of the alphabet", Given::Value("9144030071526726XG")),
    Case::finds(FindingKind::Invalid, "an O for a 0", Given::Value("9135O100M000100Y43")),
    Case::finds(FindingKind::Invalid, "a small letter", Given::Value("91350100m000100Y43")),
    Case::finds(FindingKind::Invalid, "a full-width digit", Given::Value("９1350100M000100Y43")),
    Case::finds(FindingKind::Invalid, "a hyphen", Given::Value("91350100-M000100Y43")),
    Case::finds(FindingKind::Invalid, "a category of 0", Given::Value("90350100M000100Y43")),
    Case::finds(FindingKind::Invalid, "six Chinese characters, which are 18 bytes", Given::Value("统一社会信用")),
];
