//! Reads a command, whatever JavaScript passes: an unknown name is an error, a wrong value is left to the rules.

use js_sys::Reflect;
use time::Date;
use wasm_bindgen::prelude::*;

use super::js;
use super::read::{described, each, names, no_rule, tag, text, type_of};
use super::words::kept;
use crate::calendar;
use crate::check;
use crate::error::Error;
use crate::ledger::{ARGS, ArgId, Args, Command, EventKind, Exception, KINDS, PageGroup, Shape, Value};
use crate::workspace::Now;

/// The names of a command.
const KEYS: [&str; 5] = ["type", "program", "on", "args", "exceptions"];

#[wasm_bindgen]
extern "C" {
    /// A command as JavaScript has it. Everything that is read of it may throw; a getter needs no name to be made first.
    type Given;

    #[wasm_bindgen(method, getter, structural, catch, js_name = type)]
    fn kind(this: &Given) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn program(this: &Given) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn on(this: &Given) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn args(this: &Given) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn exceptions(this: &Given) -> Result<JsValue, JsValue>;

    /// A group of pages as JavaScript has it.
    type GivenGroup;

    #[wasm_bindgen(method, getter, structural, catch)]
    fn page(this: &GivenGroup) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn category(this: &GivenGroup) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn tags(this: &GivenGroup) -> Result<JsValue, JsValue>;
}

/// A command. What it leaves out of `on` is the day of `now`.
pub(super) fn command(value: &JsValue, now: Now) -> Result<Command, Error> {
    if !value.is_object() {
        return Err(Error::shape("command", "a plain object", &described(value)));
    }
    let given: &Given = value.unchecked_ref();
    let parts = [given.kind(), given.program(), given.on(), given.args(), given.exceptions()];
    let read = parts.iter().filter(|part| part.as_ref().is_ok_and(|part| !part.is_undefined()));
    only_known(value, read.count())?;
    let [kind, program, on, args, exceptions] = parts;
    let kind = text("command.type", &part("command.type", kind)?)?;
    let kind = EventKind::parse(&kind)
        .ok_or_else(|| Error::unknown("command", &kind, &mut KINDS.iter().map(|spec| spec.name)))?;
    let [args, exceptions] = [part("command.args", args)?, part("command.exceptions", exceptions)?];
    Ok(Command {
        kind,
        program: program.ok().and_then(|program| program.as_string()).unwrap_or_default().into(),
        on: on.ok().and_then(|on| day(&on, now)),
        args: if args.is_null_or_undefined() { Args::new() } else { self::args(kind, &args)? },
        exceptions: if exceptions.is_null_or_undefined() { Vec::new() } else { self::exceptions(&exceptions)? },
    })
}

/// Only where there are not as many names as were read, one of them may be a name that nobody reads.
fn only_known(command: &JsValue, read: usize) -> Result<(), Error> {
    let names = names("command", command)?;
    if names.length() as usize == read {
        return Ok(());
    }
    let unknown = names.iter().filter_map(|name| name.as_string()).find(|name| !KEYS.contains(&name.as_str()));
    unknown.map_or(Ok(()), |name| Err(Error::unknown("part of a command", &name, &mut KEYS.into_iter())))
}

/// A part of a command that cannot be left to the rules when it cannot be read.
fn part(what: &str, value: Result<JsValue, JsValue>) -> Result<JsValue, Error> {
    value.map_err(|_| Error::shape(what, "a readable value", "one that throws"))
}

fn day(value: &JsValue, now: Now) -> Option<Date> {
    if value.is_null_or_undefined() { Some(now.today()) } else { calendar::parse(&value.as_string()?) }
}

/// The arguments. Those that the kind takes are asked for; only where there are others, too, every name is looked at.
fn args(kind: EventKind, value: &JsValue) -> Result<Args, Error> {
    let mut args = Args::new();
    let mut read = 0;
    for takes in kind.spec().takes.iter().filter(|_| value.is_object()) {
        let given = js::get(value, kept(takes.arg.as_str()));
        if let Some(value) = given.ok().and_then(|given| self::value(takes.arg, &given)) {
            args.set(takes.arg, value);
            read += 1;
        }
    }
    if read > 0 && names("command.args", value)?.length() == read { Ok(args) } else { every_arg(value) }
}

