//! The fields as a page needs them: labels, choices, and whether this form needs them.

use serde::{Serialize, Serializer};

use super::{Applies, CodeKind, FIELDS, Field, FieldSpec, Form, Page, Shape};
use crate::identifier::{Kind, bank_account};
use crate::text::Text;

/// A value that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The value of the field.
    pub value: &'static str,
    /// What to call it.
    pub label: Text,
}

/// A field as a page needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldInfo {
    /// The field.
    pub field: Field,
    /// Its label.
    pub label: Text,
    /// What to write there, or where to find it.
    pub hint: Text,
    /// The page it stands on.
    pub page: Page,
    /// The statement that asks for it.
    pub statement: &'static str,
    /// `value`, `code`, `text`, `choice` or `tick`.
    pub shape: &'static str,
    /// The kind of its values, when it has one of its own.
    #[serde(serialize_with = "kind_name")]
    pub kind: Option<Kind>,
    /// What can be chosen; for a bank, what is often written there.
    pub choices: Vec<Choice>,
    /// Whether this form needs it.
    pub applies: Applies,
}

/// Every field of the form, and whether this form needs it.
#[must_use]
pub fn fields(form: &Form) -> Vec<FieldInfo> {
    FIELDS.iter().map(|spec| FieldInfo::of(spec, form)).collect()
}

impl FieldInfo {
    fn of(spec: &FieldSpec, form: &Form) -> Self {
        let (shape, kind) = match spec.shape {
            Shape::Value(kind) => ("value", Some(kind)),
            Shape::Code => ("code", form.code_kind().map(CodeKind::kind)),
            Shape::Text => ("text", None),
            Shape::Choice(_) => ("choice", None),
            Shape::Tick => ("tick", None),
        };
        Self {
            field: spec.field,
            label: spec.label,
            hint: spec.hint,
            page: spec.page,
            statement: spec.statement,
            shape,
            kind,
            choices: choices(spec),
            applies: form.applies(spec.field),
        }
    }
}

fn choices(spec: &FieldSpec) -> Vec<Choice> {
    match spec.shape {
        Shape::Choice(choices) => choices.iter().map(|&(value, label)| Choice { value, label }).collect(),
        Shape::Text if spec.field == Field::BankName => {
            bank_account::banks().map(|label| Choice { value: label.zh(), label }).collect()
        }
        _ => Vec::new(),
    }
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn kind_name<S: Serializer>(kind: &Option<Kind>, serializer: S) -> Result<S::Ok, S::Error> {
    kind.map(Kind::as_str).serialize(serializer)
}
