//! A mobile number has 11 digits.

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
        id: "administrator/mobile-length",
        message: ("手机号是 {length} 位，现在有 {actual} 位。", "A mobile number has {length} digits; this one has {actual}."),
        typing: ("还差 {missing} 位。目前填的都对。", "{missing} to go. Everything so far is right."),
        why: (
            "短信验证码发到这个号码，多一位、少一位都收不到。",
            "The SMS code goes to this number; one digit more or less and it does not arrive.",
        ),
        fix: (
            "核对一下是不是多了或漏了一位，区号和分机号不用填。",
            "Look for a digit too many or too few. Area codes and extensions do not belong here.",
        ),
    },
    reads: &[Field::AdministratorMobile],
    check: Check::Value(Kind::Mobile, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("11 digits", Given::Value("13800138000")),
    Case::finds(FindingKind::Incomplete, "8 digits", Given::Value("13800138")),
    Case::finds(FindingKind::Invalid, "12 digits", Given::Value("138001380001")),
];
