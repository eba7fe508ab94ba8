//! The way of verification is known before the subject can be verified.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.16"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "registration/way-first",
        message: ("还没有选验证方式。", "The way of verification is not chosen yet."),
        why: (
            "对公打款有期限，微信认证要付费；不知道走哪一种，就说不出下一步和期限。",
            "A remittance has a deadline, verification a fee; what is next and until when depends on the way.",
        ),
        fix: ("选主体类型和验证方式。", "Choose the subject type and the way of verification."),
    },
    reads: &[Field::SubjectType, Field::VerificationWay],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise that remits", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "a remittance that was sent",
        Given::Facts(
            SubjectType::Enterprise,
            &[(Field::VerificationWay, Value::Absent)],
            &[(Fact::RemittanceSentOn, "2018-11-06")],
            "2018-11-06",
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an enterprise that has not chosen",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a form without a subject type",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectType, Value::Absent)]),
    ),
];

/// What only happens on one of the ways.
const ON_THE_WAY: [Fact; 4] =
    [Fact::RemittanceSentOn, Fact::RemittanceConfirmedOn, Fact::VerificationAppliedOn, Fact::VerificationPassedOn];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    let form = standing.form;
    let chosen = form.subject_type().is_some() && form.verification_way().is_some();
    if !chosen && !ON_THE_WAY.iter().any(|&fact| standing.facts.on(fact).is_some()) {
        out.at(Field::VerificationWay);
    }
}
