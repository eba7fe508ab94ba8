//! An association is asked for once, until there is an answer.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G9.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "association/already-requested",
        message: (
            "{on} 已经申请关联公众号「{account}」，还没有回音。",
            "The association with the Official Account {account} was requested on {on} and is not answered yet.",
        ),
        why: (
            "对方同意或拒绝以前，同一个申请不用再提。",
            "Until the other side agrees or declines, the same request need not be made again.",
        ),
        fix: (
            "对方同意了，记为已关联；被拒绝或撤回了，先记下解除，再重新申请。",
            "If the other side agreed, record the association. If it declined, or the request was withdrawn, record the removal first; then request again.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const OA: &[(ArgId, With)] =
    &[(ArgId::OfficialAccount, With::Text("oa")), (ArgId::Side, With::Text("official_account"))];
const OA2: &[(ArgId, With)] =
    &[(ArgId::OfficialAccount, With::Text("oa2")), (ArgId::Side, With::Text("official_account"))];
const REQUESTED: Did = Did::on("2018-11-05", EventKind::AssociationRequested, OA);
const AGAIN: Did = Did::on("2018-11-06", EventKind::AssociationRequested, OA);
const WITHDRAWN: Did =
    Did::on("2018-11-06", EventKind::AssociationRemoved, &[(ArgId::OfficialAccount, With::Text("oa"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the first request", Given::Then(&[], REQUESTED)),
    Case::passes(
        "a request to another Official Account",
        Given::Then(&[REQUESTED], Did::on("2018-11-06", EventKind::AssociationRequested, OA2)),
    ),
    Case::passes("a request after the last one was withdrawn", Given::Then(&[REQUESTED, WITHDRAWN], AGAIN)),
    Case::finds(FindingKind::Invalid, "the same request a day later", Given::Then(&[REQUESTED], AGAIN)),
    Case::finds(FindingKind::Invalid, "the same request on the same day", Given::Then(&[REQUESTED], REQUESTED)),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some((account, link)) = scene.association() else { return };
    if let Some(on) = link.requested {
        out.at_arg(ArgId::OfficialAccount).with("account", account).with("on", on);
    }
}
