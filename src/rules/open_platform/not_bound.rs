//! Only what is bound to an Open Platform account can be unbound from it.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G8.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "open-platform/not-bound",
        message: ("到 {on} 为止没有绑定开放平台帐号。", "On {on} it is bound to no Open Platform account."),
        why: (
            "解绑结束的是一次绑定；没有绑定的记录，就没有可以结束的。",
            "Unbinding ends a binding; without one on record there is nothing to end.",
        ),
        fix: (
            "看看日期和帐号对不对；绑定过但没有记下的，先把绑定记下。",
            "Look at the day and the account. If it was bound and nobody recorded it, record the binding first.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const BOUND: Did =
    Did::on("2018-11-05", EventKind::OpenPlatformBound, &[(ArgId::OpenPlatformAccount, With::Text("op"))]);
const UNBOUND: Did = Did::on("2018-11-06", EventKind::OpenPlatformUnbound, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program that is bound", Given::Then(&[BOUND], UNBOUND)),
    Case::passes(
        "a program that was bound on the same day",
        Given::Then(&[BOUND], Did::on("2018-11-05", EventKind::OpenPlatformUnbound, &[])),
    ),
    Case::finds(FindingKind::Invalid, "a program that was never bound", Given::Then(&[], UNBOUND)),
    Case::finds(FindingKind::Invalid, "a program that is unbound already", Given::Then(&[BOUND, UNBOUND], UNBOUND)),
    Case::finds(
        FindingKind::Invalid,
        "a program that was bound a day later",
        Given::Then(&[BOUND], Did::on("2018-11-04", EventKind::OpenPlatformUnbound, &[])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an Official Account beside a program that is bound",
        Given::Then(
            &[BOUND],
            Did::of("2018-11-06", "", EventKind::OpenPlatformUnbound, &[(ArgId::OfficialAccount, With::Text("oa"))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if scene.holds.is_some_and(|holds| holds.platform().is_none()) {
        out.anywhere().with("on", scene.ctx.today);
    }
}
