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
        message: ("这一格在 Excel 里是数字或日期，写法可能和填的不一样。", "In Excel this cell is a number or a date; what was entered may have looked different."),
        why: ("存成数字，开头的 0 就没了。", "A number loses zeros at its beginning."),
        fix: ("照原件对一下；不对就设成「文本」重新填。", "Compare it with the document; if it differs, format the column as text and fill it in again."),
    },
    reads: &[],
    check: Check::Table(Flaw::NotText),
};

/// The cases.
pub static CASES: &[Case] = &[Case::passes("text in a table of text", Given::Table("邮箱,备注\na@example.com,7\n"))];
