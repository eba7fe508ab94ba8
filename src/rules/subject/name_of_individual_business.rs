//! An individual business without a name is written “个体户” and its operator's name.

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
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/name-of-individual-business",
        message: (
            "主体名称只写了「{name}」；执照上没有名称的个体工商户，写「个体户」加经营者姓名。",
            "The subject name is only {name}. An individual business without a name is written “个体户” and the operator’s name.",
        ),
        why: (
            "没有名称的执照，平台按「个体户」加经营者姓名登记，单写姓名或「个体户」都对不上。",
            "For a licence without a name the platform registers “个体户” and the operator’s name; either of them alone does not match.",
        ),
        fix: (
            "执照上有名称就填名称；没有，就在经营者姓名前面加上「个体户」。",
            "If the licence has a name, write that; if not, put “个体户” in front of the operator’s name.",
        ),
    },
    reads: &[Field::SubjectName, Field::SubjectType, Field::AdministratorName],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a business with a name", Given::Form(SubjectType::IndividualBusiness, &[])),
    Case::passes(
        "a business without a name, written in full",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::SubjectName, Typed("个体户张小麦"))]),
    ),
    Case::passes(
        "an enterprise of its administrator's name",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectName, Typed("张小麦"))]),
    ),
    Case::passes(
        "nothing typed yet",
        Given::Form(
            SubjectType::IndividualBusiness,
            &[(Field::SubjectName, Typed("")), (Field::AdministratorName, Typed(""))],
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the administrator's name alone",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::SubjectName, Typed("张小麦"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "个体户 alone",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::SubjectName, Typed("个体户"))]),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    if form.subject_type() != Some(SubjectType::IndividualBusiness) {
        return;
    }
    let name = form.text(Field::SubjectName).trim();
    let operator = form.text(Field::AdministratorName).trim();
    if name == "个体户" || !name.is_empty() && name == operator {
        let finding = out.at(Field::SubjectName).with("name", name);
        if !operator.is_empty() {
            finding.suggest(
                Field::SubjectName,
                &format!("个体户{operator}"),
                text!("改成「个体户」加管理员姓名", "Write “个体户” and the administrator’s name"),
            );
        }
    }
}
