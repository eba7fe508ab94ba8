//! Rows of published test suites with the right verdict, where a folder of them is at hand: the variable `CONFORMANCE`
//! names it. The rows belong to their suites, so they are read and never copied.
//!
//! A row is a line of a `.tsv` file: id, field, value as a JSON string, verdict, and where it comes from. The verdict is
//! `valid` or `invalid` for the value as it stands, or `policy:valid` or `policy:invalid` for the value once normalised.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use mp_onboard::calendar;
use mp_onboard::identifier::{Kind, normalize};
use mp_onboard::inspect;
use mp_onboard::rule::{Ctx, State};

/// The day on which the rows are judged.
const TODAY: &str = "2026-11-22";

/// The fewest files and rows, so that a folder half empty does not pass for agreement.
const FEWEST: (usize, usize) = (9, 1_000);

/// What the files call a kind.
const FIELDS: [(&str, Kind); 9] = [
    ("uscc", Kind::CreditCode),
    ("orgcode", Kind::OrganizationCode),
    ("regno", Kind::RegistrationNumber),
    ("ric", Kind::ResidentId),
    ("mobile", Kind::Mobile),
    ("email", Kind::Email),
    ("password", Kind::Password),
    ("appid", Kind::AppId),
    ("origid", Kind::OriginalId),
];

/// Values on which the rows and we disagree, and why. One that agrees does not belong here.
const EXCEPTIONS: [(Kind, &str, &str); 1] =
    [(Kind::Password, "password2", "it is in lists of weak passwords, which are not a matter of form")];

/// One row of a file.
struct Row {
    kind: Kind,
    value: String,
    valid: bool,
    normalized: bool,
}

impl Row {
    fn parse(line: &str) -> Option<Self> {
        let mut columns = line.split('\t').skip(1);
        let (field, value, verdict) = (columns.next()?, columns.next()?, columns.next()?);
        let (_, kind) = FIELDS.into_iter().find(|(name, _)| *name == field)?;
        let value = serde_json::from_str(value).ok()?;
        let (normalized, verdict) = verdict.strip_prefix("policy:").map_or((false, verdict), |verdict| (true, verdict));
        let valid = match verdict {
            "valid" => true,
            "invalid" => false,
            _ => return None,
        };
        Some(Self { kind, value, valid, normalized })
    }

    fn agrees(&self, ctx: &Ctx) -> bool {
        let value = if self.normalized { normalize(self.kind, &self.value).into_owned() } else { self.value.clone() };
        (inspect(self.kind, &value, ctx).state == State::Valid) == self.valid
    }

    fn is_excepted(&self) -> bool {
        EXCEPTIONS.iter().any(|(kind, value, _)| *kind == self.kind && *value == self.value)
    }
}

#[test]
fn every_row_agrees() {
    let Some(folder) = std::env::var_os("CONFORMANCE") else {
        tell("Skipped: CONFORMANCE names no folder of rows.");
        return;
    };
    let ctx = Ctx::on(calendar::parse(TODAY).expect("a day"));
    let files = tables(Path::new(&folder));
    let (mut rows, mut excepted, mut wrong) = (0, 0, Vec::new());
    for file in &files {
        let text = fs::read_to_string(file).expect("a readable file");
        let mut count = 0;
        for (index, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty()) {
            let place = format!("{}:{}: {line}", file.display(), index + 1);
            let Some(row) = Row::parse(line) else {
                wrong.push(format!("not a row: {place}"));
                continue;
            };
            count += 1;
            match (row.agrees(&ctx), row.is_excepted()) {
                (true, false) => {}
                (false, true) => excepted += 1,
                (false, false) => wrong.push(format!("we disagree: {place}")),
                (true, true) => wrong.push(format!("an exception that agrees: {place}")),
            }
        }
        tell(&format!("{count:5} rows of {}", file.display()));
        rows += count;
    }
    tell(&format!("{rows:5} rows, {excepted} exceptions"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(excepted, EXCEPTIONS.len(), "an exception without a row");
    let (fewest_files, fewest_rows) = FEWEST;
    assert!(files.len() >= fewest_files && rows >= fewest_rows, "{} files, {rows} rows", files.len());
}

/// The tables of a folder, by name.
fn tables(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder that CONFORMANCE names");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
        .collect();
    files.sort();
    files
}

#[expect(clippy::print_stderr, reason = "counts and the reason for skipping are for whoever runs the tests")]
fn tell(line: &str) {
    eprintln!("{line}");
}
