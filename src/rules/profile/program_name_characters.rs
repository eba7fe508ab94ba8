//! A mini program’s name consists of Chinese, letters, digits, spaces and a few signs.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.3",
        text!("微信小商店《提交小商店基础信息》", "WeChat Mini Shop, Submit the basic information"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "profile/program-name-characters",
        message: ("第 {position} 个字符不能是「{found}」。", "Character {position} cannot be {found}."),
        why: (
            "名称只用汉字、英文字母、数字、空格和 - + & . 这几个符号，别的字符平台不收。",
            "The platform takes Chinese characters, letters, digits, spaces and the signs - + & . in a name, and nothing else.",
        ),
        fix: ("去掉这个字符，或者换成文字。", "Take the character out, or write it as a word."),
    },
    reads: &[Field::ProgramName],
    check: Check::Value(Kind::ProgramName, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("Chinese, letters and digits", Given::Value("麦香坊 Bakery 24")),
    Case::passes("the signs that are allowed", Given::Value("Mai-Xiang+B&B.cn")),
    Case::finds(FindingKind::Invalid, "a bracket", Given::Value("麦香坊（杭州）")),
    Case::finds(FindingKind::Invalid, "an emoji", Given::Value("麦香坊🍞点单")),
    Case::finds(FindingKind::Invalid, "a zero-width space", Given::Value("麦香\u{200b}坊点单")),
];
