//! A person's name has 2 to 30 characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!(
            "微信支付《二级商户进件》身份证姓名字段，2024-10",
            "WeChat Pay, application of sub-merchants, field of the ID card name, 2024-10",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/name-length",
        message: (
            "姓名是 {min} 到 {max} 个字，现在有 {actual} 个。",
            "A name has {min} to {max} characters; this one has {actual}.",
        ),
        typing: ("至少 {min} 个字，还差 {missing} 个。", "At least {min} characters; still missing: {missing}."),
        why: (
            "平台拿姓名和身份证登记的姓名比对，要一字不差。",
            "The platform compares the name with the one registered for the ID card, character by character.",
        ),
        fix: ("照着身份证，把姓名写全，不加别的字。", "Write the whole name as on the ID card and nothing else."),
    },
    reads: &[Field::AdministratorName],
    check: Check::Value(Kind::PersonName, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("two characters", Given::Value("王麦")),
    Case::passes("a long name with middle dots", Given::Value("买买提·艾合买提·吐尔逊")),
    Case::finds(FindingKind::Incomplete, "one character", Given::Value("王")),
    Case::finds(
        FindingKind::Invalid,
        "31 characters",
        Given::Value("麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦麦"),
    ),
];
