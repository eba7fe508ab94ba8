//! What an argument carries has the shape that it needs.

use crate::form;
use crate::ledger::{self, Shape};
use crate::rule::prelude::*;
use crate::text::Param;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/argument-shape",
        message: ("「{argument}」应是{expected}，现在是别的内容。", "“{argument}” should be {expected}; it holds something else."),
        why: (
            "记下的内容以后要拿来数、拿来比，所以每一项只收一种写法。",
            "What is recorded is counted and compared later, so each entry is taken in one shape only.",
        ),
        fix: ("改成{expected}。", "Give {expected}."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DAY: &str = "2018-11-06";
const MEMBER: (ArgId, With) = (ArgId::Member, With::Text("xiaomai-dev"));
const LIMIT: (ArgId, With) = (ArgId::Limit, With::Text("page-groups"));

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "a role of the list",
        Given::Then(&[], Did::on(DAY, EventKind::MemberBound, &[(ArgId::Role, With::Text("tester")), MEMBER])),
    ),
    Case::passes(
        "the largest number",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[LIMIT, (ArgId::Value, With::Number(1_000_000))])),
    ),
    Case::passes(
        "an empty text, which another rule asks for",
        Given::Then(&[], Did::on(DAY, EventKind::MemberBound, &[(ArgId::Role, With::Text("")), MEMBER])),
    ),
    Case::passes(
        "an empty list, which another rule asks for",
        Given::Then(&[], Did::on(DAY, EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&[]))])),
    ),
    Case::passes(
        "a declaration that is a tick",
        Given::Then(&[], Did::on(DAY, EventKind::EmailSet, &[(ArgId::EmailNotOnOpenPlatform, With::Tick(false))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a role that is not of the list",
        Given::Then(&[], Did::on(DAY, EventKind::MemberBound, &[(ArgId::Role, With::Text("operator")), MEMBER])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number above the largest",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[LIMIT, (ArgId::Value, With::Number(1_000_001))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number in words",
        Given::Then(&[], Did::of(DAY, "", EventKind::LimitSet, &[LIMIT, (ArgId::Value, With::Text("13"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a declaration in words",
        Given::Then(&[], Did::on(DAY, EventKind::EmailSet, &[(ArgId::EmailNotOnOpenPlatform, With::Text("true"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an email that is a tick",
        Given::Then(&[], Did::on(DAY, EventKind::EmailSet, &[(ArgId::Email, With::Tick(true))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a blank among categories",
        Given::Then(
            &[],
            Did::on(DAY, EventKind::CategoriesSet, &[(ArgId::Categories, With::Texts(&["餐饮 > 餐厅排队", " "]))]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "one category that is no list",
        Given::Then(&[], Did::on(DAY, EventKind::CategoriesSet, &[(ArgId::Categories, With::Text("餐饮 > 餐厅排队"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "pages that are texts",
        Given::Then(&[], Did::on(DAY, EventKind::ReviewSubmitted, &[(ArgId::Pages, With::Texts(&["pages/index"]))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "something that no argument takes",
        Given::Then(&[], Did::on(DAY, EventKind::CodeUploaded, &[(ArgId::Version, With::Nothing)])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    for (arg, value) in command.args.iter().filter(|(arg, _)| command.kind.takes(*arg).is_some()) {
        if !fits(arg, value) {
            out.at_arg(arg).with("argument", arg.spec().label).with("expected", expected(arg));
        }
    }
}

/// The largest number that is taken.
const LARGEST: u32 = 1_000_000;

fn fits(arg: ArgId, value: &ledger::Value) -> bool {
    use ledger::Value::{Flag, Number, Pages, Text, Texts};
    match (arg.spec().shape, value) {
        (Shape::Field, Flag(_)) => is_tick(arg),
        (Shape::Field, Text(_)) => !is_tick(arg),
        (Shape::Word(words), Text(text)) => text.trim().is_empty() || words.iter().any(|(word, _)| **word == **text),
        (Shape::Number, Number(number)) => *number <= LARGEST,
        (Shape::Texts(_), Texts(texts)) => texts.iter().all(|text| !text.trim().is_empty()),
        (Shape::Text(_) | Shape::Account(_), Text(_)) | (Shape::Pages, Pages(_)) => true,
        _ => false,
    }
}

/// Whether the field of the same name is ticked.
fn is_tick(arg: ArgId) -> bool {
    Field::parse(arg.as_str()).is_some_and(|field| field.spec().shape == form::Shape::Tick)
}

fn expected(arg: ArgId) -> Param {
    let text = match arg.spec().shape {
        Shape::Field if is_tick(arg) => text!("勾选或不勾选", "a tick, set or not set"),
        Shape::Field | Shape::Text(_) => text!("一段文字", "a text"),
        Shape::Account(_) => text!("一个帐号的 id", "the id of an account"),
        Shape::Number => text!(" 0 到 1,000,000 的整数", "a whole number from 0 to 1,000,000"),
        Shape::Texts(_) => text!("一组文字，每条都不空", "a list of texts, none of them blank"),
        Shape::Pages => text!("一组页面，各有类目和标签", "groups of pages, each with its category and tags"),
        Shape::Word(words) => {
            let (mut zh, mut en) = (String::new(), String::new());
            for (word, label) in words {
                for piece in [if zh.is_empty() { " " } else { "、" }, word, "（", label.zh(), "）"] {
                    zh.push_str(piece);
                }
                for piece in [if en.is_empty() { "one of " } else { ", " }, word] {
                    en.push_str(piece);
                }
            }
            zh.push_str(" 中的一个");
            return Param::Words { zh: zh.into(), en: en.into() };
        }
    };
    text.into()
}
