//! The registry of rules as data for readers: ids, texts, citations.

use serde::Serialize;

use crate::form::Field;
use crate::rule::{Cite, FindingKind, Level, Rule};
use crate::rules::RULES;
use crate::text::Text;

/// What a reader sees of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleInfo {
    /// The rule's id, which is its path.
    pub id: &'static str,
    /// How grave its findings are.
    pub level: Level,
    /// What sort of findings it gives.
    pub kind: FindingKind,
    /// Whether it may be left aside with a reason.
    pub overridable: bool,
    /// What it stands on.
    pub cite: Cite,
    /// What is the matter, with `{placeholders}`.
    pub message: Text,
    /// Why it exists.
    pub why: Text,
    /// What to do.
    pub fix: Text,
    /// The fields it reads.
    pub reads: &'static [Field],
}

/// Every rule, sorted by id.
#[must_use]
pub fn rules() -> Vec<RuleInfo> {
    RULES.iter().map(|rule| RuleInfo::of(rule)).collect()
}

/// The rule with this id, such as `subject/code-missing`; `None` when there is no such rule.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    let place = RULES.binary_search_by_key(&id, |rule| rule.id()).ok()?;
    RULES.get(place).copied()
}

/// The ids of the rules that may be left aside with a reason.
pub fn overridable_ids() -> impl Iterator<Item = &'static str> {
    RULES.iter().filter(|rule| rule.overridable).map(|rule| rule.id())
}

impl RuleInfo {
    /// What a reader sees of this rule.
    #[must_use]
    pub fn of(rule: &Rule) -> Self {
        Self {
            id: rule.id(),
            level: rule.level,
            kind: rule.kind,
            overridable: rule.overridable,
            cite: rule.cite,
            message: rule.words.message(),
            why: rule.words.why(),
            fix: rule.words.fix(),
            reads: rule.reads,
        }
    }
}
