//! The walkthroughs of the guide, played natively, and what they have to show together.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util_walk;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use mp_onboard::flow::rows;
use mp_onboard::guide::STATEMENTS;
use mp_onboard::ledger::KINDS;
use mp_onboard::rule::{Check, QUOTAS};
use mp_onboard::rules::CASES;
use util_walk::{SAVED_V1, Seen, WALKTHROUGHS, play};

/// Rules about a ledger that no walkthrough can meet, and why.
const NOT_MET: [(&str, &str); 1] = [(
    "registration/verification-not-chosen",
    "it belongs to a registration that is not kept in a ledger; a program can be verified whatever way it has chosen",
)];

/// Statements in which there is nothing to compute, and why.
const NOT_COMPUTED: [(&str, &str); 1] =
    [("G1.1", "what a mini program is: a description without a number or a condition")];

/// What was not as it is written down, the saved workspace of each, and what they have shown together.
static PLAYED: LazyLock<(Vec<String>, BTreeMap<&str, String>, Seen)> = LazyLock::new(|| {
    let (mut complaints, mut saved, mut seen) = (Vec::new(), BTreeMap::new(), Seen::default());
    for (name, text) in WALKTHROUGHS {
        let played = play(name, text, &mut seen);
        complaints.extend(played.complaints);
        saved.insert(*name, played.saved);
    }
    (complaints, saved, seen)
});

#[test]
fn every_walkthrough_goes_as_it_is_written_down() {
    let (complaints, ..) = &*PLAYED;
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_saved_file_is_what_every_event_comes_to() {
    let (_, saved, _) = &*PLAYED;
    for ((number, found), written) in (1..).zip(saved["every-event"].lines()).zip(SAVED_V1.lines()) {
        assert_eq!(found, written, "line {number}");
    }
    assert_eq!(saved["every-event"], SAVED_V1);
}

#[test]
fn every_file_is_played() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/walkthroughs");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort_unstable();
    let played: Vec<_> = WALKTHROUGHS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(played, names);
}

#[test]
fn every_kind_of_event_is_recorded() {
    let (.., seen) = &*PLAYED;
    let missing: Vec<_> = KINDS.iter().map(|spec| spec.name).filter(|name| !seen.kinds.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_step_is_taken_and_is_not_always_done() {
    let (.., seen) = &*PLAYED;
    for row in rows() {
        let states: Vec<_> = seen.steps.iter().filter(|(id, _)| *id == row.id).map(|(_, state)| &**state).collect();
        assert!(states.contains(&"done") && states.len() > 1, "{}: {states:?}", row.id);
    }
}

#[test]
fn every_rule_about_a_ledger_is_met() {
    let (.., seen) = &*PLAYED;
    let of_ledgers = CASES.iter().filter(|(rule, _)| matches!(rule.check, Check::Gate(_) | Check::Ledger(_)));
    let missing: Vec<_> = of_ledgers.map(|(rule, _)| rule.id()).filter(|id| !seen.rules.contains(id)).collect();
    assert_eq!(missing, NOT_MET.map(|(id, _)| id), "these are met nowhere");
}

#[test]
fn every_quota_is_shown() {
    let (.., seen) = &*PLAYED;
    let missing: Vec<_> = QUOTAS.iter().map(|row| row.limit.as_str()).filter(|id| !seen.quotas.contains(*id)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_statement_that_can_be_computed_is_visible() {
    let (.., seen) = &*PLAYED;
    let missing: Vec<_> = STATEMENTS.iter().map(|it| it.id).filter(|id| !seen.statements.contains(id)).collect();
    assert_eq!(missing, NOT_COMPUTED.map(|(id, _)| id));
}

/// A walkthrough of one step.
fn written(step: &str) -> String {
    let begun = r#"{ "now": "2018-11-06", "do": { "type": "begun", "program": "mp" } }"#;
    format!(r#"{{ "name": "x", "about": "One step.", "steps": [{begun}, {step}] }}"#)
}

#[test]
fn what_is_not_so_is_complained_about() {
    let so = [
        "{}",
        r#"{ "do": { "type": "email-activated", "program": "mp" }, "refused": ["registration/account-first"] }"#,
        r#"{ "expect": { "steps": { "mp": { "account": "ready" } } } }"#,
        r#"{ "expect": { "quotas": { "mp": { "page-groups": { "used": 0, "left": 5 }, "withdrawals-per-day": null } } } }"#,
        r#"{ "undo": 1, "expect": { "length": 1, "todo": [] } }"#,
    ];
    for step in so {
        assert_eq!(play("x", &written(step), &mut Seen::default()).complaints, Vec::<String>::new(), "{step}");
    }
    let not_so = [
        r#"{ "nwo": "2018-11-07" }"#,
        r#"{ "now": "yesterday" }"#,
        r#"{ "do": { "type": "began", "program": "mp" } }"#,
        r#"{ "do": { "type": "begun", "program": "mp2", "args": { "colour": "red" } } }"#,
        r#"{ "do": { "type": "email-activated", "program": "mp" } }"#,
        r#"{ "do": { "type": "begun", "program": "mp2" }, "refused": ["command/id-taken"] }"#,
        r#"{ "do": { "type": "begun", "program": "mp2" }, "advice": ["command/id-taken"] }"#,
        r#"{ "do": { "type": "begun", "program": "mp2" }, "kept": ["command/id-taken"] }"#,
        r#"{ "do": { "type": "email-activated", "program": "mp" }, "refused": ["registration/account-first"], "says": [] }"#,
        r#"{ "try": { "type": "edition-chosen", "program": "mp", "args": { "edition": "2017" } }, "changes": [] }"#,
        r#"{ "undo": 2 }"#,
        r#"{ "undo": 1, "refused": ["command/read-only"] }"#,
        r#"{ "redo": 1 }"#,
        r#"{ "play": "theatre", "with": {} }"#,
        r#"{ "steps": [], "undo": 1 }"#,
        r#"{ "expect": { "stpes": {} } }"#,
        r#"{ "expect": { "steps": { "mp": { "account": "done" } } } }"#,
        r#"{ "expect": { "steps": { "mp": { "accounts": "done" } } } }"#,
        r#"{ "expect": { "steps": { "mp2": { "account": "ready" } } } }"#,
        r#"{ "expect": { "because": { "mp": { "activation": [] } } } }"#,
        r#"{ "expect": { "quotas": { "mp": { "page-groups": { "used": 1 } } } } }"#,
        r#"{ "expect": { "quotas": { "mp": { "page-groups": null } } } }"#,
        r#"{ "expect": { "quotas": { "mp": { "withdrawals-per-day": { "used": 0 } } } } }"#,
        r#"{ "expect": { "todo": [] } }"#,
        r#"{ "expect": { "next": { "mp": null } } }"#,
        r#"{ "expect": { "deadlines": ["mp remittance 2018-11-16"] } }"#,
        r#"{ "expect": { "compare": { "from": "2018-11-06", "to": "2017", "differ": [] } } }"#,
    ];
    for step in not_so {
        assert_ne!(play("x", &written(step), &mut Seen::default()).complaints, Vec::<String>::new(), "{step}");
    }
}
