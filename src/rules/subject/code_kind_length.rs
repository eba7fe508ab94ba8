//! A code is as long as the kind that is chosen for it.

use crate::form::normalize;
use crate::identifier;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!(
            "微信开放平台《快速注册企业小程序》",
            "WeChat Open Platform, Fast registration of an enterprise’s mini program",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/code-kind-length",
        message: (
            "号码有 {actual} 位，这是{fitting}的长度；选的是{chosen}，它有 {length} 位。",
            "The code has {actual} characters, as this kind has: {fitting}. The kind chosen has {length}: {chosen}.",
        ),
        typing: (
            "号码现在有 {actual} 位。填完了的话，它是{fitting}；选的是{chosen}，它有 {length} 位。",
            "The code has {actual} characters so far. If it is complete, its kind is: {fitting}. The kind chosen has {length}: {chosen}.",
        ),
        why: ("号码和类型配不上，平台就查不到这个主体。", "When code and kind do not go together, the platform does not find the subject."),
        fix: ("把号码类型改成证照上的那一种。", "Choose the kind of code that the certificate carries."),
    },
    reads: &[Field::CodeKind, Field::Code, Field::SubjectType],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a code of its kind", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "an organisation code with its hyphen",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::CodeKind, Typed("organization_code")), (Field::Code, Typed("MA9K8T3P-8"))],
        ),
    ),
    Case::passes("half of a credit code", Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed("91330106M"))])),
    Case::passes(
        "a length that fits no kind",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::CodeKind, Typed("organization_code")), (Field::Code, Typed("91330106MA"))],
        ),
    ),
    Case::passes(
        "a code whose kind is not chosen",
        Given::Form(SubjectType::Enterprise, &[(Field::CodeKind, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a credit code as a registration number",
        Given::Form(SubjectType::Enterprise, &[(Field::CodeKind, Typed("registration_number"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a registration number as an organisation code",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::CodeKind, Typed("organization_code")), (Field::Code, Typed("330106000012340"))],
        ),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "a registration number as a credit code",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed("330106000012340"))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "an organisation code as a credit code",
        Given::Form(SubjectType::Media, &[(Field::Code, Typed("MA9K8T3P-8"))]),
    ),
];

fn check(form: &Form, ctx: &Ctx, out: &mut Findings) {
    let Some(chosen) = form.code_kind() else { return };
    if form.applies(Field::Code) == Applies::NotForSubject {
        return;
    }
    let code = normalize(Field::Code, form.text(Field::Code));
    let actual = code.chars().count();
    let Some(fitting) = CodeKind::of_length(actual).filter(|kind| *kind != chosen) else { return };
    // A short code may be half typed: then only one that is right as it stands is taken for another kind.
    let may_grow = actual < chosen.length();
    if may_grow && !identifier::faults(fitting.kind(), &code, ctx.today).is_empty() {
        return;
    }
    let finding = if may_grow { out.incomplete_at(Field::CodeKind) } else { out.at(Field::CodeKind) };
    finding
        .with("actual", actual)
        .with("fitting", fitting.kind().title())
        .with("chosen", chosen.kind().title())
        .with("length", chosen.length())
        .suggest(Field::CodeKind, fitting.as_str(), label(fitting));
}

const fn label(kind: CodeKind) -> Text {
    match kind {
        CodeKind::CreditCode => text!("改成统一社会信用代码", "Take it for a unified social credit code"),
        CodeKind::OrganizationCode => text!("改成组织机构代码", "Take it for an organisation code"),
        CodeKind::RegistrationNumber => text!("改成营业执照注册号", "Take it for a registration number"),
    }
}
