//! A step with its state, as a reader sees it.

use serde::Serialize;
use time::Date;

use super::steps::{Need, Region};
use crate::calendar;
use crate::form::Page;
use crate::guide::LimitId;
use crate::ledger::{EventKind, Exception, Fact};
use crate::rule::Finding;
use crate::text::{self, Text};

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
    #[serde(serialize_with = "calendar::written")]
    pub from: Date,
    /// The last day, until 24:00 in China.
    #[serde(serialize_with = "calendar::written")]
    pub on: Date,
    /// The last moment, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Days from today to the last day; negative when it is over.
    pub days_left: i64,
    /// Whether day 0 is not recorded yet and today was taken for it.
    pub estimated: bool,
    /// The statement that sets the period.
    #[serde(serialize_with = "text::name")]
    pub statement: &'static str,
}

/// What a step costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// The amount in yuan.
    pub yuan: u32,
    /// The statement that sets it.
    #[serde(serialize_with = "text::name")]
    pub statement: &'static str,
}

/// One step with its state and every reason for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// The step's id.
    #[serde(serialize_with = "text::name")]
    pub id: &'static str,
    /// The part of the flow.
    pub region: Region,
    /// The page of the registration on which it is done.
    pub page: Option<Page>,
    /// What to call it.
    pub title: Text,
    /// Whether a program can do without it.
    pub need: Need,
    /// Its state.
    pub state: StepState,
    /// Whether it is the step to take next.
    pub next: bool,
    /// The statements it comes from.
    #[serde(serialize_with = "text::names")]
    pub statements: &'static [&'static str],
    /// Why it is blocked, not applicable or failed, and what is wrong with its facts.
    pub because: Vec<Finding>,
    /// What is worth knowing about it, but does not stand in the way.
    pub notes: Vec<Finding>,
    /// What the form still lacks for it.
    pub open: Vec<Finding>,
    /// The fact that completes it, when it is a fact and not a page.
    pub done_by: Option<Fact>,
    /// What is recorded in it, in order.
    pub commands: &'static [EventKind],
    /// The limits that it uses.
    pub quotas: &'static [LimitId],
    /// The rules that were left aside in it, each with its reason.
    pub exceptions: Vec<Made>,
    /// The day since which it is done or waiting.
    #[serde(serialize_with = "calendar::written")]
    pub since: Option<Date>,
    /// Whom it waits for.
    pub waiting_for: Option<Text>,
    /// Its last day.
    pub due: Option<Due>,
    /// Its fee.
    pub fee: Option<Fee>,
}

/// An exception that was made, and the event it was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Made {
    /// The event's place in the ledger.
    pub seq: u32,
    /// What was recorded.
    #[serde(rename = "type")]
    pub kind: EventKind,
    /// The day on which it happened.
    #[serde(serialize_with = "calendar::written")]
    pub on: Date,
    /// The rule and the reason.
    #[serde(flatten)]
    pub exception: Exception,
}
