//! The kinds of code and the ways of verification that a form chooses from.

use crate::identifier::Kind;

/// The kind of code that a subject's certificate carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Unified social credit code, 18 characters.
    CreditCode,
    /// Organisation code, 9 characters.
    OrganizationCode,
    /// Registration number of a business licence, 15 digits.
    RegistrationNumber,
}

impl CodeKind {
    /// The kind of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "credit_code" => Some(Self::CreditCode),
            "organization_code" => Some(Self::OrganizationCode),
            "registration_number" => Some(Self::RegistrationNumber),
            _ => None,
        }
    }

    /// The public name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreditCode => "credit_code",
            Self::OrganizationCode => "organization_code",
            Self::RegistrationNumber => "registration_number",
        }
    }

    /// The format of such a code.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::CreditCode => Kind::CreditCode,
            Self::OrganizationCode => Kind::OrganizationCode,
            Self::RegistrationNumber => Kind::RegistrationNumber,
        }
    }

    /// The number of characters of such a code when normalised.
    #[must_use]
    pub const fn length(self) -> usize {
        match self {
            Self::CreditCode => 18,
            Self::OrganizationCode => 9,
            Self::RegistrationNumber => 15,
        }
    }

    /// The kind whose length this is.
    #[must_use]
    pub fn of_length(length: usize) -> Option<Self> {
        [Self::CreditCode, Self::OrganizationCode, Self::RegistrationNumber]
            .into_iter()
            .find(|kind| kind.length() == length)
    }
}

/// The way in which the subject is verified (G2.16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerificationWay {
    /// A remittance from the subject's own corporate account to Tencent (G2.17).
    Remittance,
    /// Paid WeChat verification (G2.18).
    Verification,
}

impl VerificationWay {
    /// The way of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "remittance" => Some(Self::Remittance),
            "verification" => Some(Self::Verification),
            _ => None,
        }
    }

    /// The public name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Remittance => "remittance",
            Self::Verification => "verification",
        }
    }
}
