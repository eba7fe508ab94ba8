//! An account is bound to one Open Platform account at a time.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G8.1",
        text!(
            "微信开放文档《绑定开放平台帐号》返回码 89000，2019",
            "WeChat documentation, Binding to an Open Platform account, return code 89000, 2019",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "open-platform/already-bound",
        message: (
            "从 {since} 起已经绑定了开放平台帐号「{account}」。",
            "It has been bound to the Open Platform account {account} since {since}.",
        ),
        why: (
            "一个帐号只能绑定一个开放平台帐号，否则一个用户会有两个 UnionID。",
            "An account is bound to one Open Platform account only; with two, a user would have two UnionIDs.",
        ),
        fix: (
            "要换绑，先记下解绑，再绑新的。平台已经绑上新的，写明理由照样记下。",
            "To move it, record the unbinding first; then bind it to the other one. If the platform did bind it, record that with the reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const TO_OP: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op"))];
const TO_OP2: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op2"))];
const OA_TO_OP: &[(ArgId, With)] =
    &[(ArgId::OpenPlatformAccount, With::Text("op")), (ArgId::OfficialAccount, With::Text("oa"))];
const BOUND: Did = Did::on("2018-11-05", EventKind::OpenPlatformBound, TO_OP);
const UNBOUND: Did = Did::on("2018-11-06", EventKind::OpenPlatformUnbound, &[]);
const OTHER: Did = Did::on("2018-11-06", EventKind::OpenPlatformBound, TO_OP2);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the first binding", Given::Then(&[], BOUND)),
    Case::passes("a binding after the last one was undone", Given::Then(&[BOUND, UNBOUND], OTHER)),
    Case::passes(
        "the binding of another program",
        Given::Then(&[BOUND], Did::of("2018-11-06", "mp2", EventKind::OpenPlatformBound, TO_OP)),
    ),
    Case::passes(
        "the first binding of an Official Account",
        Given::Then(&[BOUND], Did::of("2018-11-06", "", EventKind::OpenPlatformBound, OA_TO_OP)),
    ),
    Case::finds(FindingKind::Invalid, "a second account a day later", Given::Then(&[BOUND], OTHER)),
    Case::finds(FindingKind::Invalid, "the same account on the same day", Given::Then(&[BOUND], BOUND)),
    Case::finds(
        FindingKind::Invalid,
        "an Official Account that is bound",
        Given::Then(
            &[Did::of("2018-11-05", "", EventKind::OpenPlatformBound, OA_TO_OP)],
            Did::of("2018-11-06", "", EventKind::OpenPlatformBound, OA_TO_OP),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(bound) = scene.holds.and_then(|holds| holds.platform()) else { return };
    if let Some(account) = scene.state.account(&bound.account) {
        out.at_arg(ArgId::OpenPlatformAccount).with("account", account.holds.title()).with("since", bound.since);
    }
}
