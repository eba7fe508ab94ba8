//! An individual business remits from an account of its own name or of its operator's.

use crate::identifier::name;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.17",
        text!("微信支付《二级商户进件申请》2022-05-13", "WeChat Pay, Application of a secondary merchant, 2022-05-13",),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/remittance-holder-of-individual-business",
        message: (
            "户名是「{holder}」，既不是主体名称「{subject}」，也不是管理员的姓名。",
            "The account holder is {holder}, which is neither the subject {subject} nor the administrator.",
        ),
        typing: (
            "户名「{holder}」还不完整，主体名称是「{subject}」。",
            "The account holder {holder} is not complete yet; the subject is {subject}.",
        ),
        why: (
            "个体工商户可以用自己的账户，微信支付也收经营者本人的账户，别人的账户打的款不算数。",
            "An individual business may use its own account, and WeChat Pay takes the operator’s too; one of anybody else does not count.",
        ),
        fix: (
            "填主体或者经营者本人的账户；经营者不是管理员的话，户名写对就不用改。",
            "Name an account of the business or of its operator. If the operator is not the administrator, a right name may stay.",
        ),
    },
    reads: &[
        Field::BankAccountName,
        Field::SubjectName,
        Field::AdministratorName,
        Field::SubjectType,
        Field::VerificationWay,
    ],
    check: Check::Form(check),
};

const REMITS: (Field, Value) = (Field::VerificationWay, Typed("remittance"));

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an account of the business",
        Given::Form(
            SubjectType::IndividualBusiness,
            &[REMITS, (Field::BankAccountName, Typed("杭州市上城区麦香坊面包店"))],
        ),
    ),
    Case::passes(
        "an account of the administrator",
        Given::Form(SubjectType::IndividualBusiness, &[REMITS, (Field::BankAccountName, Typed("张小麦"))]),
    ),
    Case::passes("no account holder yet", Given::Form(SubjectType::IndividualBusiness, &[REMITS])),
    Case::passes(
        "an enterprise, which has a rule of its own",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccountName, Typed("李大麦"))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "the beginning of the name",
        Given::Form(SubjectType::IndividualBusiness, &[REMITS, (Field::BankAccountName, Typed("杭州市"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an account of somebody else",
        Given::Form(SubjectType::IndividualBusiness, &[REMITS, (Field::BankAccountName, Typed("李大麦"))]),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let remits = form.applies(Field::BankAccountName) == Applies::Required;
    if !remits || form.subject_type() != Some(SubjectType::IndividualBusiness) {
        return;
    }
    let holder = form.text(Field::BankAccountName);
    let known @ [subject, _] = [Field::SubjectName, Field::AdministratorName].map(|field| form.text(field));
    if holder.is_empty() || known.iter().any(|known| known.is_empty() || name::same(known, holder)) {
        return;
    }
    let may_grow = known.iter().any(|known| name::begins(holder, known));
    let finding = if may_grow { out.incomplete_at(Field::BankAccountName) } else { out.at(Field::BankAccountName) };
    finding
        .with("holder", holder)
        .with("subject", subject)
        .suggest(Field::BankAccountName, subject, text!("户名改成主体名称", "Fill in the subject’s name"))
        .suggest(Field::VerificationWay, "verification", text!("改用微信认证", "Use WeChat verification"));
}
