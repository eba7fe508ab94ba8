//! What only shows when rows are compared: the same email twice, more programs than a person or a subject may have, one
//! code under two names.
//!
//! While the table is read each key is remembered as a hash of 64 bits. Two keys may have the same hash, so that nothing
//! is said before the rows in question were looked at again: [`Checker::candidates`] names them,
//! [`Checker::confirm`] takes their bytes.

use std::collections::BTreeMap;

use super::packed::{Flagged, Place};
use super::{Checker, Counts, pack};
use crate::check;
use crate::form::{Field, Form};
use crate::guide::SubjectType;
use crate::identifier::{half_width, name};
use crate::rule::{Check, Finding, Flaw, Level};
use crate::rules::table::{administrator_programs, subject_programs};

/// What rows are compared by.
const KEYS: [Field; 4] = [Field::Email, Field::AdministratorId, Field::AdministratorMobile, Field::Code];

/// How many rows may have the same key, at least; what is beyond depends on what the rows say.
const fn allowed(key: usize) -> usize {
    match key {
        0 => 1,
        1 | 2 => administrator_programs::MOST,
        _ => subject_programs::MOST_OF_BUSINESS,
    }
}

/// Parts of the entries of one kind of key.
const PARTS: usize = 16;

/// A key of a row. Twelve bytes, because there are millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    high: u32,
    low: u32,
    row: u32,
}

impl Entry {
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    const fn of(hash: u64, row: u32) -> Self {
        Self { high: (hash >> 32) as u32, low: hash as u32, row }
    }

    /// The part in which it is kept: its first bits.
    const fn part(self) -> usize {
        (self.high >> 28) as usize
    }

    const fn is_like(&self, other: &Self) -> bool {
        self.high == other.high && self.low == other.low
    }
}

/// Where a row lies, and how grave what was found in it is.
#[derive(Debug, Clone, Copy)]
struct Kept {
    line: u32,
    low: u32,
    high: u32,
    length: u32,
    /// 0 an error, 1 a warning, 2 nothing that stands in the way.
    worst: u8,
    of: Option<SubjectType>,
    /// Whether it has to be looked at again.
    doubtful: bool,
}

/// The rows that share one key, once it was looked at.
#[derive(Debug, Clone, Default)]
struct Group {
    rows: Vec<u32>,
    /// Of a code: for each row which of the names it is.
    named: Vec<u32>,
    names: Vec<String>,
}

/// The other rows of a finding, and how many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Others {
    /// The first hundred of them.
    pub rows: Vec<u32>,
    /// All rows with the same key, this one included.
    pub count: usize,
    /// How many there may be, where the rule counts them.
    pub most: Option<usize>,
}

/// What is remembered of the rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Across {
    rows: Vec<Kept>,
    /// For each kind of key its entries, parted by the first bits of their hashes: so each part is sorted in a moment.
    keys: [[Vec<Entry>; PARTS]; KEYS.len()],
    /// For each row with a code the hash of the name beside it.
    names: Vec<u32>,
    /// Whether all rows are there.
    ended: bool,
    /// How many parts were looked at.
    settled: usize,
    /// The rows before this one were named already, those that have to be looked at again.
    named: usize,
    groups: BTreeMap<(usize, String), Group>,
}

impl Across {
    /// Remembers a row. Keys at which an error stands are no keys.
    pub(super) fn add(&mut self, form: &Form, findings: &[Flagged], place: Place) {
        let wrong = |field| findings.iter().any(|found| found.field == Some(field) && found.rule.level == Level::Error);
        for (field, parts) in KEYS.iter().zip(&mut self.keys) {
            let text = form.text(*field);
            if !text.is_empty() && !wrong(*field) {
                let entry = Entry::of(hash(text), place.row);
                if let Some(part) = parts.get_mut(entry.part()) {
                    part.push(entry);
                }
            }
        }
        #[expect(clippy::cast_possible_truncation, reason = "half of it is enough to tell names apart at first")]
        self.names.push(hash_of_name(form.text(Field::SubjectName)) as u32);
        let worst = findings.iter().map(|found| found.rule.level as u8).min().unwrap_or(2);
        self.keep(place, worst, form.subject_type());
    }

    /// Remembers a row that cannot be read.
    pub(super) fn nothing(&mut self, place: Place) {
        self.names.push(0);
        self.keep(place, 0, None);
    }

    fn keep(&mut self, place: Place, worst: u8, of: Option<SubjectType>) {
        #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
        let (low, high) = (place.offset as u32, (place.offset >> 32) as u32);
        self.rows.push(Kept { line: place.line, low, high, length: place.length, worst, of, doubtful: false });
    }

