//! The editions of the guide, each with its date, its address and every limit, fee and period that it states.

use serde::{Serialize, Serializer};

use crate::text::Text;

/// The address of the edition of 2018-11-06, without a fragment.
pub(super) const LINK_2018_11_06: &str =
    "https://developers.weixin.qq.com/miniprogram/introduction/index.html?t=18110616";

/// The id of the edition that holds when none is named.
pub const DEFAULT_EDITION: &str = "2018-11-06";

/// The guide as of a date, with the numbers it carried then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// The name under which the edition is chosen: its date, `2018-11-06`.
    pub id: &'static str,
    /// What the edition is called on the page.
    pub title: Text,
    /// The day of publication as an ISO date, in China's time.
    pub published: &'static str,
    /// The address of the guide's page, without a fragment.
    pub link: &'static str,
    /// Every limit of the edition, at most one of each [`LimitId`], in the order of [`LimitId::ALL`].
    pub limits: &'static [Limit],
}

/// One number that an edition states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
    /// What is limited.
    pub id: LimitId,
    /// The number itself, counted in `unit`; a maximum or minimum includes it.
    pub value: u32,
    /// What the number counts.
    pub unit: Unit,
    /// The id of the statement that gives the number, such as `G2.24`.
    pub statement: &'static str,
    /// How faithful the number is to that statement.
    pub fidelity: Fidelity,
    /// What the limit is called on the page.
    pub name: Text,
}

/// What a limit is about; each edition gives it a number of its own, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitId {
    /// The age from which an individual may register, in years, that birthday included (G2.10).
    MinimumAge,
    /// The fee of verification, in yuan (G2.18).
    VerificationFee,
    /// The time in which the remittance must be completed, in days (G2.24).
    RemittancePeriod,
    /// Developers of a program whose subject is an individual (G3.9).
    DevelopersIndividual,
    /// Developers of a program whose subject is an organisation without verification (G3.10).
    DevelopersUnverifiedOrganization,
    /// Developers of a program with verification (G3.11).
    DevelopersVerified,
    /// Testers of a program whose subject is an individual (G3.9).
    TestersIndividual,
    /// Testers of a program whose subject is an organisation without verification (G3.10).
    TestersUnverifiedOrganization,
    /// Testers of a program with verification (G3.11).
    TestersVerified,
    /// Groups of important pages in one submission for review (G4.2).
    PageGroups,
    /// Mini programs of its own subject that one Official Account associates at a time (G9.3).
    ProgramsOfSameSubject,
    /// Mini programs of other subjects that one Official Account associates at a time (G9.4).
    ProgramsOfOtherSubjects,
    /// Official Accounts that associate one mini program at a time (G9.5).
    OfficialAccountsPerProgram,
    /// Associations that one Official Account adds in a month (G9.6).
    AdditionsByOfficialAccount,
    /// Associations that one mini program adds in a month (G9.7).
    AdditionsByProgram,
}

impl LimitId {
    /// Every limit, in the order of the guide's chapters.
    pub const ALL: [Self; 15] = [
        Self::MinimumAge,
        Self::VerificationFee,
        Self::RemittancePeriod,
        Self::DevelopersIndividual,
        Self::DevelopersUnverifiedOrganization,
        Self::DevelopersVerified,
        Self::TestersIndividual,
        Self::TestersUnverifiedOrganization,
        Self::TestersVerified,
        Self::PageGroups,
        Self::ProgramsOfSameSubject,
        Self::ProgramsOfOtherSubjects,
        Self::OfficialAccountsPerProgram,
        Self::AdditionsByOfficialAccount,
        Self::AdditionsByProgram,
    ];

    /// The name of the limit in data, in kebab case: `additions-by-official-account`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MinimumAge => "minimum-age",
            Self::VerificationFee => "verification-fee",
            Self::RemittancePeriod => "remittance-period",
            Self::DevelopersIndividual => "developers-individual",
            Self::DevelopersUnverifiedOrganization => "developers-unverified-organization",
            Self::DevelopersVerified => "developers-verified",
            Self::TestersIndividual => "testers-individual",
            Self::TestersUnverifiedOrganization => "testers-unverified-organization",
            Self::TestersVerified => "testers-verified",
            Self::PageGroups => "page-groups",
            Self::ProgramsOfSameSubject => "programs-of-same-subject",
            Self::ProgramsOfOtherSubjects => "programs-of-other-subjects",
            Self::OfficialAccountsPerProgram => "official-accounts-per-program",
            Self::AdditionsByOfficialAccount => "additions-by-official-account",
            Self::AdditionsByProgram => "additions-by-program",
        }
    }
}

impl Serialize for LimitId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What the number of a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Years of age.
    Years,
    /// Chinese yuan, whole.
    Yuan,
    /// Calendar days in China.
    Days,
    /// Members of a program, one person each.
    People,
    /// Groups of pages.
    Groups,
    /// Official Accounts.
    Accounts,
    /// Mini programs.
    Programs,
    /// Times within one month.
    TimesPerMonth,
}

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

/// The edition of 2018-11-06, the reference.
static EDITION_2018_11_06: Edition = Edition {
    id: DEFAULT_EDITION,
    title: Text::new(
        "微信小程序接入指南，2018年11月6日版",
        "WeChat Mini Program onboarding guide, edition of 2018-11-06",
    ),
    published: "2018-11-06",
    link: LINK_2018_11_06,
    limits: LIMITS_2018_11_06,
};

