//! A subject has no more programs than the platform lets.

use crate::rule::prelude::*;

/// Mini programs of an enterprise or another organisation.
pub const MOST: usize = 50;

/// Mini programs of an individual business.
pub const MOST_OF_BUSINESS: usize = 5;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!(
            "微信官方文档《备案常见问答》，2026-07-29",
            "WeChat documentation, questions about ICP filing, 2026-07-29"
        ),
    ),
    level: Level::Warning,
    kind: FindingKind::Quota,
    overridable: false,
    words: words! {
        id: "table/subject-programs",
        message: ("{count} 行是同一个主体，平台最多让它有 {limit} 个小程序。", "{count} rows have the same subject; the platform lets it have {limit} mini programs."),
        why: ("个体工商户最多 5 个，企业和其他组织最多 50 个，已经有的也算在内。", "An individual business has at most 5, an enterprise or another organisation 50, those it has already included."),
        fix: ("分批登记，或者用别的主体。", "Register fewer, or use other subjects."),
    },
    reads: &[Field::Code],
    check: Check::Table(Flaw::SubjectPrograms),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "six programs of an enterprise",
        Given::Table(concat!(
            "主体类型,主体名称,统一社会信用代码\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "企业,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n"
        )),
    ),
    Case::finds(
        FindingKind::Quota,
        "six programs of an individual business",
        Given::Table(concat!(
            "主体类型,主体名称,统一社会信用代码\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n",
            "个体工商户,杭州麦香坊食品有限公司,91330106MA9K8T3P87\n"
        )),
    ),
];
