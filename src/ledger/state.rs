//! Everything that follows from a ledger: its accounts, their associations, and indexes to find them by.

use std::collections::BTreeMap;
use std::sync::Arc;

use time::Date;

use super::account::{Account, Holds, place};
use super::arg::{ArgId, Args};
use super::change::{Change, Mark};
use super::event::{Command, Event, named};
use super::ids::Ids;
use super::kind::{About, AccountKind, EventKind};
use super::link::Link;
use super::program::Program;
use super::subject::Subject;
use crate::guide::{Edition, LimitId, Overlaid, Overlay, Whom, default_edition};

/// The place of an account in a state.
pub type Ix = u32;

/// What follows from the events that hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    accounts: Vec<Account>,
    ids: Ids,
    /// The places of the accounts of each kind, in the order of [`AccountKind::ALL`].
    kinds: [Vec<Ix>; AccountKind::ALL.len()],
    emails: BTreeMap<Box<str>, Vec<Ix>>,
    app_ids: BTreeMap<Box<str>, Vec<Ix>>,
    overlay: Overlay,
    numbers: Vec<Arc<Event>>,
    last_change: Change,
    /// When something changed last that the steps of every program rest on: an account of another kind, or a number of
    /// the user's own.
    common_change: Change,
}

/// Why an event cannot be taken in at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is about an account that is not there, or of another kind.
    UnknownAccount,
    /// It creates an account under an id that is taken, or without one.
    IdTaken,
    /// It happened before its account existed.
    TooEarly,
}

/// Where an event is kept.
enum Place {
    New(AccountKind),
    Account(Ix),
    Link(Ix, Ix),
    Overlay,
}

/// What accounts are found by.
#[derive(PartialEq, Default)]
struct Keys {
    email: Option<Box<str>>,
    app_id: Option<Box<str>>,
    platform: Option<Box<str>>,
    subject: Option<Arc<str>>,
}

impl Keys {
    fn of(holds: &Holds) -> Self {
        Self {
            email: holds.email().map(|email| email.to_ascii_lowercase().into()),
            app_id: holds.app_id().map(Box::from),
            platform: holds.platform().map(|bound| bound.account.clone()),
            subject: holds.subject().and_then(|subject| subject.key.clone()),
        }
    }
}

/// Whether an event may change what its account is found by.
const fn moves_keys(kind: EventKind) -> bool {
    use EventKind as K;
    matches!(
        kind,
        K::Closed
            | K::EmailSet
            | K::SubjectSubmitted
            | K::AppIdRecorded
            | K::OpenPlatformBound
            | K::OpenPlatformUnbound
    )
}

impl State {
    /// Takes an event in. It is never judged here.
    ///
    /// # Errors
    ///
    /// When the event is about something that is not there, or creates something that is; nothing has changed then.
    pub fn record(&mut self, event: &Arc<Event>) -> Result<(), Unfit> {
        match self.place(event.kind, &event.program, &event.args, event.on)? {
            Place::New(kind) => self.create(kind, event),
            Place::Account(ix) => self.alter(ix, event),
            Place::Link(program, official) => self.link_with(program, official, |link| {
                if place(&mut link.events, event) {
                    link.take_in(event);
                } else {
                    link.refold();
                }
            }),
            Place::Overlay => {
                self.numbers.push(Arc::clone(event));
                overlay_with(&mut self.overlay, event);
            }
        }
        self.note(event);
        Ok(())
    }

    /// Notes that an event came or goes.
    fn note(&mut self, event: &Event) {
        self.last_change = self.last_change.next();
        let about = event.account().and_then(|id| self.ix(id));
        match about.and_then(|ix| self.accounts.get_mut(ix as usize)) {
            Some(account) if account.kind == AccountKind::Program => account.changed = self.last_change,
            _ => self.common_change = self.last_change,
        }
    }

    /// What the steps of a program rest on: as long as the mark is the same, so are they, on one day.
    #[must_use]
    pub fn mark(&self, program: &Account) -> Mark {
        program.changed.with(self.common_change)
    }

