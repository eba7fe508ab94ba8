//! Every byte belongs to a character of the encoding.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("GB 18030-2022《信息技术 中文编码字符集》", "GB 18030-2022, Chinese coded character set"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "table/undecodable",
        message: ("有 {count} 处字节按 {encoding} 读不出字，第一处在第 {line} 行。", "{count} places cannot be read as {encoding}, the first on line {line}."),
        why: ("读不出的地方显示成 �，名称和号码会因此出错。", "What cannot be read shows as �, and names and numbers come out wrong."),
        fix: ("换一种编码再看；还是读不出的，请对方重新导出。", "Try another encoding; if it stays, have the file exported again."),
    },
    reads: &[],
    check: Check::Table(Flaw::Undecodable),
};

/// The cases.
pub static CASES: &[Case] =
    &[Case::passes("Chinese characters in UTF-8", Given::Table(concat!("邮箱,备注\n", "a@example.com,麦香坊\n")))];
