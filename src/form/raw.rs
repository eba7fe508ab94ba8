//! A form as it was typed: a total map from fields to raw values, which no input can fail to build.

use super::{CodeKind, FIELDS, Field, Shape, VerificationWay};
use crate::guide::SubjectType;

/// What stands in a field, before anything is said about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Raw {
    /// Nothing: the field was not given, or is null.
    #[default]
    Absent,
    /// A text, exactly as typed.
    Text(String),
    /// A tick, set or not.
    Tick(bool),
    /// Something that a form cannot hold, by the name of its type, such as `number` or `object`.
    Other(&'static str),
}

impl Raw {
    /// Whether a field of this shape can hold it. Nothing, and a text without a character, is held by every field.
    #[must_use]
    pub fn fits(&self, shape: Shape) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(text) => shape != Shape::Tick || text.is_empty(),
            Self::Tick(_) => shape == Shape::Tick,
            Self::Other(_) => false,
        }
    }

    /// The text; empty when there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Absent | Self::Tick(_) | Self::Other(_) => "",
        }
    }

    /// Whether it is nothing in a field.
    fn is_empty(&self, field: Field) -> bool {
        match self {
            Self::Absent => true,
            // A password may be spaces, and says so itself.
            Self::Text(text) if matches!(field, Field::Password | Field::PasswordConfirm) => text.is_empty(),
            Self::Text(text) => text.chars().all(char::is_whitespace),
            Self::Tick(tick) => !tick && field.spec().shape == Shape::Tick,
            Self::Other(_) => false,
        }
    }
}

/// A rule that the user asks to be left aside for one field, and why.
///
/// Only rules that say so can be overridden, and only with a reason. The finding stays in the report and carries the
/// reason; it no longer stands in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The rule's id.
    pub rule: String,
    /// The value that it was given for. Another value is judged again.
    pub value: String,
    /// The user's reason, such as "the document carries this number". An empty one has no effect.
    pub reason: String,
}

/// The registration form. Every field has a value, [`Raw::Absent`] at first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    values: [Raw; FIELDS.len()],
    overrides: Vec<Override>,
    /// What the fields name on which others depend, read once: many rules ask for it.
    subject_type: Option<SubjectType>,
    code_kind: Option<CodeKind>,
    verification_way: Option<VerificationWay>,
    /// A bit for each field in which there is something.
    filled: u32,
}

const _: () = assert!(FIELDS.len() <= u32::BITS as usize, "every field has its bit");

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets one field.
    pub fn set(&mut self, field: Field, value: Raw) {
        if let Some(slot) = self.values.get_mut(field.index()) {
            *slot = value;
        }
        self.settle(field);
    }

    /// Notes whether there is something in the field, and what it names, if others depend on it.
    fn settle(&mut self, field: Field) {
        let bit = 1 << field.index();
        self.filled = if self.raw(field).is_empty(field) { self.filled & !bit } else { self.filled | bit };
        let text = self.raw(field).text();
        match field {
            Field::SubjectType => {
                self.subject_type = SubjectType::parse(text).filter(|subject| subject.can_register());
            }
            Field::CodeKind => self.code_kind = CodeKind::parse(text),
            Field::VerificationWay => self.verification_way = VerificationWay::parse(text),
            _ => {}
        }
    }

    /// Writes a text into one field, in the place of what stood there.
    pub fn write(&mut self, field: Field, text: &str) {
        match self.values.get_mut(field.index()) {
            Some(Raw::Text(known)) => {
                known.clear();
                known.push_str(text);
            }
            Some(slot) => *slot = Raw::Text(text.to_owned()),
            None => {}
        }
        self.settle(field);
    }

    /// The same form with a text in one field.
    #[must_use]
    pub fn with(mut self, field: Field, text: &str) -> Self {
        self.set(field, Raw::Text(text.to_owned()));
        self
    }

    /// The same form with one tick set.
    #[must_use]
    pub fn ticked(mut self, field: Field) -> Self {
        self.set(field, Raw::Tick(true));
        self
    }

    /// What stands in a field.
    #[must_use]
    pub fn raw(&self, field: Field) -> &Raw {
        self.values.get(field.index()).unwrap_or(&Raw::Absent)
    }

    /// The text in a field; empty when there is none.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.raw(field).text()
    }

    /// Whether a tick is set.
    #[must_use]
    pub fn is_ticked(&self, field: Field) -> bool {
        *self.raw(field) == Raw::Tick(true)
    }

    /// Whether there is nothing in a field: absent, a blank text, or a tick not set.
    #[must_use]
    pub fn is_empty(&self, field: Field) -> bool {
        self.filled & 1 << field.index() == 0
    }

    /// The subject type, when the field names one that can be registered.
    #[must_use]
    pub const fn subject_type(&self) -> Option<SubjectType> {
        self.subject_type
    }

    /// The kind of code, when the field names one.
    #[must_use]
    pub const fn code_kind(&self) -> Option<CodeKind> {
        self.code_kind
    }

    /// The way of verification, when the field names one.
    #[must_use]
    pub const fn verification_way(&self) -> Option<VerificationWay> {
        self.verification_way
    }

    /// Asks for a rule to be left aside for one value, with a reason.
    pub fn override_rule(&mut self, rule: &str, value: &str, reason: &str) {
        self.overrides.retain(|known| known.rule != rule);
        self.overrides.push(Override { rule: rule.to_owned(), value: value.to_owned(), reason: reason.to_owned() });
    }

    /// Takes back every wish to leave a rule aside.
    pub fn clear_overrides(&mut self) {
        self.overrides.clear();
    }

    /// The reason for which a rule is left aside at a field, when there is one for what stands there now.
    #[must_use]
    pub fn override_reason(&self, rule: &str, field: Field) -> Option<&str> {
        self.overrides
            .iter()
            .find(|known| known.rule == rule && known.value == self.text(field))
            .map(|known| known.reason.trim())
            .filter(|reason| !reason.is_empty())
    }
}