fn every_arg(value: &JsValue) -> Result<Args, Error> {
    let mut args = Args::new();
    each("command.args", value, &mut |name, value| {
        let arg = ArgId::parse(name)
            .ok_or_else(|| Error::unknown("argument", name, &mut ARGS.iter().map(|spec| spec.name)))?;
        let value = value.map_or(Some(Value::Other("unreadable")), |value| self::value(arg, value));
        if let Some(value) = value {
            args.set(arg, value);
        }
        Ok(())
    })?;
    Ok(args)
}

/// Each with its reason; one that is no text is none.
fn exceptions(value: &JsValue) -> Result<Vec<Exception>, Error> {
    let mut exceptions = Vec::new();
    each("command.exceptions", value, &mut |id, reason| {
        let rule = check::rule(id).ok_or_else(|| no_rule(id))?;
        let reason = reason.and_then(JsValue::as_string).unwrap_or_default();
        exceptions.push(Exception { rule: rule.id().into(), reason: reason.into() });
        Ok(())
    })?;
    Ok(exceptions)
}

/// What an argument carries; `None` for nothing.
fn value(arg: ArgId, value: &JsValue) -> Option<Value> {
    if let Some(text) = value.as_string() {
        return Some(Value::Text(text.into()));
    }
    if value.is_null_or_undefined() {
        return None;
    }
    if let Some(flag) = value.as_bool() {
        return Some(Value::Flag(flag));
    }
    let read = match arg.spec().shape {
        Shape::Texts(_) => Room::new().list(value, Room::text).map(Value::Texts),
        Shape::Pages => Room::new().list(value, Room::group).map(Value::Pages),
        _ => value.as_f64().and_then(whole).map(Value::Number),
    };
    Some(read.unwrap_or_else(|| Value::Other(type_of(value))))
}

fn whole(number: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
    let fits = |number: f64| number as u32;
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number)).then(|| fits(number))
}

/// How much of a list is still read: lists of JavaScript can be longer than any memory. What does not fit in is far more
/// than the rules let pass, so that a list that ends too early is refused all the same.
struct Room(usize);

impl Room {
    /// In bytes.
    const SIZE: usize = 1 << 27;
    /// What an entry of a list takes, besides its texts.
    const ENTRY: usize = 256;

    const fn new() -> Self {
        Self(Self::SIZE)
    }

    const fn take(&mut self, size: usize) {
        self.0 = self.0.saturating_sub(size);
    }

    /// The entries of an array; `None` for anything else, and when one of them is no such entry.
    fn list<T>(&mut self, list: &JsValue, entry: fn(&mut Self, &JsValue) -> Option<T>) -> Option<Vec<T>> {
        if tag(list)? != "[object Array]" {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float casts and saturates")]
        let length = js::get(list, kept("length")).ok()?.as_f64()? as u32;
        let mut entries = Vec::new();
        for index in 0..length {
            self.take(Self::ENTRY);
            if self.0 == 0 {
                break;
            }
            entries.push(entry(self, &Reflect::get_u32(list, index).ok()?)?);
        }
        Some(entries)
    }

    fn text(&mut self, value: &JsValue) -> Option<String> {
        let text = value.as_string()?;
        self.take(text.len());
        Some(text)
    }

    /// What a group leaves out is empty: a rule asks for it.
    fn group(&mut self, value: &JsValue) -> Option<PageGroup> {
        if !value.is_object() {
            return None;
        }
        let group: &GivenGroup = value.unchecked_ref();
        let (page, category, tags) = (group.page().ok()?, group.category().ok()?, group.tags().ok()?);
        Some(PageGroup {
            page: or_empty(&page, |page| self.text(page))?,
            category: or_empty(&category, |category| self.text(category))?,
            tags: or_empty(&tags, |tags| self.list(tags, Self::text))?,
        })
    }
}

fn or_empty<T: Default>(value: &JsValue, read: impl FnOnce(&JsValue) -> Option<T>) -> Option<T> {
    if value.is_null_or_undefined() { Some(T::default()) } else { read(value) }
}
