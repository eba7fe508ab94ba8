//! The id of a new account can be written everywhere.

use crate::ledger::{self, About};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.1"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "command/id-shape",
        message: (
            "id 是 1 到 {limit} 个英文字母、数字、「-」「_」「.」，现在是「{id}」。",
            "An id is 1 to {limit} of the letters A–Z and a–z, digits, “-”, “_” and “.”; it is “{id}”.",
        ),
        why: (
            "id 会出现在网址和导出的表格里，别的字符在那里会走样。",
            "The id stands in addresses and in exported tables, where other characters do not survive.",
        ),
        fix: (
            "换一个 id，或者不填，会自动取一个；中文名写在名称里。",
            "Choose another id, or leave it out and one is given; other scripts go into the name.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DAY: &str = "2018-11-06";

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("letters, digits and signs", Given::Then(&[], Did::of(DAY, "Mai_2018-a.1", EventKind::Begun, &[]))),
    Case::passes(
        "64 characters",
        Given::Then(
            &[],
            Did::of(DAY, "a234567890123456789012345678901234567890123456789012345678901234", EventKind::Begun, &[]),
        ),
    ),
    Case::passes("an id that is left out", Given::Then(&[], Did::of(DAY, "", EventKind::Begun, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "65 characters",
        Given::Then(
            &[],
            Did::of(DAY, "a2345678901234567890123456789012345678901234567890123456789012345", EventKind::Begun, &[]),
        ),
    ),
    Case::finds(FindingKind::Invalid, "a space", Given::Then(&[], Did::of(DAY, "mp 3", EventKind::Begun, &[]))),
    Case::finds(
        FindingKind::Invalid,
        "Chinese characters",
        Given::Then(&[], Did::of(DAY, "", EventKind::CompanyAdded, &[(ArgId::Company, With::Text("麦香坊"))])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an empty id that is given",
        Given::Then(&[], Did::of(DAY, "", EventKind::CompanyAdded, &[(ArgId::Company, With::Text(""))])),
    ),
];

/// The longest id.
const LONGEST: usize = 64;

fn check(scene: &Scene, out: &mut Findings) {
    let Some(command) = scene.command else { return };
    let About::New(new) = command.kind.spec().about else { return };
    let Some(id) = ledger::named(command.kind, &command.program, &command.args) else { return };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if id.is_empty() || id.len() > LONGEST || !id.bytes().all(fits) {
        let place = new.arg().map_or_else(|| "/program".into(), ArgId::path);
        out.push(FindingKind::Invalid, place).with("id", id).with("limit", LONGEST);
    }
}
