//! A choice is one of its list.

use crate::form::Shape;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "form/choice-unknown",
        message: ("「{field}」里没有「{found}」这一项。", "“{field}” has no choice “{found}”."),
        why: (
            "只有列出的几项能注册，别的内容后面几步都接不上。",
            "Only the listed ones can be registered; nothing else leads on to the next steps.",
        ),
        fix: ("从列表里选一项。", "Choose one of the list."),
    },
    reads: &[Field::SubjectType, Field::CodeKind, Field::VerificationWay],
    check: Check::Field(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("choices of the lists", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "no choice yet, which another rule asks for",
        Given::Form(SubjectType::Enterprise, &[(Field::CodeKind, Typed(""))]),
    ),
    Case::passes("overseas, which has a rule of its own", Given::Form(SubjectType::Overseas, &[])),
    Case::finds(
        FindingKind::Invalid,
        "another subject type",
        Given::Form(SubjectType::Enterprise, &[(Field::SubjectType, Typed("school"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "another kind of code",
        Given::Form(SubjectType::Enterprise, &[(Field::CodeKind, Typed("passport"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a label in the place of a choice",
        Given::Form(SubjectType::Enterprise, &[(Field::VerificationWay, Typed("微信认证"))]),
    ),
];

fn check(field: Field, raw: &Raw, out: &mut Findings) {
    let Shape::Choice(options) = field.spec().shape else { return };
    let text = raw.text();
    let overseas = field == Field::SubjectType && text == SubjectType::Overseas.as_str();
    if text.is_empty() || overseas || options.iter().any(|(name, _)| *name == text) {
        return;
    }
    let finding = out.at(field).with("field", field.spec().label).with("found", text);
    let written = text.trim();
    let meant = |(name, label): &&(&str, Text)| {
        name.eq_ignore_ascii_case(written) || label.zh() == written || label.en().eq_ignore_ascii_case(written)
    };
    if let Some((name, _)) = options.iter().find(meant) {
        finding.suggest(field, name, text!("改成列表里的写法", "Write it as the list does"));
    }
}
