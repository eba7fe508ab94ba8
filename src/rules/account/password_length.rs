//! A password has at least 8 characters.

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
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/password-length",
        message: (
            "密码至少 {length} 位，现在有 {actual} 位。",
            "A password has at least {length} characters; this one has {actual}.",
        ),
        typing: ("至少 {length} 位，还差 {missing} 位。", "At least {length} characters; still missing: {missing}."),
        why: ("太短的密码很快就能试出来，公众平台不收。", "A short password is quickly guessed, and the platform refuses it."),
        fix: ("接着往下输，字母、数字和英文符号都行。", "Go on with letters, digits or symbols."),
    },
    reads: &[Field::Password],
    check: Check::Value(Kind::Password, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("eight characters", Given::Value("mai2018x")),
    Case::finds(FindingKind::Incomplete, "seven characters", Given::Value("mai2018")),
];
