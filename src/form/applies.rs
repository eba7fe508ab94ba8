//! Which fields a form needs, depending on the subject type and the way of verification.

use serde::Serialize;

use super::{Field, Form, VerificationWay};

/// Whether a field belongs to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Applies {
    /// The form needs it.
    Required,
    /// The form may have it.
    Optional,
    /// Nothing can be said before the subject type or the way of verification is chosen.
    Undecided,
    /// Never for this subject type.
    NotForSubject,
    /// Not for this way of verification.
    NotForWay,
}

impl Form {
    /// Whether a field belongs to this form.
    #[must_use]
    pub fn applies(&self, field: Field) -> Applies {
        match field {
            Field::SubjectName | Field::CodeKind | Field::Code | Field::VerificationWay => self.for_organisations(),
            Field::BankName | Field::BankAccountName | Field::BankAccount => self.for_remittance(),
            Field::ProgramName | Field::Introduction => Applies::Optional,
            _ => Applies::Required,
        }
    }

    fn for_organisations(&self) -> Applies {
        match self.subject_type() {
            None => Applies::Undecided,
            Some(subject) if subject.is_organisation() => Applies::Required,
            Some(_) => Applies::NotForSubject,
        }
    }

    fn for_remittance(&self) -> Applies {
        match (self.subject_type(), self.verification_way()) {
            (Some(subject), _) if !subject.may_remit() => Applies::NotForSubject,
            (None, _) | (_, None) => Applies::Undecided,
            (_, Some(VerificationWay::Remittance)) => Applies::Required,
            (_, Some(VerificationWay::Verification)) => Applies::NotForWay,
        }
    }
}
