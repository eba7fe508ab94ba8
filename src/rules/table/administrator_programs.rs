//! A person administers no more programs than the platform lets.

use crate::rule::prelude::*;

/// Mini programs for each ID number, and for each mobile number.
pub const MOST: usize = 5;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.21",
        text!("zhouyajun.cn《小程序注册》，2018-07-11", "zhouyajun.cn, on registering mini programs, 2018-07-11"),
    ),
    level: Level::Warning,
    kind: FindingKind::Quota,
    overridable: false,
    words: words! {
        id: "table/administrator-programs",
        message: ("{count} 行用了同一个「{field}」，平台最多让它管理 {limit} 个小程序。", "{count} rows have the same “{field}”; the platform lets it administer {limit} mini programs."),
        why: ("同一个身份证号、同一个手机号能登记的小程序有限，已经登记的也算在内。", "One ID number and one mobile number can register so many mini programs, those registered before included."),
        fix: ("让多出来的小程序换一位管理员。", "Let somebody else administer those beyond it."),
    },
    reads: &[Field::AdministratorId, Field::AdministratorMobile],
    check: Check::Table(Flaw::AdministratorPrograms),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "five programs of one ID number",
        Given::Table(concat!(
            "身份证号,备注\n",
            "330106199003074218,0\n",
            "330106199003074218,1\n",
            "330106199003074218,2\n",
            "330106199003074218,3\n",
            "330106199003074218,4\n"
        )),
    ),
    Case::finds(
        FindingKind::Quota,
        "six programs of one ID number",
        Given::Table(concat!(
            "身份证号,备注\n",
            "330106199003074218,0\n",
            "330106199003074218,1\n",
            "330106199003074218,2\n",
            "330106199003074218,3\n",
            "330106199003074218,4\n",
            "330106199003074218,5\n"
        )),
    ),
    Case::finds(
        FindingKind::Quota,
        "six programs of one mobile number",
        Given::Table(concat!(
            "管理员手机号,备注\n",
            "13800138000,0\n",
            "13800138000,1\n",
            "13800138000,2\n",
            "13800138000,3\n",
            "13800138000,4\n",
            "13800138000,5\n"
        )),
    ),
];
