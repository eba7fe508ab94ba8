//! A long number keeps its digits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("Microsoft《Excel 规范与限制》，2026-11", "Microsoft, Excel specifications and limits, 2026-11"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/digits-lost",
        message: ("表格软件把这个号码当成了数，后面几位已经丢了。", "A spreadsheet took this code for a number; its last digits are lost."),
        why: ("表格软件的数只有 15 位有效数字，18 位的号码存成数以后就找不回来。", "Numbers in a spreadsheet have 15 digits; a code of 18 cannot be had back once it was stored as one."),
        fix: ("把这一列设成「文本」，再从原件重新填一遍。", "Format the column as text, then fill it in again from the documents."),
    },
    reads: &[Field::Code, Field::AdministratorId, Field::BankAccount],
    check: Check::Table(Flaw::DigitsLost),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a number with all its digits", Given::Table(concat!("身份证号,备注\n", "330106199003074218,\n"))),
    Case::finds(
        FindingKind::Invalid,
        "a number in exponents",
        Given::Table(concat!("身份证号,备注\n", "3.30106E+17,\n")),
    ),
    Case::passes(
        "zeros at the end, which a number may have",
        Given::Table(concat!("银行账号,备注\n", "6222021001116240000,\n")),
    ),
];
