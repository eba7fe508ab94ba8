//! Two editions side by side: which verdicts over a workspace change.

use serde::Serialize;

use super::{Now, Workspace};
use crate::calendar;
use crate::flow::{self, Step, StepState};
use crate::guide::Edition;
use crate::rule::{Ctx, Finding, QUOTAS, Quota, quotas};
use crate::text::Text;

/// A verdict that is another one by another edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The account's id.
    pub account: String,
    /// What it is called.
    pub name: String,
    /// The id of the step or of the limit.
    pub id: &'static str,
    /// What to call it.
    pub title: Text,
    /// By the first edition.
    pub from: Verdict,
    /// By the second.
    pub to: Verdict,
}

/// What an edition says about a step or a quota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Verdict {
    /// About a step.
    Step {
        /// Its state.
        state: StepState,
        /// Every reason.
        because: Vec<Finding>,
        /// What it costs, in yuan.
        fee: Option<u32>,
        /// Its last day, ISO 8601.
        due: Option<String>,
    },
    /// About a quota.
    Quota {
        /// How much is used.
        used: u32,
        /// The limit; `None` for no bound.
        limit: Option<u32>,
        /// By how much it is passed.
        over: u32,
    },
    /// Nothing: the edition sets no such limit.
    Silent,
}

impl Verdict {
    fn of_step(step: &mut Step) -> Self {
        let (fee, due) = (step.fee.map(|fee| fee.yuan), step.due.map(|due| calendar::iso(due.on)));
        Self::Step { state: step.state, because: std::mem::take(&mut step.because), fee, due }
    }

    fn of_quota(quota: Option<&Quota>) -> Self {
        let Some(Quota { used, limit, over, .. }) = quota else { return Self::Silent };
        Self::Quota { used: *used, limit: *limit, over: *over }
    }
}

impl Workspace {
    /// Every verdict that two editions do not share, account by account.
    #[must_use]
    pub fn compare_editions(&self, one: &'static Edition, other: &'static Edition, now: Now) -> Vec<Difference> {
        let mut differences = Vec::new();
        for (ix, account) in self.state.accounts() {
            let mut differs = |id, title, from: Verdict, to: Verdict| {
                if from != to {
                    let (account, name) = (account.id.to_string(), account.holds.title().to_owned());
                    differences.push(Difference { account, name, id, title, from, to });
                }
            };
            let [mut from, mut to] =
                [one, other].map(|edition| flow::steps_by(&self.state, ix, now.today(), edition).unwrap_or_default());
            for (from, to) in from.iter_mut().zip(&mut to) {
                differs(from.id, from.title, Verdict::of_step(from), Verdict::of_step(to));
            }
            let (today, overlay) = (now.today(), self.state.overlay());
            let quotas = [one, other].map(|edition| quotas(&self.state, ix, Ctx { today, edition, overlay }));
            for row in &QUOTAS {
                let [from, to] = quotas.each_ref().map(|quotas| quotas.iter().find(|quota| quota.id == row.limit));
                if let Some(quota) = from.or(to) {
                    differs(quota.id.as_str(), quota.name, Verdict::of_quota(from), Verdict::of_quota(to));
                }
            }
        }
        differences
    }
}
