//! A code of the early pilot series of Fujian is left aside with a reason.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "subject/credit-code-pilot-series",
        message: (
            "按标准第 {position} 位应是 {expected}，现在是 {found}；这像是福建早期试点发的代码，当时的校验码算法不一样。",
            "By the standard, character {position} should be {expected}; it is {found}. This looks like a code of the early pilot in Fujian, whose check characters were computed in another way.",
        ),
        why: (
            "标准生效以前，福建先试点发过一批代码。它们真实有效，但校验码不按后来的标准。",
            "Fujian issued codes before the standard was in force. They are real, but their check characters do not follow it.",
        ),
        fix: (
            "对照证照看最后一位。证照上就是这样印的，写明理由就能继续。",
            "Compare the last character with the certificate. If it is printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::PilotSeries),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a code of the series that follows the standard", Given::Value("91350100M000100Y43")),
    Case::finds(
        FindingKind::Invalid,
        "a code of the series with another check character",
        Given::Value("91350100M000100Y44"),
    ),
    Case::passes("a wrong check character from elsewhere", Given::Value("91330106MA9K8T3P88")),
];
