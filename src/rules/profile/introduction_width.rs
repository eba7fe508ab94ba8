//! An introduction fits when a Chinese character counts as two.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.3",
        text!("微信小商店《提交小商店基础信息》", "WeChat Mini Shop, Submit the basic information"),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "profile/introduction-width",
        message: (
            "一个汉字算 2 个字符的话，这里有 {actual} 个，超过了 {limit} 个。",
            "With a Chinese character counting as 2 this has {actual} characters, over {limit}.",
        ),
        why: (
            "平台有的页面一个汉字算 1 个，有的算 2 个，没有统一的说法，所以这里只提醒。",
            "Some pages of the platform count a Chinese character as 1, some as 2. No page settles it, so this only points it out.",
        ),
        fix: ("缩到 60 个汉字以内，怎么算都能过。", "Shorten it to 60 Chinese characters; then it passes either way."),
    },
    reads: &[Field::Introduction],
    check: Check::Value(Kind::Introduction, What::Width),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a sentence", Given::Value("麦香坊门店点单、预订蛋糕和会员积分")),
    Case::finds(
        FindingKind::Invalid,
        "61 Chinese characters",
        Given::Value(
            "麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单",
        ),
    ),
];
