//! Only a subject that chose a remittance makes one.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.19"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "registration/remittance-not-for-subject",
        message: (
            "这个小程序不走对公打款：主体是{subject}，{reason}。",
            "This mini program does not remit: its subject is of the type “{subject}”, and {reason}.",
        ),
        why: (
            "对公打款是企业和个体工商户的两种验证方式之一，提交主体信息时选定。",
            "A remittance is one of two ways for enterprises and individual businesses, chosen with the subject information.",
        ),
        fix: (
            "不用打款；确实打过款的，看看是不是记在了别的小程序上。",
            "Nothing is to be remitted; if money was sent, look whether it was for another program.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const INDIVIDUAL: Did =
    Did::on("2018-11-05", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);
const GOVERNMENT: Did =
    Did::on("2018-11-05", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("government"))]);
const REMITS: Did = Did::on(
    "2018-11-05",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("individual_business")), (ArgId::VerificationWay, With::Text("remittance"))],
);
const VERIFIES: Did = Did::on(
    "2018-11-05",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("verification"))],
);
const SENT: Did = Did::on("2018-11-06", EventKind::RemittanceSent, &[]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an individual business that remits", Given::Then(&[REMITS], SENT)),
    Case::passes("a subject that is not known yet", Given::Then(&[], SENT)),
    Case::passes("something else", Given::Then(&[INDIVIDUAL], Did::on("2018-11-06", EventKind::AvatarSet, &[]))),
    Case::passes("the step of an enterprise that has not chosen yet", Given::By(&[], "2018-11-06")),
    Case::finds(FindingKind::Forbidden, "an individual", Given::Then(&[INDIVIDUAL], SENT)),
    Case::finds(FindingKind::Forbidden, "a government body", Given::Then(&[GOVERNMENT], SENT)),
    Case::finds(
        FindingKind::Forbidden,
        "an enterprise that chose verification",
        Given::Then(&[VERIFIES], Did::on("2018-11-06", EventKind::RemittanceConfirmed, &[])),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "the step of an enterprise that chose verification",
        Given::By(&[VERIFIES], "2018-11-06"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let asked = scene.command.is_none() || scene.records(&[EventKind::RemittanceSent, EventKind::RemittanceConfirmed]);
    let Some(program) = scene.program().filter(|program| asked && !program.remits()) else { return };
    let Some(subject) = program.subject_type() else { return };
    let reason = if subject == SubjectType::Individual {
        text!("凭微信实名身份注册", "individuals register with a real-name WeChat identity")
    } else if subject.may_remit() {
        text!("提交时没有选对公打款", "a remittance was not chosen on submitting")
    } else {
        text!("只有微信认证这一种方式", "WeChat verification is the only way")
    };
    let finding = out.at_fact(Fact::RemittanceSentOn);
    finding.with("subject", subject.title()).with("reason", reason);
    // The guide says it of those who have to be verified; of the others it is our reading.
    if subject == SubjectType::Individual || subject.may_remit() {
        finding.cite = Cite::implies("G2.16");
    }
}
