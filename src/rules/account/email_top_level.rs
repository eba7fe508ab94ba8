//! An email's domain ends with a top-level domain.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed("G2.3", text!("IETF《RFC 1123》第 2.1 节，1989-10", "IETF, RFC 1123, section 2.1, 1989-10")),
    level: Level::Error,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "account/email-top-level",
        message: ("域名最后要有 com、cn 这样的一段。", "A domain ends with a part such as com or cn."),
        typing: ("域名还没有写完，最后要有 com、cn 这样的一段。", "The domain does not end yet; a last part such as com or cn is needed."),
        why: (
            "域名最后一段是顶级域名，由字母组成；没有它，激活邮件送不到。",
            "The last part is the top-level domain, made of letters; without it no mail arrives.",
        ),
        fix: ("补上或改正最后一段，例如 .com。", "Add or correct the last part, for example .com."),
    },
    reads: &[Field::Email],
    check: Check::Value(Kind::Email, What::TopLevel),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("two labels", Given::Value("a@qq.com")),
    Case::passes("an internationalised top-level domain", Given::Value("a@mai.xn--fiqs8s")),
    Case::finds(FindingKind::Incomplete, "one label", Given::Value("a@qq")),
    Case::finds(FindingKind::Incomplete, "a dot at the end", Given::Value("a@qq.com.")),
    Case::finds(FindingKind::Incomplete, "an address of numbers", Given::Value("a@127.0.0.1")),
];
