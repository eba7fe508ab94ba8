//! Walkthroughs of the guide, played natively and in the browser: commands on their days, and what is expected of each.

mod expect;
mod play;
mod script;

pub(crate) use play::{Seen, play};

macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../walkthroughs/", $name, ".json")))),*]
    };
}

/// Every walkthrough by its file's name. A test compares the list with the folder.
pub(crate) const WALKTHROUGHS: &[(&str, &str)] = files![
    "applications"
    "association-limits"
    "association-months"
    "association-of-one-program"
    "closed-beta"
    "edition-2017"
    "edition-2026-07"
    "enterprise"
    "every-event"
    "exception-of-an-individual"
    "exceptions"
    "individual"
    "individual-business"
    "late-entries"
    "life-by-each-edition"
    "must-be-verified"
    "open-platform"
    "own-numbers"
    "refused-commands"
    "remittance-in-time"
    "remittance-missed"
    "review"
    "saved-version-1"
    "several-programs"
    "test-account"
    "undo-and-redo"
    "verification-expires"
    "wecom"
];

/// A saved workspace of version 1 of the format, kept to be read for ever.
pub(crate) const SAVED_V1: &str = include_str!("../workspace-v1.jsonl");

const SUBJECTS: &str = include_str!("../walkthroughs/shared/subjects.json");
const SCENES: &str = include_str!("../walkthroughs/shared/scenes.json");
