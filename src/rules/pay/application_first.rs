//! WeChat Pay is applied for before it is opened.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G7.1"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "pay/application-first",
        message: ("还没有记下微信支付的申请。", "No application for WeChat Pay is recorded yet."),
        why: (
            "微信支付要先申请，平台审核以后才开通。",
            "WeChat Pay is applied for and opened once the platform has reviewed the application.",
        ),
        fix: (
            "先记下哪天申请的，再记开通。不知道哪天申请的，写明理由照样记下。",
            "Record the day of the application first. If nobody knows it, record the opening with that reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const APPLIED: Did = Did::on("2018-11-05", EventKind::PayApplied, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an application of the day before",
        Given::Then(&[APPLIED], Did::on("2018-11-06", EventKind::PayOpened, &[])),
    ),
    Case::passes(
        "an application of the same day",
        Given::Then(&[APPLIED], Did::on("2018-11-05", EventKind::PayOpened, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "no application",
        Given::Then(&[], Did::on("2018-11-06", EventKind::PayOpened, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an application of a later day",
        Given::Then(&[APPLIED], Did::on("2018-11-04", EventKind::PayOpened, &[])),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an application of another program",
        Given::Then(
            &[Did::of("2018-11-05", "mp2", EventKind::PayApplied, &[])],
            Did::on("2018-11-06", EventKind::PayOpened, &[]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if scene.program().is_some_and(|program| !program.facts.has(Fact::PayAppliedOn)) {
        out.at_fact(Fact::PayAppliedOn);
    }
}
