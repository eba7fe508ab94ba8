//! Tables of applicants: bytes in, in pieces of any size, findings out. The same rules as for the form, and those that
//! compare rows.
//!
//! A [`Checker`] never holds more than the record under way; what it remembers of the others, if it compares rows, are
//! hashes. Findings come packed into numbers, see [`Rows`]: a finding in full, with its words, is made by
//! [`check()`](crate::check()) of the [`form`](Checker::form_of) of a row that somebody looks at.
//!
//! ```
//! use mp_onboard::{bulk::{Checker, Options, Rows}, calendar, rule::Ctx};
//!
//! let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
//! let mut checker = Checker::new(ctx, Options::default());
//! let table = "邮箱,主体类型,管理员手机号\nmini@example.com,个人,13800138000\nmini@example.com,个人,1380013800\n";
//! let mut words = checker.push(table.as_bytes()).unwrap();
//! words.extend(checker.finish().unwrap());
//! let rows: Vec<_> = Rows::of(&words).filter(|(place, _)| place.row == 1).collect();
//! let (place, findings) = &rows[0];
//! assert_eq!((place.line, findings[0].rule.id()), (3, "administrator/mobile-length"));
//! assert_eq!(checker.counts().rows, 2);
//! ```

mod across;
mod cells;
mod header;
mod many;
mod packed;
mod split;

pub use across::Others;
pub use header::map_columns;
pub use many::{BETWEEN_FORMS, BETWEEN_VALUES, Many};
pub use packed::{Flagged, NO_COLUMN, Place, Rows, WHOLE_TABLE};
pub use split::{Cell, LONGEST_RECORD, MOST_CELLS};

use std::str;

use memchr::memchr2;

use crate::check::{self, Part};
use crate::form::{Field, Form};
use crate::rule::{Ctx, Flaw, Level, Rule};
use crate::rules::RULES;

use across::Across;
use cells::Reader;
use header::fields_of;
use packed::{pack, worst};
use split::{Ended, Splitter, delimiter_of};

/// How a table is read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The sign between cells: `,`, `;` or a tab. `None`: the one that stands most often in the first line.
    pub delimiter: Option<u8>,
    /// For each column its field. `None`: by the names in the first record, see [`map_columns`].
    pub columns: Option<Vec<Option<Field>>>,
    /// Whether rows are compared with each other.
    pub across: bool,
}

/// How many rows there are, and how many are right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows, the header not counted.
    pub rows: u32,
    /// Rows in which nothing is wrong and nothing is warned of.
    pub right: u32,
    /// Rows with warnings alone.
    pub warned: u32,
    /// Rows with an error.
    pub wrong: u32,
    /// Bytes that were pushed.
    pub bytes: u64,
}

/// Bytes that are no UTF-8: the table is in another encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUtf8 {
    /// The offset of the first byte that cannot stand where it stands.
    pub offset: u64,
}

/// Checks a table piece by piece.
#[derive(Debug, Clone)]
pub struct Checker {
    ctx: Ctx<'static>,
    options: Options,
    reader: Reader,
    splitter: Option<Splitter>,
    header: Option<Vec<String>>,
    columns: Vec<Option<Field>>,
    /// For each field its column.
    places: Vec<Option<u32>>,
    /// What was pushed and not yet read.
    data: Vec<u8>,
    /// The offset of the first byte of `data`.
    offset: u64,
    /// The line on which `data` begins.
    line: u32,
    /// The last line ended with a carriage return, and what comes next may belong to it.
    after_return: bool,
    /// The rest of a record that is too long is passed over, up to its line end.
    skips: bool,
    /// The fields that have a column.
    part: Part,
    form: Form,
    cells: Vec<Cell>,
    scratch: String,
    across: Option<Across>,
    /// The rule that is asked in every row.
    digits_lost: Option<&'static Rule>,
    counts: Counts,
    by_rule: Vec<u32>,
    packed: Vec<u32>,
}