    /// All rows are there: finds in one more part of the entries the rows that have to be looked at again. Whether there
    /// was one more.
    pub(super) fn settle(&mut self) -> bool {
        let parts =
            self.keys.iter_mut().enumerate().flat_map(|(key, parts)| parts.iter_mut().map(move |part| (key, part)));
        let waiting = { parts }.nth(self.settled).filter(|_| self.ended);
        let Some((key, entries)) = waiting else { return false };
        self.settled += 1;
        entries.sort_unstable();
        for group in entries.chunk_by(Entry::is_like) {
            let name = |entry: &Entry| self.names.get(entry.row as usize);
            let differ = KEYS.get(key) == Some(&Field::Code)
                && group.iter().any(|entry| name(entry) != group.first().and_then(name));
            if group.len() > allowed(key) || differ {
                for entry in group {
                    if let Some(kept) = self.rows.get_mut(entry.row as usize) {
                        kept.doubtful = true;
                    }
                }
            }
        }
        // What is not asked for again need not be kept.
        *entries = Vec::new();
        if self.settled == KEYS.len() * PARTS {
            self.names = Vec::new();
        }
        true
    }

    /// There are no more rows.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    fn place(&self, row: u32) -> Option<Place> {
        let kept = self.rows.get(row as usize)?;
        let offset = u64::from(kept.high) << 32 | u64::from(kept.low);
        Some(Place { row, line: kept.line, offset, length: kept.length })
    }

    /// Remembers the keys of a row that was looked at.
    fn confirm(&mut self, row: u32, form: &Form) {
        for (key, field) in KEYS.iter().enumerate() {
            let text = form.text(*field);
            if text.is_empty() {
                continue;
            }
            let group = self.groups.entry((key, text.to_ascii_lowercase())).or_default();
            if group.rows.last().is_some_and(|last| *last >= row) {
                continue;
            }
            group.rows.push(row);
            if *field == Field::Code {
                let subject = form.text(Field::SubjectName);
                let known = group.names.iter().position(|known| name::same(known, subject));
                let index = known.unwrap_or(group.names.len());
                if known.is_none() {
                    group.names.push(subject.to_owned());
                }
                group.named.push(u32::try_from(index).unwrap_or(u32::MAX));
            }
        }
    }

    /// Whether a row of a group says that the subject is an individual business.
    fn is_of_business(&self, group: &Group) -> bool {
        let of = |row: &u32| self.rows.get(*row as usize).and_then(|kept| kept.of);
        group.rows.iter().any(|row| of(row) == Some(SubjectType::IndividualBusiness))
    }

    /// What a group has against it.
    fn flaws(&self, key: usize, group: &Group) -> Vec<Flaw> {
        let count = group.rows.len();
        match key {
            0 if count > 1 => vec![Flaw::EmailTwice],
            1 | 2 if count > administrator_programs::MOST => vec![Flaw::AdministratorPrograms],
            3 => {
                let mut flaws = Vec::new();
                if most(Flaw::SubjectPrograms, self.is_of_business(group)).is_some_and(|most| count > most) {
                    flaws.push(Flaw::SubjectPrograms);
                }
                if group.names.iter().filter(|name| !name.is_empty()).count() > 1 {
                    flaws.push(Flaw::CodeUnderTwoNames);
                }
                flaws
            }
            _ => Vec::new(),
        }
    }
}

impl Checker {
    /// After [`finish`](Self::finish): compares the rows in one more part of their keys. A million rows take half a second
    /// in all, so that whoever has other things to do does them in between. Whether there was one more.
    pub fn settle(&mut self) -> bool {
        self.across.as_mut().is_some_and(Across::settle)
    }

    /// Rows that have to be looked at again before anything is said about them, the next `most` in the order of the
    /// table. Empty when there are none left, when rows are not compared, or before [`finish`](Self::finish).
    pub fn candidates(&mut self, most: usize) -> Vec<Place> {
        let Some(across) = self.across.as_mut().filter(|across| across.ended) else { return Vec::new() };
        while across.settle() {}
        let mut places = Vec::new();
        while places.len() < most {
            let Some(kept) = across.rows.get(across.named) else { break };
            if kept.doubtful {
                places.extend(u32::try_from(across.named).ok().and_then(|row| across.place(row)));
            }
            across.named += 1;
        }
        places
    }

    /// Takes the bytes of a row that was asked for.
    pub fn confirm(&mut self, row: u32, record: &[u8]) {
        let Some(form) = self.form_of(record) else { return };
        if let Some(across) = &mut self.across {
            across.confirm(row, &form);
        }
    }

