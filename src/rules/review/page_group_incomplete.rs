//! Every group of important pages has a category and tags.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G4.2"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "review/page-group-incomplete",
        message: ("第 {group} 组页面没有填{missing}。", "Group {group} of the pages lacks {missing}."),
        why: (
            "重要的页面都要填类目和标签，审核人员按它们看页面。",
            "Each important page is given a category and tags; reviewers look at it by these.",
        ),
        fix: ("给第 {group} 组补上{missing}，用不到的组整组去掉。", "Give group {group} {missing}, or take the whole group out."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const VERSION: (ArgId, With) = (ArgId::Version, With::Text("1.0.0"));

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "groups with category and tags",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::ReviewSubmitted,
                &[
                    VERSION,
                    (
                        ArgId::Pages,
                        With::Pages(&[
                            ("pages/index/index", "餐饮 > 点餐平台", &["点单", "面包"]),
                            ("pages/cake/cake", "餐饮 > 点餐平台", &["蛋糕"]),
                        ]),
                    ),
                ],
            ),
        ),
    ),
    Case::passes(
        "no pages yet, which another rule asks for",
        Given::Then(&[], Did::on("2018-11-06", EventKind::ReviewSubmitted, &[VERSION])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a second group without a category",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::ReviewSubmitted,
                &[
                    VERSION,
                    (
                        ArgId::Pages,
                        With::Pages(&[
                            ("pages/index/index", "餐饮 > 点餐平台", &["点单"]),
                            ("pages/cake/cake", " ", &["蛋糕"]),
                        ]),
                    ),
                ],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a group without tags",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::ReviewSubmitted,
                &[VERSION, (ArgId::Pages, With::Pages(&[("pages/index/index", "餐饮 > 点餐平台", &[])]))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a group with blanks alone",
        Given::Then(
            &[],
            Did::on(
                "2018-11-06",
                EventKind::ReviewSubmitted,
                &[VERSION, (ArgId::Pages, With::Pages(&[("pages/index/index", "", &[" ", ""])]))],
            ),
        ),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    for (group, pages) in (1_u32..).zip(command.args.pages(ArgId::Pages)) {
        let category = !pages.category.trim().is_empty();
        let tags = pages.tags.iter().any(|tag| !tag.trim().is_empty());
        let missing = match (category, tags) {
            (true, true) => continue,
            (false, true) => text!("类目", "a category"),
            (true, false) => text!("标签", "tags"),
            (false, false) => text!("类目和标签", "a category and tags"),
        };
        out.at_arg(ArgId::Pages).with("group", group).with("missing", missing);
    }
}
