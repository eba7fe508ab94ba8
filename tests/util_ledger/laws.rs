//! What the guide demands of a ledger, said again from its events alone: nothing here asks the code under test.

use std::collections::{BTreeMap, BTreeSet};

use mp_onboard::guide::{Edition, LimitId, SubjectType, Tier, Whom, default_edition, edition};
use mp_onboard::ledger::{AccountKind, ArgId, DEVELOPER, Event, EventKind as K, Value};
use mp_onboard::workspace::Entry;
use time::Date;

pub(crate) const RELEASE: &str = "no release without approval";
pub(crate) const PAY: &str = "no Pay without verification";
pub(crate) const FIRST: &str = "what comes first came first";
pub(crate) const ONCE: &str = "what holds is not begun again";
pub(crate) const CLOSED: &str = "nothing follows a program's end";
pub(crate) const QUOTA: &str = "no command takes a quota past its limit";

/// A law that does not hold, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Breach {
    pub(crate) law: &'static str,
    pub(crate) what: String,
}

/// Events of these kinds have to find, among those before them, one that `makes` and none since that `ends`.
struct Need {
    law: &'static str,
    of: &'static [K],
    makes: &'static [K],
    ends: &'static [K],
    /// What makes it so for what.
    same: fn(&Event, &Event) -> bool,
}

const fn need(law: &'static str, of: &'static [K], makes: &'static [K], ends: &'static [K]) -> Need {
    Need { law, of, makes, ends, same: own }
}

/// The same, for each of what they name beside the account.
const fn each(
    law: &'static str,
    of: &'static [K],
    makes: &'static [K],
    ends: &'static [K],
    same: fn(&Event, &Event) -> bool,
) -> Need {
    Need { law, of, makes, ends, same }
}

/// Both are kept at one account.
fn own(one: &Event, other: &Event) -> bool {
    one.account() == other.account()
}

fn days_before(one: &Event, other: &Event) -> bool {
    own(one, other) && one.on < other.on
}

/// Both name the same in an argument, beside the account.
fn by(arg: ArgId, one: &Event, other: &Event) -> bool {
    own(one, other) && one.text(arg) == other.text(arg)
}

fn official(one: &Event, other: &Event) -> bool {
    by(ArgId::OfficialAccount, one, other)
}

fn company(one: &Event, other: &Event) -> bool {
    by(ArgId::Company, one, other)
}

fn version(one: &Event, other: &Event) -> bool {
    by(ArgId::Version, one, other)
}

fn member(one: &Event, other: &Event) -> bool {
    by(ArgId::Role, one, other) && by(ArgId::Member, one, other)
}

fn platform(one: &Event, other: &Event) -> bool {
    one.text(ArgId::OpenPlatformAccount) == other.text(ArgId::OpenPlatformAccount)
}

const ANSWERS: &[K] = &[K::ReviewApproved, K::ReviewRejected, K::ReviewWithdrawn, K::TestAccountAsked];

