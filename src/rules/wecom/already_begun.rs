//! An association with a company is begun once.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G10.5"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "wecom/already-begun",
        message: ("和「{company}」的关联 {on} 已经发起。", "The association with {company} was begun on {on} already."),
        why: (
            "一家企业和一个小程序之间只有一个关联，从哪个入口发起都一样。",
            "A company and a mini program have one association, whichever entry it was begun at.",
        ),
        fix: ("接着记扫码授权；要重新发起，先记下解除。", "Go on with the scan. To begin anew, record the removal first."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CORP: (ArgId, With) = (ArgId::Company, With::Text("corp"));
const OTHER: (ArgId, With) = (ArgId::Company, With::Text("corp2"));
const FROM_WECOM: (ArgId, With) = (ArgId::Entry, With::Text("wecom"));
const FROM_PROGRAM: (ArgId, With) = (ArgId::Entry, With::Text("program"));
const OTHER_ADDED: Did =
    Did::of("2018-11-01", "", EventKind::CompanyAdded, &[OTHER, (ArgId::Name, With::Text("杭州麦香坊烘焙学校"))]);
const BEGUN: Did = Did::on("2018-11-05", EventKind::WecomBegun, &[CORP, FROM_WECOM]);
const AGAIN: Did = Did::on("2018-11-06", EventKind::WecomBegun, &[CORP, FROM_PROGRAM]);
const REMOVED: Did = Did::on("2018-11-06", EventKind::WecomRemoved, &[CORP]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the first company", Given::Then(&[], BEGUN)),
    Case::passes(
        "a second company",
        Given::Then(&[OTHER_ADDED, BEGUN], Did::on("2018-11-06", EventKind::WecomBegun, &[OTHER, FROM_WECOM])),
    ),
    Case::passes("a company whose association was removed", Given::Then(&[BEGUN, REMOVED], AGAIN)),
    Case::passes(
        "a company of another program",
        Given::Then(&[BEGUN], Did::of("2018-11-06", "mp2", EventKind::WecomBegun, &[CORP, FROM_WECOM])),
    ),
    Case::finds(FindingKind::Invalid, "the same company from the other entry", Given::Then(&[BEGUN], AGAIN)),
    Case::finds(FindingKind::Invalid, "the same company on the same day", Given::Then(&[BEGUN], BEGUN)),
];

fn check(scene: &Scene, out: &mut Findings) {
    if let Some((company, Some(link))) = scene.company() {
        out.at_arg(ArgId::Company).with("company", company).with("on", link.begun);
    }
}
