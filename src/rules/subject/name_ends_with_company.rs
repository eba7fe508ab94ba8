//! The name of an individual business, a government body or another organisation does not end as a company's.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.9",
        text!("微信支付《二级商户进件申请》2022-05-13", "WeChat Pay, Application of a secondary merchant, 2022-05-13",),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/name-ends-with-company",
        message: (
            "名称以「公司」结尾，主体类型选的是「{subject}」。",
            "The name ends in “公司” (company); the subject type chosen is {subject}.",
        ),
        why: (
            "个体工商户、政府和其他组织的名称不以「公司」结尾，名称和类型对不上，审核多半会退回。",
            "Individual businesses, government and other organisations have no names in “公司”, and a review is likely to refuse the mismatch.",
        ),
        fix: (
            "看证照：写的是公司，主体类型改成企业；不是，就照证照改名称。",
            "See the certificate: if it is a company, choose enterprise; if not, copy the name from it.",
        ),
    },
    reads: &[Field::SubjectName, Field::SubjectType],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a company", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("a bakery of an individual business", Given::Form(SubjectType::IndividualBusiness, &[])),
    Case::passes(
        "a medium, which may be a company",
        Given::Form(SubjectType::Media, &[(Field::SubjectName, Typed("杭州麦香传媒有限公司"))]),
    ),
    Case::passes(
        "the word in the middle",
        Given::Form(SubjectType::OtherOrganization, &[(Field::SubjectName, Typed("杭州市公司法研究会"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a company as an individual business",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::SubjectName, Typed("杭州麦香坊食品有限公司"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a company as a government body",
        Given::Form(SubjectType::Government, &[(Field::SubjectName, Typed("杭州市公交集团有限公司"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a company as another organisation",
        Given::Form(SubjectType::OtherOrganization, &[(Field::SubjectName, Typed("杭州麦香坊食品有限公司"))]),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let Some(subject) = form.subject_type() else { return };
    let never_a_company =
        matches!(subject, SubjectType::IndividualBusiness | SubjectType::Government | SubjectType::OtherOrganization);
    if never_a_company && form.text(Field::SubjectName).trim_end().ends_with("公司") {
        out.at(Field::SubjectName).with("subject", subject.title());
    }
}
