//! An organisation code has 9 characters.

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
        id: "subject/organization-code-length",
        message: (
            "组织机构代码是 {length} 位，现在是 {actual} 位。",
            "An organisation code has {length} characters; this one has {actual}.",
        ),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "组织机构代码是 8 位本体代码加 1 位校验码，印的时候中间有一道横线，填写时不算。",
            "An organisation code is eight characters and a check character. The hyphen printed between them does not count.",
        ),
        fix: (
            "照着证照核对。18 位的号码是统一社会信用代码，把号码类型改过来。",
            "Compare it with the certificate. A code of 18 characters is a unified social credit code: change the kind of code.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::OrganizationCode, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("nine characters", Given::Value("MA9K8T3P8")),
    Case::finds(FindingKind::Incomplete, "four still to come", Given::Value("MA9K8")),
    Case::finds(FindingKind::Invalid, "a character too many", Given::Value("MA9K8T3P81")),
];
