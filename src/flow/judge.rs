//! The state of a step, and every reason for it.

use time::Date;

use super::step::{Due, Fee, Step, StepState};
use super::steps::{Deadline, Done, StepRow};
use crate::calendar;
use crate::form::{Applies, Field, Page};
use crate::guide::{LimitId, Tier, Unit};
use crate::ledger::{Fact, Facts};
use crate::rule::{Ctx, Finding, FindingKind, Rule, Stand, Standing};
use crate::text::Param;

/// How many days before something runs out it is a deadline: the platform reminds of a verification three months ahead.
const NOTICE: i64 = 90;

/// How many of the reasons why a step cannot be taken are wanted.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Reasons {
    /// All of them.
    All,
    /// One tells the state.
    First,
}

impl StepRow {
    /// What the row says of the step, whatever its state.
    pub(super) const fn bare(&self) -> Step {
        Step {
            id: self.id,
            region: self.region,
            page: self.page,
            title: self.title,
            need: self.need,
            state: StepState::Ready,
            next: false,
            statements: self.statements,
            because: Vec::new(),
            notes: Vec::new(),
            open: Vec::new(),
            done_by: self.done.fact(),
            commands: self.commands,
            quotas: self.quotas,
            exceptions: Vec::new(),
            since: None,
            waiting_for: None,
            due: None,
            fee: None,
        }
    }

    /// The step with every reason for its state. `doubts` are findings about facts that cannot be.
    pub(super) fn step(&self, stand: &Stand, doubts: &[Finding]) -> Step {
        let mut step = self.bare();
        let (state, since) = self.judge(stand, Reasons::All, &mut step.because);
        step.state = state;
        step.since = since;
        step.due = self.due(state, stand);
        if state == StepState::Waiting {
            step.waiting_for = self.waiting.map(|waiting| waiting.whom);
        }
        // What the platform took is not open any more, whatever stands in the form now.
        if !matches!(state, StepState::NotApplicable | StepState::Done) {
            step.fee = self.fee.and_then(|fee| fee_of(fee, stand));
            if let Some(page) = self.page {
                for finding in stand.standing.open(page) {
                    step.open.push(finding.clone());
                }
            }
        }
        if state != StepState::NotApplicable {
            for rule in self.notes {
                stand.look(rule, &mut step.notes);
            }
            step.notes.retain(|note| self.is_about(note));
        }
        for finding in doubts {
            if self.records(&finding.path) {
                step.because.push(finding.clone());
            }
        }
        step
    }

    /// The first of these that holds: not applicable, done, failed, waiting, blocked, ready; with the day since which it
    /// does. What speaks against the step is left in `because`.
    pub(super) fn judge(
        &self,
        stand: &Stand,
        wanted: Reasons,
        because: &mut Vec<Finding>,
    ) -> (StepState, Option<Date>) {
        let facts = stand.standing.facts;
        let look = if wanted == Reasons::All { Stand::look } else { Stand::glance };
        if let Some(rule) = self.unless.filter(|_| !self.is_recorded(stand)) {
            look(stand, rule, because);
            if !because.is_empty() {
                return (StepState::NotApplicable, None);
            }
        }
        if let Some(on) = self.done.since(facts) {
            return (StepState::Done, Some(on));
        }
        if let Some(rule) = self.failed {
            look(stand, rule, because);
            if !because.is_empty() && self.leaves_aside(rule, stand) {
                because.clear();
            }
        }
        let failed = because.len();
        // Who waits has passed the gates, perhaps by an exception.
        if failed == 0
            && let Some(on) = self.waiting.and_then(|waiting| facts.on(waiting.after))
        {
            return (StepState::Waiting, Some(on));
        }
        for rule in self.gates {
            look(stand, rule, because);
            if wanted == Reasons::First && because.len() > failed {
                break;
            }
        }
        if because.len() > failed && because.iter().take(failed).all(|finding| finding.kind == FindingKind::Expired) {
            // That a deadline is over is only known once all is there that it is counted from.
            because.drain(..failed);
            return (StepState::Blocked, None);
        }
        if failed > 0 {
            // The platform's no comes first, then what has to be done before another attempt.
            return (StepState::Failed, None);
        }
        if matches!(self.done, Done::Page(_)) && self.page.is_none_or(|page| is_complete(page, stand)) {
            return (StepState::Done, None);
        }
        (StepState::Ready, None)
    }

