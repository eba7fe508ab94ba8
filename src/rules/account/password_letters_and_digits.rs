//! A password has both letters and digits.

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
    overridable: true,
    words: words! {
        id: "account/password-letters-and-digits",
        message: ("密码里没有{missing}。", "The password needs a {missing} too."),
        typing: ("还要有{missing}。", "A {missing} is still to come."),
        why: (
            "平台的提示只列了字母、数字和英文符号，没有说是不是都要有；两样都用最稳妥，也更难猜。",
            "The platform’s hint names letters, digits and symbols without saying whether all are needed; both are safe.",
        ),
        fix: (
            "加上{missing}，放在哪里都行；平台已经收下这个密码的话，写明原因就能继续。",
            "Put in a {missing}, wherever you like; if the platform took this password, say so and go on.",
        ),
    },
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
