//! A bank account number consists of digits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.17",
        text!("微信支付《开户银行账号位数》2022-02-28", "WeChat Pay, Lengths of bank account numbers, 2022-02-28"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "subject/bank-account-characters",
        message: ("第 {position} 位不能是「{found}」。", "Character {position} cannot be {found}."),
        why: (
            "对公账号一般只有数字，夹着别的字符多半是抄错了；少数银行的账号带字母或符号。",
            "Corporate account numbers are digits as a rule, and anything else is mostly a slip; a few banks use letters or signs.",
        ),
        fix: (
            "照着开户许可证或者网银里的账号改这一位；账号就是这样，写明原因就能继续。",
            "Correct it from the account permit or from online banking; if the number is like that, say so and go on.",
        ),
    },
    reads: &[Field::BankAccount],
    check: Check::Value(Kind::BankAccount, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("digits", Given::Value("571905400810812")),
    Case::passes("a leading 0", Given::Value("0571905400810812")),
    Case::finds(FindingKind::Invalid, "a letter", Given::Value("57190540O810812")),
    Case::finds(FindingKind::Invalid, "a space", Given::Value("5719 0540 0810 812")),
    Case::finds(FindingKind::Invalid, "a full-width digit", Given::Value("５71905400810812")),
];
