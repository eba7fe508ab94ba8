//! One number of an edition: what is limited, for whom, to how much, and who says so.

use serde::{Serialize, Serializer};

use super::{Fidelity, Whom};
use crate::text::{Name, Text};

/// One number that an edition states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
    /// What is limited.
    pub id: LimitId,
    /// For whom this number holds.
    pub whom: Whom,
    /// The number itself, counted in `unit`; a maximum or minimum includes it. `None`: unlimited.
    pub value: Option<u32>,
    /// What the number counts.
    pub unit: Unit,
    /// The id of the statement that gives the number, or that the number stands beside, such as `G2.24`.
    pub statement: &'static str,
    /// How faithful the number is to that statement.
    pub fidelity: Fidelity,
    /// The page that has the number, where the statement does not: publisher, title, date.
    pub source: Option<Text>,
    /// What the limit is called on the page, without [`Whom::title`].
    pub name: Text,
}

impl Limit {
    /// A limit for everyone that the statement gives in words.
    pub(super) const fn new(id: LimitId, value: u32, statement: &'static str) -> Self {
        Self {
            id,
            whom: Whom::Everyone,
            value: Some(value),
            unit: id.unit(),
            statement,
            fidelity: Fidelity::Says,
            source: None,
            name: id.title(),
        }
    }

    /// The same number, for these alone.
    pub(super) const fn of(self, whom: Whom) -> Self {
        Self { whom, ..self }
    }

    /// A number that this page has beside the statement.
    pub(super) const fn seen(self, source: Text) -> Self {
        Self { fidelity: Fidelity::Observed, source: Some(source), ..self }
    }

    /// No limit, where the statement gives one.
    pub(super) const fn unlimited(id: LimitId, statement: &'static str) -> Self {
        Self { value: None, ..Self::new(id, 0, statement) }
    }

    /// The name that the edition gives to it.
    pub(super) const fn named(self, name: Text) -> Self {
        Self { name, ..self }
    }
}

/// What a limit is about; each edition gives it numbers of its own, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitId {
    /// The age from which an individual may register, in years, that birthday included (G2.10).
    MinimumAge,
    /// The fee of verification, in yuan (G2.18).
    VerificationFee,
    /// How long a verification lasts, in years (beside G2.18).
    VerificationValidity,
    /// The time in which the remittance must be completed, in days (G2.24).
    RemittancePeriod,
    /// Developers of a program (G3.9–G3.11); later called project members.
    Developers,
    /// Testers of a program (G3.9–G3.11); later called trial members.
    Testers,
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
    /// Submissions of one program that are withdrawn from review in a day (beside G4.5).
    WithdrawalsPerDay,
    /// Submissions of one program that are withdrawn from review in a month (beside G4.5).
    WithdrawalsPerMonth,
    /// Mini programs of its own subject bound to one Open Platform account (beside G8.4).
    OpenPlatformProgramsOfSameSubject,
    /// Mini programs of other subjects bound to one Open Platform account (beside G8.4).
    OpenPlatformProgramsOfOtherSubjects,
    /// Mini programs of other subjects that one Open Platform account binds in a month (beside G8.4).
    OpenPlatformAdditionsOfOtherSubjects,
    /// Official Accounts of its own subject bound to one Open Platform account (beside G8.1).
    OpenPlatformOfficialAccountsOfSameSubject,
    /// Official Accounts of other subjects bound to one Open Platform account (beside G8.1).
    OpenPlatformOfficialAccountsOfOtherSubjects,
    /// Mobile applications of one Open Platform account (beside G8.1).
    OpenPlatformMobileApplications,
    /// Website applications of one Open Platform account (beside G8.1).
    OpenPlatformWebsites,
}

impl LimitId {
    /// Every limit. Those that the guide of 2018 states are in the order of its chapters.
    pub const ALL: [Self; 21] = [
        Self::MinimumAge,
        Self::VerificationFee,
        Self::VerificationValidity,
        Self::RemittancePeriod,
        Self::Developers,
        Self::Testers,
        Self::PageGroups,
        Self::ProgramsOfSameSubject,
        Self::ProgramsOfOtherSubjects,
        Self::OfficialAccountsPerProgram,
        Self::AdditionsByOfficialAccount,
        Self::AdditionsByProgram,
        Self::WithdrawalsPerDay,
        Self::WithdrawalsPerMonth,
        Self::OpenPlatformProgramsOfSameSubject,
        Self::OpenPlatformProgramsOfOtherSubjects,
        Self::OpenPlatformAdditionsOfOtherSubjects,
        Self::OpenPlatformOfficialAccountsOfSameSubject,
        Self::OpenPlatformOfficialAccountsOfOtherSubjects,
        Self::OpenPlatformMobileApplications,
        Self::OpenPlatformWebsites,
    ];

