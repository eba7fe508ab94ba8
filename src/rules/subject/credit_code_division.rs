//! Characters 3 to 8 of a credit code are an administrative division.

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
        id: "subject/credit-code-division",
        message: (
            "从第 {position} 位起的 {found} 不是行政区划代码。",
            "{found}, from character {position} on, is not an administrative division.",
        ),
        why: (
            "第 3–8 位是登记地的行政区划，开头两位是省份；中央单位写 100000。",
            "Characters 3 to 8 are the division of the registration and begin with a province; central bodies carry 100000.",
        ),
        fix: (
            "照着证照核对这 6 位。证照上就是这样印的，写明理由就能继续。",
            "Compare these six digits with the certificate. If they are printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::Division),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a district", Given::Value("91330106MA9K8T3P87")),
    Case::passes("a central body", Given::Value("12100000")),
    Case::passes("a division that is still being typed", Given::Value("91990")),
    Case::finds(FindingKind::Invalid, "a province that does not exist", Given::Value("91990106MA9K8T3P87")),
];
