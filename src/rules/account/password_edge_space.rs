//! A password neither begins nor ends with a space.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.7"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "account/password-edge-space",
        message: ("密码的开头或结尾有空格。", "The password begins or ends with a space."),
        why: (
            "空格看不见，多半是复制时带进来的，下次登录就对不上了。",
            "A space cannot be seen and mostly comes from copying; the next login would fail.",
        ),
        fix: (
            "去掉两头的空格；空格确实是密码的一部分，写明原因就能继续。",
            "Take the space away; if it really belongs to the password, say so and go on.",
        ),
    },
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
