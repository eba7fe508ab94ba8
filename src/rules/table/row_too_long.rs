//! A row is no longer than a row can be.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed("G2.9", text!("IETF《RFC 4180》，2005-10", "IETF, RFC 4180, 2005-10")),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/row-too-long",
        message: ("这一行超过 1 MB，没有读。", "This row is longer than 1 MB and was not read."),
        why: ("没有哪个客户的资料会这么长，多半是换行丢了，或者这不是表格。", "No applicant’s data are as long; most likely line ends were lost, or this is no table."),
        fix: ("用表格软件打开看看，再存一次。", "Open it in a spreadsheet and save it again."),
    },
    reads: &[],
    check: Check::Table(Flaw::RowTooLong),
};

/// The cases.
pub static CASES: &[Case] = &[Case::passes(
    "a long introduction",
    Given::Table(concat!(
        "邮箱,介绍\n",
        "a@example.com,面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包面包\n"
    )),
)];
