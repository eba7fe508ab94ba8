//! Tables: pieces of any size say the same, cells are those of another reader, and a row says what its form says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use mp_onboard::bulk::{
    Checker, Counts, Flagged, LONGEST_RECORD, Options, Place, Rows, WHOLE_TABLE, form_of, map_columns,
};
use mp_onboard::form::Field;
use mp_onboard::guide::SubjectType;
use mp_onboard::rule::{Ctx, baseline};
use mp_onboard::{calendar, check};
use proptest::prelude::*;

fn ctx() -> Ctx<'static> {
    Ctx::on(calendar::parse("2026-11-22").unwrap())
}

fn options(across: bool) -> Options {
    Options { across, ..Options::default() }
}

/// The rows in which something was found.
type Found = Vec<(Place, Vec<Flagged>)>;

/// What was found, pushed in pieces of a size.
fn checked(table: &[u8], size: usize, across: bool) -> (Found, Counts, Vec<String>) {
    let mut checker = Checker::new(ctx(), options(across));
    let mut words = Vec::new();
    for piece in table.chunks(size.max(1)) {
        words.extend(checker.push(piece).unwrap());
    }
    words.extend(checker.finish().unwrap());
    for place in checker.candidates(usize::MAX) {
        let start = usize::try_from(place.offset).unwrap();
        checker.confirm(place.row, &table[start..start + place.length as usize]);
    }
    words.extend(checker.across_findings());
    (Rows::of(&words).collect(), checker.counts(), checker.header().to_vec())
}

/// Cells as people and programs write them.
fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z0-9@.]{0,12}",
        2 => "[麦香坊面包店]{0,6}",
        1 => "[,\"\r\n;\t x]{0,5}",
        1 => Just("13800138000".to_owned()),
        1 => Just("企业".to_owned()),
    ]
}

fn records() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(cells(), 2..6), 1..12)
}

/// The records as another library writes them.
fn written(records: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(["邮箱", "手机号", "主体类型", "备注"]).unwrap();
    for record in records {
        writer.write_record(record).unwrap();
    }
    writer.into_inner().unwrap()
}

/// The records as another library reads them, the header first.
fn read(table: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(table);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

proptest! {
    #[test]
    fn pieces_of_any_size_say_the_same(records in records(), size in 1..40_usize, across: bool) {
        let table = written(&records);
        prop_assert_eq!(checked(&table, size, across), checked(&table, usize::MAX, across));
    }

    #[test]
    fn bytes_that_are_no_table_do_no_harm(table in prop::collection::vec(any::<u8>(), 0..400), size in 1..50_usize) {
        let mut checker = Checker::new(ctx(), options(true));
        let pushed = table.chunks(size).try_for_each(|piece| checker.push(piece).map(drop));
        let ended = pushed.and_then(|()| checker.finish().map(drop));
        prop_assert_eq!(ended.is_err(), std::str::from_utf8(&table).is_err() && ended.is_err());
    }

    #[test]
    fn rows_and_cells_are_those_of_another_reader(records in records()) {
        let table = written(&records);
        let known = read(&table);
        let (rows, counts, header) = checked(&table, 7, false);
        prop_assert_eq!(&header, &known[0]);
        prop_assert_eq!(counts.rows as usize, known.len() - 1);
        let columns = map_columns(&header);
        for (place, findings) in rows.iter().filter(|(place, _)| place.row != WHOLE_TABLE) {
            // A row says what the form of its cells says, at the fields that the table has.
            let form = form_of(&known[place.row as usize + 1], &columns);
            let said = check::Part::of(&|field| columns.contains(&Some(field))).check(&form, &ctx());
            let said: Vec<_> = said.iter().map(|finding| (finding.rule.id(), finding.field())).collect();
            let flagged: Vec<_> = findings.iter().map(|found| (found.rule.id(), found.field)).collect();
            prop_assert_eq!(&flagged[..said.len()], &said[..]);
            prop_assert!(flagged[said.len()..].iter().all(|(id, _)| id.starts_with("table/")));
        }
    }
}

/// One row of each subject type, as a table has them: all of them right.
#[test]
fn rows_are_compared_when_all_are_there() {
    let table = "邮箱\nmini@example.com\nmini@example.com\n";
    let mut checker = Checker::new(ctx(), options(true));
    checker.push(table.as_bytes()).unwrap();
    assert!(!checker.settle() && checker.candidates(9).is_empty());
    checker.finish().unwrap();
    let steps = std::iter::repeat_with(|| checker.settle()).take_while(|more| *more).count();
    assert!(steps > 0 && !checker.settle());
    assert_eq!(checker.candidates(9).len(), 2);
}

#[test]
fn the_known_good_forms_are_right_as_rows_too() {
    let fields: Vec<Field> = Field::all().filter(|field| *field != Field::PasswordConfirm).collect();
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(fields.iter().map(|field| field.spec().label.zh())).unwrap();
    for subject in SubjectType::ALL.into_iter().filter(|subject| subject.can_register()) {
        let form = baseline(subject);
        table
            .write_record(fields.iter().map(|field| if form.is_ticked(*field) { "是" } else { form.text(*field) }))
            .unwrap();
    }
    let (rows, counts, _) = checked(&table.into_inner().unwrap(), 100, false);
    assert_eq!(rows, []);
    assert_eq!((counts.rows, counts.right), (6, 6));
}

fn ids(rows: &[(Place, Vec<Flagged>)]) -> Vec<(u32, &'static str)> {
    rows.iter().flat_map(|(place, found)| found.iter().map(|one| (place.row, one.rule.id()))).collect()
}

#[test]
fn a_row_of_a_megabyte_is_passed_over() {
    let long = "长".repeat(LONGEST_RECORD / 3 + 1);
    let table = format!("邮箱,备注\na@example.com,{long}\nb@example.com,\"{long}\nc@example.com,\n");
    for size in [1 << 10, 1 << 18, usize::MAX] {
        let (rows, counts, _) = checked(table.as_bytes(), size, false);
        let found: Vec<_> = ids(&rows).into_iter().filter(|(row, _)| *row != WHOLE_TABLE).collect();
        assert_eq!(found, [(0, "table/row-too-long"), (1, "table/quote-open")], "{size}");
        assert_eq!((counts.rows, counts.right), (3, 1));
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let table = "邮箱,手机号\r\n\"a\r\n@example.com\",1\n\n\nb,2\rc,3";
    let (rows, ..) = checked(table.as_bytes(), 5, false);
    let mut lines: Vec<_> =
        rows.iter().filter(|(place, _)| place.row != WHOLE_TABLE).map(|(place, _)| place.line).collect();
    lines.dedup();
    assert_eq!(lines, [2, 6, 7]);
}

#[test]
fn what_is_no_utf8_is_told_with_its_place() {
    let mut checker = Checker::new(ctx(), options(false));
    let error = checker.push("邮箱,备注\na@example.com,\u{9ea6}".as_bytes()).and_then(|_| checker.push(b"\xff\n"));
    assert_eq!(error.map_err(|error| error.offset), Err(31));
}

/// Tables that are no tables, and those that once went wrong.
#[test]
fn the_kept_tables_say_the_same_in_pieces_of_any_size() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tables");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 5);
    for file in files {
        let table = std::fs::read(&file).unwrap();
        let whole = checked(&table, usize::MAX, true);
        for size in 1..20 {
            assert_eq!(checked(&table, size, true), whole, "{} by {size}", file.display());
        }
    }
}
