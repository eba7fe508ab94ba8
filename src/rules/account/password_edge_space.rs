//! A password neither begins nor ends with a space.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    id: "account/password-edge-space",
    cite: Cite::observed(
        "G2.7",
        Text::new(
            "微信公众平台注册页的密码提示，2016",
            "WeChat Official Accounts Platform, password hint of the registration page, 2016",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    message: Text::new("密码的开头或结尾有空格。", "The password begins or ends with a space."),
    typing: None,
    why: Text::new(
        "空格看不见，多半是复制时带进来的，下次登录就对不上了。",
        "A space cannot be seen and mostly comes from copying; the next login would fail.",
    ),
    fix: Text::new("去掉两头的空格。", "Take the space away."),
    reads: &[Field::Password],
    check: Check::Value(Kind::Password, What::EdgeSpace),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a space within", Given::Value("Mai 2018 xiang")),
    Case::passes("a space that more will follow", Given::Value("Mai ")),
    Case::finds(FindingKind::Invalid, "a space in front", Given::Value(" Mai2018xiang")),
    Case::finds(FindingKind::Invalid, "a space at the end", Given::Value("Mai2018xiang ")),
];
