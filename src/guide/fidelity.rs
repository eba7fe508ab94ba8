//! How faithful something is to the statement that it cites.

use serde::Serialize;

/// How faithful something is to the statement it cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fidelity {
    /// The guide says it in words.
    Says,
    /// The guide is silent; this is our reading of it.
    Implies,
    /// The guide does not have it; later or other sources, or the platform itself, do.
    Observed,
}

impl Fidelity {
    /// Every fidelity, the most faithful first.
    pub const ALL: [Self; 3] = [Self::Says, Self::Implies, Self::Observed];

    /// The public name: `says`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Says => "says",
            Self::Implies => "implies",
            Self::Observed => "observed",
        }
    }

    /// The fidelity of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fidelity| fidelity.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for fidelity in Fidelity::ALL {
            assert_eq!(Fidelity::parse(fidelity.as_str()), Some(fidelity));
            assert_eq!(serde_json::to_value(fidelity).expect("a name"), fidelity.as_str());
        }
        assert_eq!(Fidelity::parse("Says"), None);
    }
}
