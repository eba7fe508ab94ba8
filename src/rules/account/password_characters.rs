//! A password has only Latin letters, digits and symbols of the keyboard.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.7",
        text!(
            "微信公众平台注册页的密码提示，2016",
            "WeChat Official Accounts Platform, password hint of the registration page, 2016",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/password-characters",
        message: ("密码的第 {position} 个字符不能用。", "Character {position} of the password cannot be used."),
        why: (
            "密码由英文字母、数字和英文符号组成，别的字符在登录时不一定输得出来。",
            "Passwords take Latin letters, digits and symbols; others cannot always be typed at the next login.",
        ),
        fix: ("换成英文输入法，重新输这一个字符。", "Switch to an English keyboard and type that character again."),
    },
    reads: &[Field::Password],
    check: Check::Value(Kind::Password, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("symbols of the keyboard", Given::Value("Mai-2018_xiang!")),
    Case::finds(FindingKind::Invalid, "a Chinese character", Given::Value("麦Mai2018xiang")),
    Case::finds(FindingKind::Invalid, "a full-width digit", Given::Value("Mai２018xiang")),
];
