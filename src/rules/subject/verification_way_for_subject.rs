//! Government, media and other organisations are verified by WeChat verification, not by a remittance.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.19"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "subject/verification-way-for-subject",
        message: (
            "主体类型是「{subject}」，不能用对公打款，只能做微信认证。",
            "A remittance is not open to the subject type {subject}; WeChat verification is the only way.",
        ),
        why: ("对公打款只对企业和个体工商户开放。", "Only enterprises and individual businesses may prove themselves by a remittance."),
        fix: ("改用微信认证。", "Choose WeChat verification."),
    },
    reads: &[Field::VerificationWay, Field::SubjectType],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a remittance of an enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "a remittance of an individual business",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
    Case::passes("verification of a government body", Given::Form(SubjectType::Government, &[])),
    Case::passes(
        "an individual, to whom no way is open",
        Given::Form(SubjectType::Individual, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a remittance of a government body",
        Given::Form(SubjectType::Government, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a remittance of a medium",
        Given::Form(SubjectType::Media, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a remittance of another organisation",
        Given::Form(SubjectType::OtherOrganization, &[(Field::VerificationWay, Typed("remittance"))]),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let Some(subject) = form.subject_type() else { return };
    if subject.is_organisation() && !subject.may_remit() && form.verification_way() == Some(VerificationWay::Remittance)
    {
        out.at(Field::VerificationWay).with("subject", subject.title()).suggest(
            Field::VerificationWay,
            "verification",
            text!("改用微信认证", "Use WeChat verification"),
        );
    }
}
