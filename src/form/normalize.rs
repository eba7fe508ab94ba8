//! The value of a field as it would be written properly.

use std::borrow::Cow;

use super::{CodeKind, Field, Shape};
use crate::identifier::{self, Kind};

/// Normalises what was typed into a field: full-width characters, separators, case, white space at the edges. The
/// console shows the result before it checks. Passwords and choices stay as they are.
#[must_use]
pub fn normalize(field: Field, value: &str) -> Cow<'_, str> {
    match field.spec().shape {
        Shape::Value(kind) => identifier::normalize(kind, value),
        Shape::Code => identifier::normalize(CodeKind::CreditCode.kind(), value),
        Shape::Text if field == Field::PasswordConfirm => identifier::normalize(Kind::Password, value),
        Shape::Text => identifier::normalize(Kind::SubjectName, value),
        Shape::Choice(_) | Shape::Tick => value.into(),
    }
}
