//! Whoever registers confirms that the subject information cannot be changed afterwards.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.22"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/confirmation-missing",
        message: ("还没有确认主体信息提交后不能更改。", "It is still to be confirmed that the subject information cannot be changed."),
        why: (
            "主体类型、名称和号码一旦提交就不能更改，填错只能重新注册。",
            "Subject type, name and code stay as submitted; a mistake means registering again.",
        ),
        fix: ("对照证照核对一遍，再勾选确认。", "Compare everything with the certificate, then tick the confirmation."),
    },
    reads: &[Field::SubjectConfirmed],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a confirmation", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "a tick that is not set",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectConfirmed, Tick(false))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "an individual without the confirmation",
        Given::Form(SubjectType::Individual, &[(Field::SubjectConfirmed, Value::Absent)]),
    ),
];