impl Checker {
    /// A checker of a table that begins with a header.
    #[must_use]
    pub fn new(ctx: Ctx<'static>, options: Options) -> Self {
        Self {
            ctx,
            reader: Reader::new(),
            splitter: options.delimiter.map(|delimiter| Splitter { delimiter }),
            header: None,
            columns: Vec::new(),
            places: Vec::new(),
            data: Vec::new(),
            offset: 0,
            line: 1,
            after_return: false,
            skips: false,
            part: Part::of(&|_| false),
            form: Form::new(),
            cells: Vec::new(),
            scratch: String::new(),
            across: options.across.then(Across::default),
            digits_lost: check::rule_of_table(Flaw::DigitsLost),
            counts: Counts::default(),
            by_rule: vec![0; RULES.len()],
            packed: Vec::new(),
            options,
        }
    }

    /// Takes more of the table, in UTF-8. Gives the rows that were completed and in which something was found.
    ///
    /// # Errors
    ///
    /// When a completed row is not UTF-8. Rows before it are lost: begin again with the right encoding.
    pub fn push(&mut self, piece: &[u8]) -> Result<Vec<u32>, NotUtf8> {
        self.counts.bytes += piece.len() as u64;
        self.data.extend_from_slice(piece);
        // Without a line end in it nothing is completed, unless the record is too long by now.
        if memchr2(b'\n', b'\r', piece).is_some() || self.data.len() > LONGEST_RECORD {
            self.read(false)?;
        }
        Ok(std::mem::take(&mut self.packed))
    }

    /// There is no more of it: the last row, which may lack its line end.
    ///
    /// # Errors
    ///
    /// When the last row is not UTF-8.
    pub fn finish(&mut self) -> Result<Vec<u32>, NotUtf8> {
        self.read(true)?;
        if self.header.is_none() {
            self.begin("");
        }
        if let Some(across) = &mut self.across {
            across.end();
        }
        Ok(std::mem::take(&mut self.packed))
    }

    /// What the first record says, once it was read.
    #[must_use]
    pub fn header(&self) -> &[String] {
        self.header.as_deref().unwrap_or_default()
    }

    /// For each column its field, once the first record was read.
    #[must_use]
    pub fn columns(&self) -> &[Option<Field>] {
        &self.columns
    }

