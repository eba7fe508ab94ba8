//! All programs of a ledger at a glance, and what to do next over all of them.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use time::Date;

use super::order::by_number;
use super::step::{Due, Step, StepState};
use super::steps::{Need, Region, StepRow};
use super::steps_of::{REGIONS, Standpoint, more_pressing, rows};
use crate::guide::SubjectType;
use crate::ledger::{Fact, Ix, State};
use crate::rule::Finding;
use crate::text::Name;

/// One program at a glance.
#[derive(Debug, Clone)]
pub struct OverviewRow<'a> {
    /// The program's id.
    pub program: &'a str,
    /// What it is called; empty when it has no name yet.
    pub name: &'a str,
    /// The name of its subject; empty when it is not submitted yet.
    pub subject: &'a str,
    /// The type of its subject.
    pub subject_type: Option<SubjectType>,
    /// Its `AppID`.
    pub app_id: Option<&'a str>,
    /// The edition by which it is judged.
    pub edition: &'static str,
    /// The state of each region, in the order of [`Region::ALL`].
    pub stage: [StepState; REGIONS],
    /// The step to take next, or the one that waits, or the one that is blocked.
    pub next: Option<(&'static StepRow, StepState)>,
    /// Its nearest deadline.
    pub due: Option<Due>,
    /// The first reason why its next step is blocked, and how many steps are.
    pub blocked_by: Option<&'static str>,
    /// How many steps are blocked.
    pub blocked: u32,
    /// How many events stand there as exceptions.
    pub exceptions: u32,
    /// Whether it was given up.
    pub closed: bool,
}

/// Something to do, for one program.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Todo {
    /// The program's id.
    pub program: String,
    /// What it is called.
    pub name: String,
    /// The step.
    #[serde(flatten)]
    pub step: Step,
}

/// A deadline of one program.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Deadline {
    /// The program's id.
    pub program: String,
    /// What it is called.
    pub name: String,
    /// The step that has it.
    pub step: &'static str,
    /// What to call the step.
    pub title: crate::text::Text,
    /// Where the step stands.
    pub state: StepState,
    /// The deadline.
    pub due: Due,
}

impl StepState {
    /// A letter for the drawing of a stage.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Done => 'd',
            Self::Ready => 'r',
            Self::Waiting => 'w',
            Self::Blocked => 'b',
            Self::NotApplicable => 'n',
            Self::Failed => 'f',
        }
    }
}

impl Serialize for OverviewRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OverviewRow", 14)?;
        let stage: String = self.stage.iter().map(|state| state.letter()).collect();
        out.serialize_field("program", self.program)?;
        out.serialize_field("name", self.name)?;
        out.serialize_field("subject", self.subject)?;
        out.serialize_field("subjectType", &self.subject_type)?;
        out.serialize_field("appId", &self.app_id)?;
        out.serialize_field("edition", &Name(self.edition))?;
        out.serialize_field("stage", &stage)?;
        out.serialize_field("next", &self.next.map(|(row, _)| Name(row.id)))?;
        out.serialize_field("nextState", &self.next.map(|(_, state)| state))?;
        out.serialize_field("due", &self.due)?;
        out.serialize_field("blockedBy", &self.blocked_by.map(Name))?;
        out.serialize_field("blocked", &self.blocked)?;
        out.serialize_field("exceptions", &self.exceptions)?;
        out.serialize_field("closed", &self.closed)?;
        out.end()
    }
}

/// A step that may be the next: how pressing it is, where it stands, and the first rule that blocks it.
type Candidate = ((u8, i64, Need), &'static StepRow, StepState, Option<&'static str>);