    /// Takes the newest event out again, as if it had never been.
    pub fn forget(&mut self, event: &Arc<Event>) {
        self.note(event);
        let others = |known: &Arc<Event>| known.seq != event.seq;
        match self.place_of_known(event) {
            Some(Place::New(_)) | None => self.uncreate(event),
            Some(Place::Account(ix)) => {
                self.rekey(ix, |account| account.leave_out(event));
                self.remember(ix, event);
            }
            Some(Place::Link(program, official)) => {
                self.link_with(program, official, |link| {
                    link.events.retain(others);
                    link.refold();
                });
                if self.link(program, official).is_some_and(|link| link.events.is_empty())
                    && let Some((program_side, official_side)) = self.ends(program, official)
                {
                    program_side.links.retain(|(other, _)| *other != official);
                    mark(&mut official_side.partners, program, false);
                }
                for side in [program, official] {
                    let last = self.links(side).filter_map(|(_, link)| link.last()).max();
                    if let Some(account) = self.accounts.get_mut(side as usize) {
                        account.tally.rewind(last);
                    }
                }
            }
            Some(Place::Overlay) => {
                self.numbers.retain(others);
                self.overlay = Overlay::default();
                for event in &self.numbers {
                    overlay_with(&mut self.overlay, event);
                }
            }
        }
    }

    /// Whether a command could be taken in, on a day.
    ///
    /// # Errors
    ///
    /// When it is about something that is not there, or creates something that is.
    pub fn fits(&self, command: &Command, on: Date) -> Result<(), Unfit> {
        self.place(command.kind, &command.program, &command.args, on).map(|_| ())
    }

    fn place(&self, kind: EventKind, program: &str, args: &Args, on: Date) -> Result<Place, Unfit> {
        let account = named(kind, program, args);
        let place = match kind.spec().about {
            About::New(new) => {
                let free = account.is_some_and(|id| self.ix(id).is_none());
                // An application is nothing without its Open Platform account.
                let platform = match new {
                    AccountKind::MobileApplication | AccountKind::WebsiteApplication => {
                        Some(self.known(args.text(ArgId::OpenPlatformAccount), AccountKind::OpenPlatformAccount)?)
                    }
                    _ => None,
                };
                self.after_creation(platform, on)?;
                return if free { Ok(Place::New(new)) } else { Err(Unfit::IdTaken) };
            }
            About::Overlay => return Ok(Place::Overlay),
            About::Program => Place::Account(self.known(Some(program), AccountKind::Program)?),
            About::OpenPlatform => Place::Account(self.known(account, AccountKind::OpenPlatformAccount)?),
            About::Member => {
                let kind = if args.text(ArgId::OfficialAccount).is_some() {
                    AccountKind::OfficialAccount
                } else {
                    AccountKind::Program
                };
                Place::Account(self.known(account, kind)?)
            }
            About::Association => {
                let program = self.known(Some(program), AccountKind::Program)?;
                let official = self.known(args.text(ArgId::OfficialAccount), AccountKind::OfficialAccount)?;
                self.after_creation(Some(official), on)?;
                self.after_creation(Some(program), on)?;
                return Ok(Place::Link(program, official));
            }
        };
        if let Place::Account(ix) = place {
            self.after_creation(Some(ix), on)?;
        }
        if kind == EventKind::OpenPlatformBound {
            let platform = self.known(args.text(ArgId::OpenPlatformAccount), AccountKind::OpenPlatformAccount)?;
            self.after_creation(Some(platform), on)?;
        }
        if let Some(company) = args.text(ArgId::Company) {
            let company = self.known(Some(company), AccountKind::WecomCompany)?;
            self.after_creation(Some(company), on)?;
        }
        Ok(place)
    }

    /// Where an event that was recorded is kept.
    fn place_of_known(&self, event: &Event) -> Option<Place> {
        match event.kind.spec().about {
            About::New(kind) => Some(Place::New(kind)),
            _ => self.place(event.kind, &event.program, &event.args, event.on).ok(),
        }
    }

    fn known(&self, id: Option<&str>, kind: AccountKind) -> Result<Ix, Unfit> {
        let ix = id.and_then(|id| self.ix(id)).ok_or(Unfit::UnknownAccount)?;
        let fits = self.get(ix).is_some_and(|account| account.kind == kind);
        if fits { Ok(ix) } else { Err(Unfit::UnknownAccount) }
    }

    fn after_creation(&self, ix: Option<Ix>, on: Date) -> Result<(), Unfit> {
        let early = ix.and_then(|ix| self.get(ix)).is_some_and(|account| on < account.since);
        if early { Err(Unfit::TooEarly) } else { Ok(()) }
    }

    fn create(&mut self, kind: AccountKind, event: &Arc<Event>) {
        let Ok(ix) = Ix::try_from(self.accounts.len()) else { return };
        let id = event.account().unwrap_or_default().into();
        self.accounts.push(Account::new(id, kind, event.on));
        self.ids.push(&self.accounts);
        if let Some(places) = self.kinds.get_mut(kind as usize) {
            places.push(ix);
        }
        self.rekey(ix, |account| account.keep(event));
        self.remember(ix, event);
    }

