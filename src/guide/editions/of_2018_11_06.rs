//! The edition of 2018-11-06, the reference: every number stands in a statement.
//!
//! It has no row for what the guide of that day is silent on: how long a verification lasts, how often a review may be
//! withdrawn, how much an Open Platform account takes. Numbers for these are known from later pages only.

use crate::guide::{DEFAULT_EDITION, Edition, Limit, LimitId as Id, Whom};

/// The address of the edition, without a fragment.
pub(in crate::guide) const LINK_2018_11_06: &str =
    "https://developers.weixin.qq.com/miniprogram/introduction/index.html?t=18110616";

/// The edition.
pub(in crate::guide) static EDITION_2018_11_06: Edition = Edition {
    id: DEFAULT_EDITION,
    title: text!("微信小程序接入指南，2018年11月6日版", "WeChat Mini Program onboarding guide, edition of 2018-11-06",),
    published: "2018-11-06",
    link: LINK_2018_11_06,
    limits: LIMITS,
    uncovered: &[],
    categories: None,
};

static LIMITS: &[Limit] = &[
    Limit::new(Id::MinimumAge, 18, "G2.10"),
    Limit::new(Id::VerificationFee, 300, "G2.18"),
    Limit::new(Id::RemittancePeriod, 10, "G2.24"),
    Limit::new(Id::Developers, 5, "G3.9").of(Whom::Individual),
    Limit::new(Id::Developers, 10, "G3.10").of(Whom::Unverified),
    Limit::new(Id::Developers, 20, "G3.11").of(Whom::Verified),
    Limit::new(Id::Testers, 10, "G3.9").of(Whom::Individual),
    Limit::new(Id::Testers, 20, "G3.10").of(Whom::Unverified),
    Limit::new(Id::Testers, 40, "G3.11").of(Whom::Verified),
    Limit::new(Id::PageGroups, 5, "G4.2"),
    Limit::new(Id::ProgramsOfSameSubject, 10, "G9.3"),
    Limit::new(Id::ProgramsOfOtherSubjects, 3, "G9.4"),
    Limit::new(Id::OfficialAccountsPerProgram, 500, "G9.5"),
    Limit::new(Id::AdditionsByOfficialAccount, 13, "G9.6"),
    Limit::new(Id::AdditionsByProgram, 500, "G9.7"),
];
