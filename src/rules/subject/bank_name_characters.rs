//! A bank's name is short and has no hidden characters.

use crate::identifier;
use crate::rule::prelude::*;

/// The shortest name in characters, 工行 for one.
const MIN: usize = 2;

/// The longest: head office, branch and sub-branch together stay far below.
const MAX: usize = 100;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.17"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/bank-name-characters",
        message: (
            "银行名称是 {min}–{max} 个字，要有文字，不能有看不见的字符。",
            "A bank’s name has {min} to {max} characters, letters among them and none of them hidden.",
        ),
        why: (
            "银行名称用来在打款前核对账户，也用来判断账号的位数。",
            "The bank’s name helps to compare the account before paying, and tells how long its numbers are.",
        ),
        fix: ("只留银行名称，例如「中信银行」。", "Leave only the name of the bank, such as “中信银行”."),
    },
    reads: &[Field::BankName],
    check: Check::Field(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a bank", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "a sub-branch",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed("招商银行股份有限公司杭州分行（营业部）"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a zero-width space",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed("招商\u{200b}银行"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "signs without a word",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed("??"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a NUL",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed("招商银行\u{0}"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "104 characters",
        Given::Form(
            SubjectType::Enterprise,
            &[(
                Field::BankName,
                Typed(
                    "招商银行招商银行招商银行招商银行招商银行招商银行招商银行招商银行招商银行\
                     招商银行招商银行招商银行招商银行招商银行招商银行招商银行招商银行招商银行\
                     招商银行招商银行招商银行招商银行招商银行招商银行招商银行招商银行",
                ),
            )],
        ),
    ),
];

fn check(field: Field, raw: &Raw, out: &mut Findings) {
    let bank = raw.text();
    let length = bank.chars().count();
    let reads = (MIN..=MAX).contains(&length) && identifier::name::is_readable(bank);
    if !reads && !bank.trim().is_empty() {
        out.at(field).with("min", MIN).with("max", MAX);
    }
}
