//! A subject gives only what its type asks for.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "form/field-not-for-subject",
        message: ("主体类型是{subject}，不用填「{field}」。", "“{field}” is not for the subject type “{subject}”."),
        why: (
            "个人没有证照号码和验证方式；对公账户只有企业和个体工商户打款时要填。",
            "Individuals have no certificate and nothing to verify; bank details are for enterprise types that remit.",
        ),
        fix: ("清空这一项；主体类型选错了，就改主体类型。", "Clear the field, or correct the subject type."),
    },
    reads: &[
        Field::SubjectType,
        Field::SubjectName,
        Field::CodeKind,
        Field::Code,
        Field::VerificationWay,
        Field::BankName,
        Field::BankAccountName,
        Field::BankAccount,
    ],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise with a certificate and a bank account", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("an individual without", Given::Form(SubjectType::Individual, &[])),
    Case::passes("an empty field", Given::Form(SubjectType::Individual, &[(Field::Code, Typed(""))])),
    Case::passes(
        "a code before the subject type is chosen",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectType, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a code of an individual",
        Given::Form(SubjectType::Individual, &[(Field::Code, Typed("91350100M000100Y43"))]),
    ),
    Case::finds(
        FindingKind::Forbidden,
        "a bank account of a government body",
        Given::Form(SubjectType::Government, &[(Field::BankAccount, Typed("571905400810812"))]),
    ),
];

// Only text counts: what is no text is already refused as such.
fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let Some(subject) = form.subject_type() else { return };
    for field in RULE.reads.iter().copied() {
        if form.applies(field) == Applies::NotForSubject && !form.text(field).is_empty() {
            out.at(field).with("field", field.spec().label).with("subject", subject.title()).suggest(
                field,
                "",
                text!("清空这一项", "Clear the field"),
            );
        }
    }
}