    fn uncreate(&mut self, event: &Event) {
        let Some(ix) = event.account().and_then(|id| self.ix(id)) else { return };
        self.rekey(ix, |account| account.leave_out(event));
        self.remember(ix, event);
        if ix as usize + 1 == self.accounts.len() {
            self.ids.pop(&self.accounts);
            self.accounts.pop();
            for places in &mut self.kinds {
                places.pop_if(|place| *place == ix);
            }
        }
    }

    fn alter(&mut self, ix: Ix, event: &Arc<Event>) {
        let late = self.get(ix).and_then(Account::last).is_some_and(|last| event.on < last);
        if late || moves_keys(event.kind) {
            self.rekey(ix, |account| account.keep(event));
        } else if let Some(account) = self.accounts.get_mut(ix as usize) {
            account.keep(event);
        }
        self.remember(ix, event);
    }

    /// Whoever was bound to an Open Platform account once counts there in its month, whatever became of it.
    fn remember(&mut self, ix: Ix, event: &Event) {
        let named = event.text(ArgId::OpenPlatformAccount).and_then(|id| self.ix(id));
        let Some(place) = named.filter(|place| *place != ix) else { return };
        let ever = self.get(ix).is_some_and(|account| account.was_bound_to(self.get(place)));
        if let Some(platform) = self.accounts.get_mut(place as usize) {
            mark(&mut platform.ever_members, ix, ever);
        }
    }

    /// Changes an account and what it is found by.
    fn rekey(&mut self, ix: Ix, change: impl FnOnce(&mut Account)) {
        let Some(account) = self.accounts.get_mut(ix as usize) else { return };
        let before = Keys::of(&account.holds);
        change(account);
        let after = Keys::of(&account.holds);
        move_key(&mut self.emails, ix, before.email, after.email);
        move_key(&mut self.app_ids, ix, before.app_id, after.app_id);
        if before.platform != after.platform {
            for (platform, joins) in [(before.platform, false), (after.platform, true)] {
                let Some(place) = platform.and_then(|id| self.ix(&id)) else { continue };
                let Some(platform) = self.accounts.get_mut(place as usize) else { continue };
                mark(&mut platform.members, ix, joins);
            }
        }
        if before.subject != after.subject {
            let pairs: Vec<(Ix, Ix)> = self.get(ix).map_or_else(Vec::new, |account| {
                let programs = account.partners.iter().map(|program| (*program, ix));
                account.links.iter().map(|(official, _)| (ix, *official)).chain(programs).collect()
            });
            for (program, official) in pairs {
                self.link_with(program, official, |_| {});
            }
        }
    }

    /// Changes an association and what is counted of it at both ends.
    fn link_with(&mut self, program: Ix, official: Ix, change: impl FnOnce(&mut Link)) {
        let Some((program_side, official_side)) = self.ends(program, official) else { return };
        let same_subject = Subject::same(program_side.holds.subject(), official_side.holds.subject());
        mark(&mut official_side.partners, program, true);
        let Some((link, tally)) = program_side.link_with(official) else { return };
        let mut tallies = [tally, &mut official_side.tally];
        for tally in &mut tallies {
            tally.count(link, -1);
        }
        change(link);
        link.same_subject = same_subject;
        for tally in &mut tallies {
            tally.count(link, 1);
            tally.reach(link.last());
        }
    }

    /// Both ends of an association.
    fn ends(&mut self, program: Ix, official: Ix) -> Option<(&mut Account, &mut Account)> {
        let [program, official] = self.accounts.get_disjoint_mut([program as usize, official as usize]).ok()?;
        Some((program, official))
    }

    /// The place of the account with this id.
    #[must_use]
    pub fn ix(&self, id: &str) -> Option<Ix> {
        self.ids.find(&self.accounts, id)
    }

    /// The account at a place.
    #[must_use]
    pub fn get(&self, ix: Ix) -> Option<&Account> {
        self.accounts.get(ix as usize)
    }

