//! A company is authorised once.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.6"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "wecom/already-authorised",
        message: ("「{company}」{on} 已经扫码授权。", "{company} was authorised on {on} already."),
        why: ("一个关联只要管理员扫码授权一次。", "An association needs one scan by the administrator."),
        fix: (
            "接着设置可见范围；要重新授权，先记下解除，再发起关联。",
            "Go on with the visible range. To authorise anew, record the removal and begin the association again.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CORP: (ArgId, With) = (ArgId::Company, With::Text("corp"));
const ENTRY: (ArgId, With) = (ArgId::Entry, With::Text("wecom"));
const BEGUN: Did = Did::on("2018-11-05", EventKind::WecomBegun, &[CORP, ENTRY]);
const AUTHORISED: Did = Did::on("2018-11-05", EventKind::WecomAuthorised, &[CORP]);
const AGAIN: Did = Did::on("2018-11-06", EventKind::WecomAuthorised, &[CORP]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an association that is only begun", Given::Then(&[BEGUN], AGAIN)),
    Case::passes("an association that is not begun", Given::Then(&[], AGAIN)),
    Case::passes(
        "an association begun anew",
        Given::Then(
            &[
                BEGUN,
                AUTHORISED,
                Did::on("2018-11-06", EventKind::WecomRemoved, &[CORP]),
                Did::on("2018-11-06", EventKind::WecomBegun, &[CORP, ENTRY]),
            ],
            AGAIN,
        ),
    ),
    Case::finds(FindingKind::Invalid, "a second scan a day later", Given::Then(&[BEGUN, AUTHORISED], AGAIN)),
    Case::finds(FindingKind::Invalid, "a second scan on the same day", Given::Then(&[BEGUN, AUTHORISED], AUTHORISED)),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some((company, Some(link))) = scene.company() else { return };
    if let Some(on) = link.authorised {
        out.at_arg(ArgId::Company).with("company", company).with("on", on);
    }
}
