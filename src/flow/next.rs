//! The state of every step of a registration: read off the table, the form and the dated facts.

use serde::{Serialize, Serializer};
use time::Date;

use super::steps::{Deadline, Done, REGISTRATION, StepRow};
use crate::calendar;
use crate::check::{check, check_facts, unmet};
use crate::form::{Form, Page};
use crate::guide::LimitId;
use crate::ledger::{Fact, Registration};
use crate::rule::{Ctx, Finding, Standing};
use crate::text::Text;

/// The state of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Completed.
    Done,
    /// Can be taken now.
    Ready,
    /// Somebody else has to act.
    Waiting,
    /// Other things come first.
    Blocked,
    /// Not a step of this registration.
    NotApplicable,
    /// Its deadline is over.
    Failed,
}

/// The last day for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// Day 0.
    #[serde(serialize_with = "iso")]
    pub from: Date,
    /// The last day, until 24:00 in China.
    #[serde(serialize_with = "iso")]
    pub on: Date,
    /// The last moment, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Days from today to the last day; negative when it is over.
    pub days_left: i64,
    /// Whether day 0 is not recorded yet and today was taken for it.
    pub estimated: bool,
    /// The statement that sets the period.
    pub statement: &'static str,
}

/// What a step costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// The amount in yuan.
    pub yuan: u32,
    /// The statement that sets it.
    pub statement: &'static str,
}

/// One step with its state and every reason for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// The step's id.
    pub id: &'static str,
    /// The page on which it is done.
    pub page: Page,
    /// What to call it.
    pub title: Text,
    /// Its state.
    pub state: StepState,
    /// Whether it is the step to take next.
    pub next: bool,
    /// The statements it comes from.
    pub statements: &'static [&'static str],
    /// Why it is blocked, not applicable or failed, and what is wrong with its facts.
    pub because: Vec<Finding>,
    /// What the form still lacks for it.
    pub open: Vec<Finding>,
    /// The fact that completes it, when it is a fact and not a page.
    pub done_by: Option<Fact>,
    /// The day since which it is done or waiting.
    #[serde(serialize_with = "iso_option")]
    pub since: Option<Date>,
    /// Whom it waits for.
    pub waiting_for: Option<Text>,
    /// Its last day.
    pub due: Option<Due>,
    /// Its fee.
    pub fee: Option<Fee>,
}

/// The steps of a registration: what is done, what comes next, what is blocked and why, until when.
///
/// Facts that cannot be (in the future, or before what has to come first) are named at their step and count as not
/// recorded.
#[must_use]
pub fn registration_next(form: &Form, facts: &Registration, ctx: &Ctx) -> Vec<Step> {
    let (sound, doubts) = sound(facts, ctx);
    let report = check(form, ctx);
    let standing = Standing { form, report: &report, facts: &sound };
    let mut steps: Vec<Step> = REGISTRATION.iter().map(|row| row.step(&standing, &doubts, ctx)).collect();
    if let Some(step) = steps.iter_mut().find(|step| matches!(step.state, StepState::Ready | StepState::Failed)) {
        step.next = true;
    }
    steps
}

/// The facts that can be, and what is wrong with the others. What rests on a doubtful fact is doubtful as well.
fn sound(facts: &Registration, ctx: &Ctx) -> (Registration, Vec<Finding>) {
    let mut sound = *facts;
    let mut doubts = Vec::new();
    loop {
        let found = check_facts(&sound, ctx);
        if found.is_empty() {
            return (sound, doubts);
        }
        sound = sound.without(|fact| found.iter().any(|finding| finding.path == fact.path()));
        doubts.extend(found);
    }
}

impl StepRow {
    fn step(&self, standing: &Standing, doubts: &[Finding], ctx: &Ctx) -> Step {
        let due = self.deadline.as_ref().and_then(|deadline| deadline.due(standing.facts, ctx));
        let mut step = Step {
            id: self.id,
            page: self.page,
            title: self.title,
            state: StepState::Ready,
            next: false,
            statements: self.statements,
            because: Vec::new(),
            open: standing.open(self.page).cloned().collect(),
            done_by: self.done.fact(),
            since: None,
            waiting_for: None,
            due,
            fee: self.fee.and_then(|fee| fee_of(fee, ctx)),
        };
        self.judge(&mut step, standing, ctx);
        if matches!(step.state, StepState::NotApplicable | StepState::Done) {
            step.due = None;
            step.fee = None;
        }
        if step.state == StepState::NotApplicable {
            step.open.clear();
        }
        step.because.extend(doubts.iter().filter(|finding| self.records(&finding.path)).cloned());
        step
    }

    /// The first of these that holds: not applicable, done, blocked, waiting, failed, ready.
    fn judge(&self, step: &mut Step, standing: &Standing, ctx: &Ctx) {
        let facts = standing.facts;
        step.because = self.unless.map_or_else(Vec::new, |rule| unmet(rule, standing, ctx));
        if !step.because.is_empty() {
            step.state = StepState::NotApplicable;
            return;
        }
        if let Some(on) = self.done.since(facts) {
            step.state = StepState::Done;
            step.since = Some(on);
            // What the platform took is not open any more, whatever stands in the form now.
            step.open.clear();
            return;
        }
        step.because = self.gates.iter().flat_map(|rule| unmet(rule, standing, ctx)).collect();
        if !step.because.is_empty() {
            step.state = StepState::Blocked;
            return;
        }
        if matches!(self.done, Done::Page(_)) && step.open.is_empty() {
            step.state = StepState::Done;
            return;
        }
        step.because = self.deadline.as_ref().map_or_else(Vec::new, |due| unmet(due.expired, standing, ctx));
        if !step.because.is_empty() {
            step.state = StepState::Failed;
        } else if let Some((waiting, on)) = self.waiting.and_then(|waiting| Some((waiting, facts.on(waiting.after)?))) {
            step.state = StepState::Waiting;
            step.since = Some(on);
            step.waiting_for = Some(waiting.whom);
        }
    }

    /// Whether a fact at this path belongs to the step.
    fn records(&self, path: &str) -> bool {
        let own = [self.done.fact(), self.waiting.map(|waiting| waiting.after)];
        own.into_iter().flatten().any(|fact| fact.path() == path)
    }
}

impl Done {
    const fn fact(self) -> Option<Fact> {
        match self {
            Self::Fact(fact) => Some(fact),
            Self::Page(_) => None,
        }
    }

    /// The day on which a fact completed the step.
    fn since(self, facts: &Registration) -> Option<Date> {
        let (Self::Fact(fact) | Self::Page(fact)) = self;
        facts.on(fact)
    }
}

impl Deadline {
    fn due(&self, facts: &Registration, ctx: &Ctx) -> Option<Due> {
        let period = ctx.edition.limit(self.period)?;
        let from = facts.on(self.from);
        let day_zero = from.unwrap_or(ctx.today);
        let on = calendar::after(day_zero, period.value);
        Some(Due {
            from: day_zero,
            on,
            at: calendar::end_of(on),
            days_left: calendar::days_between(ctx.today, on),
            estimated: from.is_none(),
            statement: period.statement,
        })
    }
}

fn fee_of(fee: LimitId, ctx: &Ctx) -> Option<Fee> {
    ctx.edition.limit(fee).map(|limit| Fee { yuan: limit.value, statement: limit.statement })
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn iso<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&calendar::iso(*day))
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn iso_option<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(calendar::iso).serialize(serializer)
}
