//! Subject, way of verification and administrator are complete before the subject is confirmed.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "registration/pages-first",
        message: ("「{page}」还有 {count} 处待处理。", "Open points on the page “{page}”: {count}."),
        why: (
            "主体信息确认之后不能更改，所以要先全部填对。",
            "Subject information cannot be changed after the confirmation, so all of it has to be right first.",
        ),
        fix: ("先处理这一页的待处理项。", "Settle the open points of that page first."),
    },
    reads: &[],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("complete pages", Given::Form(SubjectType::Media, &[])),
    Case::passes("an individual without a way of verification", Given::Form(SubjectType::Individual, &[])),
    Case::finds(
        FindingKind::NotYet,
        "a mobile number that is missing",
        Given::Form(SubjectType::Media, &[(Field::AdministratorMobile, Value::Absent)]),
    ),
];

/// The pages before the confirmation.
static PAGES: [(Page, Text); 3] = [
    (Page::Subject, text!("主体信息", "Subject information")),
    (Page::Verification, text!("验证方式", "Way of verification")),
    (Page::Administrator, text!("管理员", "Administrator")),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    for (page, title) in PAGES {
        let open = standing.open(page).count();
        if open > 0 {
            out.anywhere().with("page", title).with("count", open);
        }
    }
}
