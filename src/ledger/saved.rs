//! An event as one line of a file.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::arg::{ArgId, Args, PageGroup, Shape, Value};
use super::event::{Event, Exception};
use super::kind::EventKind;
use crate::calendar;

/// A line of a file: an event, and whether it was taken back for good. Keys stand in this order.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedEvent<'a> {
    seq: u32,
    at: i64,
    #[serde(borrow)]
    on: Cow<'a, str>,
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(borrow, default, skip_serializing_if = "str::is_empty")]
    program: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_empty")]
    args: Cow<'a, Args>,
    #[serde(default, skip_serializing_if = "<[Exception]>::is_empty")]
    exceptions: Cow<'a, [Exception]>,
    #[serde(default, skip_serializing_if = "is_false")]
    undone: bool,
    /// Read with the line, but checked and written on its bytes.
    #[serde(default, skip_serializing, rename = "sum")]
    _sum: IgnoredAny,
}

fn is_empty(args: &Args) -> bool {
    args.is_empty()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl<'a> SavedEvent<'a> {
    /// The line of an event.
    #[must_use]
    pub fn of(event: &'a Event, undone: bool) -> Self {
        Self {
            seq: event.seq,
            at: event.at,
            on: calendar::iso(event.on).into(),
            kind: event.kind.as_str().into(),
            program: (&*event.program).into(),
            args: Cow::Borrowed(&event.args),
            exceptions: Cow::Borrowed(&event.exceptions),
            undone,
            _sum: IgnoredAny,
        }
    }

    /// The event of a line, and whether it was taken back for good; `None` when this version does not know such a thing.
    #[must_use]
    pub fn event(self) -> Option<(Event, bool)> {
        // A moment outside the calendar was never recorded by this code, and JavaScript could not hold it.
        calendar::day_of(self.at)?;
        let kind = EventKind::parse(&self.kind)?;
        let on = calendar::parse(&self.on)?;
        let (args, exceptions) = (self.args.into_owned(), self.exceptions.into_owned());
        let event = Event { seq: self.seq, at: self.at, on, kind, program: self.program.into(), args, exceptions };
        Some((event, self.undone))
    }
}

impl<'de> Deserialize<'de> for Args {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ArgsVisitor)
    }
}

struct ArgsVisitor;

impl<'de> Visitor<'de> for ArgsVisitor {
    type Value = Args;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("named arguments")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Args, A::Error> {
        let mut args = Args::new();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            let arg = ArgId::parse(&name).ok_or_else(|| A::Error::custom("unknown argument"))?;
            args.set(arg, map.next_value_seed(Shaped(arg.spec().shape))?);
        }
        Ok(args)
    }
}

/// Reads a value of one shape.
struct Shaped(Shape);

impl<'de> DeserializeSeed<'de> for Shaped {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.0 {
            Shape::Number => u32::deserialize(deserializer).map(Value::Number),
            Shape::Texts(_) => Vec::deserialize(deserializer).map(Value::Texts),
            Shape::Pages => Vec::<PageGroup>::deserialize(deserializer).map(Value::Pages),
            Shape::Field => deserializer.deserialize_any(FieldVisitor),
            Shape::Text(_) | Shape::Account(_) | Shape::Word(_) => Box::deserialize(deserializer).map(Value::Text),
        }
    }
}

/// A field of the form is a text or a tick.
struct FieldVisitor;

impl<'de> Visitor<'de> for FieldVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a tick")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom("neither a text nor a tick"))
    }
}
