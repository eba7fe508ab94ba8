//! Only who may and wants to prove the subject by a remittance makes one.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.16"),
    level: Level::Advice,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "registration/remittance-not-chosen",
        message: ("这次注册不走对公打款。", "This registration does not use a remittance."),
        why: (
            "对公打款是企业和个体工商户的两种验证方式之一，其他主体没有这一步。",
            "A remittance is one of two ways for enterprises and individual businesses; others do not have it.",
        ),
        fix: ("不用打款。", "Nothing is to be remitted."),
    },
    reads: &[Field::SubjectType, Field::VerificationWay],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise that remits", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "an enterprise that has not chosen yet",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Value::Absent)]),
    ),
    Case::passes(
        "a remittance that was sent, whatever the form says now",
        Given::Facts(
            SubjectType::Enterprise,
            &[(Field::VerificationWay, Typed("verification"))],
            &[(Fact::RemittanceSentOn, "2018-11-06")],
            "2018-11-06",
        ),
    ),
    Case::finds(FindingKind::Forbidden, "a government body", Given::Form(SubjectType::Government, &[])),
    Case::finds(
        FindingKind::Forbidden,
        "an enterprise that chose verification",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Typed("verification"))]),
    ),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    let may_not = standing.form.subject_type().is_some_and(|subject| !subject.may_remit());
    let other = may_not || standing.form.verification_way() == Some(VerificationWay::Verification);
    // What was paid was paid, whatever the form says now.
    let paid = [Fact::RemittanceSentOn, Fact::RemittanceConfirmedOn].map(|fact| standing.facts.on(fact));
    if other && paid == [None, None] {
        out.anywhere();
    }
}
