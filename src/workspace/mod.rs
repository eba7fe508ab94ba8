//! The ledger and the flow together, for the user: record, try, take back, look back, save.

mod changes;
mod compare;
mod diagram;
mod file;
mod pieces;
mod redacted;
mod unionid;
mod views;

use std::sync::Arc;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use time::Date;

pub use changes::{Change, Changed};
pub use compare::{Difference, Verdict};
pub use file::{Damage, Fault, VERSION};
pub use pieces::{LINES, Piece, Pieces};
pub use unionid::Explained;
pub use views::{
    AccountInfo, ArgInfo, Association, CommandInfo, MemberInfo, Members, OwnNumber, VersionInfo, commands,
};

use crate::calendar;
use crate::flow::{self, Deadline, OverviewRow, Step, Todo};
use crate::ledger::{Command, Event, Exception, Ix, State};
use crate::rule::{Ctx, Finding, FindingKind, Quota, quotas};
use crate::rules::command::{read_only, unknown_account};

/// A moment, and the day in China to which it belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    at: i64,
    today: Date,
}

impl Now {
    /// A moment in milliseconds since 1970 UTC; `None` outside the years −9999 to 9999.
    #[must_use]
    pub fn at(millis: i64) -> Option<Self> {
        Some(Self { at: millis, today: calendar::day_of(millis)? })
    }

    /// The day in China.
    #[must_use]
    pub const fn today(self) -> Date {
        self.today
    }
}

/// An event in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kept {
    event: Arc<Event>,
    /// Whether it was taken back for good: something else was recorded after that.
    undone: bool,
}

/// What the user keeps: a list of events, a mark up to where they hold, and all that follows from them.
///
/// Cheap to clone: the events are shared.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Workspace {
    list: Vec<Kept>,
    head: usize,
    state: State,
    read_only: bool,
}

/// What becomes of a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Every reason against it, and what is worth knowing.
    pub findings: Vec<Finding>,
    /// The event that it became, or would become; `None` when it is refused.
    pub event: Option<Arc<Event>>,
    /// What changes, when the command was only tried.
    pub changes: Vec<Change>,
}

/// An event as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    event: Arc<Event>,
    /// Whether it does not hold: taken back, or behind the mark.
    pub undone: bool,
    /// Whether `redo` would bring it back, this one or one before it.
    pub redoable: bool,
}

impl Workspace {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// All that follows from the events that hold.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Records a command, or says every reason why not. A refused command changes nothing.
    pub fn apply(&mut self, command: Command, now: Now) -> Outcome {
        let (findings, event) = self.decide(command, now);
        if let Some(event) = &event {
            for kept in self.list.iter_mut().skip(self.head) {
                kept.undone = true;
            }
            self.list.push(Kept { event: Arc::clone(event), undone: false });
            self.head = self.list.len();
        }
        Outcome { findings, event, changes: Vec::new() }
    }

    /// Tries a command: what would happen, what would change, and why not. Afterwards everything is as it was.
    pub fn preview(&mut self, command: Command, now: Now) -> Outcome {
        let accounts = changes::accounts_of(&self.state, &command);
        let before = changes::Snapshot::of(&self.state, &accounts, now.today);
        let (findings, event) = self.decide(command, now);
        let mut outcome = Outcome { findings, event, changes: Vec::new() };
        if let Some(event) = &outcome.event {
            let after = changes::Snapshot::of(&self.state, &accounts, now.today);
            outcome.changes = before.to(&after);
            self.state.forget(event);
        }
        outcome
    }

    /// Decides, and takes the event into the state. A clock that runs backwards does not reorder the ledger.
    fn decide(&mut self, command: Command, now: Now) -> (Vec<Finding>, Option<Arc<Event>>) {
        if self.read_only {
            return (vec![Finding::new(&read_only::RULE, FindingKind::Forbidden, String::new())], None);
        }
        let at = self.list.last().map_or(now.at, |last| last.event.at.max(now.at));
        let decision = flow::decide(&self.state, command, self.next_seq(), at, now.today);
        let mut findings = decision.findings;
        let event = decision.event.map(Arc::new).filter(|event| {
            let taken = self.state.record(event).is_ok();
            if !taken {
                findings.push(Finding::new(&unknown_account::RULE, FindingKind::Invalid, String::new()));
            }
            taken
        });
        (findings, event)
    }

