//! What was found in the rows of a table, packed into numbers: a table of a million rows has a hundred thousand findings,
//! of which somebody looks at ten.
//!
//! A row is six words and two for each finding: the row's index from 0, the line on which it begins from 1, the low and the
//! high half of its first byte's offset, its length in bytes, the number of findings; then for each finding
//! `rule << 16 | field << 8 | level << 4 | kind`, and the column, from 0.

use crate::form::{FIELDS, Field};
use crate::rule::{FindingKind, Level, Rule};
use crate::rules::RULES;

/// The row of a finding about the table as a whole.
pub const WHOLE_TABLE: u32 = u32::MAX;

/// The column of a finding that stands in none.
pub const NO_COLUMN: u32 = 0xffff;

/// The field of a finding that stands at none.
const NO_FIELD: u32 = 0xff;

/// Where a row lies in the bytes that were pushed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The row, from 0, the header not counted; [`WHOLE_TABLE`] for the table as a whole.
    pub row: u32,
    /// The line on which it begins, from 1.
    pub line: u32,
    /// Its first byte, from the beginning of all that was pushed.
    pub offset: u64,
    /// Its bytes, without the line end.
    pub length: u32,
}

/// One finding in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flagged {
    /// The rule.
    pub rule: &'static Rule,
    /// The field.
    pub field: Option<Field>,
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// The column, from 0, if the table has one for it.
    pub column: Option<u32>,
}

/// Adds a row with its findings.
pub(super) fn pack(place: Place, findings: &[Flagged], into: &mut Vec<u32>) {
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    let (low, high) = (place.offset as u32, (place.offset >> 32) as u32);
    into.extend([place.row, place.line, low, high, place.length, u32::try_from(findings.len()).unwrap_or(0)]);
    for found in findings {
        let rule = u32::try_from(index_of(found.rule)).unwrap_or(0);
        let field = found.field.map_or(NO_FIELD, |field| u32::try_from(field.index()).unwrap_or(NO_FIELD));
        let kind = FindingKind::ALL.iter().position(|kind| *kind == found.kind).unwrap_or(0);
        into.push(rule << 16 | field << 8 | (found.rule.level as u32) << 4 | u32::try_from(kind).unwrap_or(0));
        into.push(found.column.map_or(NO_COLUMN, |column| column.min(NO_COLUMN)));
    }
}

/// A rule's place among all.
pub(super) fn index_of(rule: &Rule) -> usize {
    RULES.iter().position(|known| std::ptr::eq(*known, rule)).unwrap_or(0)
}

/// Reads packed rows.
#[derive(Debug, Clone)]
pub struct Rows<'a>(&'a [u32]);

impl<'a> Rows<'a> {
    /// The rows that these words hold.
    #[must_use]
    pub const fn of(words: &'a [u32]) -> Self {
        Self(words)
    }
}

impl Iterator for Rows<'_> {
    type Item = (Place, Vec<Flagged>);

    fn next(&mut self) -> Option<Self::Item> {
        let (&[row, line, low, high, length, count], rest) = self.0.split_first_chunk::<6>()?;
        let place = Place { row, line, offset: u64::from(high) << 32 | u64::from(low), length };
        let words = rest.get(..count as usize * 2)?;
        self.0 = rest.get(words.len()..)?;
        Some((place, words.chunks_exact(2).filter_map(unpacked).collect()))
    }
}

fn unpacked(words: &[u32]) -> Option<Flagged> {
    let &[packed, column] = words else { return None };
    Some(Flagged {
        rule: RULES.get((packed >> 16) as usize)?,
        field: FIELDS.get((packed >> 8 & 0xff) as usize).map(|spec| spec.field),
        kind: *FindingKind::ALL.get((packed & 0xf) as usize)?,
        column: (column != NO_COLUMN).then_some(column),
    })
}

/// Whether a level stands in the way of a row, or only warns.
pub(super) fn worst(findings: &[Flagged]) -> Option<Level> {
    findings.iter().map(|found| found.rule.level).min()
}
