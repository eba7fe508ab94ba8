//! The first character of a credit code stands for an authority that registers subjects.

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
        id: "subject/credit-code-authority",
        message: (
            "第 {position} 位是 {found}，没有哪个登记管理部门用它。",
            "Character {position} is {found}, which no registration authority uses.",
        ),
        why: (
            "第 1 位说明主体在哪个部门登记，例如 9 是市场监管，1 是机构编制。",
            "The first character tells where the subject is registered, such as 9 for market regulation and 1 for public bodies.",
        ),
        fix: (
            "照着证照核对这一位。证照上就是这样印的，写明理由就能继续。",
            "Compare it with the certificate. If it is printed like this, give that as the reason and go on.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::Authority),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("market regulation", Given::Value("91350100M000100Y43")),
    Case::passes("agriculture", Given::Value("N1330106")),
    Case::finds(FindingKind::Invalid, "an authority that does not exist", Given::Value("B1350100M000100Y43")),
    Case::finds(FindingKind::Invalid, "a first character of 0", Given::Value("0")),
];
