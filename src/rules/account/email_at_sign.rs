//! An email has exactly one `@`.

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
        id: "account/email-at-sign",
        message: ("邮箱里只能有一个「@」，现在有 {count} 个。", "An email has one @; this one has {count}."),
        typing: ("还没有「@」和后面的域名。", "The @ and the domain are still to come."),
        why: (
            "「@」前面是邮箱名，后面是收信的服务器，激活邮件要靠它送到。",
            "The part after the @ names the server that receives the activation mail.",
        ),
        fix: ("写成 name@example.com 的样子。", "Write it like name@example.com."),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::AtSign),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("one @", Given::Value("a@qq.com")),
    Case::finds(FindingKind::Incomplete, "none yet", Given::Value("maixiang")),
    Case::finds(FindingKind::Invalid, "two", Given::Value("a@b@qq.com")),
];
