//! A mobile number begins with 13 to 19.

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
        id: "administrator/mobile-prefix",
        message: (
            "第 {position} 位不能是 {found}，手机号以 13 到 19 开头。",
            "Character {position} cannot be {found}; a mobile number begins with 13 to 19.",
        ),
        why: (
            "国内的手机号段都在 13 到 19 之间，固定电话和境外号码收不到验证码。",
            "Mainland mobile numbers lie in 13 to 19. Landlines and numbers from elsewhere do not receive the code.",
        ),
        fix: ("填一个国内的手机号，不加 0 或区号。", "Give a mobile number of the mainland, without a 0 or an area code in front."),
    },
    reads: &[Field::AdministratorMobile],
    check: Check::Value(Kind::Mobile, What::Prefix),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a number that begins with 19", Given::Value("19200000001")),
    Case::finds(FindingKind::Invalid, "a number that begins with 12", Given::Value("12800138000")),
    Case::finds(FindingKind::Invalid, "a landline number", Given::Value("05718888888")),
];
