//! A finding in words: what, why, what to do, and where the guide says so.

use serde::Serialize;

use crate::guide::{self, Fidelity};
use crate::rule::{Cite, Finding, FindingKind, Level, Rule};
use crate::text::{Lang, Param, Params, render};

/// What a finding stands on, as it comes back from a trip through JavaScript: the words of a source are not ours then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The statement's id, such as `G2.24`.
    pub statement: &'static str,
    /// How faithfully the finding follows it.
    pub fidelity: Fidelity,
    /// Where it was observed when the guide is silent.
    pub source: Option<Param>,
}

impl From<Cite> for Cited {
    fn from(cite: Cite) -> Self {
        Self { statement: cite.statement, fidelity: cite.fidelity, source: cite.source.map(Param::from) }
    }
}

/// The statement behind an answer, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The statement's id, such as `G2.24`.
    pub statement: &'static str,
    /// The guide's heading.
    pub section: &'static str,
    /// What the guide says, in our words.
    pub text: &'static str,
    /// How faithfully the answer follows it.
    pub fidelity: Fidelity,
    /// Where it was observed when the guide is silent.
    pub source: Option<String>,
    /// The address of the heading.
    pub link: String,
}

/// A finding in words, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The rule's id.
    pub rule: &'static str,
    /// How grave it is.
    pub level: Level,
    /// What is the matter.
    pub message: String,
    /// Why the rule exists.
    pub why: String,
    /// What to do next.
    pub fix: String,
    /// What the rule stands on.
    pub citation: Citation,
}

/// Puts a finding into words.
#[must_use]
pub fn explain(finding: &Finding, lang: Lang) -> Explanation {
    explain_parts(finding.rule, finding.kind, &finding.params, &finding.cite.into(), lang)
}

/// Puts a finding into words of which only the parts are known, as after a trip through JavaScript.
#[must_use]
pub fn explain_parts(
    rule: &'static Rule,
    kind: FindingKind,
    params: &Params,
    cited: &Cited,
    lang: Lang,
) -> Explanation {
    let message = match (kind, rule.words.typing()) {
        (FindingKind::Incomplete, Some(typing)) => typing,
        _ => rule.words.message(),
    };
    let filled = |text: crate::text::Text| render(text.get(lang), params, lang);
    Explanation {
        rule: rule.id(),
        level: rule.level,
        message: filled(message),
        why: filled(rule.words.why()),
        fix: filled(rule.words.fix()),
        citation: Citation::of(cited, lang),
    }
}

impl Citation {
    /// What a finding stands on, in one language.
    #[must_use]
    pub fn of(cited: &Cited, lang: Lang) -> Self {
        let statement = guide::statement(cited.statement);
        Self {
            statement: cited.statement,
            section: statement.map_or("", |statement| statement.section.get(lang)),
            text: statement.map_or("", |statement| statement.text.get(lang)),
            fidelity: cited.fidelity,
            source: cited.source.as_ref().map(|source| source.shown(lang).into_owned()),
            link: statement.map_or_else(String::new, guide::Statement::link),
        }
    }
}
