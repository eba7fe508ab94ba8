//! No label of an email's domain begins or ends with a hyphen.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.3",
        text!("WHATWG《HTML 标准》邮箱地址语法", "WHATWG, HTML Standard, valid email address"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/email-domain",
        message: ("域名的一段不能以「-」开头或结尾：{label}。", "No part of a domain begins or ends with a hyphen: {label}."),
        typing: ("「-」后面还要有字母或数字。", "Letters or digits are still to come after the hyphen."),
        why: (
            "域名用点分成几段，每段的两头是英文字母或数字。",
            "Dots part a domain into labels, and each begins and ends with a Latin letter or a digit.",
        ),
        fix: ("照着邮箱里显示的地址，检查「@」后面的每一段。", "Compare each part after the @ with the address that your mailbox shows."),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::Domain),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a hyphen inside a label", Given::Value("mai@mai-xiang.com")),
    Case::finds(FindingKind::Incomplete, "a hyphen just typed", Given::Value("mai@mai-")),
    Case::finds(FindingKind::Invalid, "a hyphen at the start", Given::Value("mai@-xiang.com")),
    Case::finds(FindingKind::Invalid, "a hyphen at the end", Given::Value("mai@xiang-.com")),
];
