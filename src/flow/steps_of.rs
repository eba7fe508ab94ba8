//! The steps of one program in a ledger, and how far it has come.

use std::sync::Arc;

use time::Date;

use super::decide::{ctx_of, form_of, standing};
use super::judge::Reasons;
use super::program::PROGRAM;
use super::resolves::depends_on;
use super::step::{Made, Step, StepState};
use super::steps::{Need, REGISTRATION, Region, StepRow};
use crate::form::Form;
use crate::guide::Edition;
use crate::ledger::{Account, ArgId, DEVELOPER, Event, EventKind, Fact, Facts, Ix, Program, State};
use crate::rule::{Finding, Scene, Stand};
use crate::rules::command::account_closed;

/// How many of [`REGISTRATION`] are steps of a program too: all but the verification, which has a region of its own.
const OF_REGISTRATION: usize = REGISTRATION.len() - 1;

#[expect(clippy::indexing_slicing, reason = "a place that is not there would not compile")]
static ROWS: [&StepRow; OF_REGISTRATION + PROGRAM.len()] = {
    let mut rows = [&REGISTRATION[0]; OF_REGISTRATION + PROGRAM.len()];
    let mut place = 1;
    while place < rows.len() {
        rows[place] = if place < OF_REGISTRATION { &REGISTRATION[place] } else { &PROGRAM[place - OF_REGISTRATION] };
        place += 1;
    }
    rows
};

/// The rows of a program's steps.
pub fn rows() -> impl Iterator<Item = &'static StepRow> {
    ROWS.iter().copied()
}

const VERIFICATION: &str = "wechat-verification";

/// A program, ready to be judged on a day.
pub(super) struct Standpoint<'a> {
    state: &'a State,
    ix: Ix,
    account: &'a Account,
    pub(super) program: &'a Program,
    today: Date,
    edition: &'static Edition,
    form: Form,
    facts: Facts,
}

impl<'a> Standpoint<'a> {
    /// The program at a place; `None` when there is none. Judged by an edition, or by its own.
    pub(super) fn of(state: &'a State, ix: Ix, today: Date, edition: Option<&'static Edition>) -> Option<Self> {
        let account = state.get(ix)?;
        let program = account.holds.program()?;
        let edition = edition.unwrap_or(program.edition);
        let (form, facts) = (form_of(program), associated(state, ix, account, program.facts));
        Some(Self { state, ix, account, program, today, edition, form, facts })
    }

    pub(super) fn stand(&self) -> Stand<'_> {
        let holds = Some(&self.account.holds);
        let mut ctx = ctx_of(self.state, Some(self.ix), holds, self.today);
        ctx.edition = self.edition;
        let (state, ix) = (self.state, Some(self.ix));
        let scene = Scene { state, ix, holds, command: None, counted: false, now: self.today, ctx };
        let mut standing = standing(Some(self.program), &self.form);
        standing.facts = &self.facts;
        Stand { standing, scene: Some(scene), ctx }
    }

    /// The state of one step, and the first that speaks against it. A program that was given up has no steps any more.
    pub(super) fn state_of(&self, row: &StepRow, stand: &Stand, because: &mut Vec<Finding>) -> StepState {
        if self.program.facts.has(Fact::ClosedOn) {
            stand.look(&account_closed::RULE, because);
            return StepState::NotApplicable;
        }
        row.judge(stand, Reasons::First, because).0
    }

    fn steps(&self) -> Vec<Step> {
        let stand = self.stand();
        let mut excepted: Vec<&Event> = Vec::new();
        if self.account.exceptions() > 0 {
            let mut keep = |event: &'a Arc<Event>| {
                if !event.exceptions.is_empty() {
                    excepted.push(event);
                }
            };
            self.account.events().for_each(&mut keep);
            for (_, link) in self.state.links(self.ix) {
                link.events().for_each(&mut keep);
            }
        }
        let mut steps = Vec::new();
        for row in rows() {
            steps.push(self.step(row, &stand, &excepted));
        }
        let next = next_of(&steps);
        if let Some(step) = steps.iter_mut().find(|step| Some(step.id) == next) {
            step.next = true;
        }
        steps
    }

    /// Whether the program can do without a step. Who has proven the subject by a remittance may choose to be verified
    /// besides (G6.2).
    pub(super) fn need_of(&self, row: &StepRow) -> Need {
        if row.id == VERIFICATION && self.program.remits() { Need::May } else { row.need }
    }

    /// One step, with the exceptions that were made in it.
    fn step(&self, row: &StepRow, stand: &Stand, excepted: &[&Event]) -> Step {
        let mut step = if self.program.facts.has(Fact::ClosedOn) {
            let mut step = row.bare();
            step.state = self.state_of(row, stand, &mut step.because);
            step
        } else {
            row.step(stand, &[])
        };
        step.need = self.need_of(row);
        for event in excepted.iter().filter(|event| row.records_event(event)) {
            for exception in &event.exceptions {
                let (seq, kind, on, exception) = (event.seq, event.kind, event.on, exception.clone());
                step.exceptions.push(Made { seq, kind, on, exception });
            }
        }
        step
    }
}