static NEEDS: &[Need] = &[
    need(RELEASE, &[K::Released], &[K::ReviewApproved], &[K::Released]),
    need(PAY, &[K::PayApplied, K::PayOpened], &[K::VerificationPassed], &[K::VerificationExpired]),
    need(FIRST, &[K::PayOpened], &[K::PayApplied], &[]),
    need(FIRST, &[K::EmailActivated], &[K::EmailSet], &[]),
    need(FIRST, &[K::SubjectSubmitted, K::SubjectConfirmed], &[K::EmailActivated], &[]),
    need(FIRST, &[K::SubjectConfirmed], &[K::SubjectSubmitted], &[]),
    need(
        FIRST,
        &[
            K::RemittanceSent,
            K::RemittanceConfirmed,
            K::VerificationApplied,
            K::NameSet,
            K::AvatarSet,
            K::IntroductionSet,
            K::CategoriesSet,
            K::MemberBound,
            K::AppIdRecorded,
            K::CodeUploaded,
            K::AssociationRequested,
            K::AssociationMade,
        ],
        &[K::SubjectConfirmed],
        &[],
    ),
    need(
        FIRST,
        &[K::VerificationPassed, K::VerificationRefused],
        &[K::VerificationApplied],
        &[K::VerificationPassed, K::VerificationRefused],
    ),
    need(FIRST, &[K::VerificationExpired], &[K::VerificationPassed], &[K::VerificationExpired]),
    need(FIRST, &[K::ReviewSubmitted], &[K::NameSet], &[]),
    need(FIRST, &[K::ReviewSubmitted], &[K::AvatarSet], &[]),
    need(FIRST, &[K::ReviewSubmitted], &[K::IntroductionSet], &[]),
    need(FIRST, &[K::ReviewSubmitted], &[K::CategoriesSet], &[]),
    each(FIRST, &[K::ReviewSubmitted, K::CodeDeleted], &[K::CodeUploaded], &[K::CodeDeleted], version),
    need(FIRST, ANSWERS, &[K::ReviewSubmitted], ANSWERS),
    need(FIRST, &[K::TestAccountGiven], &[K::TestAccountAsked], &[]),
    need(FIRST, &[K::ClosedBetaEnded], &[K::ClosedBetaStarted], &[K::ClosedBetaEnded]),
    each(FIRST, &[K::MemberUnbound], &[K::MemberBound], &[K::MemberUnbound], member),
    need(FIRST, &[K::OpenPlatformUnbound], &[K::OpenPlatformBound], &[K::OpenPlatformUnbound]),
    each(FIRST, &[K::OpenPlatformBound], &[K::OpenPlatformQualified], &[], platform),
    each(
        FIRST,
        &[K::AssociationRemoved],
        &[K::AssociationRequested, K::AssociationMade],
        &[K::AssociationRemoved],
        official,
    ),
    need(FIRST, &[K::WecomBegun], &[K::Released], &[]),
    each(FIRST, &[K::WecomAuthorised], &[K::WecomBegun], &[K::WecomRemoved], company),
    each(FIRST, &[K::WecomRangeSet], &[K::WecomAuthorised], &[K::WecomRemoved], company),
    each(FIRST, &[K::WecomRemoved], &[K::WecomBegun], &[K::WecomRemoved], company),
];

/// The opposite: none may be found that `makes` and is not ended.
static MUST_NOT: &[Need] = &[
    need(RELEASE, &[K::Released], &[K::ClosedBetaStarted], &[K::ClosedBetaEnded]),
    // Nobody sends a remittance on a day after it arrived.
    each(FIRST, &[K::RemittanceSent], &[K::RemittanceConfirmed], &[], days_before),
    need(ONCE, &[K::EmailActivated], &[K::EmailActivated], &[]),
    need(ONCE, &[K::SubjectConfirmed, K::SubjectSubmitted], &[K::SubjectConfirmed], &[]),
    need(ONCE, &[K::RemittanceSent], &[K::RemittanceSent], &[]),
    need(ONCE, &[K::RemittanceConfirmed], &[K::RemittanceConfirmed], &[]),
    need(ONCE, &[K::VerificationApplied], &[K::VerificationApplied], &[K::VerificationPassed, K::VerificationRefused]),
    need(ONCE, &[K::PayApplied], &[K::PayApplied], &[]),
    need(ONCE, &[K::PayOpened], &[K::PayOpened], &[]),
    need(ONCE, &[K::ReviewSubmitted], &[K::ReviewSubmitted], ANSWERS),
    need(ONCE, &[K::ClosedBetaStarted], &[K::ClosedBetaStarted], &[K::ClosedBetaEnded]),
    each(ONCE, &[K::MemberBound], &[K::MemberBound], &[K::MemberUnbound], member),
    need(ONCE, &[K::OpenPlatformBound], &[K::OpenPlatformBound], &[K::OpenPlatformUnbound]),
    each(
        ONCE,
        &[K::AssociationRequested],
        &[K::AssociationRequested, K::AssociationMade],
        &[K::AssociationRemoved],
        official,
    ),
    each(ONCE, &[K::AssociationMade], &[K::AssociationMade], &[K::AssociationRemoved], official),
    each(ONCE, &[K::WecomBegun], &[K::WecomBegun], &[K::WecomRemoved], company),
    each(ONCE, &[K::WecomAuthorised], &[K::WecomAuthorised], &[K::WecomRemoved], company),
];

/// The events that hold, in the order of the days on which they happened.
pub(crate) fn in_day_order(history: &[Entry]) -> Vec<&Event> {
    let mut events: Vec<&Event> = history.iter().filter(|entry| !entry.undone).map(Entry::event).collect();
    events.sort_by_key(|event| (event.on, event.seq));
    events
}

