//! A resident ID number is not that of a foreigner's permanent residence card.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!(
            "国家移民管理局：新版外国人永久居留身份证，2023-12-01 启用",
            "National Immigration Administration, permanent residence card in use from 2023-12-01",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/resident-id-foreign-permit",
        message: (
            "这是外国人永久居留身份证的号码，不是居民身份证号码。",
            "This is the number of a foreigner’s permanent residence card, not of a resident ID card.",
        ),
        why: (
            "注册时要用国内的身份信息核对管理员，9 开头的号码属于另一种证件。",
            "The administrator is checked by mainland identity information; a number with 9 in front is of another.",
        ),
        fix: (
            "换一位有居民身份证或港澳台居民居住证的人当管理员。",
            "Choose an administrator with a resident ID card or a residence permit (Hong Kong, Macao, Taiwan).",
        ),
    },
    reads: &[Field::AdministratorId],
    check: Check::Value(Kind::ResidentId, What::ForeignPermit),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a resident ID number", Given::Value("330106199003074218")),
    Case::finds(
        FindingKind::Invalid,
        "a number that begins with 9 and has the right check character",
        Given::Value("911398199012314081"),
    ),
];
