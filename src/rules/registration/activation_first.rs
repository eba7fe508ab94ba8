//! The email is activated before anything about the subject is filled in.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.8"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "registration/activation-first",
        message: ("邮箱还没有激活。", "The email is not activated yet."),
        why: (
            "打开激活链接之后，注册才会继续到填写主体信息。",
            "Registration goes on to the subject only after the activation link was opened.",
        ),
        fix: ("打开激活邮件里的链接，再记下激活日期。", "Open the link in the activation mail, then record the day."),
    },
    reads: &[],
    check: Check::Gate(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an email activated today",
        Given::Facts(SubjectType::Individual, &[], &[(Fact::EmailActivatedOn, "2018-11-06")], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an email that is not activated",
        Given::Facts(SubjectType::Individual, &[], &[], "2018-11-06"),
    ),
];

fn check(standing: &Standing, _: &Ctx, out: &mut Findings) {
    if standing.facts.on(Fact::EmailActivatedOn).is_none() {
        out.at_fact(Fact::EmailActivatedOn);
    }
}
