//! Any bytes as a table: never a panic, and pieces of another size say the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mp_onboard::bulk::{Checker, NotUtf8, Options};
use mp_onboard::calendar;
use mp_onboard::rule::Ctx;

fn checked(table: &[u8], size: usize) -> Result<(Vec<u32>, Vec<String>, u32), NotUtf8> {
    let today = calendar::parse("2026-11-22").expect("a day");
    let mut checker = Checker::new(Ctx::on(today), Options { across: true, ..Options::default() });
    let mut words = Vec::new();
    for piece in table.chunks(size) {
        words.extend(checker.push(piece)?);
    }
    words.extend(checker.finish()?);
    for place in checker.candidates(usize::MAX) {
        let start = usize::try_from(place.offset).expect("it was pushed");
        checker.confirm(place.row, &table[start..start + place.length as usize]);
    }
    words.extend(checker.across_findings());
    Ok((words, checker.header().to_vec(), checker.counts().rows))
}

fuzz_target!(|input: (u8, &[u8])| {
    let (size, table) = input;
    assert_eq!(checked(table, usize::from(size).max(1)), checked(table, usize::MAX));
});
