//! Arrows between the rooms of the house point down only.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms of the crate that it may know.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("calendar", &[]),
    ("text", &["calendar"]),
    ("guide", &["text"]),
    ("identifier", &["text"]),
    ("ledger", &["text", "guide", "calendar"]),
    ("form", &["text", "guide", "identifier"]),
    ("error", &["text"]),
    ("rule", &["text", "guide", "calendar", "identifier", "form", "ledger"]),
    ("rules", &["rule", "text", "guide", "calendar", "identifier", "form", "ledger"]),
    ("check", &["rules", "rule", "text", "guide", "identifier", "form", "ledger"]),
    ("bulk", &["check", "rules", "rule", "text", "guide", "identifier", "form"]),
    ("flow", &["check", "rules", "rule", "text", "guide", "calendar", "identifier", "form", "ledger"]),
    ("workspace", &["flow", "rules", "rule", "text", "guide", "calendar", "ledger"]),
    (
        "wasm",
        &[
            "workspace",
            "bulk",
            "check",
            "flow",
            "error",
            "rules",
            "rule",
            "text",
            "guide",
            "calendar",
            "identifier",
            "form",
            "ledger",
        ],
    ),
];

#[test]
fn every_room_knows_only_rooms_below_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in rust_files(&source) {
        let inside = file.strip_prefix(&source).unwrap();
        let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if room == "lib" {
            continue;
        }
        let (_, known) =
            MAY_KNOW.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("{room} has no place"));
        for other in rooms_in(&fs::read_to_string(&file).unwrap()) {
            assert!(other == room || known.contains(&other.as_str()), "{} knows {other}", inside.display());
        }
    }
}

#[test]
fn rules_do_not_know_each_other() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for file in rust_files(&rules).into_iter().filter(|file| *file != rules.join("mod.rs")) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("crate::rules") && !text.contains("super::"), "{}", file.display());
    }
}

#[test]
fn only_the_shell_knows_javascript() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in rust_files(&source).into_iter().filter(|file| !file.starts_with(source.join("wasm"))) {
        let text = fs::read_to_string(&file).unwrap();
        for name in ["wasm_bindgen", "js_sys", "web_sys", "serde_wasm_bindgen"] {
            assert!(!text.contains(name), "{} names {name}", file.display());
        }
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// The rooms named after `crate::`, alone or in braces.
fn rooms_in(text: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for rest in text.split("crate::").skip(1) {
        if let Some(list) = rest.strip_prefix('{').and_then(|rest| rest.split_once("};")).map(|(list, _)| list) {
            rooms.extend(list.split(',').map(first_word));
        } else {
            rooms.push(first_word(rest));
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect()
}
