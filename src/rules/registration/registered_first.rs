//! The registration is complete before the program is set up and used.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G3.1"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "registration/registered-first",
        message: ("注册还没有完成：{missing}。", "The registration is not complete: {missing}."),
        why: (
            "注册好了才能登录小程序后台，后面的事都在后台里做。",
            "Only a registered program has a console to log in to, and everything later is done there.",
        ),
        fix: ("先走完注册的步骤，并把它们的日期记下来。", "Finish the steps of the registration first, and record their days."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const INDIVIDUAL: Did =
    Did::on("2018-11-05", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);
const REMITS: Did = Did::on(
    "2018-11-05",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("remittance"))],
);
const VERIFIES: Did = Did::on(
    "2018-11-05",
    EventKind::SubjectSubmitted,
    &[(ArgId::SubjectType, With::Text("enterprise")), (ArgId::VerificationWay, With::Text("verification"))],
);
const CONFIRMED: Did = Did::on("2018-11-05", EventKind::SubjectConfirmed, &[]);
const RECEIVED: Did = Did::on("2018-11-08", EventKind::RemittanceConfirmed, &[]);
const UPLOAD: Did = Did::on("2018-11-08", EventKind::CodeUploaded, &[(ArgId::Version, With::Text("1.0.0"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an individual who confirmed", Given::Then(&[INDIVIDUAL, CONFIRMED], UPLOAD)),
    Case::passes(
        "an enterprise that chose verification, before it passes",
        Given::Then(&[VERIFIES, CONFIRMED], UPLOAD),
    ),
    Case::passes(
        "an enterprise on the day on which its remittance is confirmed",
        Given::Then(&[REMITS, CONFIRMED, RECEIVED], UPLOAD),
    ),
    Case::passes("a step after the remittance is confirmed", Given::By(&[REMITS, CONFIRMED, RECEIVED], "2018-11-08")),
    Case::passes(
        "something about no program",
        Given::Then(&[], Did::of("2018-11-06", "", EventKind::CompanyAdded, &[(ArgId::Name, With::Text("麦香坊"))])),
    ),
    Case::finds(FindingKind::NotYet, "a program without a subject", Given::Then(&[], UPLOAD)),
    Case::finds(FindingKind::NotYet, "a subject that is not confirmed", Given::Then(&[INDIVIDUAL], UPLOAD)),
    Case::finds(
        FindingKind::NotYet,
        "a remittance that is sent and not confirmed",
        Given::Then(&[REMITS, CONFIRMED, Did::on("2018-11-06", EventKind::RemittanceSent, &[])], UPLOAD),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a step on the day before the remittance is confirmed",
        Given::By(&[REMITS, CONFIRMED, RECEIVED], "2018-11-07"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program().filter(|program| !program.registered()) else { return };
    let (fact, missing) = if program.facts.has(Fact::SubmittedOn) {
        (Fact::RemittanceConfirmedOn, text!("打款还没有确认到账", "the remittance is not confirmed yet"))
    } else {
        (Fact::SubmittedOn, text!("主体信息还没有确认", "the subject information is not confirmed yet"))
    };
    out.at_fact(fact).with("missing", missing);
}