/// The laws about the order of events that do not hold for an event or for one that happened after it.
pub(crate) fn order(events: &[&Event], new: &Event) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let first = events.partition_point(|event| (event.on, event.seq) < (new.on, new.seq));
    for (index, event) in events.iter().enumerate().skip(first) {
        let before = &events[..index];
        let stands = |need: &Need| {
            let last = before.iter().rev().find(|earlier| {
                (need.makes.contains(&earlier.kind) || need.ends.contains(&earlier.kind)) && (need.same)(earlier, event)
            });
            last.is_some_and(|last| need.makes.contains(&last.kind))
        };
        let mut breach = |law| {
            let what = format!("{} of {:?} on {}", event.kind.as_str(), event.account(), event.on);
            breaches.push(Breach { law, what });
        };
        for needed in NEEDS.iter().filter(|need| need.of.contains(&event.kind)) {
            if !stands(needed) {
                breach(needed.law);
            }
        }
        for barred in MUST_NOT.iter().filter(|need| need.of.contains(&event.kind)) {
            if stands(barred) {
                breach(barred.law);
            }
        }
        if before.iter().any(|earlier| earlier.kind == K::Closed && own(earlier, event)) {
            breach(CLOSED);
        }
    }
    breaches
}

/// How much is used of each limit at each account.
type Used<'a> = BTreeMap<(&'a str, LimitId), u32>;

/// What an account is at the end of a day.
#[derive(Debug, Clone, Copy, Default)]
struct Owner<'a> {
    subject: Option<(SubjectType, &'a str)>,
    kind: Option<AccountKind>,
    verified: bool,
    released: bool,
}

fn owners<'a>(events: &[&'a Event], until: Date) -> BTreeMap<&'a str, Owner<'a>> {
    let mut owners: BTreeMap<&str, Owner> = BTreeMap::new();
    for event in events.iter().filter(|event| event.on <= until) {
        let Some(id) = event.account() else { continue };
        let owner = owners.entry(id).or_default();
        if let Some(subject) = event.text(ArgId::SubjectType).and_then(SubjectType::parse) {
            let arg = if subject == SubjectType::Individual { ArgId::AdministratorId } else { ArgId::Code };
            owner.subject = Some((subject, event.text(arg).unwrap_or_default()));
        }
        match event.kind {
            K::Begun => owner.kind = Some(AccountKind::Program),
            K::OfficialAccountAdded => owner.kind = Some(AccountKind::OfficialAccount),
            K::MobileApplicationAdded => owner.kind = Some(AccountKind::MobileApplication),
            K::WebsiteApplicationAdded => owner.kind = Some(AccountKind::WebsiteApplication),
            K::VerificationPassed => owner.verified = true,
            K::VerificationExpired => owner.verified = false,
            K::Released => owner.released = true,
            _ => {}
        }
    }
    owners
}

/// What is used at the end of a day: all that holds then, and what was added in its month and day.
fn used<'a>(events: &[&'a Event], until: Date) -> Used<'a> {
    use LimitId as L;
    let mut members = BTreeSet::new();
    let mut links = BTreeSet::new();
    let mut bound = BTreeMap::new();
    let mut used = Used::new();
    // A subject is what it was made out to be in the end, also for what happened before.
    let last = events.last().map_or(until, |last| last.on);
    let owners = owners(events, last);
    let same = |one: &str, other: &str| {
        let subject = |id| owners.get(id).and_then(|owner| owner.subject);
        subject(one).is_some() && subject(one) == subject(other)
    };
    let mut count = |id: &'a str, limit| *used.entry((id, limit)).or_default() += 1;
    let month = |day: Date| (day.year(), day.month());
    for event in events.iter().filter(|event| event.on <= until) {
        let this_month = month(event.on) == month(until);
        let text = |arg| event.text(arg).unwrap_or_default();
        let id = event.account().unwrap_or_default();
        let link = (id, text(ArgId::OfficialAccount));
        let member = (id, text(ArgId::Role), text(ArgId::Member));
        match event.kind {
            K::MemberBound => _ = members.insert(member),
            K::MemberUnbound => _ = members.remove(&member),
            K::AssociationMade => {
                links.insert(link);
                if this_month {
                    count(link.0, L::AdditionsByProgram);
                    count(link.1, L::AdditionsByOfficialAccount);
                }
            }
            K::AssociationRemoved => _ = links.remove(&link),
            K::ReviewWithdrawn if this_month => {
                count(id, L::WithdrawalsPerMonth);
                if event.on == until {
                    count(id, L::WithdrawalsPerDay);
                }
            }
            K::OpenPlatformBound | K::MobileApplicationAdded | K::WebsiteApplicationAdded => {
                let platform = text(ArgId::OpenPlatformAccount);
                bound.insert(id, platform);
                let program = owners.get(id).is_some_and(|owner| owner.kind == Some(AccountKind::Program));
                if this_month && program && !same(id, platform) {
                    count(platform, L::OpenPlatformAdditionsOfOtherSubjects);
                }
            }
            K::OpenPlatformUnbound => _ = bound.remove(id),
            _ => {}
        }
    }
    for (id, role, _) in members {
        count(id, if role == DEVELOPER { L::Developers } else { L::Testers });
    }
    for (program, official) in links {
        count(program, L::OfficialAccountsPerProgram);
        count(official, if same(program, official) { L::ProgramsOfSameSubject } else { L::ProgramsOfOtherSubjects });
    }
    for (id, platform) in bound {
        let limit = match (owners.get(id).and_then(|owner| owner.kind), same(id, platform)) {
            (Some(AccountKind::OfficialAccount), true) => L::OpenPlatformOfficialAccountsOfSameSubject,
            (Some(AccountKind::OfficialAccount), false) => L::OpenPlatformOfficialAccountsOfOtherSubjects,
            (Some(AccountKind::MobileApplication), _) => L::OpenPlatformMobileApplications,
            (Some(AccountKind::WebsiteApplication), _) => L::OpenPlatformWebsites,
            (_, true) => L::OpenPlatformProgramsOfSameSubject,
            (_, false) => L::OpenPlatformProgramsOfOtherSubjects,
        };
        count(platform, limit);
    }
    used
}

