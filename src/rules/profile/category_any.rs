//! An edition that only links to its lists of categories takes any text for one.

use crate::ledger::Program;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.5"),
    level: Level::Advice,
    kind: FindingKind::Incomplete,
    overridable: false,
    words: words! {
        id: "profile/category-any",
        message: (
            "填了 {count} 个服务类目，这里没有逐个核对。",
            "Service categories given: {count}. They are not compared with a list here.",
        ),
        why: (
            "这一版指南只给了类目清单的链接，清单里有什么不知道，所以写什么都收。",
            "This edition only links to the lists of categories and does not tell what stands in them, so any text is taken.",
        ),
        fix: (
            "照平台上显示的类目抄写；想要核对，换用带有类目清单的指南版本。",
            "Copy the categories as the platform shows them. To have them compared, choose an edition that has the lists.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const CATEGORIES: Did =
    Did::on("2018-11-06", EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["餐饮 > 点餐平台"]))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "an edition that has the lists",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))])],
            CATEGORIES,
        ),
    ),
    Case::passes(
        "no category yet, which another rule asks for",
        Given::Then(&[], Did::on("2018-11-06", EventKind::CategoriesSet, &[])),
    ),
    Case::finds(FindingKind::Incomplete, "an edition that only links to the lists", Given::Then(&[], CATEGORIES)),
    Case::finds(
        FindingKind::Incomplete,
        "an individual, who has another list",
        Given::Then(
            &[Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))])],
            CATEGORIES,
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let count = command.args.texts(ArgId::Categories).len();
    if count == 0 || scene.ctx.edition.categories.is_some() {
        return;
    }
    let finding = out.at_arg(ArgId::Categories).with("count", count);
    if scene.program().and_then(Program::subject_type) == Some(SubjectType::Individual) {
        finding.cite.statement = "G3.6";
    }
}