    /// The name of the limit in data, in kebab case: `additions-by-official-account`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().0
    }

    /// The limit of this name in data; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.as_str() == name)
    }

    /// What its number counts.
    pub(super) const fn unit(self) -> Unit {
        self.row().1
    }

    /// What the editions call it, unless one has a name of its own.
    pub(super) const fn title(self) -> Text {
        self.row().2
    }

    const fn row(self) -> (&'static str, Unit, Text) {
        match self {
            Self::MinimumAge => {
                ("minimum-age", Unit::Years, text!("个人主体的最低年龄", "Minimum age of an individual"))
            }
            Self::VerificationFee => {
                ("verification-fee", Unit::Yuan, text!("微信认证费", "Fee of WeChat verification"))
            }
            Self::VerificationValidity => {
                ("verification-validity", Unit::Years, text!("微信认证的有效期", "Validity of WeChat verification"))
            }
            Self::RemittancePeriod => {
                ("remittance-period", Unit::Days, text!("完成打款的期限", "Time to complete the remittance"))
            }
            Self::Developers => ("developers", Unit::People, text!("开发者", "Developers")),
            Self::Testers => ("testers", Unit::People, text!("体验者", "Testers")),
            Self::PageGroups => ("page-groups", Unit::Groups, text!("重要页面的组数", "Groups of important pages")),
            Self::ProgramsOfSameSubject => (
                "programs-of-same-subject",
                Unit::Programs,
                text!("公众号关联的同主体小程序", "Associated programs of the same subject"),
            ),
            Self::ProgramsOfOtherSubjects => (
                "programs-of-other-subjects",
                Unit::Programs,
                text!("公众号关联的其他主体小程序", "Associated programs of other subjects"),
            ),
            Self::OfficialAccountsPerProgram => (
                "official-accounts-per-program",
                Unit::Accounts,
                text!("关联同一个小程序的公众号", "Official Accounts that associate one program"),
            ),
            Self::AdditionsByOfficialAccount => (
                "additions-by-official-account",
                Unit::TimesPerMonth,
                text!("公众号每月新增关联", "Associations added by an Official Account"),
            ),
            Self::AdditionsByProgram => (
                "additions-by-program",
                Unit::TimesPerMonth,
                text!("小程序每月新增关联", "Associations added by a mini program"),
            ),
            Self::WithdrawalsPerDay => {
                ("withdrawals-per-day", Unit::TimesPerDay, text!("每天撤回审核", "Reviews withdrawn in a day"))
            }
            Self::WithdrawalsPerMonth => {
                ("withdrawals-per-month", Unit::TimesPerMonth, text!("每月撤回审核", "Reviews withdrawn in a month"))
            }
            Self::OpenPlatformProgramsOfSameSubject => (
                "open-platform-programs-of-same-subject",
                Unit::Programs,
                text!("开放平台绑定的同主体小程序", "Bound programs of the same subject"),
            ),
            Self::OpenPlatformProgramsOfOtherSubjects => (
                "open-platform-programs-of-other-subjects",
                Unit::Programs,
                text!("开放平台绑定的其他主体小程序", "Bound programs of other subjects"),
            ),
            Self::OpenPlatformAdditionsOfOtherSubjects => (
                "open-platform-additions-of-other-subjects",
                Unit::TimesPerMonth,
                text!("开放平台每月新绑的其他主体小程序", "Programs of other subjects bound in a month"),
            ),
            Self::OpenPlatformOfficialAccountsOfSameSubject => (
                "open-platform-official-accounts-of-same-subject",
                Unit::Accounts,
                text!("开放平台绑定的同主体公众号", "Bound Official Accounts of the same subject"),
            ),
            Self::OpenPlatformOfficialAccountsOfOtherSubjects => (
                "open-platform-official-accounts-of-other-subjects",
                Unit::Accounts,
                text!("开放平台绑定的其他主体公众号", "Bound Official Accounts of other subjects"),
            ),
            Self::OpenPlatformMobileApplications => (
                "open-platform-mobile-applications",
                Unit::Applications,
                text!("开放平台的移动应用", "Mobile applications of an Open Platform account"),
            ),
            Self::OpenPlatformWebsites => (
                "open-platform-websites",
                Unit::Websites,
                text!("开放平台的网站应用", "Website applications of an Open Platform account"),
            ),
        }
    }
}

impl Serialize for LimitId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Name(self.as_str()).serialize(serializer)
    }
}

/// What the number of a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Years, of age or of a period.
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
    /// Mobile applications.
    Applications,
    /// Website applications.
    Websites,
    /// Times within one calendar day in China.
    TimesPerDay,
    /// Times within one month.
    TimesPerMonth,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_named_once() {
        for id in LimitId::ALL {
            assert_eq!(LimitId::parse(id.as_str()), Some(id));
            assert!(id.as_str().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id:?}");
        }
        assert_eq!(LimitId::parse("developers-individual"), None);
        assert!(LimitId::ALL.is_sorted_by(|a, b| a < b));
    }
}
