//! An introduction is as long as the platform allows.

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
        id: "profile/introduction-length",
        message: (
            "介绍应是 {min}–{max} 个字，现在是 {actual} 个。",
            "An introduction has {min} to {max} characters; this one has {actual}.",
        ),
        typing: ("至少 {min} 个字，还差 {missing} 个。", "At least {min} characters; still missing: {missing}."),
        why: (
            "介绍太短说不清功能，太长平台不收，错误码是 53204。",
            "Too short an introduction tells nothing, and the platform refuses one that is too long, with error 53204.",
        ),
        fix: ("用一两句话说清有哪些功能。", "Say in a sentence or two what it does."),
    },
    reads: &[Field::Introduction],
    check: Check::Value(Kind::Introduction, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a sentence", Given::Value("麦香坊门店点单、预订蛋糕和会员积分")),
    Case::finds(FindingKind::Incomplete, "two characters", Given::Value("点单")),
    Case::finds(
        FindingKind::Invalid,
        "121 characters",
        Given::Value(
            "麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店\
         点单、预订蛋糕和会员积分，麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单、预订\
         蛋糕和会员积分，麦香坊门店点单、预订蛋糕和会员积分，麦香坊门店点单、预订蛋糕和",
        ),
    ),
];
