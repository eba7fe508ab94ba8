//! An organisation gives the kind and the number of its certificate.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/code-missing",
        message: ("{field}还没有填。", "{field} is still to be filled in."),
        why: ("平台用证照号码确认主体是谁。", "The platform knows a subject by the code on its certificate."),
        fix: ("照着证照填写号码，并选对号码类型。", "Copy the code from the certificate and say which kind it is."),
    },
    reads: &[Field::CodeKind, Field::Code],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a code and its kind", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("an individual without a code", Given::Form(SubjectType::Individual, &[])),
    Case::finds(FindingKind::Incomplete, "no code", Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed(""))])),
    Case::finds(
        FindingKind::Incomplete,
        "no kind of code",
        Given::Form(SubjectType::Media, &[(Field::CodeKind, Value::Absent)]),
    ),
];
