//! The edition of mid 2017: what stood in the guide's page after individuals had been let in.
//!
//! The page carries no date. 2017-07-01 stands for “the middle of the year” and is no day of publication. Like the
//! edition of 2018-11-06 it is silent on the validity of a verification, withdrawals and the Open Platform’s numbers.

use crate::guide::{Edition, Limit, LimitId as Id, Whom};
use crate::text::Text;

/// The edition.
pub(in crate::guide) static EDITION_2017: Edition = Edition {
    id: "2017",
    title: text!("微信小程序接入指南，2017 年中", "WeChat Mini Program onboarding guide, mid 2017"),
    published: "2017-07-01",
    link: "https://mp.weixin.qq.com/debug/wxadoc/introduction/",
    limits: LIMITS,
    uncovered: &[],
    categories: None,
};

const PAGE: Text = text!(
    "微信公众平台《小程序接入指南》，2017 年中",
    "WeChat Official Accounts Platform, Onboarding guide of mini programs, mid 2017",
);

/// A number of the page, beside the statement that gives the one of 2018-11-06.
const fn row(id: Id, value: u32, statement: &'static str) -> Limit {
    Limit::new(id, value, statement).seen(PAGE)
}

static LIMITS: &[Limit] = &[
    row(Id::MinimumAge, 18, "G2.10"),
    row(Id::VerificationFee, 300, "G2.18"),
    row(Id::RemittancePeriod, 10, "G2.24"),
    row(Id::Developers, 5, "G3.9").of(Whom::Individual),
    row(Id::Developers, 10, "G3.10").of(Whom::Unverified),
    row(Id::Developers, 20, "G3.11").of(Whom::Verified),
    row(Id::Testers, 10, "G3.9").of(Whom::Individual),
    row(Id::Testers, 20, "G3.10").of(Whom::Unverified),
    row(Id::Testers, 40, "G3.11").of(Whom::Verified),
    row(Id::PageGroups, 5, "G4.2"),
    row(Id::ProgramsOfSameSubject, 10, "G9.3"),
    row(Id::ProgramsOfOtherSubjects, 3, "G9.4"),
    row(Id::OfficialAccountsPerProgram, 3, "G9.5"),
    row(Id::AdditionsByOfficialAccount, 13, "G9.6"),
    row(Id::AdditionsByProgram, 5, "G9.7"),
];
