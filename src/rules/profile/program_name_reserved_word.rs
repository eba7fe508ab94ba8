//! A mini program’s name does without the words that the platform keeps for itself.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.3",
        text!("微信开放平台《设置小程序名称》", "WeChat Open Platform, Set the name of a mini program"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "profile/program-name-reserved-word",
        message: ("名称里不能有「{word}」。", "A name cannot contain “{word}”."),
        why: ("平台不收带这个词的名称。", "The platform refuses names with this word."),
        fix: ("去掉这个词，用店名或功能做名称。", "Leave the word out, and name the shop or what it does."),
    },
    reads: &[Field::ProgramName],
    check: Check::Value(Kind::ProgramName, What::ReservedWord),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a name without such words", Given::Value("麦香坊点单")),
    Case::finds(FindingKind::Invalid, "a name that says what it is", Given::Value("麦香坊小程序")),
];
