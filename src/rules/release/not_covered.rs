//! What the edition demands before a release and this project does not judge.

use crate::calendar;
use crate::guide::Fidelity;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G4.7",
        text!("微信开放文档《备案常见问答》，2026-07-29", "WeChat documentation, Questions on the filing, 2026-07-29",),
    ),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "release/not-covered",
        message: (
            "从 {since} 起，发布前还要有「{what}」，这里判断不了有没有做好。",
            "Since {since} a release also needs this: {what}. Whether it is done cannot be judged here.",
        ),
        why: (
            "这是 2018 年的指南里没有、后来才有的要求，这里只提醒，不收它的资料。",
            "The guide of 2018 knows nothing of it; it came later. It is only named here, and nothing about it is kept.",
        ),
        fix: (
            "在平台上看「{what}」做好没有；做好了，写明依据，照样记下发布。",
            "See on the platform whether it is done ({what}). If it is, name what shows it and record the release all the same.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const EDITION: Did = Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an edition that demands nothing besides",
        Given::Then(&[], Did::on("2026-11-06", EventKind::Released, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a release by an edition that demands more",
        Given::Then(&[EDITION], Did::on("2026-11-06", EventKind::Released, &[])),
    ),
    Case::finds(FindingKind::NotYet, "the step in an edition with demands", Given::By(&[EDITION], "2026-11-06")),
];

fn check(scene: &Scene, out: &mut Findings) {
    for item in scene.ctx.edition.uncovered {
        let Some(since) = calendar::parse(item.since) else { continue };
        let finding = out.anywhere().with("what", item.name).with("since", since);
        finding.cite = Cite { statement: item.statement, fidelity: Fidelity::Observed, source: Some(item.source) };
    }
}
