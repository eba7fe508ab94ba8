//! The file of a workspace, version 1: JSON, one event a line, every line with a checksum over all bytes before it.
//!
//! ```text
//! {"format":"mp-onboard workspace","version":1,"sum":"…"}
//! {"seq":1,"at":1541462400000,"on":"2018-11-06","type":"begun","program":"mp1","sum":"…"}
//! {"events":1,"head":1,"sum":"…"}
//! ```
//!
//! Keys come in this order, without spaces; `args`, `exceptions` and `undone` stand before `sum` where there are any.
//! `head` is how many of the lines hold; events behind it can be done again. `sum` is the CRC-32 (ISO-HDLC) of every byte
//! of the file before the comma in front of it, as eight small hexadecimal digits: a file that was damaged, cut or put
//! together again is refused at the line where that shows. All of it is told in `docs/save-format.md`.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use crc::{CRC_32_ISO_HDLC, Crc, Digest, Table};

use super::{Kept, Workspace};
use crate::ledger::json::Reader;
use crate::ledger::{Event, State};
use crate::text::Text;

/// The version of the format that this code writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// Why a file is not opened, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a line of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not a workspace of ours.
    Foreign,
    /// It was written by a newer version.
    Newer,
    /// The bytes up to here are not those that were written.
    Damaged,
    /// The end is missing.
    Cut,
    /// The bytes are right, but the line is no event that this version knows.
    Unknown,
    /// The event is about something that is not there.
    Stray,
}

impl Fault {
    /// A word for programs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Foreign => "file-foreign",
            Self::Newer => "file-newer",
            Self::Damaged => "file-damaged",
            Self::Cut => "file-cut",
            Self::Unknown => "file-unknown",
            Self::Stray => "file-stray",
        }
    }

    /// What to tell the user.
    #[must_use]
    pub const fn reason(self) -> Text {
        match self {
            Self::Foreign => {
                text!("这不是 mp-onboard 的工作区文件。", "This is not a workspace file of mp-onboard.")
            }
            Self::Newer => text!(
                "这个文件由更新的版本写成，这一版读不了。",
                "This file was written by a newer version; this one cannot read it.",
            ),
            Self::Damaged => text!(
                "到这一行为止的内容和保存时不一样，文件受损或被改过。",
                "Up to this line the file is not what was saved; it was damaged or changed.",
            ),
            Self::Cut => text!("文件不完整，后面缺了一截。", "The file is not complete; its end is missing."),
            Self::Unknown => {
                text!("这一行不是这个版本认识的记录。", "This line is no record that this version knows.")
            }
            Self::Stray => {
                text!("这一行说的帐号不在前面的记录里。", "This line is about an account that no line before it has.",)
            }
        }
    }
}

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.fault.reason().en())
    }
}

impl std::error::Error for Damage {}

/// The checksum, with one small table: the larger ones of faster ways would be a tenth of the module.
type Sums = Crc<u32, Table<1>>;

type Sum<'s> = Digest<'s, u32, Table<1>>;

/// The table is computed for each file. That takes microseconds; in the module it would be a kilobyte that does not
/// compress.
fn sums() -> Sums {
    Sums::new(&CRC_32_ISO_HDLC)
}

/// What stands before the digits of a checksum, and after them.
const SUM: &str = ",\"sum\":\"";
const SUM_END: &str = "\"}\n";
const DIGITS: usize = 8;

/// How the first line begins, and what parts the two numbers of the last.
const HEAD: &str = "{\"format\":\"mp-onboard workspace\",\"version\":";
const EVENTS: &str = "{\"events\":";
const HOLD: &str = ",\"head\":";

impl Workspace {
    /// The workspace as the text of a file. The same workspace gives the same text.
    #[must_use]
    pub fn save(&self) -> String {
        self.write(None, 0..self.lines())
    }

    /// How many lines the file has: head, events and tail.
    pub(super) const fn lines(&self) -> usize {
        self.list.len() + 2
    }