/// The numbers of an edition, with the user's own.
fn limit(edition: &Edition, events: &[&Event], id: LimitId, tier: Tier) -> Option<u32> {
    let row = edition.limit_for(id, tier)?;
    let mut own: Vec<&&Event> = events
        .iter()
        .filter(|event| matches!(event.kind, K::LimitSet | K::LimitCleared))
        .filter(|event| event.text(ArgId::Limit) == Some(id.as_str()))
        .filter(|event| event.text(ArgId::Whom).and_then(Whom::parse).unwrap_or(Whom::Everyone) == row.whom)
        .collect();
    own.sort_by_key(|event| event.seq);
    match own.last().filter(|event| event.kind == K::LimitSet) {
        None => row.value,
        Some(event) => match event.args.get(ArgId::Value) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        },
    }
}

/// The edition by which a program is judged on a day.
fn edition_of(events: &[&Event], program: &str, day: Date) -> &'static Edition {
    let named = events.iter().filter(|event| event.on <= day && event.account() == Some(program));
    let named = named.filter(|event| matches!(event.kind, K::Begun | K::EditionChosen));
    named.filter_map(|event| edition(event.text(ArgId::Edition)?)).next_back().unwrap_or_else(default_edition)
}

/// The kinds of events that can use more of something than was used before.
const USING: &[K] = &[
    K::MemberBound,
    K::ReviewSubmitted,
    K::ReviewWithdrawn,
    K::AssociationMade,
    K::OpenPlatformBound,
    K::MobileApplicationAdded,
    K::WebsiteApplicationAdded,
    // It makes another's program one's own, or the other way round.
    K::SubjectSubmitted,
];

/// The quotas that an event took past their limit, on its day or on a later one. Both lists are in the order of the
/// days.
pub(crate) fn passed(before: &[&Event], after: &[&Event], new: &Event) -> Vec<Breach> {
    let mut breaches = Vec::new();
    if !USING.contains(&new.kind) {
        return breaches;
    }
    let program = new.account().unwrap_or_default();
    let days: BTreeSet<Date> = after.iter().map(|event| event.on).filter(|on| *on >= new.on).collect();
    for day in days {
        let (was, is, owners) = (used(before, day), used(after, day), owners(after, day));
        for ((account, id), used) in &is {
            let owner = owners.get(account).copied().unwrap_or_default();
            let subject = owner.subject.map(|(subject, _)| subject);
            let tier = Tier { subject, verified: owner.verified, released: owner.released };
            let most = limit(edition_of(after, program, new.on), after, *id, tier);
            let rose = was.get(&(*account, *id)).is_none_or(|before| used > before);
            if rose && most.is_some_and(|most| *used > most) {
                let what = format!("{}: {account} has {used} of {most:?} {} on {day}", new.kind.as_str(), id.as_str());
                breaches.push(Breach { law: QUOTA, what });
            }
        }
    }
    if new.kind == K::ReviewSubmitted {
        let edition = edition_of(after, program, new.on);
        let most = limit(edition, after, LimitId::PageGroups, Tier::default());
        if most.is_some_and(|most| new.args.pages(ArgId::Pages).len() > most as usize) {
            breaches.push(Breach { law: QUOTA, what: "page groups".to_owned() });
        }
    }
    breaches
}