/// The step to take next. Before what has failed is taken again comes what it asks for, where that can be done: a test
/// account before another submission.
fn next_of(steps: &[Step]) -> Option<&'static str> {
    let first = steps.iter().filter(|step| step.is_to_do()).min_by_key(|step| step.urgency())?;
    for finding in &first.because {
        for id in depends_on(finding.rule) {
            if steps.iter().any(|step| step.id == *id && step.state == StepState::Ready) {
                return Some(id);
            }
        }
    }
    Some(first.id)
}

/// The facts of a program, and those that follow from its associations.
fn associated(state: &State, ix: Ix, account: &Account, facts: Facts) -> Facts {
    let mut facts = facts;
    if account.tally.made + account.tally.requested > 0 {
        for (_, link) in state.links(ix) {
            for (fact, on) in [(Fact::AssociatedOn, link.since), (Fact::AssociationRequestedOn, link.requested)] {
                if let Some(on) = on
                    && facts.on(fact).is_none_or(|first| on < first)
                {
                    facts.record(fact, on);
                }
            }
        }
    }
    facts
}

impl StepRow {
    /// Whether an event belongs to the step. Developers and testers are bound by events of one kind.
    fn records_event(&self, event: &Event) -> bool {
        let bound = matches!(event.kind, EventKind::MemberBound | EventKind::MemberUnbound);
        let developers = event.text(ArgId::Role) == Some(DEVELOPER);
        self.commands.contains(&event.kind) && (!bound || developers == (self.id == "developers"))
    }
}

impl Step {
    /// Whether somebody can do something about it now.
    #[must_use]
    pub const fn is_to_do(&self) -> bool {
        matches!(self.state, StepState::Ready | StepState::Failed)
    }

    /// How little pressing it is, as one number: what has failed comes first, then what runs out soonest, then what a
    /// program cannot do without; what only waits comes last.
    pub(super) fn urgency(&self) -> i64 {
        let waits = self.state == StepState::Waiting && self.due.is_none();
        let days = self.due.map_or(NEVER, |due| due.days_left.clamp(-NEVER, NEVER));
        let parts = [i64::from(waits), i64::from(self.state != StepState::Failed)];
        let first = parts.into_iter().fold(0, |sum, part| sum * 2 + part);
        (first * 4 * NEVER + days + NEVER) * 2 + i64::from(self.need == Need::May)
    }
}

/// More days than any deadline is away: the years of the calendar have four digits.
const NEVER: i64 = 1 << 24;

/// The steps of a program on a day; `None` when there is no such program.
#[must_use]
pub fn steps(state: &State, ix: Ix, today: Date) -> Option<Vec<Step>> {
    Standpoint::of(state, ix, today, None).map(|point| point.steps())
}

/// The same, judged by another edition than the program's own.
#[must_use]
pub fn steps_by(state: &State, ix: Ix, today: Date, edition: &'static Edition) -> Option<Vec<Step>> {
    Standpoint::of(state, ix, today, Some(edition)).map(|point| point.steps())
}

/// The step of a region that presses more, the first of two alike. Steps that a program can do without press less.
#[must_use]
pub(super) fn more_pressing(one: (StepState, Need), other: (StepState, Need)) -> (StepState, Need) {
    let rank = |step: (StepState, Need)| match step {
        (StepState::Failed, _) => 0,
        (StepState::Waiting, _) => 1,
        (StepState::Ready, Need::Must) => 2,
        (StepState::Blocked, Need::Must) => 3,
        (StepState::Done, _) => 4,
        (StepState::Ready, Need::May) => 5,
        (StepState::Blocked, Need::May) => 6,
        (StepState::NotApplicable, _) => 7,
    };
    if rank(one) <= rank(other) { one } else { other }
}

/// The regions of a program, in the order of [`Region::ALL`].
pub(super) const REGIONS: usize = Region::ALL.len();
