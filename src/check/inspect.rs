//! One value without a form: whether it is right, what is wrong and where, what its parts mean.

use serde::Serialize;

use crate::form::{Field, Raw};
use crate::identifier::{self, Kind, Part};
use crate::rule::{Ctx, Finding, State};

/// What can be said about one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// The kind it was taken for.
    pub kind: &'static str,
    /// Whether it is right as it stands.
    pub state: State,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// The value as it would be written properly.
    pub normalized: String,
    /// Its parts, decoded.
    pub parts: Vec<Part>,
}

/// Looks at one value, exactly as given: full-width or lower-case input is invalid here, and the normalised value is
/// offered. An empty value is incomplete.
#[must_use]
pub fn inspect(kind: Kind, value: &str, ctx: &Ctx) -> Inspection {
    let findings = super::judge(kind, value, None, ctx);
    Inspection {
        kind: kind.as_str(),
        state: State::of(&findings),
        findings,
        normalized: identifier::normalize(kind, value).into_owned(),
        parts: identifier::parts(kind, value, ctx.today),
    }
}

impl Inspection {
    /// Looks at whatever was given. What is no text has no parts and nothing to normalise.
    #[must_use]
    pub fn of(kind: Kind, raw: &Raw, ctx: &Ctx) -> Self {
        let (Raw::Tick(_) | Raw::Other(_)) = raw else {
            return inspect(kind, raw.text(), ctx);
        };
        // Any text field will do: the rule about it looks at the type alone.
        let mut findings = super::check_field(Field::SubjectName, raw.clone(), ctx).findings;
        for finding in &mut findings {
            finding.path.clear();
        }
        Self {
            kind: kind.as_str(),
            state: State::of(&findings),
            findings,
            normalized: String::new(),
            parts: Vec::new(),
        }
    }
}
