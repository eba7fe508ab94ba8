//! The first two characters of a credit code are in the published table.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015, unified social credit codes",),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/credit-code-category",
        message: ("开头的 {found} 不在公布的机构类别里。", "{found} at the start is not among the published categories."),
        why: (
            "前两位说明登记部门和机构类别。类别还在增加，所以这里只提醒，不拦。",
            "The first two characters tell the authority and the category. New categories keep being added, so this only points it out.",
        ),
        fix: (
            "对照证照看前两位。证照上就是这样印的，就不用改。",
            "Compare the first two characters with the certificate. If they are printed like this, leave them.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::CreditCode, What::Category),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise", Given::Value("91350100M000100Y43")),
    Case::passes("a category added after the standard", Given::Value("54330106")),
    Case::finds(FindingKind::Invalid, "a category that is not listed", Given::Value("94350100M000100Y43")),
];
