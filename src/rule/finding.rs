//! What a rule says about one place. Findings are data; texts are rendered from them afterwards.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::{Cite, Level, Rule};
use crate::form::Field;
use crate::ledger::{ArgId, Fact};
use crate::text::{Name, Param, Params, Text, longer};

/// What sort of finding it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Still being typed, or not filled in yet.
    Incomplete,
    /// Wrong as it stands.
    Invalid,
    /// Never for this subject.
    Forbidden,
    /// Something else comes first.
    NotYet,
    /// All that is allowed is used.
    Quota,
    /// A deadline is over.
    Expired,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Incomplete, Self::Invalid, Self::Forbidden, Self::NotYet, Self::Quota, Self::Expired];

    /// The public name, such as `not_yet`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::Invalid => "invalid",
            Self::Forbidden => "forbidden",
            Self::NotYet => "not_yet",
            Self::Quota => "quota",
            Self::Expired => "expired",
        }
    }

    /// The kind of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// A value that would settle a finding, offered as a button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The field to change.
    pub field: Field,
    /// The value to put there.
    pub value: String,
    /// What the button says.
    pub label: Text,
}

/// The longest value that a finding offers, in characters: above every limit of a field.
const LONGEST_SUGGESTION: usize = 200;

/// What a rule says about one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// What it stands on: the rule's own citation, or that of the number that the rule applied.
    pub cite: Cite,
    /// Where: the JSON Pointer of the value, empty for a value judged alone.
    pub path: String,
    /// The parameters of the message.
    pub params: Params,
    /// Values that would settle it.
    pub suggestions: Vec<Suggestion>,
    /// The reason for which the user leaves the rule aside; the finding does not stand in the way then.
    pub overridden: Option<String>,
    /// Whether it only says that there is something, and takes no parameters.
    brief: bool,
}

impl Finding {
    /// A finding without parameters.
    #[must_use]
    pub const fn new(rule: &'static Rule, kind: FindingKind, path: String) -> Self {
        Self {
            rule,
            kind,
            cite: rule.cite,
            path,
            params: Params::new(),
            suggestions: Vec::new(),
            overridden: None,
            brief: false,
        }
    }

    /// How grave it is.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.rule.level
    }

    /// The field at which it stands, when it stands at one.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        self.path.strip_prefix('/').and_then(Field::parse)
    }

    /// Whether it stands in the way: an error that is not overridden.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.rule.level == Level::Error && self.overridden.is_none()
    }

    /// The finding with one more parameter.
    pub fn with(&mut self, name: &'static str, value: impl Into<Param>) -> &mut Self {
        if !self.brief {
            self.params.add(name, value);
        }
        self
    }

    /// The finding with a value that would settle it. One that is too long to be right is not offered.
    pub fn suggest(&mut self, field: Field, value: &str, label: Text) -> &mut Self {
        if !self.brief && !longer(value, LONGEST_SUGGESTION) {
            self.suggestions.push(Suggestion { field, value: value.to_owned(), label });
        }
        self
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Finding", 8)?;
        out.serialize_field("rule", &Name(self.rule.id()))?;
        out.serialize_field("level", &self.rule.level)?;
        out.serialize_field("kind", &self.kind)?;
        out.serialize_field("cite", &(self.cite != self.rule.cite).then_some(self.cite))?;
        out.serialize_field("path", &self.path)?;
        out.serialize_field("params", &self.params)?;
        out.serialize_field("suggestions", &self.suggestions)?;
        out.serialize_field("overridden", &self.overridden)?;
        out.end()
    }
}

/// Where a rule's check puts what it finds.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static Rule,
    list: &'a mut Vec<Finding>,
    brief: bool,
}

impl<'a> Findings<'a> {
    /// Findings of one rule, at the end of a list.
    #[must_use]
    pub const fn of(rule: &'static Rule, list: &'a mut Vec<Finding>) -> Self {
        Self { rule, list, brief: false }
    }

    /// The same, with findings that only say that there is something: no place, no parameters, nothing that takes time.
    #[must_use]
    pub const fn briefly(rule: &'static Rule, list: &'a mut Vec<Finding>) -> Self {
        Self { rule, list, brief: true }
    }

    /// Adds a finding of the rule's own kind at a field.
    pub fn at(&mut self, field: Field) -> &mut Finding {
        self.place(self.rule.kind, || field.path())
    }

    /// Adds an `incomplete` finding at a field.
    pub fn incomplete_at(&mut self, field: Field) -> &mut Finding {
        self.place(FindingKind::Incomplete, || field.path())
    }

    /// Adds a finding of the rule's own kind at a fact.
    pub fn at_fact(&mut self, fact: Fact) -> &mut Finding {
        self.place(self.rule.kind, || fact.path())
    }

    /// Adds a finding of the rule's own kind at an argument of a command.
    pub fn at_arg(&mut self, arg: ArgId) -> &mut Finding {
        self.place(self.rule.kind, || arg.path())
    }

    /// Adds a finding of the rule's own kind at no place of its own.
    pub fn anywhere(&mut self) -> &mut Finding {
        self.push(self.rule.kind, String::new())
    }

    /// Adds a finding at a JSON Pointer.
    pub fn push(&mut self, kind: FindingKind, path: String) -> &mut Finding {
        self.list.push_mut(Finding { brief: self.brief, ..Finding::new(self.rule, kind, path) })
    }

    fn place(&mut self, kind: FindingKind, path: impl FnOnce() -> String) -> &mut Finding {
        let path = if self.brief { String::new() } else { path() };
        self.push(kind, path)
    }
}
