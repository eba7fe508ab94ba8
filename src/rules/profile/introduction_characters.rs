//! An introduction has no hidden characters.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.3",
        text!("微信开放平台《设置小程序介绍》", "WeChat Open Platform, Set the introduction of a mini program"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "profile/introduction-characters",
        message: ("第 {position} 个字符不能是「{found}」。", "Character {position} cannot be {found}."),
        why: ("看不见的字符会占字数，还会让文字显示乱掉。", "Hidden characters use up the length and can garble what is shown."),
        fix: ("删掉这个字符，或者重新输入这一段。", "Take the character out, or type the passage again."),
    },
    reads: &[Field::Introduction],
    check: Check::Value(Kind::Introduction, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("punctuation", Given::Value("点单、预订蛋糕，会员积分。")),
    Case::finds(FindingKind::Invalid, "a control character", Given::Value("麦香坊门店\u{0}点单")),
    Case::finds(FindingKind::Invalid, "a control of writing direction", Given::Value("麦香坊\u{202e}门店点单")),
];
