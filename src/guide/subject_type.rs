//! The subject types that the guide knows (G2.10–G2.15, G3.7).

use serde::Serialize;

use crate::text::Text;

/// The type of the legal person behind an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectType {
    /// 个人: a real-name user of 18 or older with mainland identity information (G2.10).
    Individual,
    /// 企业: enterprises, branches, enterprise-related brands (G2.11).
    Enterprise,
    /// 企业（个体工商户）: individual businesses (G2.12).
    IndividualBusiness,
    /// 政府: domestic agencies, public institutions, social organisations with administrative functions (G2.13).
    Government,
    /// 媒体: newspapers, magazines, television, radio, news agencies and others (G2.14).
    Media,
    /// 其他组织: none of the others (G2.15).
    OtherOrganization,
    /// 海外: only named for its own list of categories (G3.7); cannot be chosen in this edition's registration.
    Overseas,
}

impl SubjectType {
    /// Every subject type, in the order of the guide.
    pub const ALL: [Self; 7] = [
        Self::Individual,
        Self::Enterprise,
        Self::IndividualBusiness,
        Self::Government,
        Self::Media,
        Self::OtherOrganization,
        Self::Overseas,
    ];

    /// The public name, such as `individual_business`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Enterprise => "enterprise",
            Self::IndividualBusiness => "individual_business",
            Self::Government => "government",
            Self::Media => "media",
            Self::OtherOrganization => "other_organization",
            Self::Overseas => "overseas",
        }
    }

    /// The type of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.as_str() == name)
    }

    /// Whether the registration of the edition offers this type: all but overseas.
    #[must_use]
    pub const fn can_register(self) -> bool {
        !matches!(self, Self::Overseas)
    }

    /// Every type but individual is an organisation.
    #[must_use]
    pub const fn is_organisation(self) -> bool {
        !matches!(self, Self::Individual)
    }

    /// Whether the type may prove itself by a remittance: enterprise and, by implication, individual business (G2.16).
    #[must_use]
    pub const fn may_remit(self) -> bool {
        matches!(self, Self::Enterprise | Self::IndividualBusiness)
    }

    /// What to call it, as the guide does.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::Individual => text!("个人", "individual"),
            Self::Enterprise => text!("企业", "enterprise"),
            Self::IndividualBusiness => text!("企业（个体工商户）", "individual business"),
            Self::Government => text!("政府", "government"),
            Self::Media => text!("媒体", "media"),
            Self::OtherOrganization => text!("其他组织", "other organisation"),
            Self::Overseas => text!("海外", "overseas"),
        }
    }

    /// The statement that describes the type.
    #[must_use]
    pub const fn statement(self) -> &'static str {
        match self {
            Self::Individual => "G2.10",
            Self::Enterprise => "G2.11",
            Self::IndividualBusiness => "G2.12",
            Self::Government => "G2.13",
            Self::Media => "G2.14",
            Self::OtherOrganization => "G2.15",
            Self::Overseas => "G3.7",
        }
    }
}
