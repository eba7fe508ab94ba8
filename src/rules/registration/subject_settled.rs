//! Subject information that is confirmed does not change.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.22"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "registration/subject-settled",
        message: ("主体信息已经确认（{on} 提交），不能再改。", "The subject information of {on} is confirmed and cannot be changed."),
        why: (
            "注册时确认过：主体信息以后不能改。认证、打款和关联的名额都认这个主体。",
            "The registration asked for that confirmation; verification, remittance and the counts of associations go by this subject.",
        ),
        fix: (
            "主体填错了的，换一个邮箱重新注册；记录时抄错了的，撤销那一条再记。",
            "If the subject is wrong, register again with another email; if only the record is, undo it and record anew.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const ENTERED: Did =
    Did::on("2018-11-04", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);
const CONFIRMED: Did = Did::on("2018-11-05", EventKind::SubjectConfirmed, &[]);
const AGAIN: Did =
    Did::on("2018-11-06", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("enterprise"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("subject information for the first time", Given::Then(&[], AGAIN)),
    Case::passes("subject information that is changed before the confirmation", Given::Then(&[ENTERED], AGAIN)),
    Case::passes(
        "something else after the confirmation",
        Given::Then(&[ENTERED, CONFIRMED], Did::on("2018-11-06", EventKind::RemittanceSent, &[])),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "subject information that is changed after the confirmation",
        Given::Then(&[ENTERED, CONFIRMED], AGAIN),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program().filter(|_| scene.records(&[EventKind::SubjectSubmitted])) else { return };
    if let Some(on) = program.facts.on(Fact::SubmittedOn) {
        out.at_fact(Fact::SubmittedOn).with("on", on);
    }
}
