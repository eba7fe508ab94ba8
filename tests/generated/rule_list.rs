//! `src/rules/mod.rs`, written from the files beside it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn text() -> String {
    let mut out = String::from(
        "//! Every rule, one file each: `<chapter>/<rule>.rs`, sorted by id.\n\
         //!\n\
         //! Written by `cargo test --test generated` from the files beside it: add a file and run it.\n\n\
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

fn module_paths(chapters: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut paths: Vec<String> = chapters
        .iter()
        .flat_map(|(chapter, rules)| rules.iter().map(move |rule| format!("{chapter}::{rule}")))
        .collect();
    paths.sort_by_key(|path| path.replace("::", "/").replace('_', "-"));
    paths
}
