//! What is recorded has a reasonable length.

use crate::ledger::{self, PageGroup, Shape};
use crate::rule::prelude::*;
use crate::text::longer;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/text-too-long",
        message: ("「{argument}」超过了 {limit} {unit}。", "“{argument}” has more than {limit} {unit}."),
        why: (
            "记录要能一眼看完，整个文件也要存得下、打得开。",
            "A record is to be taken in at a glance, and the whole file has to be saved and opened.",
        ),
        fix: (
            "减到 {limit} {unit}以内；长的材料放在别处，这里写它在哪里。",
            "Keep to {limit} {unit}; put long material elsewhere and note here where it is.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DAY: &str = "2018-11-06";

/// A version of 64 characters.
const LONGEST_VERSION: &str = "1.0.0-0123456789012345678901234567890123456789012345678901234567";

const GROUP: (&str, &str, &[&str]) = ("pages/index", "餐饮", &["面包"]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a version of 64 characters",
        Given::Then(&[], Did::on(DAY, EventKind::CodeUploaded, &[(ArgId::Version, With::Text(LONGEST_VERSION))])),
    ),
    Case::passes(
        "100 categories",
        Given::Then(&[], Did::on(DAY, EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["餐饮"; 100]))])),
    ),
    Case::passes(
        "100 tags of a page",
        Given::Then(
            &[],
            Did::on(
                DAY,
                EventKind::ReviewSubmitted,
                &[(ArgId::Pages, With::Pages(&[("pages/index", "餐饮", &["面包"; 100])]))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a version of 65 characters",
        Given::Then(
            &[],
            Did::on(
                DAY,
                EventKind::CodeUploaded,
                &[(ArgId::Version, With::Text("1.0.0-01234567890123456789012345678901234567890123456789012345678"))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "101 categories",
        Given::Then(&[], Did::on(DAY, EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["餐饮"; 101]))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "101 tags of a page",
        Given::Then(
            &[],
            Did::on(
                DAY,
                EventKind::ReviewSubmitted,
                &[(ArgId::Pages, With::Pages(&[("pages/index", "餐饮", &["面包"; 101])]))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "1001 groups of pages",
        Given::Then(&[], Did::on(DAY, EventKind::ReviewSubmitted, &[(ArgId::Pages, With::Pages(&[GROUP; 1001]))])),
    ),
];

/// The longest text of a field of the form, in characters.
const FIELD: usize = 1000;
/// The longest reason of an exception, in characters.
const REASON: usize = 1000;
/// The most texts of one list.
const TEXTS: usize = 100;
/// The most groups of pages, far above what an edition allows.
const GROUPS: usize = 1000;
/// The longest page, category or tag, in characters.
const LINE: usize = 200;
/// The most tags of one group.
const TAGS: usize = 100;

const CHARACTERS: Text = text!("个字符", "characters");

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    for (arg, value) in command.args.iter().filter(|(arg, _)| command.kind.takes(*arg).is_some()) {
        if let Some((limit, unit)) = passed(arg.spec().shape, value) {
            out.at_arg(arg).with("argument", arg.spec().label).with("limit", limit).with("unit", unit);
        }
    }
    for exception in command.exceptions.iter().filter(|exception| longer(&exception.reason, REASON)) {
        let finding = out.push(FindingKind::Invalid, format!("/exceptions/{}", exception.rule.replace('/', "~1")));
        finding.with("argument", text!("例外的原因", "Reason of the exception"));
        finding.with("limit", REASON).with("unit", CHARACTERS);
    }
}

/// The first limit that a value passes, and what it counts.
fn passed(shape: Shape, value: &ledger::Value) -> Option<(usize, Text)> {
    use ledger::Value::{Pages, Text, Texts};
    let (limit, passes) = match (shape, value) {
        (Shape::Field, Text(text)) => (FIELD, longer(text, FIELD)),
        (Shape::Text(max), Text(text)) => (max, longer(text, max)),
        (Shape::Texts(_), Texts(texts)) if texts.len() > TEXTS => return Some((TEXTS, text!("条", "entries"))),
        (Shape::Texts(max), Texts(texts)) => (max, any_longer(texts, max)),
        (Shape::Pages, Pages(groups)) if groups.len() > GROUPS => {
            return Some((GROUPS, text!("组页面", "groups of pages")));
        }
        (Shape::Pages, Pages(groups)) if groups.iter().any(|group| group.tags.len() > TAGS) => {
            return Some((TAGS, text!("个标签", "tags")));
        }
        (Shape::Pages, Pages(groups)) => (LINE, groups.iter().any(has_long_text)),
        _ => return None,
    };
    passes.then_some((limit, CHARACTERS))
}

fn has_long_text(group: &PageGroup) -> bool {
    longer(&group.page, LINE) || longer(&group.category, LINE) || any_longer(&group.tags, LINE)
}

fn any_longer(texts: &[String], limit: usize) -> bool {
    texts.iter().any(|text| longer(text, limit))
}
