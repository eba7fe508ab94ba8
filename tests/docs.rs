//! What the documents show is real.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use mp_onboard::Workspace;

#[test]
fn the_sample_of_the_file_format_opens_and_is_what_is_saved() {
    let document = include_str!("../docs/save-format.md");
    let (_, rest) = document.split_once("```jsonl\n").unwrap();
    let (sample, _) = rest.split_once("```").unwrap();
    let workspace = Workspace::open(sample).unwrap();
    assert_eq!(workspace.save(), sample);
    let undone: Vec<_> = workspace.history(None).iter().map(|entry| (entry.undone, entry.redoable)).collect();
    let (held, gone, behind) = ((false, false), (true, false), (true, true));
    assert_eq!(undone, [held, held, gone, held, behind]);
}
