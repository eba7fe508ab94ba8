//! Bank details are for a remittance.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.17"),
    level: Level::Advice,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "form/field-not-for-way",
        message: ("选了微信认证，「{field}」用不上。", "With WeChat verification, “{field}” is not used."),
        why: ("对公账户只在打款验证时用到。", "The corporate account only matters for a remittance."),
        fix: ("清空这一项；想打款，就把验证方式改成对公打款。", "Clear the field; to remit instead, choose the remittance."),
    },
    reads: &[Field::VerificationWay, Field::SubjectType, Field::BankName, Field::BankAccountName, Field::BankAccount],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("bank details with a remittance", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("verification without bank details", Given::Form(SubjectType::IndividualBusiness, &[])),
    Case::finds(
        FindingKind::Invalid,
        "a bank with verification",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::BankName, Typed("招商银行"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "bank details after a change of the way",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Typed("verification"))]),
    ),
];

// Only text counts: what is no text is already refused as such.
fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    for field in Field::all() {
        if form.applies(field) == Applies::NotForWay && !form.text(field).is_empty() {
            let finding = out.at(field).with("field", field.spec().label);
            finding.suggest(field, "", text!("清空这一项", "Clear the field"));
        }
    }
}
