//! No two programs have one AppID.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.12"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "development/app-id-used",
        message: ("AppID {app_id} 已经记在「{program}」名下。", "The AppID {app_id} is recorded for “{program}” already."),
        why: (
            "每个小程序有自己的 AppID，两个小程序记成同一个，总有一处抄错了。",
            "Every mini program has an AppID of its own. If two have the same, one of them was copied wrongly.",
        ),
        fix: (
            "到这个小程序的后台「设置」→「开发设置」再看一遍 AppID。",
            "Read the AppID again in this mini program’s console: “设置” (settings), “开发设置” (development settings).",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const APP_ID: &[(ArgId, With)] = &[(ArgId::AppId, With::Text("wx8f3a2b6c1d4e5f70"))];
const OTHER: Did = Did::of("2018-11-05", "mp2", EventKind::AppIdRecorded, APP_ID);
const RECORDED: Did = Did::on("2018-11-06", EventKind::AppIdRecorded, APP_ID);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an AppID that nobody has", Given::Then(&[], RECORDED)),
    Case::passes(
        "the program's own AppID once more",
        Given::Then(&[Did::on("2018-11-05", EventKind::AppIdRecorded, APP_ID)], RECORDED),
    ),
    Case::passes(
        "an AppID that the other program does not have any more",
        Given::Then(
            &[
                OTHER,
                Did::of(
                    "2018-11-06",
                    "mp2",
                    EventKind::AppIdRecorded,
                    &[(ArgId::AppId, With::Text("wx0011223344556677"))],
                ),
            ],
            RECORDED,
        ),
    ),
    Case::finds(FindingKind::Invalid, "the AppID of another program", Given::Then(&[OTHER], RECORDED)),
    Case::finds(
        FindingKind::Invalid,
        "one that the other program recorded for a later day",
        Given::Then(&[OTHER], Did::on("2018-11-04", EventKind::AppIdRecorded, APP_ID)),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(app_id) = scene.text(ArgId::AppId) else { return };
    let others = scene.state.with_app_id(app_id).into_iter().filter(|ix| Some(*ix) != scene.ix);
    for account in others.filter_map(|ix| scene.state.get(ix)) {
        out.at_arg(ArgId::AppId).with("app_id", app_id).with("program", account.title());
    }
}
