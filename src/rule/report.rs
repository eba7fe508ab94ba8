//! All findings of one check, in order, with their counts.

use serde::Serialize;

use super::{Finding, FindingKind};

/// Whether a value or a form can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// No finding stands in the way.
    Valid,
    /// All that stands in the way is not filled in yet.
    Incomplete,
    /// Something is wrong.
    Invalid,
}

/// All findings of one check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether the form can go on.
    pub state: State,
    /// The edition it was judged by.
    pub edition: &'static str,
    /// The findings, in the order of the fields, errors first within a field.
    pub findings: Vec<Finding>,
}

impl Report {
    /// A report of these findings.
    #[must_use]
    pub fn new(edition: &'static str, findings: Vec<Finding>) -> Self {
        Self { state: State::of(&findings), edition, findings }
    }
}

impl State {
    /// The state that follows from findings.
    #[must_use]
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut blocking = findings.into_iter().filter(|finding| finding.blocks()).peekable();
        if blocking.peek().is_none() {
            Self::Valid
        } else if blocking.all(|finding| finding.kind == FindingKind::Incomplete) {
            Self::Incomplete
        } else {
            Self::Invalid
        }
    }
}
