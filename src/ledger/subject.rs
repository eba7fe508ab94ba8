//! The legal person behind an account, known by its code.

use std::sync::Arc;

use super::arg::ArgId;
use super::event::Event;
use crate::guide::SubjectType;

/// A subject, as an account names it. Two accounts have the same subject when the keys are equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its type.
    pub subject_type: SubjectType,
    /// What it is known by; `None` when no code is recorded: such a subject is the same as no other.
    pub key: Option<Arc<str>>,
    /// The event that names it.
    pub event: Arc<Event>,
}

/// Where the organisation code stands in a credit code, from 0 (GB 32100-2015, 5.1).
const ORGANISATION: std::ops::Range<usize> = 8..17;

impl Subject {
    /// The subject that an event names.
    #[must_use]
    pub fn of(event: &Arc<Event>) -> Option<Self> {
        let subject_type = SubjectType::parse(event.text(ArgId::SubjectType)?)?;
        let key = key(subject_type, event);
        Some(Self { subject_type, key, event: Arc::clone(event) })
    }

    /// Its name: that of the organisation, or of the individual, who is the administrator.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = if self.subject_type == SubjectType::Individual {
            self.event.text(ArgId::AdministratorName).or_else(|| self.event.text(ArgId::SubjectName))
        } else {
            self.event.text(ArgId::SubjectName)
        };
        name.unwrap_or_default()
    }

    /// Whether two subjects are the same, by their codes.
    #[must_use]
    pub fn same(one: Option<&Self>, other: Option<&Self>) -> bool {
        let key = |subject: Option<&Self>| subject.and_then(|subject| subject.key.clone());
        matches!((key(one), key(other)), (Some(one), Some(other)) if one == other)
    }
}

/// An individual is known by the resident ID. An organisation code is part of a credit code, so an old certificate and a
/// new one of one organisation name the same subject.
fn key(subject: SubjectType, event: &Event) -> Option<Arc<str>> {
    let (kind, code) = if subject == SubjectType::Individual {
        ("person", event.text(ArgId::AdministratorId).or_else(|| event.text(ArgId::Code))?)
    } else {
        (event.text(ArgId::CodeKind).unwrap_or("credit_code"), event.text(ArgId::Code)?)
    };
    let code = tidy(code);
    let (kind, code) = match kind {
        "credit_code" => ("organization_code", code.get(ORGANISATION).unwrap_or(&code)),
        _ => (kind, &*code),
    };
    Some([kind, " ", code].concat().into())
}

/// A code without what only parts or decorates it.
fn tidy(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::event::Command;
    use super::super::kind::EventKind;
    use super::*;
    use crate::calendar;

    fn subject(subject: &str, kind: &str, code: &str) -> Option<Subject> {
        let day = calendar::parse("2018-11-06")?;
        let command = Command::new(EventKind::SubjectSubmitted, day)
            .with(ArgId::SubjectType, subject)
            .with(ArgId::CodeKind, kind)
            .with(if subject == "individual" { ArgId::AdministratorId } else { ArgId::Code }, code);
        Subject::of(&Arc::new(command.happened(1, 0, day)))
    }

    #[test]
    fn a_subject_is_known_by_its_code_however_it_is_written() {
        let new = || subject("enterprise", "credit_code", "91330106MA9K8T3P87");
        assert!(Subject::same(new().as_ref(), subject("enterprise", "credit_code", "91330106ma9k8t3p87").as_ref()));
        assert!(Subject::same(new().as_ref(), subject("enterprise", "organization_code", "MA9K8T3P-8").as_ref()));
        assert!(!Subject::same(new().as_ref(), subject("enterprise", "credit_code", "92330102MA9B0KRQ2G").as_ref()));
        assert!(!Subject::same(new().as_ref(), subject("enterprise", "registration_number", "MA9K8T3P8").as_ref()));
    }

    #[test]
    fn an_individual_is_known_by_the_resident_id() {
        let one = || subject("individual", "credit_code", "11010519491231002X");
        assert!(Subject::same(one().as_ref(), subject("individual", "credit_code", "11010519491231002x").as_ref()));
        assert!(!Subject::same(one().as_ref(), subject("individual", "credit_code", "110105199001010014").as_ref()));
    }

    #[test]
    fn who_is_not_known_is_the_same_as_nobody() {
        assert!(!Subject::same(None, None));
        assert!(!Subject::same(subject("enterprise", "credit_code", "").as_ref(), None));
    }
}
