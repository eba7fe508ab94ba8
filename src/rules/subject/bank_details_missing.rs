//! A remittance names the corporate account that it comes from.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.17"),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "subject/bank-details-missing",
        message: ("{field}还没有填。", "{field} is still to be filled in."),
        why: (
            "打款要从主体自己的对公账户汇出，先记下这个账户，才能在打款前核对。",
            "The remittance has to come from the subject’s own corporate account; noted first, it can be compared before paying.",
        ),
        fix: (
            "照着开户许可证填写；没有对公账户，就改用微信认证。",
            "Copy it from the account permit; without a corporate account, choose WeChat verification.",
        ),
    },
    reads: &[Field::BankName, Field::BankAccountName, Field::BankAccount],
    check: Check::Missing,
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a remittance with its account", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "verification without an account",
        Given::Form(
            SubjectType::Enterprise,
            &[
                (Field::VerificationWay, Typed("verification")),
                (Field::BankName, Value::Absent),
                (Field::BankAccountName, Value::Absent),
                (Field::BankAccount, Value::Absent),
            ],
        ),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no bank",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed(""))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "no account holder",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "a remittance of an individual business without an account",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
];
