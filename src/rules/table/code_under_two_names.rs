//! A code belongs to one subject, which has one name.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!(
            "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》",
            "GB 32100-2015, Unified social credit identifier"
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "table/code-under-two-names",
        message: ("{count} 行用了同一个代码，名称却不一样。", "{count} rows have the same code under different names."),
        why: ("一个代码只属于一个主体，名称要和证照一字不差。", "A code belongs to one subject, and the name has to be exactly that of the certificate."),
        fix: ("照着证照改对名称或代码。", "Correct the name or the code from the certificate."),
    },
    reads: &[Field::Code, Field::SubjectName],
    check: Check::Table(Flaw::CodeUnderTwoNames),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "one code under one name, with other brackets",
        Given::Table(concat!(
            "主体名称,统一社会信用代码\n",
            "麦香坊（杭州）有限公司,91330106MA9K8T3P87\n",
            "麦香坊(杭州)有限公司,91330106MA9K8T3P87\n"
        )),
    ),
    Case::finds(
        FindingKind::Invalid,
        "one code under two names",
        Given::Table(concat!(
            "主体名称,统一社会信用代码\n",
            "杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "杭州麦香坊餐饮有限公司,91330106MA9K8T3P87\n"
        )),
    ),
];
