//! Takes bytes apart into records and cells: RFC 4180, read as leniently as spreadsheets write it.
//!
//! Records end with LF, CR or CRLF; empty lines are none. A quotation mark is one only where a cell begins; within it two
//! stand for one, and what follows the closing one belongs to the cell.

use memchr::{memchr, memchr_iter, memchr3};

/// The longest record, in bytes. Nothing that somebody fills in is as long; a longer one is a table that is broken.
pub const LONGEST_RECORD: usize = 1 << 20;

/// Most cells of a record that are looked at. Spreadsheets have at most 16,384 columns.
pub const MOST_CELLS: usize = 1 << 14;

/// One cell: where it lies in its record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its first byte, behind the opening quotation mark if there is one.
    start: u32,
    /// One past its last byte, the closing quotation mark not included.
    end: u32,
    /// Whether the bytes between have to be read through quotation marks.
    escaped: bool,
}

impl Cell {
    /// What stands in the cell of a record.
    pub(super) fn text<'a>(self, record: &'a str, scratch: &'a mut String) -> &'a str {
        let raw = record.get(self.start as usize..self.end as usize).unwrap_or_default();
        if !self.escaped {
            return raw;
        }
        scratch.clear();
        // What follows the closing mark belongs to the cell, and quotation marks there are nothing special.
        let mut rest = raw;
        while let Some((before, after)) = rest.split_once('"') {
            scratch.push_str(before);
            let Some(after) = after.strip_prefix('"') else {
                scratch.push_str(after);
                return scratch;
            };
            scratch.push('"');
            rest = after;
        }
        scratch.push_str(rest);
        scratch
    }
}

/// How the reading of a record ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// With a line end: the record without it, where the next one begins, and the line feeds inside quotation marks.
    At { length: usize, next: usize, feeds: usize },
    /// There is not all of it yet.
    Not,
    /// It is too long. The next one begins after the next line end from here on.
    TooLong { from: usize, feeds: usize },
    /// A quotation mark is never closed. The next one begins after the next line end from here on: that of the mark.
    QuoteOpen { from: usize, cell: usize },
}

/// Reads one record after the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Splitter {
    pub(super) delimiter: u8,
}

impl Splitter {
    /// The cells of the record with which `data` begins. `last`: nothing comes after `data`.
    pub(super) fn record(self, data: &[u8], last: bool, cells: &mut Vec<Cell>) -> Ended {
        cells.clear();
        let seen = data.get(..LONGEST_RECORD).unwrap_or(data);
        let cut = seen.len() < data.len();
        let (mut at, mut feeds) = (0, 0);
        loop {
            let quoted = seen.get(at) == Some(&b'"');
            let start = at + usize::from(quoted);
            let mut escaped = false;
            if quoted {
                // To the mark that closes it.
                let mut from = start;
                let close = loop {
                    let Some(mark) = find(seen, from, |rest| memchr(b'"', rest)) else {
                        if cut || last {
                            return Ended::QuoteOpen { from: start, cell: cells.len() };
                        }
                        return Ended::Not;
                    };
                    if seen.get(mark + 1) != Some(&b'"') {
                        break mark;
                    }
                    escaped = true;
                    from = mark + 2;
                };
                feeds += memchr_iter(b'\n', seen.get(start..close).unwrap_or_default()).count();
                at = close + 1;
            }
            let behind = at;
            let Some(end) = find(seen, at, |rest| memchr3(self.delimiter, b'\n', b'\r', rest)) else {
                if cut {
                    return Ended::TooLong { from: seen.len(), feeds };
                }
                if !last {
                    return Ended::Not;
                }
                Self::keep(cells, start, seen.len(), quoted, behind, escaped);
                return Ended::At { length: seen.len(), next: seen.len(), feeds };
            };
            Self::keep(cells, start, end, quoted, behind, escaped);
            match seen.get(end) {
                Some(b'\n') => return Ended::At { length: end, next: end + 1, feeds },
                Some(b'\r') => {
                    // The line feed of a pair may come with the next bytes; alone it is an empty line, which is nothing.
                    let pair = usize::from(seen.get(end + 1) == Some(&b'\n'));
                    return Ended::At { length: end, next: end + 1 + pair, feeds };
                }
                _ => at = end + 1,
            }
        }
    }

    /// Keeps a cell from `start` to `end`; `behind` is where its closing mark ends, if it has one.
    fn keep(cells: &mut Vec<Cell>, start: usize, end: usize, quoted: bool, behind: usize, escaped: bool) {
        if cells.len() == MOST_CELLS {
            return;
        }
        let closed = quoted && behind == end;
        let end = if closed { end - 1 } else { end };
        let place = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        cells.push(Cell { start: place(start), end: place(end), escaped: escaped || (quoted && !closed) });
    }
}

fn find(data: &[u8], from: usize, search: impl FnOnce(&[u8]) -> Option<usize>) -> Option<usize> {
    search(data.get(from..)?).map(|found| from + found)
}

/// The sign that parts the cells of the first line: the one that stands there most often outside of quotation marks.
pub(super) fn delimiter_of(line: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0_u32), (b'\t', 0), (b';', 0)];
    for byte in line {
        quoted ^= *byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| !quoted && sign == byte) {
            *count += 1;
        }
    }
    let [first, others @ ..] = counts;
    others.iter().fold(first, |best, other| if other.1 > best.1 { *other } else { best }).0
}
