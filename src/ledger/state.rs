//! Everything that follows from a ledger: its accounts, their associations, and indexes to find them by.

use std::sync::Arc;

use time::Date;

use super::account::{Account, turn};
use super::arg::{ArgId, Args};
use super::change::{Change, Mark};
use super::event::{Command, Event, named};
use super::index::{Index, Key};
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
    index: Index,
    /// The places of the accounts of each kind, in the order of [`AccountKind::ALL`].
    kinds: [Vec<Ix>; AccountKind::ALL.len()],
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
        let place = match self.place(event.kind, &event.program, &event.args, event.on)? {
            Place::New(kind) => Place::Account(self.create(kind, event).ok_or(Unfit::IdTaken)?),
            place => place,
        };
        self.turn(&place, event, true);
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
        if let About::New(_) = event.kind.spec().about {
            let Some(ix) = event.account().and_then(|id| self.ix(id)) else { return };
            self.turn(&Place::Account(ix), event, false);
            self.uncreate(ix);
        } else if let Ok(place) = self.place(event.kind, &event.program, &event.args, event.on) {
            self.turn(&place, event, false);
        }
    }

    /// An event comes to its place, or goes from it.
    fn turn(&mut self, place: &Place, event: &Arc<Event>, comes: bool) {
        match *place {
            Place::New(_) => {}
            Place::Account(ix) => self.alter(ix, event, comes),
            Place::Link(program, official) => {
                self.link_with(program, official, Some((event, comes)));
                if !comes {
                    self.unlink(program, official);
                }
            }
            Place::Overlay => {
                if comes {
                    self.numbers.push(Arc::clone(event));
                } else {
                    self.numbers.retain(|known| known.seq != event.seq);
                    self.overlay = Overlay::default();
                }
                let news = if comes { self.numbers.len().saturating_sub(1) } else { 0 };
                for event in self.numbers.iter().skip(news) {
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
        let platform = || self.known(args.text(ArgId::OpenPlatformAccount), AccountKind::OpenPlatformAccount, on);
        let ix = match kind.spec().about {
            About::New(new) => {
                // An application is nothing without its Open Platform account.
                if matches!(new, AccountKind::MobileApplication | AccountKind::WebsiteApplication) {
                    platform()?;
                }
                let free = account.is_some_and(|id| self.ix(id).is_none());
                return if free { Ok(Place::New(new)) } else { Err(Unfit::IdTaken) };
            }
            About::Overlay => return Ok(Place::Overlay),
            About::OpenPlatform => platform()?,
            About::Member if args.text(ArgId::OfficialAccount).is_some() => {
                self.known(account, AccountKind::OfficialAccount, on)?
            }
            About::Program | About::Member | About::Association => self.known(account, AccountKind::Program, on)?,
        };
        if kind.spec().about == About::Association {
            let official = self.known(args.text(ArgId::OfficialAccount), AccountKind::OfficialAccount, on)?;
            return Ok(Place::Link(ix, official));
        }
        if kind == EventKind::OpenPlatformBound {
            platform()?;
        }
        if let Some(company) = args.text(ArgId::Company) {
            self.known(Some(company), AccountKind::WecomCompany, on)?;
        }
        Ok(Place::Account(ix))
    }

    /// The place of the account of a kind with this id, when it was there on a day.
    fn known(&self, id: Option<&str>, kind: AccountKind, on: Date) -> Result<Ix, Unfit> {
        let ix = id.and_then(|id| self.ix(id)).ok_or(Unfit::UnknownAccount)?;
        match self.get(ix) {
            Some(account) if account.kind == kind && on < account.since => Err(Unfit::TooEarly),
            Some(account) if account.kind == kind => Ok(ix),
            _ => Err(Unfit::UnknownAccount),
        }
    }

    fn create(&mut self, kind: AccountKind, event: &Event) -> Option<Ix> {
        let ix = Ix::try_from(self.accounts.len()).ok()?;
        let id = event.account().unwrap_or_default().into();
        self.accounts.push(Account::new(id, kind, event.on));
        self.index.put(&self.accounts, ix, &[Key::Id]);
        self.kinds.get_mut(kind as usize)?.push(ix);
        Some(ix)
    }

    /// Takes an account out again, which has to be the newest.
    fn uncreate(&mut self, ix: Ix) {
        if ix as usize + 1 == self.accounts.len() {
            self.index.take(&self.accounts, ix, &[Key::Id]);
            self.accounts.pop();
            for places in &mut self.kinds {
                places.pop_if(|place| *place == ix);
            }
        }
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

    /// Changes an account, and what it is found by where that may change.
    fn alter(&mut self, ix: Ix, event: &Arc<Event>, comes: bool) {
        let Some(account) = self.accounts.get_mut(ix as usize) else { return };
        // The first event of an account names it.
        let late = account.last().is_none_or(|last| event.on < last);
        if comes && !late && !moves_keys(event.kind) {
            account.turn(event, comes);
        } else {
            self.rekey(ix, event, comes);
        }
        self.remember(ix, event);
    }

    fn rekey(&mut self, ix: Ix, event: &Arc<Event>, comes: bool) {
        let before = self.ties(ix);
        self.index.take(&self.accounts, ix, &Key::HELD);
        if let Some(account) = self.accounts.get_mut(ix as usize) {
            account.turn(event, comes);
        }
        self.index.put(&self.accounts, ix, &Key::HELD);
        let after = self.ties(ix);
        if before.0 != after.0 {
            for (platform, joins) in [(before.0, false), (after.0, true)] {
                if let Some(platform) = platform.and_then(|place| self.accounts.get_mut(place as usize)) {
                    mark(&mut platform.members, ix, joins);
                }
            }
        }
        if before.1 != after.1 {
            for other in self.get(ix).map_or_else(Vec::new, |account| account.partners.clone()) {
                // One of the two is the program's side.
                self.link_with(ix, other, None);
                self.link_with(other, ix, None);
            }
        }
    }

    /// The Open Platform account to which an account is bound, and what its subject is known by.
    fn ties(&self, ix: Ix) -> (Option<Ix>, Option<Arc<str>>) {
        let Some(account) = self.get(ix) else { return (None, None) };
        let platform = account.holds.platform().and_then(|bound| self.ix(&bound.account));
        (platform, account.holds.subject().and_then(|subject| subject.key.clone()))
    }

    /// Counts an association anew at both ends, after an event came to it or went.
    fn link_with(&mut self, program: Ix, official: Ix, turn: Option<(&Arc<Event>, bool)>) {
        let Some((program_side, official_side)) = self.ends(program, official) else { return };
        if program_side.kind != AccountKind::Program {
            return;
        }
        let same_subject = Subject::same(program_side.holds.subject(), official_side.holds.subject());
        mark(&mut program_side.partners, official, true);
        mark(&mut official_side.partners, program, true);
        let Some((link, tally)) = program_side.link_with(official) else { return };
        let mut tallies = [tally, &mut official_side.tally];
        for tally in &mut tallies {
            tally.count(link, -1);
        }
        if let Some((event, comes)) = turn {
            link.turn(event, comes);
        }
        link.same_subject = same_subject;
        for tally in &mut tallies {
            tally.count(link, 1);
            tally.reach(link.last());
        }
    }

    /// Leaves no trace of an association to which nothing has happened, and of the last day on which anything did.
    fn unlink(&mut self, program: Ix, official: Ix) {
        if self.link(program, official).is_some_and(|link| link.last().is_none())
            && let Some((program_side, official_side)) = self.ends(program, official)
        {
            program_side.links.retain(|(other, _)| *other != official);
            mark(&mut program_side.partners, official, false);
            mark(&mut official_side.partners, program, false);
        }
        for side in [program, official] {
            let mut last = None;
            for (_, link) in self.links(side) {
                last = last.max(link.last());
            }
            if let Some(account) = self.accounts.get_mut(side as usize) {
                account.tally.rewind(last);
            }
        }
    }

    /// Both ends of an association.
    fn ends(&mut self, program: Ix, official: Ix) -> Option<(&mut Account, &mut Account)> {
        let [program, official] = self.accounts.get_disjoint_mut([program as usize, official as usize]).ok()?;
        Some((program, official))
    }

    /// The place of the account with this id; `None` when there is none.
    #[must_use]
    pub fn ix(&self, id: &str) -> Option<Ix> {
        self.index.find(&self.accounts, id)
    }

    /// The account at a place.
    #[must_use]
    pub fn get(&self, ix: Ix) -> Option<&Account> {
        self.accounts.get(ix as usize)
    }

    /// The account with this id; `None` when there is none.
    #[must_use]
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.get(self.ix(id)?)
    }

    /// The mini program with this id; `None` when there is none.
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
    pub fn link(&self, one: Ix, other: Ix) -> Option<&Link> {
        self.get(one)?.link(other).or_else(|| self.get(other)?.link(one))
    }

    /// The associations of one account, with the other side of each.
    pub fn links(&self, ix: Ix) -> impl Iterator<Item = (Ix, &Link)> {
        let partners = self.get(ix).map_or(&[][..], |account| &account.partners);
        partners.iter().filter_map(move |other| Some((*other, self.link(ix, *other)?)))
    }

    /// What happened to an account after a day, and to the associations of a program, which rest on it, in the order of
    /// the days.
    #[must_use]
    pub fn events_after(&self, ix: Ix, day: Date) -> Vec<Arc<Event>> {
        let Some(account) = self.get(ix) else { return Vec::new() };
        let mut events: Vec<Arc<Event>> = account.events().filter(|event| event.on > day).cloned().collect();
        for (_, link) in &account.links {
            for event in link.events().filter(|event| event.on > day) {
                turn(&mut events, event, true);
            }
        }
        events
    }

    /// The accounts that use an email. Case does not tell emails apart.
    #[must_use]
    pub fn with_email(&self, email: &str) -> Vec<Ix> {
        self.index.all(&self.accounts, Key::Email, email)
    }

    /// The programs that have an `AppID`.
    #[must_use]
    pub fn with_app_id(&self, app_id: &str) -> Vec<Ix> {
        self.index.all(&self.accounts, Key::AppId, app_id)
    }

    /// The user's own numbers.
    #[must_use]
    pub const fn overlay(&self) -> &Overlay {
        &self.overlay
    }
}

/// Puts a place into a sorted list, or takes it out.
pub(super) fn mark(list: &mut Vec<Ix>, ix: Ix, there: bool) {
    match (list.binary_search(&ix), there) {
        (Err(place), true) => list.insert(place, ix),
        (Ok(place), false) => _ = list.remove(place),
        _ => {}
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
    use crate::ledger::{Fact, Holds, VersionState};

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
        assert_eq!((full.with_email("a@B.cn"), full.with_email("a@C.cn")), (vec![0], vec![]));
        assert_eq!((full.with_app_id("wx0"), full.with_app_id("WX0")), (vec![0], vec![]));
        assert_eq!(full.account("op").map(|account| account.members.len()), Some(2));
        let mut shrinking = full;
        for (count, event) in events.iter().enumerate().rev() {
            shrinking.forget(event);
            assert_eq!(shrinking, state(events.get(..count).unwrap_or_default()));
        }
    }

    #[test]
    fn whoever_shares_an_email_is_found_by_it_and_nobody_who_has_another_now() {
        let id = |number: u32| format!("mp{number}");
        let set = |seq, number, email: &str| {
            event(seq, "2018-11-02", of(EventKind::EmailSet).of(&id(number)).with(ArgId::Email, email))
        };
        let begun = |number| event(number + 1, "2018-11-01", of(EventKind::Begun).of(&id(number)));
        let mut state = state(&(0..60).map(begun).collect::<Vec<_>>());
        let with = |state: &State, email: &str| state.with_email(email);
        for round in 0..5 {
            let news: Vec<_> = (0..60).map(|number| set(61 + round * 60 + number, number, "A@b.cn")).collect();
            for event in &news {
                state.record(event).expect("it fits");
            }
            assert_eq!(with(&state, "a@b.cn"), (0..60).collect::<Vec<_>>());
            state.record(&set(1000, 7, "c@b.cn")).expect("it fits");
            assert_eq!((with(&state, "a@b.cn").len(), with(&state, "C@B.cn")), (59, vec![7]));
            state.forget(&set(1000, 7, "c@b.cn"));
            for event in news.iter().rev() {
                state.forget(event);
            }
            assert!(with(&state, "a@b.cn").is_empty());
        }
    }
}
