//! One account of a workspace, with the events that are kept at it.

use std::sync::Arc;

use time::Date;

use super::arg::ArgId;
use super::change::Change;
use super::event::Event;
use super::kind::{AccountKind, EventKind};
use super::link::{Link, Tally};
use super::program::{Bound, Program};
use super::state::Ix;
use super::subject::Subject;
use crate::guide::{Edition, edition};

/// An account: what it is, what happened to it, and what follows from that.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// Its id, unique in the workspace.
    pub id: Arc<str>,
    /// What it is.
    pub kind: AccountKind,
    /// The day on which it came into the workspace's history: nothing about it happened before.
    pub since: Date,
    /// What is kept at it, in the order of the days on which it happened.
    pub(super) events: Vec<Arc<Event>>,
    /// How many of the events stand there as exceptions.
    excepted: u32,
    /// What follows from the events.
    pub holds: Holds,
    /// When it changed last, or one of its associations.
    pub(super) changed: Change,
    /// The associations that there ever were, for a program, by the Official Account.
    pub(super) links: Vec<(Ix, Link)>,
    /// The accounts with which there ever were associations, in order.
    pub(super) partners: Vec<Ix>,
    /// Its associations, counted.
    pub tally: Tally,
    /// The accounts bound to it, for an Open Platform account.
    pub members: Vec<Ix>,
    /// The accounts that were ever bound to it, for an Open Platform account.
    pub ever_members: Vec<Ix>,
}

/// What follows from an account's events.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    /// A mini program.
    Program(Box<Program>),
    /// Anything else.
    Other(Other),
}

/// An account that is no mini program.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Other {
    /// The event that added it, with its name.
    pub added: Option<Arc<Event>>,
    /// Whose it is.
    pub subject: Option<Subject>,
    /// When the developer qualification was completed, for an Open Platform account (G8.5).
    pub qualified: Option<Date>,
    /// The Open Platform account to which it is bound.
    pub platform: Option<Bound>,
    /// The edition by which it is judged, when one was chosen.
    pub edition: Option<&'static Edition>,
}

impl Holds {
    pub(super) fn of(kind: AccountKind) -> Self {
        match kind {
            AccountKind::Program => Self::Program(Box::default()),
            _ => Self::Other(Other::default()),
        }
    }

    /// Takes one more event into account, which happened after all the others.
    pub fn take_in(&mut self, event: &Arc<Event>) {
        match self {
            Self::Program(program) => program.apply(event),
            Self::Other(other) => other.apply(event),
        }
    }

    /// The mini program, when it is one.
    #[must_use]
    pub fn program(&self) -> Option<&Program> {
        match self {
            Self::Program(program) => Some(program),
            Self::Other(_) => None,
        }
    }

    /// Whose it is.
    #[must_use]
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Program(program) => program.subject.as_ref(),
            Self::Other(other) => other.subject.as_ref(),
        }
    }

    /// The Open Platform account to which it is bound.
    #[must_use]
    pub fn platform(&self) -> Option<&Bound> {
        match self {
            Self::Program(program) => program.platform.as_ref(),
            Self::Other(other) => other.platform.as_ref(),
        }
    }

    /// When the developer qualification was completed, for an Open Platform account.
    #[must_use]
    pub fn qualified(&self) -> Option<Date> {
        match self {
            Self::Program(_) => None,
            Self::Other(other) => other.qualified,
        }
    }

    /// The edition by which it is judged, when it has one of its own.
    #[must_use]
    pub fn edition(&self) -> Option<&'static Edition> {
        match self {
            Self::Program(program) => Some(program.edition),
            Self::Other(other) => other.edition,
        }
    }

    /// What it is called; empty when it has no name yet.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Program(program) => program.title(),
            Self::Other(other) => other.added.as_ref().and_then(|event| event.text(ArgId::Name)).unwrap_or_default(),
        }
    }

    /// The email, unless the account is closed.
    pub(super) fn email(&self) -> Option<&str> {
        match self {
            Self::Program(program) if program.facts.has(super::Fact::ClosedOn) => None,
            Self::Program(program) => program.email.as_ref()?.text(ArgId::Email),
            Self::Other(other) => other.added.as_ref()?.text(ArgId::Email),
        }
    }

    /// The `AppID`.
    pub(super) fn app_id(&self) -> Option<&str> {
        self.program()?.app_id.as_ref()?.text(ArgId::AppId)
    }
}