    fn next_seq(&self) -> u32 {
        u32::try_from(self.list.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Takes the last event back. It stays in the list. Whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some((index, event)) = self.last_held().map(|(index, kept)| (index, Arc::clone(&kept.event))) else {
            return false;
        };
        if self.read_only {
            return false;
        }
        self.state.forget(&event);
        self.head = index;
        true
    }

    /// Brings back what was taken back last, unless something else was recorded since. Whether there was something.
    pub fn redo(&mut self) -> bool {
        let Some((index, event)) = self.next_held().map(|(index, kept)| (index, Arc::clone(&kept.event))) else {
            return false;
        };
        if self.read_only || self.state.record(&event).is_err() {
            return false;
        }
        // What was taken back for good right behind it does not stand between it and the mark.
        let gone = self.list.iter().skip(index + 1).take_while(|kept| kept.undone).count();
        self.head = index + 1 + gone;
        true
    }

    fn last_held(&self) -> Option<(usize, &Kept)> {
        self.list.iter().enumerate().take(self.head).rfind(|(_, kept)| !kept.undone)
    }

    fn next_held(&self) -> Option<(usize, &Kept)> {
        self.list.iter().enumerate().skip(self.head).find(|(_, kept)| !kept.undone)
    }

    /// What [`Workspace::undo`] would take back; `None` when there is nothing.
    #[must_use]
    pub fn undoable(&self) -> Option<Entry> {
        self.last_held().map(|(index, kept)| self.entry(index, kept))
    }

    /// What [`Workspace::redo`] would bring back; `None` when there is nothing.
    #[must_use]
    pub fn redoable(&self) -> Option<Entry> {
        self.next_held().map(|(index, kept)| self.entry(index, kept))
    }

    fn entry(&self, index: usize, kept: &Kept) -> Entry {
        let behind = index >= self.head;
        Entry { event: Arc::clone(&kept.event), undone: kept.undone || behind, redoable: !kept.undone && behind }
    }

    /// The workspace as it stood after an event, for looking at only. Events that were taken back do not show.
    #[must_use]
    pub fn at(&self, seq: u32) -> Self {
        let mut then = Self { read_only: true, ..Self::default() };
        for kept in self.list.iter().take(self.head).filter(|kept| kept.event.seq <= seq) {
            if !kept.undone {
                // Every one of them was taken in before, in this order.
                let _ = then.state.record(&kept.event);
            }
            then.list.push(kept.clone());
        }
        then.head = then.list.len();
        then
    }

    /// Up to where events hold: how many there are before the mark. What comes behind can be done again.
    #[must_use]
    pub const fn head(&self) -> usize {
        self.head
    }

    /// Whether it is for looking at only.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Every event, oldest first, or those about one account.
    #[must_use]
    pub fn history(&self, account: Option<&str>) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (index, kept) in self.list.iter().enumerate() {
            if account.is_none_or(|id| kept.event.is_about(id)) {
                entries.push(self.entry(index, kept));
            }
        }
        entries
    }

    /// How many events there are, whether they hold or not.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was ever recorded.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Every program at a glance, in the order in which they were begun.
    pub fn overview(&self, now: Now) -> impl Iterator<Item = OverviewRow<'_>> {
        self.state.programs().filter_map(move |(ix, ..)| flow::overview(&self.state, ix, now.today))
    }

    /// What to do next, over all programs or one.
    #[must_use]
    pub fn next(&self, program: Option<Ix>, now: Now) -> Vec<Todo> {
        flow::next(&self.state, program, now.today)
    }

    /// The steps of a program; `None` when there is no such program.
    #[must_use]
    pub fn steps(&self, program: &str, now: Now) -> Option<Vec<Step>> {
        flow::steps(&self.state, self.state.ix(program)?, now.today)
    }

    /// The quotas of an account; `None` when there is no such account.
    #[must_use]
    pub fn quotas(&self, account: &str, now: Now) -> Option<Vec<Quota>> {
        let ix = self.state.ix(account)?;
        let ctx = Ctx { today: now.today, edition: self.state.edition(ix), overlay: self.state.overlay() };
        Some(quotas(&self.state, ix, ctx))
    }

    /// Every deadline that runs, soonest first.
    #[must_use]
    pub fn deadlines(&self, now: Now) -> Vec<Deadline> {
        flow::deadlines(&self.state, now.today)
    }
}

impl Outcome {
    /// Whether the command was recorded, or would be.
    #[must_use]
    pub const fn allowed(&self) -> bool {
        self.event.is_some()
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Outcome", 4)?;
        out.serialize_field("allowed", &self.allowed())?;
        out.serialize_field("findings", &self.findings)?;
        out.serialize_field("event", &self.event.as_deref().map(Shown))?;
        out.serialize_field("changes", &self.changes)?;
        out.end()
    }
}

/// An event as plain data.
struct Shown<'a>(&'a Event);

impl Shown<'_> {
    fn fields<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        let Event { seq, at, on, kind, program, args, exceptions } = self.0;
        out.serialize_field("seq", seq)?;
        out.serialize_field("at", at)?;
        out.serialize_field("on", &calendar::iso(*on))?;
        out.serialize_field("type", kind)?;
        out.serialize_field("account", &self.0.account())?;
        out.serialize_field("program", &Some(program).filter(|program| !program.is_empty()))?;
        out.serialize_field("args", args)?;
        out.serialize_field("exceptions", exceptions as &[Exception])
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Event", 8)?;
        self.fields(&mut out)?;
        out.end()
    }
}

impl Entry {
    /// What happened.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Entry", 11)?;
        Shown(&self.event).fields(&mut out)?;
        out.serialize_field("title", &self.event.kind.spec().title)?;
        out.serialize_field("undone", &self.undone)?;
        out.serialize_field("redoable", &self.redoable)?;
        out.end()
    }
}
