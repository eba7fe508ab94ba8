//! Two editions side by side: which verdicts over a workspace change.

use serde::Serialize;

use super::{Now, Workspace};
use crate::calendar;
use crate::flow::{self, Step, StepState};
use crate::guide::Edition;
use crate::rule::{Finding, QUOTAS, Quota};
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
            let steps = |edition| flow::steps_by(&self.state, ix, now.today(), edition).unwrap_or_default();
            for (from, to) in steps(one).into_iter().zip(steps(other)) {
                let verdict = |step: Step| Verdict::Step {
                    state: step.state,
                    because: step.because,
                    fee: step.fee.map(|fee| fee.yuan),
                    due: step.due.map(|due| calendar::iso(due.on)),
                };
                differs(from.id, from.title, verdict(from), verdict(to));
            }
            let quotas = |edition| self.quotas_by(&account.id, now, Some(edition)).unwrap_or_default();
            let (before, after) = (quotas(one), quotas(other));
            for id in QUOTAS.iter().map(|row| row.limit) {
                let find = |quotas: &[Quota]| quotas.iter().find(|quota| quota.id == id).cloned();
                let (from, to) = (find(&before), find(&after));
                let Some(title) = from.as_ref().or(to.as_ref()).map(|quota| quota.name) else { continue };
                let verdict = |quota: Option<Quota>| {
                    quota.map_or(Verdict::Silent, |quota| Verdict::Quota {
                        used: quota.used,
                        limit: quota.limit,
                        over: quota.over,
                    })
                };
                differs(id.as_str(), title, verdict(from), verdict(to));
            }
        }
        differences
    }
}
