//! A service category is one of the subject's list, where the edition has it.

use crate::ledger::Program;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G3.5",
        text!(
            "微信开放文档《小程序开放的服务类目》，2026-07-29",
            "WeChat documentation, Service categories open to mini programs, 2026-07-29",
        ),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "profile/category-unknown",
        message: (
            "「{subject}」主体的类目清单里没有「{category}」。",
            "The list of categories for the subject type “{subject}” has no “{category}”.",
        ),
        why: (
            "个人、组织和海外主体各有一份类目清单，清单外的类目在平台上选不到。",
            "Individuals, organisations and overseas subjects have a list each; what is not in it cannot be chosen on the platform.",
        ),
        fix: (
            "从清单里选，先写一级再写二级，比如「工具 > 天气」；三级类目不写。",
            "Choose one of the list, first level and then second, such as “工具 > 天气”; leave a third level out.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const EDITION: Did = Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]);
const INDIVIDUAL: Did =
    Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "categories of the list, each written in its own way",
        Given::Then(
            &[EDITION],
            Did::on(
                "2026-11-06",
                EventKind::CategoriesSet,
                &[(ArgId::Categories, With::Texts(&["工具 > 投票", "工具/天气"]))],
            ),
        ),
    ),
    Case::passes(
        "any text in an edition without a list",
        Given::Then(
            &[],
            Did::on("2018-11-06", EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["没有这个类目"]))]),
        ),
    ),
    Case::passes("no category yet", Given::Then(&[EDITION], Did::on("2026-11-06", EventKind::CategoriesSet, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "one that is in no list beside one that is",
        Given::Then(
            &[EDITION],
            Did::on(
                "2026-11-06",
                EventKind::CategoriesSet,
                &[(ArgId::Categories, With::Texts(&["工具 > 投票", "工具 > 面包"]))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an individual with a category of organisations",
        Given::Then(
            &[EDITION, INDIVIDUAL],
            Did::on("2026-11-06", EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["工具 > 投票"]))]),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (Some(command), Some(categories)) = (scene.command, scene.ctx.edition.categories) else { return };
    let known = scene.program().and_then(Program::subject_type);
    // Before the subject is known, most have the list of organisations.
    let subject = known.unwrap_or(SubjectType::Enterprise);
    for category in command.args.texts(ArgId::Categories) {
        if !categories.knows(subject, category) {
            let finding = out.at_arg(ArgId::Categories);
            finding.with("category", category.as_str()).with("subject", subject.title());
            if subject == SubjectType::Individual {
                finding.cite.statement = "G3.6";
            }
        }
    }
}
