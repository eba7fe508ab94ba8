//! A name has as many characters as certificates carry.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("微信支付《二级商户进件申请》2022-05-13", "WeChat Pay, Application of a secondary merchant, 2022-05-13",),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/name-length",
        message: (
            "名称应是 {min}–{max} 个字，现在是 {actual} 个。",
            "A name has {min} to {max} characters; this one has {actual}.",
        ),
        typing: ("至少 {min} 个字，还差 {missing} 个。", "At least {min} characters; still missing: {missing}."),
        why: (
            "平台会拿名称和证照比对，2 个字以下、110 个字以上的名称它不收。",
            "The platform compares the name with the certificate, and takes none below 2 or above 110 characters.",
        ),
        fix: ("照着证照抄写全称，一字不差。", "Copy the full name from the certificate, character for character."),
    },
    reads: &[Field::SubjectName, Field::BankAccountName],
    check: Check::Value(Kind::SubjectName, What::Length),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a company", Given::Value("杭州麦香坊食品有限公司")),
    Case::passes("two characters", Given::Value("麦坊")),
    Case::finds(FindingKind::Incomplete, "a first character", Given::Value("麦")),
    Case::finds(
        FindingKind::Invalid,
        "111 characters",
        Given::Value(
            "杭州麦香坊食品有限公司杭州麦香坊食品有限公司杭州麦香坊食品有限公司杭州麦香\
         坊食品有限公司杭州麦香坊食品有限公司杭州麦香坊食品有限公司杭州麦香坊食品有\
         限公司杭州麦香坊食品有限公司杭州麦香坊食品有限公司杭州麦香坊食品有限公司杭",
        ),
    ),
];
