//! A mini program’s name is as long as the platform allows.

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
        id: "profile/program-name-length",
        message: (
            "名称应是 {min}–{max} 个字符，一个汉字算 2 个，现在是 {actual} 个。",
            "A name has {min} to {max} characters, a Chinese character counting as 2; this one has {actual}.",
        ),
        typing: (
            "至少 {min} 个字符，一个汉字算 2 个，还差 {missing} 个。",
            "At least {min} characters, a Chinese character counting as 2; still missing: {missing}.",
        ),
        why: ("平台按字符算名称的长短，一个汉字算 2 个。", "The platform counts a name in characters, a Chinese character as 2."),
        fix: ("用 2–15 个汉字写出店名或功能。", "Name the shop or what it does in 2 to 15 Chinese characters."),
    },
    reads: &[Field::ProgramName],
    check: Check::Value(Kind::ProgramName, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("five Chinese characters", Given::Value("麦香坊点单")),
    Case::passes("four letters", Given::Value("Mai2")),
    Case::finds(FindingKind::Incomplete, "one Chinese character", Given::Value("麦")),
    Case::finds(FindingKind::Invalid, "16 Chinese characters", Given::Value("杭州麦香坊食品门店点单预订和会员")),
];
