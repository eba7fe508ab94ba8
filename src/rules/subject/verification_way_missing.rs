//! An organisation chooses how it is verified.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.16"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/verification-way-missing",
        message: ("{field}还没有选。", "{field} is still to be chosen."),
        why: (
            "平台要知道怎样验证主体：对公打款，或者微信认证。",
            "The platform has to know how to verify the subject: by a remittance or by WeChat verification.",
        ),
        fix: (
            "企业和个体工商户选一种；政府、媒体和其他组织选微信认证。",
            "Enterprises and individual businesses choose one; government, media and other organisations choose WeChat verification.",
        ),
    },
    reads: &[Field::VerificationWay],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a remittance of an enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("verification of a medium", Given::Form(SubjectType::Media, &[])),
    Case::passes("an individual without a way", Given::Form(SubjectType::Individual, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "an enterprise without a way",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "a government body with an empty way",
        Given::Form(SubjectType::Government, &[(Field::VerificationWay, Typed(""))]),
    ),
];