    /// Whether the ledger has it that the step was taken, by an exception when it does not apply.
    fn is_recorded(&self, stand: &Stand) -> bool {
        let facts = stand.standing.facts;
        let taken = self.done.fact().is_some() && self.done.since(facts).is_some();
        stand.scene.is_some() && (taken || self.waiting.is_some_and(|waiting| facts.has(waiting.after)))
    }

    /// Whether something recorded in the step leaves a rule aside.
    fn leaves_aside(&self, rule: &Rule, stand: &Stand) -> bool {
        let Some(account) = stand.scene.and_then(|scene| scene.account()) else { return false };
        account.events().any(|event| {
            self.commands.contains(&event.kind)
                && event.exceptions.iter().any(|exception| *exception.rule == *rule.id())
        })
    }

    /// Whether a note is about the step: one about a quota has to be about a quota of the step's.
    fn is_about(&self, note: &Finding) -> bool {
        match note.params.get("limit-id") {
            Some(Param::Text(id)) => self.quotas.iter().any(|quota| quota.as_str() == id),
            _ => true,
        }
    }

    /// Until when it has to be done, or once it is done, until when that lasts.
    pub(super) fn due(&self, state: StepState, stand: &Stand) -> Option<Due> {
        let period = match state {
            StepState::NotApplicable => None,
            StepState::Done => self.lasts.as_ref(),
            _ => self.deadline.as_ref(),
        };
        period?.due(stand.standing.facts, &stand.ctx)
    }

    /// The deadline of the step that runs: day 0 is recorded, and what lasts is soon over.
    pub(super) fn pressing(&self, state: StepState, stand: &Stand) -> Option<Due> {
        let soon = |due: &Due| !due.estimated && (state != StepState::Done || due.days_left <= NOTICE);
        self.due(state, stand).filter(soon)
    }

    /// Whether a fact at this path belongs to the step.
    fn records(&self, path: &str) -> bool {
        let is_it = |fact: Option<Fact>| fact.is_some_and(|fact| fact.path() == path);
        is_it(self.done.fact()) || is_it(self.waiting.map(|waiting| waiting.after))
    }
}

/// Whether the form needs something on a page, and nothing of it is open. As long as the subject type is not chosen,
/// nobody knows what the page of the verification needs.
fn is_complete(page: Page, stand: &Stand) -> bool {
    let Standing { form, .. } = stand.standing;
    let needs = |field: Field| field.spec().page == page && form.applies(field) == Applies::Required;
    Field::all().any(needs) && stand.standing.open(page).next().is_none()
}

impl Done {
    const fn fact(self) -> Option<Fact> {
        match self {
            Self::Fact([fact, ..]) => Some(*fact),
            Self::Fact([]) | Self::Page(_) => None,
        }
    }

    /// The day on which a fact completed the step.
    fn since(self, facts: &Facts) -> Option<Date> {
        let (Self::Fact(any) | Self::Page(any)) = self;
        any.iter().find_map(|fact| facts.on(*fact))
    }
}

impl Deadline {
    fn due(&self, facts: &Facts, ctx: &Ctx) -> Option<Due> {
        let period = ctx.limit(self.period)?;
        let from = facts.on(self.from);
        let day_zero = from.unwrap_or(ctx.today);
        let on = match period.limit.unit {
            Unit::Years => calendar::years_after(day_zero, period.value?),
            _ => calendar::after(day_zero, period.value?),
        };
        Some(Due {
            from: day_zero,
            on,
            at: calendar::end_of(on),
            days_left: calendar::days_between(ctx.today, on),
            estimated: from.is_none(),
            statement: period.limit.statement,
        })
    }
}

/// What the program of this form, or this program, pays.
fn fee_of(fee: LimitId, stand: &Stand) -> Option<Fee> {
    let tier = match stand.scene.and_then(|scene| scene.program()) {
        Some(program) => program.tier(),
        // Not in a ledger: neither verified nor released.
        None => Tier { subject: stand.standing.form.subject_type(), ..Tier::default() },
    };
    let fee = stand.ctx.limit_for(fee, tier)?;
    Some(Fee { yuan: fee.value?, statement: fee.limit.statement })
}
