//! What a command would change: the steps of the programs that it touches, and the quotas of its accounts.

use serde::Serialize;
use time::Date;

use crate::calendar;
use crate::flow::{self, Step, StepState};
use crate::ledger::{ArgId, Command, Ix, State, named};
use crate::rule::{Ctx, Quota, quotas};
use crate::text::Text;

/// Something that would be another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The account's id.
    pub account: String,
    /// The id of the step or of the limit.
    pub id: &'static str,
    /// What to call it.
    pub title: Text,
    /// What it was and what it would be.
    #[serde(flatten)]
    pub what: Changed,
}

/// What something was and what it would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Changed {
    /// The state of a step.
    Step {
        /// Before.
        from: StepState,
        /// After.
        to: StepState,
    },
    /// How much of a quota is used, and up to which limit.
    Quota {
        /// Used before and after.
        used: [u32; 2],
        /// The limit before and after; `None` for no bound.
        limit: [Option<u32>; 2],
    },
    /// The last day of a step, ISO 8601.
    Due {
        /// Before.
        from: Option<String>,
        /// After.
        to: Option<String>,
    },
}

/// The accounts that a command is about.
pub(super) fn accounts_of(state: &State, command: &Command) -> Vec<Ix> {
    let own = named(command.kind, &command.program, &command.args);
    let [official, platform] = [ArgId::OfficialAccount, ArgId::OpenPlatformAccount].map(|arg| command.args.text(arg));
    let ids = [own, Some(&command.program), official, platform];
    let mut accounts: Vec<Ix> = Vec::new();
    for id in ids {
        if let Some(ix) = id.and_then(|id| state.ix(id))
            && !accounts.contains(&ix)
        {
            accounts.push(ix);
        }
    }
    accounts
}

/// The steps and quotas of some accounts.
pub(super) struct Snapshot(Vec<Seen>);

/// The steps and quotas of one account.
struct Seen {
    account: String,
    steps: Vec<Step>,
    quotas: Vec<Quota>,
}

impl Snapshot {
    pub(super) fn of(state: &State, accounts: &[Ix], today: Date) -> Self {
        let mut seen = Vec::new();
        for ix in accounts {
            let Some(account) = state.get(*ix) else { continue };
            let steps = flow::steps(state, *ix, today).unwrap_or_default();
            let quotas = quotas(state, *ix, Ctx { today, edition: state.edition(*ix), overlay: state.overlay() });
            seen.push(Seen { account: account.id.to_string(), steps, quotas });
        }
        Self(seen)
    }

    /// What differs in another snapshot of the same accounts.
    pub(super) fn to(&self, other: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (seen, after) in self.0.iter().zip(&other.0) {
            let mut change = |id, title, what| changes.push(Change { account: seen.account.clone(), id, title, what });
            for (was, is) in seen.steps.iter().zip(&after.steps) {
                if was.state != is.state {
                    change(was.id, was.title, Changed::Step { from: was.state, to: is.state });
                }
                let [from, to] = [was, is].map(|step| step.due.map(|due| calendar::iso(due.on)));
                if from != to {
                    change(was.id, was.title, Changed::Due { from, to });
                }
            }
            for before in &seen.quotas {
                let Some(after) = after.quotas.iter().find(|after| after.id == before.id) else { continue };
                if (before.used, before.limit) != (after.used, after.limit) {
                    let (used, limit) = ([before.used, after.used], [before.limit, after.limit]);
                    change(before.id.as_str(), before.name, Changed::Quota { used, limit });
                }
            }
        }
        changes
    }
}
