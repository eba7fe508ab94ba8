//! An event as one line of a file.

use std::fmt::Write;

use super::arg::{ArgId, Args, PageGroup, Shape, Value};
use super::event::{Event, Exception};
use super::json::{Reader, write_list, write_text};
use super::kind::EventKind;
use crate::calendar;

impl Event {
    /// Writes the event as a JSON object without its last brace. `undone`: whether it was taken back for good.
    pub(crate) fn write(&self, out: &mut String, undone: bool) {
        // Writing into a text cannot fail.
        _ = write!(out, "{{\"seq\":{},\"at\":{},\"on\":\"{}\",\"type\":\"", self.seq, self.at, calendar::iso(self.on));
        out.push_str(self.kind.as_str());
        out.push('"');
        if !self.program.is_empty() {
            out.push_str(",\"program\":");
            write_text(out, &self.program);
        }
        if !self.args.is_empty() {
            write_args(out, &self.args);
        }
        if !self.exceptions.is_empty() {
            out.push_str(",\"exceptions\":");
            write_list(out, &self.exceptions, |out, exception| {
                out.push_str("{\"rule\":");
                write_text(out, &exception.rule);
                out.push_str(",\"reason\":");
                write_text(out, &exception.reason);
                out.push('}');
            });
        }
        if undone {
            out.push_str(",\"undone\":true");
        }
    }

    /// Reads what [`Event::write`] writes; `None` for anything else, and for what this version does not know.
    pub(crate) fn read(line: &str) -> Option<(Self, bool)> {
        let mut reader = Reader::new(line);
        reader.eat("{\"seq\":")?;
        let seq = u32::try_from(reader.number()?).ok()?;
        reader.eat(",\"at\":")?;
        let at = reader.number()?;
        // A moment outside the calendar was never recorded by this code, and JavaScript could not hold it.
        calendar::day_of(at)?;
        reader.eat(",\"on\":")?;
        let on = calendar::parse(&reader.text()?)?;
        reader.eat(",\"type\":")?;
        let kind = EventKind::parse(&reader.text()?)?;
        let program = if reader.has(",\"program\":") { reader.text()? } else { "".into() };
        let args = if reader.has(",\"args\":") { read_args(&mut reader)? } else { Args::new() };
        let exceptions = if reader.has(",\"exceptions\":") { reader.list(read_exception)? } else { Vec::new() };
        let undone = reader.has(",\"undone\":true");
        let event = Self { seq, at, on, kind, program: program.into(), args, exceptions };
        reader.at_end().then_some((event, undone))
    }
}

fn write_args(out: &mut String, args: &Args) {
    out.push_str(",\"args\":{");
    for (index, (arg, value)) in args.iter().enumerate() {
        out.push_str(if index == 0 { "\"" } else { ",\"" });
        out.push_str(arg.as_str());
        out.push_str("\":");
        match value {
            Value::Text(text) => write_text(out, text),
            Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => _ = write!(out, "{number}"),
            Value::Texts(texts) => write_list(out, texts, |out, text| write_text(out, text)),
            Value::Pages(pages) => write_list(out, pages, write_page),
            // It is never recorded.
            Value::Other(_) => out.push_str("null"),
        }
    }
    out.push('}');
}

fn write_page(out: &mut String, group: &PageGroup) {
    out.push_str("{\"page\":");
    write_text(out, &group.page);
    out.push_str(",\"category\":");
    write_text(out, &group.category);
    out.push_str(",\"tags\":");
    write_list(out, &group.tags, |out, tag| write_text(out, tag));
    out.push('}');
}

/// Named values, at least one, in the order of the names.
fn read_args(reader: &mut Reader) -> Option<Args> {
    reader.eat("{")?;
    let (mut args, mut last) = (Args::new(), None);
    loop {
        let arg = ArgId::parse(&reader.text()?).filter(|arg| last < Some(*arg))?;
        reader.eat(":")?;
        args.set(arg, read_value(reader, arg.spec().shape)?);
        last = Some(arg);
        if reader.has("}") {
            return Some(args);
        }
        reader.eat(",")?;
    }
}

fn read_value(reader: &mut Reader, shape: Shape) -> Option<Value> {
    let text = |reader: &mut Reader| Some(reader.text()?.into_owned());
    Some(match shape {
        Shape::Number => Value::Number(u32::try_from(reader.number()?).ok()?),
        Shape::Texts(_) => Value::Texts(reader.list(text)?),
        Shape::Pages => Value::Pages(reader.list(read_page)?),
        Shape::Field if reader.has("true") => Value::Flag(true),
        Shape::Field if reader.has("false") => Value::Flag(false),
        Shape::Field | Shape::Text(_) | Shape::Account(_) | Shape::Word(_) => Value::Text(text(reader)?.into()),
    })
}

fn read_page(reader: &mut Reader) -> Option<PageGroup> {
    let text = |reader: &mut Reader| Some(reader.text()?.into_owned());
    reader.eat("{\"page\":")?;
    let page = text(reader)?;
    reader.eat(",\"category\":")?;
    let category = text(reader)?;
    reader.eat(",\"tags\":")?;
    let tags = reader.list(text)?;
    reader.eat("}")?;
    Some(PageGroup { page, category, tags })
}

fn read_exception(reader: &mut Reader) -> Option<Exception> {
    reader.eat("{\"rule\":")?;
    let rule = reader.text()?.into();
    reader.eat(",\"reason\":")?;
    let reason = reader.text()?.into();
    reader.eat("}")?;
    Some(Exception { rule, reason })
}
