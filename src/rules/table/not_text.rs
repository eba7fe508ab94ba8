//! A number or a code in a workbook is kept as text.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("Microsoft《Excel 规范与限制》，2026-11", "Microsoft, Excel specifications and limits, 2026-11"),
    ),
    level: Level::Advice,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/not-text",
        message: (
            "这一格在 Excel 里是数字或日期，不是文字，读出来的写法可能和填的不一样。",
            "In Excel this cell is a number or a date, not text; what is read may differ from what was entered.",
        ),
        why: (
            "号码存成数字，开头的 0 就没了；日期只存下一个序号。",
            "A code that is stored as a number loses zeros at its beginning; of a date only a number of days is stored.",
        ),
        fix: ("对一下原件；不对就把这一列设成「文本」再填。", "Compare it with the document; if it differs, format the column as text and fill it in again."),
    },
    reads: &[],
    check: Check::Table(Flaw::NotText),
};

/// The cases.
pub static CASES: &[Case] = &[Case::passes("text in a table of text", Given::Table("邮箱,备注\na@example.com,7\n"))];
