//! Name, avatar, introduction and categories are set before code is submitted for review.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G4.1",
        text!(
            "微信开放文档《第三方平台 · 提交审核》返回码 86002 和 85008，2019",
            "WeChat documentation, Third-party platforms, Submit for review, return codes 86002 and 85008, 2019",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "profile/missing-before-review",
        message: ("提交审核前还差一件：{what}。", "Before the review, this is still to be recorded: {what}."),
        why: (
            "名称、头像、简介没有设好，平台不收提交；页面的类目也要从设好的服务类目里选。",
            "The platform takes no submission without name, avatar and introduction, and pages take their category from those that are set.",
        ),
        fix: ("先在「完善资料」里做完并记下来，再提交审核。", "Complete the profile and record it, then submit for review."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const NAME: Did = Did::on("2018-11-05", EventKind::NameSet, &[(ArgId::ProgramName, With::Text("麦香坊点单"))]);
const AVATAR: Did = Did::on("2018-11-05", EventKind::AvatarSet, &[]);
const INTRODUCTION: Did = Did::on(
    "2018-11-05",
    EventKind::IntroductionSet,
    &[(ArgId::Introduction, With::Text("麦香坊门店点单、预订蛋糕和会员积分"))],
);
const CATEGORIES: Did =
    Did::on("2018-11-06", EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["餐饮 > 点餐平台"]))]);
const SUBMISSION: Did = Did::on("2018-11-06", EventKind::ReviewSubmitted, &[(ArgId::Version, With::Text("1.0.0"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a complete profile, the last part of the same day",
        Given::Then(&[NAME, AVATAR, INTRODUCTION, CATEGORIES], SUBMISSION),
    ),
    Case::passes(
        "the step with a complete profile",
        Given::By(&[NAME, AVATAR, INTRODUCTION, CATEGORIES], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "a profile without categories",
        Given::Then(&[NAME, AVATAR, INTRODUCTION], SUBMISSION),
    ),
    Case::finds(FindingKind::NotYet, "an empty profile", Given::Then(&[], SUBMISSION)),
    Case::finds(
        FindingKind::NotYet,
        "the step on the day before the categories were set",
        Given::By(&[NAME, AVATAR, INTRODUCTION, CATEGORIES], "2018-11-05"),
    ),
];

const NEEDED: [Fact; 4] = [Fact::NameSetOn, Fact::AvatarSetOn, Fact::IntroductionSetOn, Fact::CategoriesSetOn];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(program) = scene.program() else { return };
    for fact in NEEDED.into_iter().filter(|fact| !program.facts.has(*fact)) {
        out.at_fact(fact).with("what", fact.title());
    }
}
