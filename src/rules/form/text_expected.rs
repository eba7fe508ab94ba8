//! A field for text holds text.

use crate::form::Shape;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "form/text-expected",
        message: ("「{field}」要填文字，现在是{found}。", "“{field}” takes text; it holds {found}."),
        why: (
            "号码也是文字：当成数字，开头的 0 和 18 位号码的末几位就丢了。",
            "Codes are text too: as numbers they lose zeros in front and the last digits of 18.",
        ),
        fix: ("把它作为文字交进来，再和证件核对一遍。", "Hand it in as text, and compare it with the document again."),
    },
    reads: &[],
    check: Check::Unfit(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("text in every field for text", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "nothing, which other rules ask about",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Value::Absent)]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number for a code",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Number)]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a number for a choice",
        Given::Form(SubjectType::Individual, &[(Field::SubjectType, Number)]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a tick that is set",
        Given::Form(SubjectType::Enterprise, &[(Field::AdministratorName, Tick(true))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a tick that is not set",
        Given::Form(SubjectType::Individual, &[(Field::ProgramName, Tick(false))]),
    ),
];

fn check(field: Field, raw: &Raw, out: &mut Findings) {
    let found = match raw {
        _ if field.spec().shape == Shape::Tick => return,
        Raw::Absent | Raw::Text(_) => return,
        Raw::Tick(_) => text!("勾选", "a tick"),
        Raw::Other(name) => in_words(name),
    };
    out.at(field).with("field", field.spec().label).with("found", found);
}

/// What to call a type of JavaScript.
fn in_words(name: &str) -> Text {
    match name {
        "number" | "bigint" => text!("数字", "a number"),
        "array" => text!("列表", "a list"),
        "object" => text!("对象", "an object"),
        "function" => text!("函数", "a function"),
        _ => text!("别的内容", "something else"),
    }
}