    /// What was found by comparing rows, packed, in the order of the table. Counts it: ask once, after all rows were
    /// confirmed.
    pub fn across_findings(&mut self) -> Vec<u32> {
        let Some(across) = self.across.take() else { return Vec::new() };
        let mut found: Vec<(u32, Flagged)> = Vec::new();
        for ((key, _), group) in &across.groups {
            let Some(field) = KEYS.get(*key).copied() else { continue };
            for flaw in across.flaws(*key, group) {
                let Some(rule) = check::rule_of_table(flaw) else { continue };
                let column = self.column_of(field);
                let flagged = Flagged { rule, field: Some(field), kind: rule.kind, column };
                found.extend(group.rows.iter().map(|row| (*row, flagged)));
            }
        }
        found.sort_by_key(|(row, _)| *row);
        let mut words = Vec::new();
        for rows in found.chunk_by(|(one, _), (other, _)| one == other) {
            let Some((row, _)) = rows.first() else { continue };
            let findings: Vec<Flagged> = rows.iter().map(|(_, flagged)| *flagged).collect();
            let (Some(place), Some(kept)) = (across.place(*row), across.rows.get(*row as usize)) else { continue };
            self.tally(&findings);
            let worst = findings.iter().map(|found| found.rule.level as u8).min().unwrap_or(2);
            worsen(&mut self.counts, kept.worst, worst);
            pack(place, &findings, &mut words);
        }
        self.across = Some(across);
        words
    }

    /// The other rows that a finding about several rows is about.
    #[must_use]
    pub fn others(&self, row: u32, flagged: &Flagged) -> Others {
        const SHOWN: usize = 100;
        let Some((across, group)) = self.group(row, flagged) else { return Others::default() };
        let Check::Table(flaw) = flagged.rule.check else { return Others::default() };
        Others {
            rows: group.rows.iter().copied().filter(|other| *other != row).take(SHOWN).collect(),
            count: group.rows.len(),
            most: most(flaw, across.is_of_business(group)),
        }
    }

    /// The rows that share the key of a row at a field.
    fn group(&self, row: u32, flagged: &Flagged) -> Option<(&Across, &Group)> {
        let across = self.across.as_ref()?;
        let key = KEYS.iter().position(|key| Some(*key) == flagged.field)?;
        let of_key = across.groups.iter().filter(|((of, _), _)| *of == key);
        of_key.map(|(_, group)| (across, group)).find(|(_, group)| group.rows.binary_search(&row).is_ok())
    }

    /// What was found, with what its words need. Findings that the form gives as well are in full in its report.
    #[must_use]
    pub fn finding(&self, place: Place, flagged: &Flagged) -> Finding {
        let path = flagged.field.map_or_else(String::new, Field::path);
        let mut finding = Finding::new(flagged.rule, flagged.kind, path);
        if let Some(field) = flagged.field {
            finding.with("field", field.spec().label);
        }
        let others = self.others(place.row, flagged);
        if others.count > 0 {
            finding.with("count", others.count);
        }
        if let Some(most) = others.most {
            finding.with("limit", most);
        }
        finding
    }
}

/// How many rows may share a key, by the rule that says so.
const fn most(flaw: Flaw, of_business: bool) -> Option<usize> {
    match flaw {
        Flaw::AdministratorPrograms => Some(administrator_programs::MOST),
        Flaw::SubjectPrograms if of_business => Some(subject_programs::MOST_OF_BUSINESS),
        Flaw::SubjectPrograms => Some(subject_programs::MOST),
        _ => None,
    }
}

/// A row that was as good as `before` is now as bad as `now`.
fn worsen(counts: &mut Counts, before: u8, now: u8) {
    if now >= before {
        return;
    }
    let of = |counts: &mut Counts, worst: u8, by: u32, more: bool| {
        let count = match worst {
            0 => &mut counts.wrong,
            1 => &mut counts.warned,
            _ => &mut counts.right,
        };
        *count = if more { count.saturating_add(by) } else { count.saturating_sub(by) };
    };
    of(counts, before, 1, false);
    of(counts, now, 1, true);
}

/// A hash of a text without regard to the case of ASCII letters: eight bytes at a time, each word rotated in and
/// multiplied, as compilers' own tables do it. It need not withstand an attack: equality is confirmed on the bytes.
fn hash(text: &str) -> u64 {
    let mut hash = Mixed::default();
    for chunk in text.as_bytes().chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = from.to_ascii_lowercase();
        }
        hash.add(u64::from_le_bytes(word));
    }
    hash.finish(text.len())
}

/// A hash of a name, as [`name::same`] compares names.
fn hash_of_name(text: &str) -> u64 {
    let mut hash = Mixed::default();
    let mut count = 0;
    for character in text.chars().map(half_width).filter(|character| !character.is_whitespace()) {
        hash.add(u64::from(u32::from(character)));
        count += 1;
    }
    hash.finish(count)
}

#[derive(Default)]
struct Mixed(u64);

impl Mixed {
    const fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    /// The bits at the top are the best mixed, so that they come down to the others once more.
    const fn finish(mut self, length: usize) -> u64 {
        self.add(length as u64);
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}
