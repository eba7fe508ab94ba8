//! A password has both letters and digits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    id: "account/password-letters-and-digits",
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
    message: Text::new("密码里没有{missing}。", "The password needs a {missing} too."),
    typing: Some(Text::new("还要有{missing}。", "A {missing} is still to come.")),
    why: Text::new(
        "字母、数字都有的密码更难猜，公众平台要求两样都用。",
        "A mix is harder to guess, and the platform asks for letters as well as digits.",
    ),
    fix: Text::new("加上{missing}，放在哪里都行。", "Put in a {missing}, wherever you like."),
    reads: &[Field::Password],
    check: Check::Value(Kind::Password, What::LettersAndDigits),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("letters and digits", Given::Value("mai2018xiang")),
    Case::finds(FindingKind::Incomplete, "letters only, still short", Given::Value("mai")),
    Case::finds(FindingKind::Invalid, "letters only", Given::Value("maixiangfang")),
    Case::finds(FindingKind::Invalid, "digits only", Given::Value("20181106")),
];
