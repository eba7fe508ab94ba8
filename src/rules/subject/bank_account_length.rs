//! A bank account number is no shorter and no longer than any bank issues.

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
        id: "subject/bank-account-length",
        message: (
            "银行账号应是 {min}–{max} 位，现在是 {actual} 位。",
            "A bank account number has {min} to {max} digits; this one has {actual}.",
        ),
        typing: ("至少 {min} 位，还差 {missing} 位。", "At least {min} digits; still missing: {missing}."),
        why: (
            "公布过的对公账号最短 8 位，最长 30 位，超出的多半是抄错了。",
            "Published corporate account numbers have 8 to 30 digits; anything else is mostly a slip.",
        ),
        fix: (
            "照着开户许可证或者网银里的账号核对；账号就是这样，写明原因就能继续。",
            "Compare it with the account permit or with online banking; if the number is like that, say so and go on.",
        ),
    },
    reads: &[Field::BankAccount],
    check: Check::Value(Kind::BankAccount, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("15 digits", Given::Value("571905400810812")),
    Case::finds(FindingKind::Incomplete, "a number that is being typed", Given::Value("57190")),
    Case::finds(FindingKind::Invalid, "40 digits", Given::Value("5719054008108125719054008108125719054008")),
];
