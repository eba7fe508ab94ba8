//! The steps of a registration that is not kept in a ledger: read off the table, the form and the dated facts.

use super::step::{Step, StepState};
use super::steps::REGISTRATION;
use crate::check::{check, check_facts};
use crate::form::Form;
use crate::ledger::Facts;
use crate::rule::{Ctx, Finding, Stand, Standing};

/// The steps of a registration: what is done, what comes next, what is blocked and why, until when.
///
/// Facts that cannot be (in the future, or before what has to come first) are named at their step and count as not
/// recorded.
#[must_use]
pub fn registration_next(form: &Form, facts: &Facts, ctx: &Ctx) -> Vec<Step> {
    let (sound, doubts) = sound(facts, ctx);
    let report = check(form, ctx);
    let standing = Standing { form, report: &report, facts: &sound, settled: &[] };
    let stand = Stand { standing, scene: None, ctx: *ctx };
    let mut steps: Vec<Step> = REGISTRATION.iter().map(|row| row.step(&stand, &doubts)).collect();
    if let Some(step) = steps.iter_mut().find(|step| matches!(step.state, StepState::Ready | StepState::Failed)) {
        step.next = true;
    }
    steps
}

/// The facts that can be, and what is wrong with the others. What rests on a doubtful fact is doubtful as well.
fn sound(facts: &Facts, ctx: &Ctx) -> (Facts, Vec<Finding>) {
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
