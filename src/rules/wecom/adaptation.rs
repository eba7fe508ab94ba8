//! A program that runs in WeCom may need some adaptation.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.1"),
    level: Level::Advice,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "wecom/adaptation",
        message: (
            "关联的企业有 {count} 家；在企业微信里运行，可能要做一些适配。",
            "Companies associated: {count}. To run in WeCom, the program may need some adaptation.",
        ),
        why: ("企业微信有自己的接口，和微信的平台也有差异。", "WeCom has interfaces of its own, and the platforms differ."),
        fix: (
            "在企业微信的手机客户端里走一遍小程序；用到它的接口，看企业微信的开发文档。",
            "Walk through the program in WeCom’s mobile client. For its interfaces, see WeCom’s developer documents.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CORP: (ArgId, With) = (ArgId::Company, With::Text("corp"));
const ENTRY: (ArgId, With) = (ArgId::Entry, With::Text("wecom"));
const BEGUN: Did = Did::on("2018-11-05", EventKind::WecomBegun, &[CORP, ENTRY]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program without companies", Given::By(&[], "2018-11-06")),
    Case::passes(
        "a program whose only association was removed",
        Given::By(&[BEGUN, Did::on("2018-11-06", EventKind::WecomRemoved, &[CORP])], "2018-11-06"),
    ),
    Case::passes("a command", Given::Then(&[BEGUN], Did::on("2018-11-06", EventKind::WecomAuthorised, &[CORP]))),
    Case::finds(FindingKind::NotYet, "a program with a company", Given::By(&[BEGUN], "2018-11-05")),
];

fn check(scene: &Scene, out: &mut Findings) {
    let count = scene.program().map_or(0, |program| program.companies.len());
    if scene.command.is_none() && count > 0 {
        out.anywhere().with("count", count);
    }
}
