//! A quotation mark that is opened is closed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed("G2.9", text!("IETF《RFC 4180》，2005-10", "IETF, RFC 4180, 2005-10")),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/quote-open",
        message: ("这一行有个引号只有开头、没有结尾，没法读。", "A quotation mark in this row is opened and never closed; the row cannot be read."),
        why: ("没有结尾的引号会把后面所有的行吞进一格里，所以只跳过这一行，从下一行接着读。", "It would swallow all rows after it, so this row alone is passed over and reading goes on with the next."),
        fix: ("补上结尾的引号；内容里本来就有引号的，写成两个。", "Close the quotation mark; write one that belongs to the value twice."),
    },
    reads: &[],
    check: Check::Table(Flaw::QuoteOpen),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a quotation mark within a cell", Given::Table(concat!("邮箱,备注\n", "a@example.com,五\"寸\n"))),
    Case::passes(
        "a line end within quotation marks",
        Given::Table(concat!("邮箱,备注\n", "a@example.com,\"一\n", "二\"\n")),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a quotation mark that is never closed",
        Given::Table(concat!("邮箱,备注\n", "a@example.com,\"一\n", "b@example.com,二\n")),
    ),
];
