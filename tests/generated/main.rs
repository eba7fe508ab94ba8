//! Files that are written from others are fresh: lists, catalogues, pictures.
//!
//! A stale file is rewritten and the test fails once; with `CI` set it only fails.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod coverage;
mod examples;
mod flow;
mod rule_list;
mod unions;
#[path = "../util/mod.rs"]
#[expect(dead_code, reason = "here cases are only looked at")]
mod util;

use std::fs;
use std::path::Path;

#[test]
fn the_list_of_rules_is_fresh() {
    keep_fresh("src/rules/mod.rs", &rule_list::text());
}

#[test]
fn the_examples_of_the_page_are_fresh() {
    keep_fresh("www/data/examples.json", &examples::text());
}

#[test]
fn the_unions_of_names_are_fresh() {
    keep_fresh("src/wasm/ids.ts", &unions::text());
}

#[test]
fn the_coverage_of_the_guide_is_fresh() {
    keep_fresh("docs/guide-coverage.md", &coverage::text());
}

#[test]
fn the_picture_of_the_flow_is_fresh() {
    keep_fresh("docs/flow.md", &flow::text());
}

fn keep_fresh(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if fs::read_to_string(&path).is_ok_and(|known| known == text) {
        return;
    }
    assert!(std::env::var_os("CI").is_none(), "{} is stale: run `cargo test` and commit it", path.display());
    fs::write(&path, text).unwrap();
    panic!("{} was stale and has been rewritten: run `cargo test` again", path.display());
}