    /// The account with this id.
    #[must_use]
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.get(self.ix(id)?)
    }

    /// The mini program with this id.
    #[must_use]
    pub fn program(&self, id: &str) -> Option<&Program> {
        self.account(id)?.holds.program()
    }

    /// The edition by which an account is judged: its own, for an application that of its Open Platform account, or the
    /// default.
    #[must_use]
    pub fn edition(&self, ix: Ix) -> &'static Edition {
        let Some(account) = self.get(ix) else { return default_edition() };
        let platform = || self.account(&account.holds.platform()?.account)?.holds.edition();
        let own = match account.kind {
            AccountKind::MobileApplication | AccountKind::WebsiteApplication => platform(),
            _ => account.holds.edition(),
        };
        own.unwrap_or_else(default_edition)
    }

    /// Every account, in the order in which they were recorded.
    pub fn accounts(&self) -> impl Iterator<Item = (Ix, &Account)> {
        (0..).zip(&self.accounts)
    }

    /// The accounts of one kind, in the order in which they were recorded.
    pub fn of_kind(&self, kind: AccountKind) -> impl Iterator<Item = (Ix, &Account)> {
        let places = self.kinds.get(kind as usize).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|ix| Some((*ix, self.get(*ix)?)))
    }

    /// Every mini program, in the order in which they were recorded.
    pub fn programs(&self) -> impl Iterator<Item = (Ix, &Account, &Program)> {
        self.of_kind(AccountKind::Program).filter_map(|(ix, account)| Some((ix, account, account.holds.program()?)))
    }

    /// The association of two accounts.
    #[must_use]
    pub fn link(&self, program: Ix, official: Ix) -> Option<&Link> {
        self.get(program)?.link(official)
    }

    /// The associations of one account, with the other side of each.
    pub fn links(&self, ix: Ix) -> impl Iterator<Item = (Ix, &Link)> {
        let account = self.get(ix);
        let own = account.map_or(&[][..], |account| &account.links).iter().map(|(official, link)| (*official, link));
        let programs = account.map_or(&[][..], |account| &account.partners).iter();
        own.chain(programs.filter_map(move |program| Some((*program, self.link(*program, ix)?))))
    }

    /// The accounts that use an email. Case does not tell emails apart.
    #[must_use]
    pub fn with_email(&self, email: &str) -> &[Ix] {
        self.emails.get(email.to_ascii_lowercase().as_str()).map_or(&[], Vec::as_slice)
    }

    /// The programs that have an `AppID`.
    #[must_use]
    pub fn with_app_id(&self, app_id: &str) -> &[Ix] {
        self.app_ids.get(app_id).map_or(&[], Vec::as_slice)
    }

    /// The user's own numbers.
    #[must_use]
    pub const fn overlay(&self) -> &Overlay {
        &self.overlay
    }
}

/// Puts a place into a sorted list, or takes it out.
fn mark(list: &mut Vec<Ix>, ix: Ix, there: bool) {
    match (list.binary_search(&ix), there) {
        (Err(place), true) => list.insert(place, ix),
        (Ok(place), false) => _ = list.remove(place),
        _ => {}
    }
}

fn move_key(index: &mut BTreeMap<Box<str>, Vec<Ix>>, ix: Ix, before: Option<Box<str>>, after: Option<Box<str>>) {
    if before == after {
        return;
    }
    if let Some(before) = before
        && let Some(holders) = index.get_mut(&before)
    {
        holders.retain(|holder| *holder != ix);
        if holders.is_empty() {
            index.remove(&before);
        }
    }
    if let Some(after) = after {
        let holders = index.entry(after).or_default();
        let place = holders.partition_point(|holder| *holder < ix);
        holders.insert(place, ix);
    }
}

/// A number of the user's own comes or goes. What the numbers' names are is left to whoever judged the event.
fn overlay_with(overlay: &mut Overlay, event: &Event) {
    let Some(limit) = event.text(ArgId::Limit).and_then(LimitId::parse) else { return };
    let whom = event.text(ArgId::Whom).and_then(Whom::parse).unwrap_or(Whom::Everyone);
    if event.kind == EventKind::LimitSet {
        let value = match event.args.get(ArgId::Value) {
            Some(super::Value::Number(number)) => Some(*number),
            _ => None,
        };
        overlay.set(Overlaid { limit, whom, value, source: event.text(ArgId::Source).unwrap_or_default().to_owned() });
    } else {
        overlay.remove(limit, whom);
    }
}

#[cfg(test)]
mod tests {
    use super::super::event::Command;
    use super::*;
    use crate::calendar;
    use crate::ledger::{Fact, VersionState};

    fn day(text: &str) -> Date {
        calendar::parse(text).expect("a day")
    }

    fn event(seq: u32, on: &str, command: Command) -> Arc<Event> {
        Arc::new(command.happened(seq, 0, day(on)))
    }

    fn of(kind: EventKind) -> Command {
        Command::new(kind, Date::MIN).of("mp")
    }

    fn state(events: &[Arc<Event>]) -> State {
        let mut state = State::default();
        for event in events {
            state.record(event).expect("it fits");
        }
        state
    }

