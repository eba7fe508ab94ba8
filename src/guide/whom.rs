//! For whom a limit holds, where an edition gives different subjects different numbers.

use serde::{Serialize, Serializer};

use super::SubjectType;
use crate::text::{Name, Text};

/// What decides which of several limits holds for a program.
///
/// The default knows nothing: no subject type, not verified, not released.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tier {
    /// The type of its subject; `None` while it is unknown, and then only limits for everyone hold.
    pub subject: Option<SubjectType>,
    /// Whether it has passed WeChat verification; a confirmed remittance is none (G3.10).
    pub verified: bool,
    /// Whether a version of it has been released.
    pub released: bool,
}

/// For whom a limit holds. An organisation is every subject but an individual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// Whoever it is.
    Everyone,
    /// Individuals.
    Individual,
    /// Individual businesses.
    IndividualBusiness,
    /// Organisations without verification.
    Unverified,
    /// Organisations with verification.
    Verified,
    /// Organisations whose program is neither verified nor released.
    Neither,
    /// Organisations whose program is verified or released, not both.
    VerifiedOrReleased,
    /// Organisations whose program is verified and released.
    VerifiedAndReleased,
}

impl Whom {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Everyone,
        Self::Individual,
        Self::IndividualBusiness,
        Self::Unverified,
        Self::Verified,
        Self::Neither,
        Self::VerifiedOrReleased,
        Self::VerifiedAndReleased,
    ];

    /// The name in data, in kebab case: `verified-and-released`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Individual => "individual",
            Self::IndividualBusiness => "individual-business",
            Self::Unverified => "unverified",
            Self::Verified => "verified",
            Self::Neither => "neither",
            Self::VerifiedOrReleased => "verified-or-released",
            Self::VerifiedAndReleased => "verified-and-released",
        }
    }

    /// The one of this name in data; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whom| whom.as_str() == name)
    }

    /// What to call them.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::Everyone => text!("所有主体", "every subject"),
            Self::Individual => text!("个人主体", "individual subjects"),
            Self::IndividualBusiness => text!("个体工商户", "individual businesses"),
            Self::Unverified => text!("未认证的组织", "organisations not verified"),
            Self::Verified => text!("已认证的组织", "verified organisations"),
            Self::Neither => text!("未认证也未发布的组织", "organisations neither verified nor released"),
            Self::VerifiedOrReleased => {
                text!("已认证或已发布（只占一项）的组织", "organisations either verified or released")
            }
            Self::VerifiedAndReleased => text!("已认证并已发布的组织", "organisations verified and released"),
        }
    }

    /// Whether a program of this tier is among them.
    #[must_use]
    pub fn covers(self, tier: Tier) -> bool {
        let organisation = tier.subject.is_some_and(SubjectType::is_organisation);
        match self {
            Self::Everyone => true,
            Self::Individual => tier.subject == Some(SubjectType::Individual),
            Self::IndividualBusiness => tier.subject == Some(SubjectType::IndividualBusiness),
            Self::Unverified => organisation && !tier.verified,
            Self::Verified => organisation && tier.verified,
            Self::Neither => organisation && !tier.verified && !tier.released,
            Self::VerifiedOrReleased => organisation && tier.verified != tier.released,
            Self::VerifiedAndReleased => organisation && tier.verified && tier.released,
        }
    }
}

impl Serialize for Whom {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Name(self.as_str()).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covering(subject: Option<SubjectType>, verified: bool, released: bool) -> Vec<&'static str> {
        let tier = Tier { subject, verified, released };
        Whom::ALL.into_iter().filter(|whom| whom.covers(tier)).map(Whom::as_str).collect()
    }

    #[test]
    fn names_lead_back() {
        for whom in Whom::ALL {
            assert_eq!(Whom::parse(whom.as_str()), Some(whom));
        }
        assert_eq!(Whom::parse("nobody"), None);
        assert!(Whom::ALL.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn whom_covers() {
        use SubjectType::{Enterprise, Individual, IndividualBusiness, Overseas};
        assert_eq!(covering(Some(Individual), false, false), ["everyone", "individual"]);
        assert_eq!(covering(Some(Individual), true, true), ["everyone", "individual"]);
        assert_eq!(
            covering(Some(IndividualBusiness), false, false),
            ["everyone", "individual-business", "unverified", "neither"]
        );
        assert_eq!(covering(Some(Enterprise), false, true), ["everyone", "unverified", "verified-or-released"]);
        assert_eq!(covering(Some(Enterprise), true, false), ["everyone", "verified", "verified-or-released"]);
        assert_eq!(covering(Some(Overseas), true, true), ["everyone", "verified", "verified-and-released"]);
        assert_eq!(covering(None, true, true), ["everyone"]);
    }
}
