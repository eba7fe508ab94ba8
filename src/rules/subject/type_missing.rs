//! A form says which type of subject registers.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.9"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/type-missing",
        message: ("{field}还没有选。", "{field} is still to be chosen."),
        why: (
            "主体类型决定要填哪些资料、能用哪种验证方式，注册后不能更改。",
            "The subject type decides what to fill in and how the subject is verified, and it cannot be changed later.",
        ),
        fix: (
            "照着证照选；没有证照、以自己的名义注册的选个人。",
            "Choose what the certificate says; without one, registering in your own name, choose individual.",
        ),
    },
    reads: &[Field::SubjectType],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("an individual", Given::Form(SubjectType::Individual, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "no subject type",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectType, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "an empty subject type",
        Given::Form(SubjectType::Individual, &[(Field::SubjectType, Typed(""))]),
    ),
];
