//! A row has no more cells than the header.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed("G2.9", text!("IETF《RFC 4180》，2005-10", "IETF, RFC 4180, 2005-10")),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/cell-count",
        message: ("这一行比表头多出几格。", "This row has more cells than the header."),
        why: ("多出来的格子多半是内容里的逗号没有加引号，后面的列都会错位。", "More cells are most likely a comma in a value that was not quoted; all columns after it have moved."),
        fix: ("给含有分隔符的内容加上英文双引号，或者删掉多余的格子。", "Put the value with the separator into quotation marks, or delete the cells that are too many."),
    },
    reads: &[],
    check: Check::Table(Flaw::CellCount),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("as many cells as the header", Given::Table(concat!("邮箱,备注\n", "a@example.com,一\n"))),
    Case::passes("fewer cells than the header", Given::Table(concat!("邮箱,备注\n", "a@example.com\n"))),
    Case::passes("a comma in quotation marks", Given::Table(concat!("邮箱,备注\n", "a@example.com,\"一,二\"\n"))),
    Case::finds(
        FindingKind::Invalid,
        "a comma that is not quoted",
        Given::Table(concat!("邮箱,备注\n", "a@example.com,一,二\n")),
    ),
];
