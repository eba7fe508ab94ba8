//! When two workspaces give the same answers from here on, so that one of them stands for both.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use mp_onboard::calendar::Month;
use mp_onboard::ledger::{ArgId, Event, EventKind, FACTS, Fact, Holds, Program, State};
use time::Date;

/// Everything that happened, account by account.
pub(crate) fn everything(state: &State, hasher: &mut impl Hasher) {
    for (ix, account) in state.accounts() {
        for event in account.events().chain(state.links(ix).flat_map(|(_, link)| link.events())) {
            (event.kind as usize, event.on).hash(hasher);
            format!("{:?}", event.args).hash(hasher);
        }
        (-1).hash(hasher);
    }
}

/// What decides about what can follow when nothing is entered late: what holds, and what was used in this day's month.
/// Of most facts it counts only that they hold.
pub(crate) fn what_counts(state: &State, today: Date, hasher: &mut impl Hasher) {
    let month = Month::of(today);
    for (ix, account) in state.accounts() {
        match &account.holds {
            Holds::Program(program) => what_counts_of(program, today, hasher),
            Holds::Other(other) => other.qualified.is_some().hash(hasher),
        }
        account.holds.platform().map(|bound| &bound.account).hash(hasher);
        account.holds.subject().map(|subject| &subject.key).hash(hasher);
        let joined = |event: &&Arc<Event>| event.kind == EventKind::OpenPlatformBound && Month::of(event.on) == month;
        account.events().filter(joined).count().min(LARGEST).hash(hasher);
        for (other, link) in state.links(ix) {
            let added = link.additions().filter(|on| Month::of(*on) == month).count();
            (other, link.requested.is_some(), link.since.is_some(), link.same_subject(), added).hash(hasher);
        }
        (-1).hash(hasher);
    }
    for row in state.overlay().iter() {
        (row.limit.as_str(), row.whom.as_str(), row.value).hash(hasher);
    }
}

/// The largest number that a plan sets.
const LARGEST: usize = 3;

fn what_counts_of(program: &Program, today: Date, hasher: &mut impl Hasher) {
    let text = |event: &Option<Arc<Event>>, arg| event.as_ref().and_then(|event| event.text(arg)).map(str::to_owned);
    let counted = [Fact::SubmittedOn, Fact::RemittanceSentOn];
    program.edition.id.hash(hasher);
    for (fact, ..) in FACTS {
        program.facts.has(fact).hash(hasher);
    }
    counted.map(|fact| program.facts.on(fact)).hash(hasher);
    (text(&program.email, ArgId::Email), text(&program.app_id, ArgId::AppId)).hash(hasher);
    (program.subject_type().map(|subject| subject as usize), program.remits(), program.refusal.is_some()).hash(hasher);
    program.rejection.as_ref().map(|event| event.kind as usize).hash(hasher);
    for members in [&program.developers, &program.testers] {
        members.iter().map(|member| &member.name).collect::<BTreeSet<_>>().hash(hasher);
    }
    for version in &program.versions {
        (&version.name, version.state as usize).hash(hasher);
    }
    program.submission.as_ref().map(|event| event.args.pages(ArgId::Pages).len()).hash(hasher);
    // Whoever is past the largest number of a plan is past all.
    let withdrawn = |counts: fn(Date, Date) -> bool| {
        program.withdrawals.iter().filter(|on| counts(**on, today)).count().min(LARGEST)
    };
    (withdrawn(|on, day| on == day), withdrawn(|on, day| Month::of(on) == Month::of(day))).hash(hasher);
    for link in &program.companies {
        (&link.company, link.authorised.is_some(), link.range_set.is_some()).hash(hasher);
    }
}
