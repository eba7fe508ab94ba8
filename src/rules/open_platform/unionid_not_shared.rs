//! What belongs to no Open Platform account, or to different ones, shares no UnionID.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G8.2"),
    level: Level::Advice,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "open-platform/unionid-not-shared",
        message: (
            "「{account}」所在的开放平台帐号：{platform}。UnionID 不共用。",
            "Open Platform account of {account}: {platform}. The UnionID is not shared.",
        ),
        why: (
            "只有在同一个开放平台帐号下，一个用户的 UnionID 才都一样。",
            "Only under one Open Platform account does a user have the same UnionID everywhere.",
        ),
        fix: (
            "要认出同一个用户，就把两边绑定到同一个开放平台帐号。",
            "To recognise a user on both sides, bind both to one Open Platform account.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const BOUND: Did =
    Did::on("2018-11-05", EventKind::OpenPlatformBound, &[(ArgId::OpenPlatformAccount, With::Text("op"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program that is bound", Given::By(&[BOUND], "2018-11-06")),
    Case::finds(FindingKind::NotYet, "a program that was never bound", Given::By(&[], "2018-11-06")),
    Case::finds(
        FindingKind::NotYet,
        "a program that is unbound again",
        Given::By(&[BOUND, Did::on("2018-11-06", EventKind::OpenPlatformUnbound, &[])], "2018-11-06"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(account) = scene.account() else { return };
    // An Open Platform account stands for itself.
    if account.kind != AccountKind::OpenPlatformAccount && account.holds.platform().is_none() {
        out.anywhere().with("account", account.title()).with("platform", text!("没有", "none"));
    }
}
