//! A mobile number is digits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!(
            "GitHub VincentSit《中国手机号码正则》，2022-05-17",
            "GitHub, VincentSit, ChinaMobilePhoneNumberRegex, 2022-05-17",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/mobile-characters",
        message: (
            "第 {position} 位不能是「{found}」，手机号只有数字。",
            "Character {position} cannot be {found}; a mobile number is digits.",
        ),
        why: ("短信验证码发到这个号码，里面不能有别的字符。", "The SMS code goes to this number, which has no other characters."),
        fix: ("删掉或改掉这一位。", "Take that character out or correct it."),
    },
    reads: &[Field::AdministratorMobile],
    check: Check::Value(Kind::Mobile, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("digits", Given::Value("13800138000")),
    Case::finds(FindingKind::Invalid, "a letter O for a zero", Given::Value("138O0138000")),
    Case::finds(FindingKind::Invalid, "a space", Given::Value("138 0013 8000")),
];
