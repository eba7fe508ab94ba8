//! Only an association that holds, or is asked for, can be removed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G9.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "association/nothing-to-remove",
        message: (
            "到 {on} 为止没有关联公众号「{account}」，也没有申请。",
            "On {on} it is not associated with the Official Account {account}, and nothing is requested.",
        ),
        why: (
            "解除的是一个关联，或者一个还没有回音的申请；没有记录，就没有可以解除的。",
            "A removal ends an association or withdraws a request; without either on record there is nothing to end.",
        ),
        fix: (
            "看看日期和公众号对不对；关联过但没有记下的，先把关联记下。",
            "Look at the day and the Official Account. If it was associated and nobody recorded it, record the association first.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const OA: (ArgId, With) = (ArgId::OfficialAccount, With::Text("oa"));
const SIDE: (ArgId, With) = (ArgId::Side, With::Text("program"));
const MADE: Did = Did::on("2018-11-05", EventKind::AssociationMade, &[OA]);
const REMOVED: Did = Did::on("2018-11-06", EventKind::AssociationRemoved, &[OA]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an association that holds", Given::Then(&[MADE], REMOVED)),
    Case::passes(
        "an association made on the same day",
        Given::Then(&[MADE], Did::on("2018-11-05", EventKind::AssociationRemoved, &[OA])),
    ),
    Case::passes(
        "a request without an answer",
        Given::Then(&[Did::on("2018-11-05", EventKind::AssociationRequested, &[OA, SIDE])], REMOVED),
    ),
    Case::finds(FindingKind::Invalid, "nothing made and nothing requested", Given::Then(&[], REMOVED)),
    Case::finds(
        FindingKind::Invalid,
        "an association that was removed already",
        Given::Then(&[MADE, REMOVED], REMOVED),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an association that was made a day later",
        Given::Then(&[MADE], Did::on("2018-11-04", EventKind::AssociationRemoved, &[OA])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an Official Account that is associated with another program",
        Given::Then(&[Did::of("2018-11-05", "mp2", EventKind::AssociationMade, &[OA])], REMOVED),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some((account, link)) = scene.association() else { return };
    if link.since.is_none() && link.requested.is_none() {
        out.at_arg(ArgId::OfficialAccount).with("account", account).with("on", scene.ctx.today);
    }
}