/// One program at a glance; `None` when there is no such program.
#[must_use]
pub fn overview(state: &State, ix: Ix, today: Date) -> Option<OverviewRow<'_>> {
    let point = Standpoint::of(state, ix, today, None)?;
    let account = state.get(ix)?;
    let program = account.holds.program()?;
    let stand = point.stand();
    let mut regions = [(StepState::NotApplicable, Need::May); REGIONS];
    let mut because = Vec::new();
    let mut next: Option<Candidate> = None;
    let mut due: Option<Due> = None;
    let mut blocked = 0;
    for row in rows() {
        because.clear();
        let (is, need) = (point.state_of(row, &stand, &mut because), point.need_of(row));
        if let Some(region) = regions.get_mut(row.region as usize) {
            *region = more_pressing(*region, (is, need));
        }
        blocked += u32::from(is == StepState::Blocked);
        let own = row.pressing(is, &stand);
        let left = own.map_or(i64::MAX, |due| due.days_left);
        if left < due.map_or(i64::MAX, |due| due.days_left) {
            due = own;
        }
        let rank = match is {
            StepState::Failed => 0,
            StepState::Ready if need == Need::Must => 1,
            StepState::Waiting => 2,
            StepState::Ready => 3,
            StepState::Blocked if need == Need::Must => 4,
            _ => continue,
        };
        let key = (rank, left, need);
        if next.is_none_or(|(known, ..)| key < known) {
            next = Some((key, row, is, because.first().map(|finding: &Finding| finding.rule.id())));
        }
    }
    Some(OverviewRow {
        program: &account.id,
        name: program.title(),
        subject: program.subject.as_ref().map_or("", |subject| subject.name()),
        subject_type: program.subject_type(),
        app_id: program.app_id.as_ref().and_then(|event| event.text(crate::ledger::ArgId::AppId)),
        edition: program.edition.id,
        stage: regions.map(|(is, _)| is),
        next: next.map(|(_, row, is, _)| (row, is)),
        due,
        blocked_by: next.and_then(|(.., reason)| reason),
        blocked,
        exceptions: account.exceptions(),
        closed: program.facts.has(Fact::ClosedOn),
    })
}

/// What to do next, over all programs or one: what has failed, what runs out soonest, what cannot be done without; what
/// waits for somebody else comes last.
#[must_use]
pub fn next(state: &State, only: Option<Ix>, today: Date) -> Vec<Todo> {
    let (mut todos, mut urgencies) = (Vec::new(), Vec::new());
    for (ix, account, program) in state.programs().filter(|(ix, ..)| only.is_none_or(|only| only == *ix)) {
        let Some(steps) = super::steps_of::steps(state, ix, today) else { continue };
        for step in steps {
            if step.is_to_do() || step.state == StepState::Waiting {
                urgencies.push(step.urgency());
                todos.push(Todo { program: account.id.to_string(), name: program.title().to_owned(), step });
            }
        }
    }
    by_number(&mut todos, urgencies);
    todos
}

/// Every deadline that runs, soonest first.
#[must_use]
pub fn deadlines(state: &State, today: Date) -> Vec<Deadline> {
    let (mut all, mut moments) = (Vec::new(), Vec::new());
    for (ix, account, program) in state.programs() {
        let Some(point) = Standpoint::of(state, ix, today, None) else { continue };
        let stand = point.stand();
        for row in rows().filter(|row| row.deadline.is_some() || row.lasts.is_some()) {
            let is = point.state_of(row, &stand, &mut Vec::new());
            if let Some(due) = row.pressing(is, &stand) {
                moments.push(due.at);
                all.push(Deadline {
                    program: account.id.to_string(),
                    name: program.title().to_owned(),
                    step: row.id,
                    title: row.title,
                    state: is,
                    due,
                });
            }
        }
    }
    by_number(&mut all, moments);
    all
}

/// The regions with what to call them, for the drawing of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct RegionInfo {
    /// The region.
    pub id: Region,
    /// What to call it.
    pub title: crate::text::Text,
}

/// Every region, in the order in which a stage is drawn.
#[must_use]
pub fn regions() -> [RegionInfo; REGIONS] {
    Region::ALL.map(|id| RegionInfo { id, title: id.title() })
}
