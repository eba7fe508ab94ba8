//! An association that holds is neither made nor asked for again.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G9.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "association/already-made",
        message: (
            "从 {since} 起已经关联了公众号「{account}」。",
            "It has been associated with the Official Account {account} since {since}.",
        ),
        why: (
            "一个公众号和一个小程序之间只有一个关联；再记一次会多占一次当月的新增次数。",
            "An Official Account and a mini program have one association; a second record would use up another addition of the month.",
        ),
        fix: (
            "关联还在，就不用再记；中间解除过的，先记下解除。",
            "If it still holds, there is nothing to record. If it was removed in between, record the removal first.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const OA: (ArgId, With) = (ArgId::OfficialAccount, With::Text("oa"));
const OA2: (ArgId, With) = (ArgId::OfficialAccount, With::Text("oa2"));
const SIDE: (ArgId, With) = (ArgId::Side, With::Text("official_account"));
const MADE: Did = Did::on("2018-11-05", EventKind::AssociationMade, &[OA]);
const AGAIN: Did = Did::on("2018-11-06", EventKind::AssociationMade, &[OA]);
const REQUESTED: Did = Did::on("2018-11-06", EventKind::AssociationRequested, &[OA, SIDE]);
const REMOVED: Did = Did::on("2018-11-06", EventKind::AssociationRemoved, &[OA]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the first association", Given::Then(&[], MADE)),
    Case::passes("the answer to a request of the same day", Given::Then(&[REQUESTED], AGAIN)),
    Case::passes(
        "an association with another Official Account",
        Given::Then(&[MADE], Did::on("2018-11-06", EventKind::AssociationMade, &[OA2])),
    ),
    Case::passes(
        "an association of another program",
        Given::Then(&[MADE], Did::of("2018-11-06", "mp2", EventKind::AssociationMade, &[OA])),
    ),
    Case::passes("an association after the last one was removed", Given::Then(&[MADE, REMOVED], AGAIN)),
    Case::finds(FindingKind::Invalid, "the same association a day later", Given::Then(&[MADE], AGAIN)),
    Case::finds(FindingKind::Invalid, "the same association on the same day", Given::Then(&[MADE], MADE)),
    Case::finds(FindingKind::Invalid, "a request for an association that holds", Given::Then(&[MADE], REQUESTED)),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some((account, link)) = scene.association() else { return };
    if let Some(since) = link.since {
        out.at_arg(ArgId::OfficialAccount).with("account", account).with("since", since);
    }
}
