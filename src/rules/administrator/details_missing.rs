//! The administrator gives a name, an ID number and a mobile number.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.21"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "administrator/details-missing",
        message: ("还没有填{field}。", "Still to be filled in: {field}."),
        why: (
            "管理员以后要扫码登录、提交审核、绑定成员，平台要先知道是谁。",
            "The administrator later logs in, submits for review and binds members; the platform has to know who it is.",
        ),
        fix: (
            "照着管理员本人的身份证填，手机号填本人正在用的。",
            "Copy from the administrator’s own ID card, and give a mobile number in use.",
        ),
    },
    reads: &[Field::AdministratorName, Field::AdministratorId, Field::AdministratorMobile],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("name, ID number and mobile number", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::Incomplete,
        "no name",
        Given::Form(SubjectType::Enterprise, &[(Field::AdministratorName, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no ID number",
        Given::Form(SubjectType::Individual, &[(Field::AdministratorId, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no mobile number",
        Given::Form(SubjectType::Media, &[(Field::AdministratorMobile, Typed(""))]),
    ),
];