    /// Some lines of the file, counted from 0; `before` is the checksum on the line before them.
    pub(super) fn write(&self, before: Option<u32>, lines: Range<usize>) -> String {
        let sums = sums();
        let mut out = Writer::new(&sums, before);
        for line in lines {
            match (line.checked_sub(1), line.checked_sub(1).and_then(|index| self.list.get(index))) {
                (None, _) => _ = write!(out.text, "{HEAD}{VERSION}"),
                (_, Some(kept)) => kept.event.write(&mut out.text, kept.undone),
                (_, None) => _ = write!(out.text, "{EVENTS}{}{HOLD}{}", self.list.len(), self.head),
            }
            out.end_line();
        }
        out.text
    }

    /// Opens a file. Nothing is loaded by half.
    ///
    /// # Errors
    ///
    /// With the line and the reason, when the file is damaged, foreign, newer, or not complete.
    pub fn open(text: &str) -> Result<Self, Damage> {
        let Some(version) = version(text) else { return Err(Damage { line: 1, fault: Fault::Foreign }) };
        // A newer version may sum in another way, so its number counts before its checksum.
        if version > i64::from(VERSION) {
            return Err(Damage { line: 1, fault: Fault::Newer });
        }
        let sums = sums();
        let mut lines = Lines { rest: text, sum: sums.digest(), line: 0 };
        lines.next()?;
        if version < i64::from(VERSION) {
            return Err(lines.fault(Fault::Unknown));
        }
        let mut list = Vec::new();
        loop {
            let line = lines.next()?;
            if let Some((events, head)) = tail(line) {
                return match (events == list.len() && head <= events, lines.rest.is_empty()) {
                    (true, true) => Self::replay(list, head),
                    (true, false) => Err(Damage { line: lines.line + 1, fault: Fault::Damaged }),
                    (false, _) => Err(lines.fault(Fault::Unknown)),
                };
            }
            let (event, undone) = Event::read(line).ok_or(lines.fault(Fault::Unknown))?;
            if event.seq as usize != list.len() + 1 {
                return Err(lines.fault(Fault::Unknown));
            }
            list.push(Kept { event: Arc::new(event), undone });
        }
    }

    /// The workspace of a list of events and a mark.
    fn replay(list: Vec<Kept>, head: usize) -> Result<Self, Damage> {
        let mut state = State::default();
        for (index, kept) in list.iter().take(head).enumerate() {
            if !kept.undone && state.record(&kept.event).is_err() {
                return Err(Damage { line: index + 2, fault: Fault::Stray });
            }
        }
        Ok(Self { list, head, state, read_only: false })
    }
}

/// The version that the first line names; `None` when it is not the first line of a workspace.
fn version(text: &str) -> Option<i64> {
    let mut reader = Reader::new(text);
    reader.eat(HEAD)?;
    reader.number()
}

/// The numbers of the last line: how many events there are, and how many lines hold.
fn tail(line: &str) -> Option<(usize, usize)> {
    let mut reader = Reader::new(line);
    let mut number = |token| {
        reader.eat(token)?;
        usize::try_from(reader.number()?).ok()
    };
    let numbers = (number(EVENTS)?, number(HOLD)?);
    reader.at_end().then_some(numbers)
}

/// Writes lines, each with the checksum of all that stands before it.
struct Writer<'s> {
    text: String,
    sum: Sum<'s>,
    summed: usize,
}

impl<'s> Writer<'s> {
    /// `before` is the checksum on the line before the first; `None` at the beginning of the file.
    fn new(sums: &'s Sums, before: Option<u32>) -> Self {
        let mut sum = sums.digest();
        if let Some(before) = before {
            // The register of this checksum holds its complement, with the bits the other way round.
            sum = sums.digest_with_initial((!before).reverse_bits());
            sum.update(end_of_line(before).as_bytes());
        }
        Self { text: String::new(), sum, summed: 0 }
    }

    /// Ends the line that was written with the checksum.
    fn end_line(&mut self) {
        self.sum.update(self.text.as_bytes().get(self.summed..).unwrap_or_default());
        self.summed = self.text.len();
        self.text.push_str(&end_of_line(self.sum.clone().finalize()));
    }
}

