//! A program is released in WeChat before it runs in WeCom.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.2"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "wecom/release-first",
        message: ("到 {on} 为止，小程序还没有在微信发布。", "On {on} the mini program is not released in WeChat yet."),
        why: ("企业微信只运行已经在微信上架的小程序。", "WeCom runs only programs that are released in WeChat already."),
        fix: (
            "先发布一个版本，再关联企业微信。平台已经让你关联的，写明理由照样记下。",
            "Release a version first; then associate it. If the platform let you associate it, record that with the reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const RELEASED: Did = Did::on("2018-11-05", EventKind::Released, &[]);
const BEGUN: Did = Did::on(
    "2018-11-05",
    EventKind::WecomBegun,
    &[(ArgId::Company, With::Text("corp")), (ArgId::Entry, With::Text("wecom"))],
);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program released on the same day", Given::Then(&[RELEASED], BEGUN)),
    Case::passes(
        "a released program with newer code",
        Given::Then(
            &[RELEASED, Did::on("2018-11-05", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.1.0"))])],
            BEGUN,
        ),
    ),
    Case::passes("the step of a released program", Given::By(&[RELEASED], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "a program that was never released", Given::Then(&[], BEGUN)),
    Case::finds(
        FindingKind::NotYet,
        "a program that is approved only",
        Given::Then(&[Did::on("2018-11-05", EventKind::ReviewApproved, &[])], BEGUN),
    ),
    Case::finds(FindingKind::NotYet, "the step on the day before the release", Given::By(&[RELEASED], "2018-11-04")),
];

fn check(scene: &Scene, out: &mut Findings) {
    if scene.program().is_some_and(|program| !program.facts.has(Fact::ReleasedOn)) {
        out.at_fact(Fact::ReleasedOn).with("on", scene.ctx.today);
    }
}