impl Other {
    fn apply(&mut self, event: &Arc<Event>) {
        let platform =
            || event.text(ArgId::OpenPlatformAccount).map(|id| Bound { account: id.into(), since: event.on });
        match event.kind {
            EventKind::OpenPlatformQualified => self.qualified = Some(event.on),
            EventKind::OpenPlatformBound => self.platform = platform(),
            EventKind::OpenPlatformUnbound => self.platform = None,
            kind => {
                self.added = Some(Arc::clone(event));
                self.subject = Subject::of(event);
                self.edition = event.text(ArgId::Edition).and_then(edition);
                // An application belongs to its Open Platform account from the beginning.
                if matches!(kind, EventKind::MobileApplicationAdded | EventKind::WebsiteApplicationAdded) {
                    self.platform = platform();
                }
            }
        }
    }
}

/// Puts an event among others by its day, then by its place in the ledger, or takes it out. Whether it came last.
pub(super) fn turn(events: &mut Vec<Arc<Event>>, event: &Arc<Event>, comes: bool) -> bool {
    let index = events.partition_point(|known| (known.on, known.seq) < (event.on, event.seq));
    let last = index == events.len();
    if comes {
        events.insert(index, Arc::clone(event));
    } else if !last {
        events.remove(index);
    }
    comes && last
}

impl Account {
    /// An account to which nothing has happened yet.
    pub(super) fn new(id: Arc<str>, kind: AccountKind, since: Date) -> Self {
        Self {
            id,
            kind,
            since,
            events: Vec::new(),
            excepted: 0,
            holds: Holds::of(kind),
            changed: Change::default(),
            links: Vec::new(),
            partners: Vec::new(),
            tally: Tally::default(),
            members: Vec::new(),
            ever_members: Vec::new(),
        }
    }

    /// Takes an event in, or out.
    pub(super) fn turn(&mut self, event: &Arc<Event>, comes: bool) {
        if !event.exceptions.is_empty() {
            self.excepted = self.excepted.saturating_add_signed(if comes { 1 } else { -1 });
        }
        if turn(&mut self.events, event, comes) {
            self.holds.take_in(event);
        } else {
            self.holds = self.as_of(Date::MAX);
        }
    }

    /// Where the association with an Official Account stands in the list, or belongs.
    fn place_of(&self, official: Ix) -> Result<usize, usize> {
        self.links.binary_search_by_key(&official, |(known, _)| *known)
    }

    /// The association of a program with an Official Account.
    pub(super) fn link(&self, official: Ix) -> Option<&Link> {
        self.links.get(self.place_of(official).ok()?).map(|(_, link)| link)
    }

    /// The same, a new one when there was none, to be changed together with the counts.
    pub(super) fn link_with(&mut self, official: Ix) -> Option<(&mut Link, &mut Tally)> {
        let place = self.place_of(official).unwrap_or_else(|place| {
            self.links.insert(place, (official, Link::default()));
            place
        });
        Some((&mut self.links.get_mut(place)?.1, &mut self.tally))
    }

    /// What followed from its events at the end of a day.
    #[must_use]
    pub fn as_of(&self, day: Date) -> Holds {
        let mut then = Holds::of(self.kind);
        for event in self.events.iter().take_while(|event| event.on <= day) {
            then.take_in(event);
        }
        then
    }

    /// What it is called, or its id when it has no name yet.
    #[must_use]
    pub fn title(&self) -> &str {
        let name = self.holds.title();
        if name.is_empty() { &self.id } else { name }
    }

    /// What happened to it, in the order of the days.
    #[must_use]
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Arc<Event>> {
        self.events.iter()
    }

    /// Whether an event at it binds it to an Open Platform account.
    pub(super) fn was_bound_to(&self, platform: Option<&Self>) -> bool {
        let Some(platform) = platform else { return false };
        self.events.iter().any(|event| event.text(ArgId::OpenPlatformAccount) == Some(&platform.id))
    }

    /// How many of its events, and of those of its associations, stand there as exceptions.
    #[must_use]
    pub fn exceptions(&self) -> u32 {
        self.excepted.saturating_add(self.tally.exceptions)
    }

    /// The last day on which anything happened to it.
    #[must_use]
    pub fn last(&self) -> Option<Date> {
        self.events.last().map(|event| event.on)
    }
}