/// The checksum at the end of a text of whole lines.
pub(super) fn sum_of(lines: &str) -> Option<u32> {
    let (_, end) = lines.split_at_checked(lines.len().checked_sub(DIGITS + SUM_END.len())?)?;
    u32::from_str_radix(end.get(..DIGITS)?, 16).ok()
}

fn digits(sum: u32) -> String {
    format!("{sum:08x}")
}

/// What comes after the comma in front of a line’s checksum, that comma too.
fn end_of_line(sum: u32) -> String {
    format!("{SUM}{}{SUM_END}", digits(sum))
}

/// Reads lines, and checks the checksum of each.
struct Lines<'a, 's> {
    rest: &'a str,
    sum: Sum<'s>,
    line: usize,
}

impl<'a> Lines<'a, '_> {
    const fn fault(&self, fault: Fault) -> Damage {
        Damage { line: self.line, fault }
    }

    /// The next line up to its checksum, once that is right.
    fn next(&mut self) -> Result<&'a str, Damage> {
        self.line += 1;
        if self.rest.is_empty() {
            return Err(self.fault(Fault::Cut));
        }
        let (line, rest) = self.rest.split_once('\n').ok_or(self.fault(Fault::Cut))?;
        let whole = self.rest.get(..=line.len()).unwrap_or_default();
        let body =
            whole.len().checked_sub(SUM.len() + DIGITS + SUM_END.len()).and_then(|end| whole.split_at_checked(end));
        let (body, end) = body.ok_or(self.fault(Fault::Damaged))?;
        let sum = end.strip_prefix(SUM).and_then(|end| end.strip_suffix(SUM_END)).ok_or(self.fault(Fault::Damaged))?;
        self.sum.update(body.as_bytes());
        if digits(self.sum.clone().finalize()) != sum {
            return Err(self.fault(Fault::Damaged));
        }
        self.sum.update(end.as_bytes());
        self.rest = rest;
        Ok(body)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Now;
    use super::*;
    use crate::calendar;
    use crate::ledger::{ArgId, Command, EventKind, PageGroup, Value};

    fn now() -> Now {
        Now::at(1_541_462_400_000).expect("a moment of 2018-11-06")
    }

    /// A workspace with an event of every shape of argument, one that was taken back for good, and one behind the mark.
    fn sample() -> Workspace {
        let mut workspace = Workspace::new();
        let day = calendar::parse("2018-11-06").expect("a day");
        let mut record = |command: Command| assert!(workspace.apply(command, now()).allowed());
        record(Command::new(EventKind::Begun, day).of("mp").with(ArgId::ProgramName, "麦香坊点单"));
        record(Command::new(EventKind::Closed, day).of("mp").with(ArgId::Reason, "改主意了\u{1}\u{2028}\"不做\"\\\n"));
        assert!(workspace.undo());
        let despite = "没有走这里的注册";
        let mut record = |command: Command| {
            let command = command.of("mp").despite("registration/registered-first", despite);
            let outcome = workspace.apply(command, now());
            assert!(outcome.allowed(), "{:?}", outcome.findings);
        };
        record(Command::new(EventKind::CodeUploaded, day).with(ArgId::Version, "1.0.0"));
        let group =
            PageGroup { page: "首页".into(), category: "餐饮 > 点餐".into(), tags: vec!["点单".into()] };
        let submit = Command::new(EventKind::ReviewSubmitted, day)
            .with(ArgId::Version, "1.0.0")
            .with(ArgId::Pages, Value::Pages(vec![group]))
            .despite("profile/missing-before-review", "平台收下了");
        record(submit);
        let reasons = Value::Texts(vec!["功能不完整".into(), "缺少说明".into()]);
        record(Command::new(EventKind::ReviewRejected, day).with(ArgId::Reasons, reasons));
        assert!(workspace.undo());
        workspace
    }

    #[test]
    fn what_is_saved_is_what_is_opened() {
        let workspace = sample();
        let text = workspace.save();
        let opened = Workspace::open(&text);
        assert_eq!(opened.as_ref(), Ok(&workspace));
        assert_eq!(opened.map(|opened| opened.save()), Ok(text));
        assert_eq!(Workspace::open(&Workspace::new().save()), Ok(Workspace::new()));
    }

    #[test]
    fn the_first_line_tells_what_it_is() {
        let fault = |text: &str| Workspace::open(text).map_err(|damage| (damage.line, damage.fault));
        assert_eq!(fault(""), Err((1, Fault::Foreign)));
        assert_eq!(fault("id,name\n1,麦香坊\n"), Err((1, Fault::Foreign)));
        assert_eq!(fault("{\"format\":\"another\",\"version\":1}\n"), Err((1, Fault::Foreign)));
        let newer = sample().save().replacen("\"version\":1", "\"version\":2", 1);
        assert_eq!(fault(&newer), Err((1, Fault::Newer)));
        assert_eq!(fault(&sample().save().replacen("\"version\":1", "\"version\":0", 1)), Err((1, Fault::Damaged)));
    }

    #[test]
    fn damage_is_named_with_its_line() {
        let text = sample().save();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let without = |gone: usize| -> String {
            lines.iter().enumerate().filter(|(index, _)| *index != gone).map(|(_, line)| *line).collect()
        };
        assert_eq!(Workspace::open(&without(2)), Err(Damage { line: 3, fault: Fault::Damaged }));
        let last = lines.len() - 1;
        assert_eq!(Workspace::open(&without(last)), Err(Damage { line: last + 1, fault: Fault::Cut }));
        assert_eq!(Workspace::open(text.trim_end()), Err(Damage { line: last + 1, fault: Fault::Cut }));
        let more = format!("{text}{text}");
        assert_eq!(Workspace::open(&more), Err(Damage { line: last + 2, fault: Fault::Damaged }));
        let changed = text.replacen("改主意了", "没改主意", 1);
        assert_eq!(Workspace::open(&changed), Err(Damage { line: 3, fault: Fault::Damaged }));
    }

    /// A file whose checksums are right, but not what they stand for.
    fn forged(lines: &[&str]) -> String {
        let sums = sums();
        let mut out = Writer::new(&sums, None);
        _ = write!(out.text, "{HEAD}{VERSION}");
        out.end_line();
        for content in lines {
            out.text.push_str(content.strip_suffix('}').expect("an object"));
            out.end_line();
        }
        _ = write!(out.text, "{EVENTS}{}{HOLD}{}", lines.len(), lines.len());
        out.end_line();
        out.text
    }

    #[test]
    fn right_checksums_do_not_make_nonsense_right() {
        let fault = |lines: &[&str]| Workspace::open(&forged(lines)).map_err(|damage| (damage.line, damage.fault));
        let begun = r#"{"seq":1,"at":0,"on":"2018-11-06","type":"begun","program":"mp"}"#;
        assert!(fault(&[begun]).is_ok());
        let stray = r#"{"seq":2,"at":0,"on":"2018-11-06","type":"email-activated","program":"other"}"#;
        assert_eq!(fault(&[begun, stray]), Err((3, Fault::Stray)));
        for unknown in [
            r#"{"seq":3,"at":0,"on":"2018-11-06","type":"begun","program":"mp2"}"#,
            r#"{"seq":2,"at":0,"on":"2018-11-31","type":"begun","program":"mp2"}"#,
            r#"{"seq":2,"at":9007199254740993,"on":"2018-11-06","type":"begun","program":"mp2"}"#,
            r#"{"seq":2,"at":0,"on":"2018-11-06","type":"ended","program":"mp"}"#,
            r#"{"seq":2,"at":0,"on":"2018-11-06","type":"begun","program":"mp2","colour":"green"}"#,
            r#"{"seq":2,"at":0,"on":"2018-11-06","type":"begun","program":"mp2","args":{"colour":"green"}}"#,
            r#"{"seq":2,"at":0,"on":"2018-11-06","type":"begun","program":"mp2","args":{"edition":2018}}"#,
            r#"{"seq":-2,"at":0,"on":"2018-11-06","type":"begun","program":"mp2"}"#,
        ] {
            assert_eq!(fault(&[begun, unknown]), Err((3, Fault::Unknown)), "{unknown}");
        }
    }
}
