//! An individual does not choose a way of verification.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.10"),
    level: Level::Advice,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "registration/individual-needs-no-way",
        message: ("个人主体不用选验证方式。", "An individual does not choose a way of verification."),
        why: (
            "个人凭微信实名身份注册；对公打款是企业的方式，个人帐号也暂时不能做微信认证。",
            "An individual registers with a real-name WeChat identity; a remittance is for enterprises, and individuals cannot be verified for now.",
        ),
        fix: ("直接填写管理员信息。", "Go on to the administrator."),
    },
    reads: &[Field::SubjectType],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "a form without a subject type",
        Given::Form(SubjectType::Individual, &[(Field::SubjectType, Value::Absent)]),
    ),
    Case::finds(FindingKind::Forbidden, "an individual", Given::Form(SubjectType::Individual, &[])),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    if standing.form.subject_type() == Some(SubjectType::Individual) {
        out.anywhere();
    }
}
