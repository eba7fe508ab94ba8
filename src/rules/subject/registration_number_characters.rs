//! A registration number consists of digits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!(
            "GS 15-2006《工商行政管理市场主体注册号编制规则》",
            "GS 15-2006, registration numbers of market subjects",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/registration-number-characters",
        message: (
            "第 {position} 位不能是「{found}」，注册号只用数字。",
            "Character {position} cannot be {found}; a registration number has only digits.",
        ),
        why: (
            "注册号是 6 位登记机关、8 位顺序号和 1 位校验码，全是数字。",
            "A registration number is six digits of the authority, eight of the sequence and one check digit.",
        ),
        fix: (
            "照着营业执照改成数字。号码里有字母的话，它多半是统一社会信用代码。",
            "Write the digit from the licence. A code with letters is most likely a unified social credit code.",
        ),
    },
    reads: &[Field::Code, Field::CodeKind],
    check: Check::Value(Kind::RegistrationNumber, What::Character),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("digits", Given::Value("330106000012340")),
    Case::finds(FindingKind::Invalid, "an O for a 0", Given::Value("33O106000012340")),
    Case::finds(FindingKind::Invalid, "a full-width digit", Given::Value("３30106000012340")),
    Case::finds(FindingKind::Invalid, "five Chinese characters, which are 15 bytes", Given::Value("营业执照号")),
];
