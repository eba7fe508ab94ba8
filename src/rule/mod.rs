//! The vocabulary of a rule file: what a rule is, what it finds, and how its cases are written.

mod case;
mod context;
mod finding;
mod flaw;
pub mod prelude;
mod quota;
mod report;
mod scene;
#[macro_use]
mod words;

use serde::Serialize;

pub use case::{Case, Did, Expect, Given, Value, With, baseline};
pub use context::Ctx;
pub use finding::{Finding, FindingKind, Findings, Suggestion};
pub use flaw::Flaw;
pub use quota::{Period, QUOTAS, Quota, QuotaRow, Usage, exceeded, quotas, usages};
pub use report::{Report, State};
pub use scene::{Scene, Stand};
pub use words::Words;

use crate::form::{Field, Form, Page, Raw};
use crate::guide::{Fidelity, Limit};
use crate::identifier::{Kind, What};
use crate::ledger::Facts;
use crate::text::{self, Text};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Stands in the way.
    Error,
    /// Very likely wrong, but does not stand in the way.
    Warning,
    /// Worth knowing.
    Advice,
}

/// What a rule stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cite {
    /// The id of the guide's statement that the rule serves.
    #[serde(serialize_with = "text::name")]
    pub statement: &'static str,
    /// How faithfully the rule follows the statement.
    pub fidelity: Fidelity,
    /// The standard or page that the rule was observed in, where the guide itself is silent: publisher, title, date.
    pub source: Option<Text>,
}

impl Cite {
    /// The guide says so.
    #[must_use]
    pub const fn says(statement: &'static str) -> Self {
        Self { statement, fidelity: Fidelity::Says, source: None }
    }

    /// Our reading of the guide where it is silent.
    #[must_use]
    pub const fn implies(statement: &'static str) -> Self {
        Self { statement, fidelity: Fidelity::Implies, source: None }
    }

    /// What a number of an edition stands on.
    #[must_use]
    pub const fn of(limit: &Limit) -> Self {
        Self { statement: limit.statement, fidelity: limit.fidelity, source: limit.source }
    }

    /// Known from elsewhere: a standard, a later page, the platform's behaviour.
    #[must_use]
    pub const fn observed(statement: &'static str, source: Text) -> Self {
        Self { statement, fidelity: Fidelity::Observed, source: Some(source) }
    }
}

/// A check of what stands in one field.
pub type OfField = fn(Field, &Raw, &mut Findings);

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Each field that the rule reads, where the form requires it and nothing stands there.
    Missing,
    /// One fault of one kind of value, wherever such a value stands.
    Value(Kind, What),
    /// What stands in any one field, whatever the field is for.
    Field(OfField),
    /// What stands in a field that cannot hold it, see [`Raw::fits`].
    Unfit(OfField),
    /// The whole form.
    Form(fn(&Form, &Ctx, &mut Findings)),
    /// The dated facts of a registration, alone.
    Facts(fn(&Facts, &Ctx, &mut Findings)),
    /// Where a registration stands. Findings are what is unmet; the steps of the flow name their gates.
    Gate(fn(&Standing, &Ctx, &mut Findings)),
    /// Where an account of a ledger stands, and what is to be recorded about it. Findings are what is unmet.
    Ledger(fn(&Scene, &mut Findings)),
    /// One flaw of a table of applicants, wherever its reader finds it.
    Table(Flaw),
}

/// Where a registration stands: its form, what a check of it found, and its dated facts.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The form.
    pub form: &'a Form,
    /// What was found in it.
    pub report: &'a Report,
    /// What has happened.
    pub facts: &'a Facts,
    /// Pages that the platform has taken already: nothing is open on them, whatever the form says.
    pub settled: &'static [Page],
}

impl Standing<'_> {
    /// What stands in the way on one page of the form.
    pub fn open(&self, page: Page) -> impl Iterator<Item = &Finding> {
        let open = if self.settled.contains(&page) { &[][..] } else { &self.report.findings };
        let on_page = move |finding: &&Finding| finding.field().is_some_and(|field| field.spec().page == page);
        open.iter().filter(|finding| finding.blocks()).filter(on_page)
    }
}

/// One rule: what it demands, on what it stands, what it says, and how it is checked.
#[derive(Debug)]
pub struct Rule {
    /// What the rule stands on.
    pub cite: Cite,
    /// How grave its findings are.
    pub level: Level,
    /// What sort of findings it gives, unless the check says `incomplete`.
    pub kind: FindingKind,
    /// Whether the user may leave it aside with a reason.
    pub overridable: bool,
    /// What it is called and says: its id, what is the matter, why the rule exists, what to do.
    pub words: Words,
    /// The fields it reads. The first is where its findings stand, unless the check says otherwise.
    pub reads: &'static [Field],
    /// How it is checked.
    pub check: Check,
}

impl Rule {
    /// The rule's id, which is its path: `subject/credit-code-check-character`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.words.id()
    }
}

/// There is one of every rule.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Rule {}
