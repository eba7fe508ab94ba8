//! The last character of an organisation code follows from the others.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 11714-1997《全国组织机构代码编制规则》", "GB 11714-1997, organisation codes"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "subject/organization-code-check-character",
        message: (
            "按前 8 位算，第 {position} 位应是 {expected}，现在是 {found}。",
            "From the first 8 characters, character {position} should be {expected}; it is {found}.",
        ),
        why: ("最后一位由前 8 位算出来，抄错一位多半会对不上。", "The last character follows from the other eight, so most slips show here."),
        fix: (
            "照着证照逐位核对，错的不一定是最后一位。证照上就是这样印的，写明理由就能继续。",
            "Compare every character with the certificate; the slip need not be in the last one. If the code is printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::OrganizationCode, What::CheckCharacter),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a digit that follows", Given::Value("MA9K8T3P8")),
    Case::passes("an X that follows", Given::Value("71526726X")),
    Case::finds(FindingKind::Invalid, "a wrong last character", Given::Value("MA9K8T3P7")),
    Case::finds(FindingKind::Invalid, "an X that does not follow", Given::Value("MA9K8T3PX")),
];
