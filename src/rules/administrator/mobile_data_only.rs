//! A mobile number is not of a segment for data cards or machines.

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
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "administrator/mobile-data-only",
        message: (
            "{found} 号段多是上网卡或物联网卡，可能收不到短信验证码。",
            "Numbers with {found} are mostly for data or machines and may not receive the SMS code.",
        ),
        why: ("注册时要填发到手机上的短信验证码。", "The registration asks for a code sent by SMS."),
        fix: ("先用它收一条短信试试；收不到就换一个手机号。", "Try whether it receives an SMS; if not, use another number."),
    },
    reads: &[Field::AdministratorMobile],
    check: Check::Value(Kind::Mobile, What::DataOnly),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a number for calls", Given::Value("13800138000")),
    Case::finds(FindingKind::Invalid, "a number of a data card", Given::Value("14700138000")),
    Case::finds(FindingKind::Invalid, "a number of a machine", Given::Value("14800138000")),
];
