//! An association of one Official Account with one mini program, and the counts that a side of it keeps.

use std::sync::Arc;

use time::Date;

use super::account::turn;
use super::event::Event;
use super::kind::EventKind;
use crate::calendar::Month;

/// An association: asked for, made, removed, and perhaps made again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Link {
    events: Vec<Arc<Event>>,
    /// Since when it is asked for and not answered.
    pub requested: Option<Date>,
    /// Since when it holds.
    pub since: Option<Date>,
    /// Whether both sides have the same subject, when it was counted last.
    pub(super) same_subject: bool,
}

/// What is counted at an account, so that no question about it has to go through its associations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Associations that hold.
    pub made: u32,
    /// Of these, those between accounts of one subject.
    pub same_subject: u32,
    /// Associations that are asked for and not answered.
    pub requested: u32,
    /// Events of associations that stand there as exceptions.
    pub exceptions: u32,
    /// The last day on which anything happened to one of them.
    last: Option<Date>,
    /// How many were added in each month; removing one gives nothing back (G9.6, G9.7). Sorted by month.
    additions: Vec<(Month, u32)>,
}

impl Link {
    /// Takes one more event into account, by its kind and day. It happened after all the others.
    pub fn take_in(&mut self, kind: EventKind, on: Date) {
        match kind {
            EventKind::AssociationRequested => {
                if self.since.is_none() {
                    self.requested = Some(on);
                }
            }
            EventKind::AssociationMade => {
                self.requested = None;
                self.since = Some(on);
            }
            _ => {
                self.requested = None;
                self.since = None;
            }
        }
    }

    /// Takes an event in, or out.
    pub(super) fn turn(&mut self, event: &Arc<Event>, comes: bool) {
        if turn(&mut self.events, event, comes) {
            self.take_in(event.kind, event.on);
        } else {
            let Self { requested, since, .. } = self.as_of(Date::MAX);
            (self.requested, self.since) = (requested, since);
        }
    }

    /// The association as it stood at the end of a day.
    #[must_use]
    pub fn as_of(&self, day: Date) -> Self {
        let mut then = Self { same_subject: self.same_subject, ..Self::default() };
        for event in self.events.iter().take_while(|event| event.on <= day) {
            then.take_in(event.kind, event.on);
        }
        then
    }

    /// What happened to it, in the order of the days.
    #[must_use]
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Arc<Event>> {
        self.events.iter()
    }

    /// The days on which it was added.
    pub fn additions(&self) -> impl Iterator<Item = Date> {
        self.events.iter().filter(|event| event.kind == EventKind::AssociationMade).map(|event| event.on)
    }

    /// The days from `from` on, at the end of which it may have come or gone.
    pub fn changes_from(&self, from: Date) -> impl Iterator<Item = Date> {
        self.events.iter().map(|event| event.on).filter(move |on| *on >= from)
    }

    /// Whether both sides have the same subject.
    #[must_use]
    pub const fn same_subject(&self) -> bool {
        self.same_subject
    }

    /// The last day on which anything happened to it.
    #[must_use]
    pub fn last(&self) -> Option<Date> {
        self.events.last().map(|event| event.on)
    }
}

impl Tally {
    /// How many associations were added in a month.
    #[must_use]
    pub fn added_in(&self, month: Month) -> u32 {
        let place = self.additions.binary_search_by_key(&month, |(known, _)| *known);
        place.ok().and_then(|index| self.additions.get(index)).map_or(0, |(_, count)| *count)
    }

    /// The last day on which anything happened to one of its associations.
    #[must_use]
    pub const fn last(&self) -> Option<Date> {
        self.last
    }

    pub(super) fn reach(&mut self, last: Option<Date>) {
        self.last = self.last.max(last);
    }

    pub(super) const fn rewind(&mut self, last: Option<Date>) {
        self.last = last;
    }

    /// Counts an association in (1) or out (−1).
    pub(super) fn count(&mut self, link: &Link, by: i32) {
        let made = link.since.is_some();
        let counts = [
            (&mut self.made, made),
            (&mut self.same_subject, made && link.same_subject),
            (&mut self.requested, link.requested.is_some()),
        ];
        for (count, counted) in counts {
            if counted {
                *count = count.saturating_add_signed(by);
            }
        }
        for event in link.events() {
            if !event.exceptions.is_empty() {
                self.exceptions = self.exceptions.saturating_add_signed(by);
            }
        }
        for on in link.additions() {
            let month = Month::of(on);
            match self.additions.binary_search_by_key(&month, |(known, _)| *known) {
                Ok(index) => {
                    if let Some((_, count)) = self.additions.get_mut(index) {
                        *count = count.saturating_add_signed(by);
                    }
                }
                Err(index) if by > 0 => self.additions.insert(index, (month, 1)),
                Err(_) => {}
            }
        }
        // What is not counted any more leaves no trace, so that equal ledgers have equal tallies.
        self.additions.retain(|(_, count)| *count > 0);
    }
}