/// All editions, oldest first.
pub static EDITIONS: &[&Edition] = &[&EDITION_2018_11_06];

/// The edition that holds when none is named.
#[must_use]
pub fn default_edition() -> &'static Edition {
    &EDITION_2018_11_06
}

/// Finds the edition with this id; `None` if there is no such edition.
#[must_use]
pub fn edition(id: &str) -> Option<&'static Edition> {
    EDITIONS.iter().copied().find(|edition| edition.id == id)
}

impl Edition {
    /// The limit with this id; `None` if the edition sets no such limit.
    #[must_use]
    pub fn limit(&self, id: LimitId) -> Option<&'static Limit> {
        self.limits.iter().find(|limit| limit.id == id)
    }
}

/// A limit that the guide states in words.
const fn says(
    statement: &'static str,
    id: LimitId,
    value: u32,
    unit: Unit,
    zh: &'static str,
    en: &'static str,
) -> Limit {
    Limit { id, value, unit, statement, fidelity: Fidelity::Says, name: Text::new(zh, en) }
}

static LIMITS_2018_11_06: &[Limit] = &[
    says("G2.10", LimitId::MinimumAge, 18, Unit::Years, "个人主体的最低年龄", "Minimum age of an individual"),
    says("G2.18", LimitId::VerificationFee, 300, Unit::Yuan, "微信认证费", "Fee of WeChat verification"),
    says("G2.24", LimitId::RemittancePeriod, 10, Unit::Days, "完成打款的期限", "Time to complete the remittance"),
    says(
        "G3.9",
        LimitId::DevelopersIndividual,
        5,
        Unit::People,
        "开发者（个人主体）",
        "Developers, individual subject",
    ),
    says(
        "G3.10",
        LimitId::DevelopersUnverifiedOrganization,
        10,
        Unit::People,
        "开发者（未认证的组织）",
        "Developers, organisation not verified",
    ),
    says("G3.11", LimitId::DevelopersVerified, 20, Unit::People, "开发者（已认证）", "Developers, verified"),
    says("G3.9", LimitId::TestersIndividual, 10, Unit::People, "体验者（个人主体）", "Testers, individual subject"),
    says(
        "G3.10",
        LimitId::TestersUnverifiedOrganization,
        20,
        Unit::People,
        "体验者（未认证的组织）",
        "Testers, organisation not verified",
    ),
    says("G3.11", LimitId::TestersVerified, 40, Unit::People, "体验者（已认证）", "Testers, verified"),
    says("G4.2", LimitId::PageGroups, 5, Unit::Groups, "重要页面的组数", "Groups of important pages"),
    says(
        "G9.3",
        LimitId::ProgramsOfSameSubject,
        10,
        Unit::Programs,
        "公众号关联的同主体小程序",
        "Associated programs of the same subject",
    ),
    says(
        "G9.4",
        LimitId::ProgramsOfOtherSubjects,
        3,
        Unit::Programs,
        "公众号关联的其他主体小程序",
        "Associated programs of other subjects",
    ),
    says(
        "G9.5",
        LimitId::OfficialAccountsPerProgram,
        500,
        Unit::Accounts,
        "关联同一个小程序的公众号",
        "Official Accounts that associate one program",
    ),
    says(
        "G9.6",
        LimitId::AdditionsByOfficialAccount,
        13,
        Unit::TimesPerMonth,
        "公众号每月新增关联",
        "Associations added by an Official Account",
    ),
    says(
        "G9.7",
        LimitId::AdditionsByProgram,
        500,
        Unit::TimesPerMonth,
        "小程序每月新增关联",
        "Associations added by a mini program",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_edition_states_every_limit_in_order() {
        let edition = edition(DEFAULT_EDITION).expect("the default edition exists");
        let ids: Vec<LimitId> = edition.limits.iter().map(|limit| limit.id).collect();
        assert_eq!(ids, LimitId::ALL);
        for id in LimitId::ALL {
            assert_eq!(edition.limit(id).map(|limit| limit.id), Some(id));
        }
    }

    #[test]
    fn limits_are_named_once() {
        let mut names = LimitId::ALL.map(LimitId::as_str).to_vec();
        assert!(names.iter().all(|name| { name.chars().all(|c| c.is_ascii_lowercase() || c == '-') }));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), LimitId::ALL.len());
        assert!(LimitId::ALL.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn editions_are_sorted_and_hold_each_limit_at_most_once() {
        assert!(EDITIONS.is_sorted_by(|a, b| a.published < b.published));
        for edition in EDITIONS {
            assert_eq!(super::edition(edition.id), Some(*edition));
            assert!(edition.link.starts_with("https://"));
            assert!(edition.limits.is_sorted_by(|a, b| a.id < b.id));
        }
        assert_eq!(super::edition("2018-11-07"), None);
    }

    #[test]
    fn figures_of_2018_11_06() {
        let edition = edition("2018-11-06").expect("the edition exists");
        let values: Vec<u32> = edition.limits.iter().map(|limit| limit.value).collect();
        assert_eq!(values, [18, 300, 10, 5, 10, 20, 10, 20, 40, 5, 10, 3, 500, 13, 500]);
    }
}
