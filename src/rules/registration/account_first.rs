//! The account page is complete before the activation mail can be opened.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.7"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "registration/account-first",
        message: ("邮箱和密码这一页还有 {count} 处待处理。", "Open points on the page with email and password: {count}."),
        why: ("填好邮箱和密码，平台才会发出激活邮件。", "The platform sends the activation mail once email and password are given."),
        fix: ("先填好邮箱和密码。", "Complete email and password first."),
    },
    reads: &[],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a complete account page", Given::Form(SubjectType::Enterprise, &[])),
    Case::finds(
        FindingKind::NotYet,
        "an email that is missing",
        Given::Form(SubjectType::Enterprise, &[(Field::Email, Typed(""))]),
    ),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    let open = standing.open(Page::Account).count();
    if open > 0 {
        out.anywhere().with("count", open);
    }
}
