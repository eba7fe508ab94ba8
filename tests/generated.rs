//! Files that are written from others are fresh: the list of rules, the catalogue, the TypeScript union of rule ids.
//!
//! A stale file is rewritten and the test fails once; with `CI` set it only fails.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use mp_onboard::rule::{Check, Expect, Given, Level, Rule};
use mp_onboard::rules::CASES;

#[test]
fn the_list_of_rules_is_fresh() {
    keep_fresh("src/rules/mod.rs", &list_of_rules());
}

#[test]
fn the_catalogue_is_fresh() {
    keep_fresh("src/rules/README.md", &catalogue());
}

#[test]
fn the_union_of_rule_ids_is_fresh() {
    let ids: Vec<String> = CASES.iter().map(|(rule, _)| format!("  | \"{}\"", rule.id)).collect();
    let text = format!(
        "// Written by tests/generated.rs from the rules. Do not edit.\n/** The id of a rule, which is its path. */\n\
         export type RuleId =\n{};\n",
        ids.join("\n")
    );
    keep_fresh("src/wasm/rule_ids.ts", &text);
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

/// Chapter → rule file names without ending, both sorted.
fn rule_files() -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut chapters = BTreeMap::new();
    for chapter in entries(&root).into_iter().filter(|path| path.is_dir()) {
        let mut rules: Vec<String> =
            entries(&chapter).iter().map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        rules.sort();
        chapters.insert(chapter.file_name().unwrap().to_str().unwrap().to_owned(), rules);
    }
    chapters
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn list_of_rules() -> String {
    let mut out = String::from(
        "//! Every rule, one file each: `<chapter>/<rule>.rs`, sorted by id.\n\
         //!\n\
         //! Written by `tests/generated.rs` from the files beside it: add a file and run `cargo test`.\n\n\
         use crate::rule::{Case, Rule};\n",
    );
    let chapters = rule_files();
    for (chapter, rules) in &chapters {
        writeln!(out, "\n/// Rules of the chapter `{chapter}`.\npub mod {chapter} {{").unwrap();
        for rule in rules {
            writeln!(out, "    pub mod {rule};").unwrap();
        }
        out.push_str("}\n");
    }
    out.push_str("\n/// Every rule, sorted by id.\npub static RULES: &[&Rule] = &[\n");
    for path in module_paths(&chapters) {
        writeln!(out, "    &{path}::RULE,").unwrap();
    }
    out.push_str("];\n\n/// The cases of every rule, in the same order.\npub static CASES: &[(&Rule, &[Case])] = &[\n");
    for path in module_paths(&chapters) {
        let row = format!("    (&{path}::RULE, {path}::CASES),");
        // As rustfmt would have it.
        let wide = row.len() > 120;
        let row = if wide { format!("    (\n        &{path}::RULE,\n        {path}::CASES,\n    ),") } else { row };
        writeln!(out, "{row}").unwrap();
    }
    out.push_str("];\n");
    out
}

fn module_paths(chapters: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut paths: Vec<String> = chapters
        .iter()
        .flat_map(|(chapter, rules)| rules.iter().map(move |rule| format!("{chapter}::{rule}")))
        .collect();
    paths.sort_by_key(|path| path.replace("::", "/").replace('_', "-"));
    paths
}

fn catalogue() -> String {
    let mut out = String::from(
        "# The catalogue of rules\n\n\
         Written by `tests/generated.rs` from the rule files. The cases are the examples; each of them is run.\n",
    );
    let mut chapter = "";
    for (rule, cases) in CASES {
        let own = rule.id.split('/').next().unwrap_or_default();
        if own != chapter {
            chapter = own;
            write!(out, "\n## {chapter}\n").unwrap();
        }
        describe(&mut out, rule);
        for case in *cases {
            let verb = match case.expect {
                Expect::Silence => "accepts".to_owned(),
                Expect::Finding(kind) => format!("finds ({kind:?})"),
            };
            let value = match case.given {
                Given::Value(value) => format!(": `{}`", value.escape_debug()),
                Given::Form(..) | Given::Facts(..) => String::new(),
            };
            writeln!(out, "- {verb} {}{value}", case.name).unwrap();
        }
    }
    out
}

fn describe(out: &mut String, rule: &Rule) {
    let level = match rule.level {
        Level::Error if rule.overridable => "error, can be kept with a reason",
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "advice",
    };
    let looks_at = match rule.check {
        Check::Missing => "what is missing",
        Check::Value(..) => "one value",
        Check::Field(_) => "any one field",
        Check::Form(_) => "the form",
        Check::Facts(_) => "dated facts",
        Check::Gate(_) => "where the registration stands",
    };
    let source = rule.cite.source.map_or_else(String::new, |source| format!(" · {}", source.en));
    write!(
        out,
        "\n### {}\n\n{} ({:?}){source} · {level} · looks at {looks_at}\n\n> {}  \n> {}\n\n{} {}\n\n",
        rule.id, rule.cite.statement, rule.cite.fidelity, rule.message.zh, rule.message.en, rule.why.en, rule.fix.en
    )
    .unwrap();
}
