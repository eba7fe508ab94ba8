//! WeChat verification is no step for individuals and for who remits.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.16"),
    level: Level::Advice,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "registration/verification-not-chosen",
        message: ("这次注册不用微信认证来验证主体。", "This registration does not prove the subject by WeChat verification."),
        why: (
            "个人帐号不能做微信认证；选了对公打款的，注册时不需要认证，以后要用微信支付再申请。",
            "Individuals cannot be verified; who remits needs no verification to register and may apply later, for Pay.",
        ),
        fix: ("注册时不用办这一步。", "Nothing is to be done here for the registration."),
    },
    reads: &[Field::SubjectType, Field::VerificationWay],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a government body", Given::Form(SubjectType::Government, &[])),
    Case::passes(
        "an enterprise that has not chosen yet",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Value::Absent)]),
    ),
    Case::passes(
        "a verification that was applied for, whatever the form says now",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::VerificationAppliedOn, "2018-11-06")], "2018-11-06"),
    ),
    Case::finds(FindingKind::Forbidden, "an individual", Given::Form(SubjectType::Individual, &[])),
    Case::finds(FindingKind::Forbidden, "an enterprise that remits", Given::Form(SubjectType::Enterprise, &[])),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    let individual = standing.form.subject_type() == Some(SubjectType::Individual);
    let remits = standing.form.applies(Field::BankAccount) == Applies::Required;
    // What was applied for was applied for, whatever the form says now.
    let applied = [Fact::VerificationAppliedOn, Fact::VerificationPassedOn].map(|fact| standing.facts.on(fact));
    if (individual || remits) && applied == [None, None] {
        out.anywhere();
    }
}