    #[test]
    fn what_happened_counts_by_its_day_and_not_by_when_it_was_recorded() {
        let begun = event(1, "2018-11-01", of(EventKind::Begun));
        let upload = |seq, on, version| event(seq, on, of(EventKind::CodeUploaded).with(ArgId::Version, version));
        let submit = event(3, "2018-11-08", of(EventKind::ReviewSubmitted).with(ArgId::Version, "1"));
        let approved = event(4, "2018-11-10", of(EventKind::ReviewApproved));
        let in_order =
            state(&[Arc::clone(&begun), upload(2, "2018-11-06", "1"), Arc::clone(&submit), Arc::clone(&approved)]);
        let late = state(&[begun, upload(2, "2018-11-06", "1"), approved, submit]);
        assert_eq!(in_order, late);
        let program = late.program("mp").expect("a program");
        assert_eq!(program.version("1").map(|version| version.state), Some(VersionState::Approved));
        assert_eq!(program.facts.on(Fact::ReviewApprovedOn), Some(day("2018-11-10")));
        let then = late.account("mp").map(|account| account.as_of(day("2018-11-08")));
        let waiting = then.as_ref().and_then(Holds::program).and_then(|program| program.version("1"));
        assert_eq!(waiting.map(|version| version.state), Some(VersionState::InReview));
    }

    #[test]
    fn an_event_about_nothing_is_not_taken_in() {
        let mut state = state(&[event(1, "2018-11-06", of(EventKind::Begun))]);
        let before = state.clone();
        let refuses = |state: &mut State, command: Command| state.record(&event(2, "2018-11-06", command));
        assert_eq!(refuses(&mut state, of(EventKind::Begun)), Err(Unfit::IdTaken));
        assert_eq!(refuses(&mut state, of(EventKind::EmailActivated).of("mp2")), Err(Unfit::UnknownAccount));
        let itself = of(EventKind::AssociationMade).with(ArgId::OfficialAccount, "mp");
        assert_eq!(refuses(&mut state, itself), Err(Unfit::UnknownAccount));
        let early = event(2, "2018-11-05", of(EventKind::EmailActivated));
        assert_eq!(state.record(&early), Err(Unfit::TooEarly));
        assert_eq!(state, before);
    }

    #[test]
    fn associations_are_counted_by_month_and_removing_gives_nothing_back() {
        let official = Command::new(EventKind::OfficialAccountAdded, Date::MIN).with(ArgId::OfficialAccount, "oa");
        let link = |seq, on, kind| event(seq, on, of(kind).with(ArgId::OfficialAccount, "oa"));
        let state = state(&[
            event(1, "2018-11-01", of(EventKind::Begun)),
            event(2, "2018-11-01", official),
            link(3, "2018-11-06", EventKind::AssociationMade),
            link(4, "2018-11-07", EventKind::AssociationRemoved),
            link(5, "2018-12-01", EventKind::AssociationMade),
        ]);
        let tally = &state.account("oa").expect("an account").tally;
        let added = |on| tally.added_in(calendar::Month::of(day(on)));
        assert_eq!((tally.made, added("2018-11-30"), added("2018-12-31"), added("2019-01-01")), (1, 1, 1, 0));
    }

    #[test]
    fn what_is_forgotten_leaves_no_trace() {
        let app = Command::new(EventKind::MobileApplicationAdded, Date::MIN)
            .with(ArgId::Application, "app")
            .with(ArgId::OpenPlatformAccount, "op");
        let added = Command::new(EventKind::OpenPlatformAdded, Date::MIN).with(ArgId::OpenPlatformAccount, "op");
        let events = [
            event(1, "2018-11-01", of(EventKind::Begun)),
            event(2, "2018-11-01", added),
            event(3, "2018-11-02", app),
            event(4, "2018-11-03", of(EventKind::OpenPlatformBound).with(ArgId::OpenPlatformAccount, "op")),
            event(5, "2018-11-04", of(EventKind::EmailSet).with(ArgId::Email, "A@b.cn")),
            event(6, "2018-11-02", of(EventKind::AppIdRecorded).with(ArgId::AppId, "wx0")),
        ];
        let full = state(&events);
        assert_eq!(full.with_email("a@B.cn").len() + full.with_app_id("wx0").len(), 2);
        assert_eq!(full.account("op").map(|account| account.members.len()), Some(2));
        let mut shrinking = full;
        for (count, event) in events.iter().enumerate().rev() {
            shrinking.forget(event);
            assert_eq!(shrinking, state(events.get(..count).unwrap_or_default()));
        }
    }
}
