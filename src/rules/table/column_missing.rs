//! A field that every form needs has a column.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Warning,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "table/column-missing",
        message: ("表里没有「{field}」这一列。", "The table has no column for “{field}”."),
        why: ("每份登记都要有这一项，少了这一列，整张表都核对不到它。", "Every registration needs it; without the column it is checked in no row."),
        fix: ("在表里加上这一列，或者在「对应列」里指出哪一列是它。", "Add the column, or say under the mapping of columns which one it is."),
    },
    reads: &[
        Field::Email,
        Field::SubjectType,
        Field::AdministratorName,
        Field::AdministratorId,
        Field::AdministratorMobile,
    ],
    check: Check::Table(Flaw::ColumnMissing),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("all columns that every form needs", Given::Table("邮箱,主体类型,管理员姓名,身份证号,管理员手机号\n")),
    Case::finds(
        FindingKind::Incomplete,
        "no column for the mobile number",
        Given::Table("邮箱,主体类型,管理员姓名,身份证号\n"),
    ),
    Case::finds(FindingKind::Incomplete, "nothing at all", Given::Table("")),
];
