//! An introduction has at least four Chinese characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.3",
        text!("微信开放平台《设置小程序介绍》", "WeChat Open Platform, Set the introduction of a mini program"),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "profile/introduction-chinese-characters",
        message: (
            "介绍里至少要有 {min} 个汉字，现在有 {actual} 个。",
            "An introduction has at least {min} Chinese characters; this one has {actual}.",
        ),
        why: (
            "平台的错误码 53204 要求至少 4 个汉字，纯英文的介绍多半会被退回。",
            "The platform’s error 53204 asks for four Chinese characters, so an introduction in English alone is likely to come back.",
        ),
        fix: ("用中文补一句它能做什么。", "Add a few Chinese words on what it does."),
    },
    reads: &[Field::Introduction],
    check: Check::Value(Kind::Introduction, What::ChineseCharacters),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("Chinese", Given::Value("麦香坊门店点单")),
    Case::passes("four Chinese characters among letters", Given::Value("Bakery 点单预订")),
    Case::finds(FindingKind::Invalid, "English alone", Given::Value("Order bread and cakes")),
];
