//! A field has one column.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/column-twice",
        message: ("有两列都是「{field}」，只核对了第一列。", "Two columns are for “{field}”; only the first is checked."),
        why: ("一项只有一个值，两列不一致时说不清用哪个。", "A field has one value; where two columns differ nobody knows which one holds."),
        fix: ("删掉多余的一列，或者改对它的表头。", "Delete the column that is too many, or mend its head."),
    },
    reads: &[Field::Email],
    check: Check::Table(Flaw::ColumnTwice),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "columns that nobody knows",
        Given::Table("邮箱,主体类型,管理员姓名,身份证号,管理员手机号,备注,备注\n"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the email under two heads",
        Given::Table("邮箱,主体类型,管理员姓名,身份证号,管理员手机号,登录邮箱\n"),
    ),
];