    /// The sign between cells, once it is known.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        self.splitter.as_ref().map(|splitter| splitter.delimiter)
    }

    /// How many rows were read so far.
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// For each rule, in the order of [`RULES`], in how many rows it has found something.
    #[must_use]
    pub fn by_rule(&self) -> &[u32] {
        &self.by_rule
    }

    /// The form that a record is read as. `None` when its bytes are no UTF-8 or no record.
    #[must_use]
    pub fn form_of(&self, record: &[u8]) -> Option<Form> {
        let splitter = self.splitter.as_ref()?;
        let mut cells = Vec::new();
        let Ended::At { length, .. } = splitter.record(record, true, &mut cells) else { return None };
        let text = str::from_utf8(record.get(..length)?).ok()?;
        let mut form = Form::new();
        fill(&mut form, &self.reader, &self.columns, &cells, text, &mut String::new());
        Some(form)
    }

    /// Reads the records that are there.
    fn read(&mut self, last: bool) -> Result<(), NotUtf8> {
        let data = std::mem::take(&mut self.data);
        let mut at = 0;
        if self.offset == 0 && self.header.is_none() {
            at = if data.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
        }
        let read = loop {
            let Some(rest) = self.after_blank(&data, &mut at).filter(|rest| !rest.is_empty()) else { break Ok(()) };
            match self.record(rest, self.offset + at as u64, last) {
                Ok(0) => break Ok(()),
                Ok(read) => at += read,
                Err(error) => break Err(error),
            }
        };
        self.offset += at as u64;
        self.data = data;
        self.data.drain(..at);
        read
    }

    /// What comes after line ends that end nothing, and after what is passed over.
    fn after_blank<'a>(&mut self, data: &'a [u8], at: &mut usize) -> Option<&'a [u8]> {
        if self.skips {
            let found = memchr2(b'\n', b'\r', data.get(*at..)?);
            *at = found.map_or(data.len(), |end| *at + end);
            self.skips = found.is_none();
        }
        while let Some(byte @ (b'\n' | b'\r')) = data.get(*at) {
            if *byte == b'\r' || !self.after_return {
                self.line += 1;
            }
            self.after_return = *byte == b'\r';
            *at += 1;
        }
        data.get(*at..)
    }

    /// Reads one record at an offset. Gives how many bytes it took, 0 when there is not all of it yet.
    fn record(&mut self, data: &[u8], offset: u64, last: bool) -> Result<usize, NotUtf8> {
        let splitter = if let Some(splitter) = self.splitter {
            splitter
        } else {
            let end = memchr2(b'\n', b'\r', data);
            if end.is_none() && !last && data.len() <= LONGEST_RECORD {
                return Ok(0);
            }
            let line = data.get(..end.unwrap_or(data.len()).min(LONGEST_RECORD)).unwrap_or(data);
            let found = Splitter { delimiter: delimiter_of(line) };
            self.splitter = Some(found);
            found
        };
        let mut cells = std::mem::take(&mut self.cells);
        let ended = splitter.record(data, last, &mut cells);
        let place = |length: usize| Place {
            row: self.counts.rows,
            line: self.line,
            offset,
            length: u32::try_from(length).unwrap_or(u32::MAX),
        };
        self.after_return = false;
        let read = match ended {
            Ended::Not => Ok(0),
            Ended::At { length, next, feeds } => {
                let record = data.get(..length).unwrap_or_default();
                match simdutf8::compat::from_utf8(record) {
                    Ok(text) => {
                        let place = place(length);
                        self.row(text, &cells, place);
                        self.pass(data.get(..next).unwrap_or_default(), feeds);
                        Ok(next)
                    }
                    Err(error) => Err(NotUtf8 { offset: offset + error.valid_up_to() as u64 }),
                }
            }
            Ended::TooLong { from, feeds } => {
                let place = place(from);
                self.broken(Flaw::RowTooLong, place, None);
                self.pass(data.get(..from).unwrap_or_default(), feeds);
                self.skips = true;
                Ok(from)
            }
            Ended::QuoteOpen { from, cell } => {
                let rest = data.get(from..).unwrap_or_default();
                let end = memchr2(b'\n', b'\r', rest).map_or(data.len(), |end| from + end);
                let place = place(end);
                self.broken(Flaw::QuoteOpen, place, u32::try_from(cell).ok());
                Ok(end)
            }
        };
        self.cells = cells;
        read
    }

    /// Counts the lines of what was read, with so many line feeds inside.
    fn pass(&mut self, read: &[u8], feeds: usize) {
        let ends = matches!(read.last(), Some(b'\n' | b'\r'));
        self.after_return = matches!(read.last(), Some(b'\r'));
        self.line += u32::try_from(feeds + usize::from(ends)).unwrap_or(0);
    }

    /// A record that cannot be read as a row.
    fn broken(&mut self, flaw: Flaw, place: Place, column: Option<u32>) {
        if self.header.is_none() {
            self.begin("");
            return self.whole(flaw, column, None);
        }
        let Some(rule) = check::rule_of_table(flaw) else { return };
        self.found(place, &[Flagged { rule, field: None, kind: rule.kind, column }]);
        if let Some(across) = &mut self.across {
            across.nothing(place);
        }
        self.counts.rows += 1;
    }

    /// Adds what was found in a row.
    fn found(&mut self, place: Place, findings: &[Flagged]) {
        match worst(findings) {
            None | Some(Level::Advice) => self.counts.right += 1,
            Some(Level::Warning) => self.counts.warned += 1,
            Some(Level::Error) => self.counts.wrong += 1,
        }
        if !findings.is_empty() {
            self.tally(findings);
            pack(place, findings, &mut self.packed);
        }
    }

    /// Counts a row for each rule that found something in it.
    fn tally(&mut self, findings: &[Flagged]) {
        for (index, found) in findings.iter().enumerate() {
            let before = findings.get(..index).unwrap_or_default();
            if before.iter().all(|other| other.rule != found.rule)
                && let Some(count) = self.by_rule.get_mut(packed::index_of(found.rule))
            {
                *count += 1;
            }
        }
    }

    /// Something about the table as a whole.
    fn whole(&mut self, flaw: Flaw, column: Option<u32>, field: Option<Field>) {
        let Some(rule) = check::rule_of_table(flaw) else { return };
        let findings = [Flagged { rule, field, kind: rule.kind, column }];
        self.tally(&findings);
        pack(Place { row: WHOLE_TABLE, line: 1, ..Place::default() }, &findings, &mut self.packed);
    }

    /// The header is there.
    fn begin(&mut self, record: &str) {
        let mut scratch = String::new();
        let heads: Vec<String> = self.cells.iter().map(|cell| cell.text(record, &mut scratch).to_owned()).collect();
        let columns = self.options.columns.take().unwrap_or_else(|| fields_of(&heads));
        self.places = vec![None; Field::all().count()];
        for (column, field) in columns.into_iter().enumerate() {
            let place = field.and_then(|field| self.places.get_mut(field.index()));
            let first = place.as_ref().is_some_and(|place| place.is_none());
            let number = u32::try_from(column).ok();
            if let Some(place) = place.filter(|_| first) {
                *place = number;
            } else if field.is_some() {
                self.whole(Flaw::ColumnTwice, number, field);
            }
            self.columns.push(field.filter(|_| first));
        }
        self.header = Some(heads);
        self.part = Part::of(&|field| self.column_of(field).is_some());
        for field in NEEDED {
            if self.column_of(field).is_none() {
                self.whole(Flaw::ColumnMissing, None, Some(field));
            }
        }
    }

    fn column_of(&self, field: Field) -> Option<u32> {
        self.places.get(field.index()).copied().flatten()
    }

    /// Reads a record as the header, or as a row and checks it.
    fn row(&mut self, record: &str, cells: &[Cell], place: Place) {
        if self.header.is_none() {
            self.cells = cells.to_vec();
            return self.begin(record);
        }
        fill(&mut self.form, &self.reader, &self.columns, cells, record, &mut self.scratch);
        let places = &self.places;
        let column = |field: Field| places.get(field.index()).copied().flatten();
        let found = self.part.check(&self.form, &self.ctx);
        let mut findings: Vec<Flagged> = found
            .iter()
            .map(|finding| {
                let field = finding.field();
                Flagged { rule: finding.rule, field, kind: finding.kind, column: field.and_then(column) }
            })
            .collect();
        if cells.len() > self.columns.len() {
            findings.extend(cell_count(self.columns.len()));
        }
        // What has an exponent is wrong in any case.
        if let Some(rule) = self.digits_lost.filter(|_| !findings.is_empty()) {
            for field in rule.reads.iter().copied().filter(|field| is_exponent(self.form.text(*field))) {
                findings.retain(|found| found.field != Some(field));
                findings.push(Flagged { rule, field: Some(field), kind: rule.kind, column: column(field) });
            }
        }
        if let Some(across) = &mut self.across {
            across.add(&self.form, &findings, place);
        }
        self.found(place, &findings);
        self.counts.rows += 1;
    }
}

