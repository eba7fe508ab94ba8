//! Commands and events: one flat shape for whatever happens.

use time::Date;

use super::arg::{ArgId, Args, Shape, Value};
use super::kind::{About, EventKind};

/// What the user wants to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// What happened.
    pub kind: EventKind,
    /// The program that it is about; for `begun`, the id that the new one shall have. Empty for none.
    pub program: Box<str>,
    /// The day in China on which it happened; `None` for a day that cannot be read.
    pub on: Option<Date>,
    /// The arguments.
    pub args: Args,
    /// The rules that the user leaves aside, each with a reason.
    pub exceptions: Vec<Exception>,
}

/// A rule that was left aside.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Exception {
    /// The rule's id.
    pub rule: Box<str>,
    /// Why.
    pub reason: Box<str>,
}

/// What happened, as the ledger keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its place in the ledger, from 1. Never used twice.
    pub seq: u32,
    /// When it was recorded, in milliseconds since 1970 UTC.
    pub at: i64,
    /// The day in China on which it happened.
    pub on: Date,
    /// What happened.
    pub kind: EventKind,
    /// The program that it is about; empty for none.
    pub program: Box<str>,
    /// The arguments.
    pub args: Args,
    /// The rules that were left aside.
    pub exceptions: Vec<Exception>,
}

impl Command {
    /// A command about no program yet.
    #[must_use]
    pub fn new(kind: EventKind, on: Date) -> Self {
        Self { kind, program: Box::default(), on: Some(on), args: Args::new(), exceptions: Vec::new() }
    }

    /// The same command about a program.
    #[must_use]
    pub fn of(mut self, program: &str) -> Self {
        self.program = program.into();
        self
    }

    /// The same command with one more argument.
    #[must_use]
    pub fn with(mut self, arg: ArgId, value: impl Into<Value>) -> Self {
        self.args.set(arg, value.into());
        self
    }

    /// The same command with a rule left aside.
    #[must_use]
    pub fn despite(mut self, rule: &str, reason: &str) -> Self {
        self.exceptions.push(Exception { rule: rule.into(), reason: reason.into() });
        self
    }

    /// The reason for which a rule is left aside.
    #[must_use]
    pub fn exception(&self, rule: &str) -> Option<&str> {
        let known = self.exceptions.iter().find(|exception| &*exception.rule == rule)?;
        Some(known.reason.trim()).filter(|reason| !reason.is_empty())
    }

    /// The event that the command becomes.
    #[must_use]
    pub fn happened(self, seq: u32, at: i64, on: Date) -> Event {
        let Self { kind, program, args, exceptions, .. } = self;
        Event { seq, at, on, kind, program, args, exceptions }
    }
}

impl From<&Event> for Command {
    fn from(event: &Event) -> Self {
        Self {
            kind: event.kind,
            program: event.program.clone(),
            on: Some(event.on),
            args: event.args.clone(),
            exceptions: event.exceptions.clone(),
        }
    }
}

/// The id of the account that an event of this kind creates or is kept at: the program, or an argument.
#[must_use]
pub fn named<'a>(kind: EventKind, program: &'a str, args: &'a Args) -> Option<&'a str> {
    let arg = |id: ArgId| args.text(id);
    let known = |id: &'a str| Some(id).filter(|id| !id.is_empty());
    match kind.spec().about {
        About::New(account) => account.arg().map_or_else(|| known(program), arg),
        About::Program | About::Association => known(program),
        About::OpenPlatform => arg(ArgId::OpenPlatformAccount),
        About::Member => arg(ArgId::OfficialAccount).or_else(|| known(program)),
        About::Overlay => None,
    }
}

impl Event {
    /// The id of the account that the event creates or is kept at.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        named(self.kind, &self.program, &self.args)
    }

    /// Whether the event names an account.
    #[must_use]
    pub fn is_about(&self, id: &str) -> bool {
        let names = |(arg, value): (ArgId, &Value)| matches!((arg.spec().shape, value), (Shape::Account(_), Value::Text(text)) if **text == *id);
        *self.program == *id || self.account() == Some(id) || self.args.iter().any(names)
    }

    /// The text of an argument.
    #[must_use]
    pub fn text(&self, arg: ArgId) -> Option<&str> {
        self.args.text(arg)
    }
}
