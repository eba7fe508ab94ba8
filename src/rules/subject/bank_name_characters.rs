//! A bank's name is short and has no hidden characters.

use crate::identifier;
use crate::rule::prelude::*;

/// The longest name, in characters: head office, branch and sub-branch together stay far below.
const LIMIT: usize = 100;

/// The rule.
pub static RULE: Rule = Rule {
    id: "subject/bank-name-characters",
    cite: Cite::implies("G2.17"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    message: Text::new(
        "银行名称从第 {position} 个字符起不对：最多 {limit} 个字，不能有看不见的字符。",
        "The bank’s name goes wrong at character {position}: it has at most {limit} characters, none of them hidden.",
    ),
    typing: None,
    why: Text::new(
        "腾讯按银行名称核对打款，多出来的字符会让它认不出来。",
        "Tencent matches the remittance by the bank’s name, and stray characters hide it.",
    ),
    fix: Text::new("只留银行名称，例如「中信银行」。", "Leave only the name of the bank, such as “中信银行”."),
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
    if field != Field::BankName {
        return;
    }
    let bank = raw.text();
    let position = match identifier::name::hidden_position(bank) {
        Some(position) => position,
        None if bank.chars().count() > LIMIT => LIMIT + 1,
        None => return,
    };
    out.at(field).with("position", position).with("limit", LIMIT);
}
