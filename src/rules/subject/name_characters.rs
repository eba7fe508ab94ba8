//! A name consists of characters that a certificate can carry.

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
        id: "subject/name-characters",
        message: ("第 {position} 个字符不能是「{found}」。", "Character {position} cannot be {found}."),
        why: ("名称和证照要一字不差，看不见的字符也算一个字。", "A name has to equal the certificate, and hidden characters count as well."),
        fix: ("删掉这个字符，或者照着证照重新输入。", "Take the character out, or type the name again from the certificate."),
    },
    reads: &[Field::SubjectName, Field::BankAccountName],
    check: Check::Value(Kind::SubjectName, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("brackets", Given::Value("麦香坊（杭州）食品有限公司")),
    Case::passes("a middle dot", Given::Value("杭州麦香·坊面包店")),
    Case::finds(FindingKind::Invalid, "a zero-width space", Given::Value("杭州\u{200b}麦香坊食品有限公司")),
    Case::finds(FindingKind::Invalid, "a line break", Given::Value("杭州麦香坊\n食品有限公司")),
    Case::finds(FindingKind::Invalid, "a control of writing direction", Given::Value("杭州\u{202e}麦香坊")),
];
