//! An overseas subject cannot be registered.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Forbidden,
    overridable: false,
    words: words! {
        id: "form/subject-overseas",
        message: ("这一版注册里没有海外主体。", "This registration has no overseas subjects."),
        why: (
            "指南只在服务类目里提到海外主体，注册时能选的类型里没有它。",
            "The guide names overseas subjects only for service categories, not among the types to choose from.",
        ),
        fix: ("用国内的主体注册，例如国内的子公司。", "Register a subject of the mainland, for example a subsidiary there."),
    },
    reads: &[Field::SubjectType],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("no subject type yet", Given::Form(SubjectType::Individual, &[(Field::SubjectType, Value::Absent)])),
    Case::finds(FindingKind::Forbidden, "an overseas subject", Given::Form(SubjectType::Overseas, &[])),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    if form.text(Field::SubjectType) == SubjectType::Overseas.as_str() {
        out.at(Field::SubjectType);
    }
}
