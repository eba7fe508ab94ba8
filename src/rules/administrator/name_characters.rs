//! A person's name has only characters that an ID card can show.

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
        id: "administrator/name-characters",
        message: (
            "姓名的第 {position} 个字「{found}」不会出现在身份证上。",
            "Character {position} of the name, {found}, does not occur on an ID card.",
        ),
        why: (
            "平台拿姓名和身份证登记的姓名比对，多一个符号也对不上。",
            "The platform compares the name with the one registered for the ID card; one extra mark and they differ.",
        ),
        fix: ("照着身份证改，名字里的「·」要保留。", "Write it as on the ID card, and keep a middle dot."),
    },
    reads: &[Field::AdministratorName],
    check: Check::Value(Kind::PersonName, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("Chinese characters", Given::Value("张小麦")),
    Case::passes("a middle dot", Given::Value("阿依古丽·买买提")),
    Case::finds(FindingKind::Invalid, "a digit", Given::Value("张小麦1")),
    Case::finds(FindingKind::Invalid, "an exclamation mark", Given::Value("张小麦！")),
];