/// Fields that every form needs: a table without a column for one of them cannot be right.
const NEEDED: [Field; 5] =
    [Field::Email, Field::SubjectType, Field::AdministratorName, Field::AdministratorId, Field::AdministratorMobile];

/// More cells than columns: found in the first one that is too many.
fn cell_count(columns: usize) -> Option<Flagged> {
    let rule = check::rule_of_table(Flaw::CellCount)?;
    Some(Flagged { rule, field: None, kind: rule.kind, column: u32::try_from(columns).ok() })
}

/// The form that the cells of a row are read as.
#[must_use]
pub fn form_of(cells: &[String], columns: &[Option<Field>]) -> Form {
    let (reader, mut form) = (Reader::new(), Form::new());
    for (column, field) in columns.iter().enumerate() {
        if let Some(field) = field {
            reader.put(&mut form, *field, cells.get(column).map_or("", String::as_str));
        }
    }
    form
}

/// Fills a form with the cells of a record. A cell that is not there is empty.
fn fill(
    form: &mut Form,
    reader: &Reader,
    columns: &[Option<Field>],
    cells: &[Cell],
    record: &str,
    scratch: &mut String,
) {
    for (column, field) in columns.iter().enumerate() {
        let Some(field) = field else { continue };
        let text = cells.get(column).map_or("", |cell| cell.text(record, scratch));
        reader.put(form, *field, text);
    }
}

/// Whether a spreadsheet wrote a long number with an exponent: `9.133E+17`.
fn is_exponent(text: &str) -> bool {
    let Some(plus) = text.bytes().position(|byte| byte == b'+') else { return false };
    let (digits, exponent) = text.split_at_checked(plus).unwrap_or_default();
    let (Some(digits), Some(exponent)) = (digits.strip_suffix('E'), exponent.get(1..)) else { return false };
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain(digits) && plain(exponent)
}
