//! An organisation gives the name on its certificate.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.9"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/name-missing",
        message: ("{field}还没有填。", "{field} is still to be filled in."),
        why: (
            "帐号归这个名称的主体所有，注册后不能更改。",
            "The account belongs to the subject of this name, which cannot be changed later.",
        ),
        fix: ("照着证照填写全称，一字不差。", "Copy the full name from the certificate, character for character."),
    },
    reads: &[Field::SubjectName],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a name", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("an individual without a subject name", Given::Form(SubjectType::Individual, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "an empty name",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::SubjectName, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no name",
        Given::Form(SubjectType::Government, &[(Field::SubjectName, Value::Absent)]),
    ),
];
