//! An enterprise remits from an account of its own name.

use crate::identifier::name;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.17"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/remittance-own-account",
        message: (
            "户名是「{holder}」，主体名称是「{subject}」，两个不一样。",
            "The account holder is {holder}, the subject is {subject}: they differ.",
        ),
        typing: (
            "户名「{holder}」还不是完整的主体名称「{subject}」。",
            "The account holder {holder} is not yet the whole name of the subject, {subject}.",
        ),
        why: (
            "打款要从主体自己的对公账户出来，别人的账户打的款不算数。",
            "The remittance has to come from the subject’s own corporate account; one from elsewhere does not count.",
        ),
        fix: (
            "填主体自己的对公账户；没有的话，改用微信认证。",
            "Name the subject’s own corporate account; without one, choose WeChat verification.",
        ),
    },
    reads: &[Field::BankAccountName, Field::SubjectName, Field::SubjectType, Field::VerificationWay],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an account of the enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "brackets and spaces of another width",
        Given::Form(
            SubjectType::Enterprise,
            &[
                (Field::SubjectName, Typed("麦香坊（杭州）食品有限公司")),
                (Field::BankAccountName, Typed("麦香坊(杭州) 食品有限公司")),
            ],
        ),
    ),
    Case::passes("no account holder yet", Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Typed(""))])),
    Case::passes(
        "verification, which needs no account",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::VerificationWay, Typed("verification")), (Field::BankAccountName, Typed("张小麦"))],
        ),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "the beginning of the name",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Typed("杭州麦香坊"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an account of the administrator",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Typed("张小麦"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an account of another company",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Typed("杭州麦香坊贸易有限公司"))]),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let remits = form.applies(Field::BankAccountName) == Applies::Required;
    if !remits || form.subject_type() != Some(SubjectType::Enterprise) {
        return;
    }
    let (holder, subject) = (form.text(Field::BankAccountName), form.text(Field::SubjectName));
    if holder.is_empty() || subject.is_empty() || name::same(holder, subject) {
        return;
    }
    let finding = if name::begins(holder, subject) {
        out.incomplete_at(Field::BankAccountName)
    } else {
        out.at(Field::BankAccountName)
    };
    finding
        .with("holder", holder)
        .with("subject", subject)
        .suggest(Field::BankAccountName, subject, text!("户名改成主体名称", "Fill in the subject’s name"))
        .suggest(Field::VerificationWay, "verification", text!("改用微信认证", "Use WeChat verification"));
}
