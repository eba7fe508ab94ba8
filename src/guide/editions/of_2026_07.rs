//! The edition of July 2026: the guide's page as it stood on 2026-07-29, and what other pages said by then.
//!
//! The statements are those of 2018, so every number is `Observed`: it cites the statement beside which it stands.
//! Where the source is another page than the guide, the guide of that day gives no number, or another one: it still
//! says that individuals are not verified, while the fee of 30 yuan is known from posts, which for individual
//! businesses speak of an offer for a time. That the program’s side of associations is unlimited is the word of staff.

use crate::guide::categories::CATEGORIES_2026_07;
use crate::guide::{Edition, Limit, LimitId as Id, Uncovered, Whom};
use crate::text::Text;

/// The edition.
pub(in crate::guide) static EDITION_2026_07: Edition = Edition {
    id: "2026-07",
    title: text!("微信小程序接入指南，2026 年 7 月", "WeChat Mini Program onboarding guide, July 2026"),
    published: "2026-07-29",
    link: "https://developers.weixin.qq.com/miniprogram/introduction/",
    limits: LIMITS,
    uncovered: UNCOVERED,
    categories: Some(&CATEGORIES_2026_07),
};

const GUIDE: Text = text!(
    "微信开放文档《小程序接入指南》，2026-07-29",
    "WeChat documentation, Onboarding guide of mini programs, 2026-07-29",
);
const FEES: Text =
    text!("微信开放社区关于认证费的帖子，2023–2024", "WeChat Open Community, posts on verification fees, 2023–2024",);
const YEARLY: Text = text!(
    "微信公众平台的小程序认证年审通知，2023-09",
    "WeChat Official Accounts Platform, notice on yearly verification of mini programs, 2023-09",
);
const LINKS: Text = text!(
    "微信开放社区的工作人员答复；《小程序接入指南》2026-07-29 没有数字",
    "WeChat Open Community, answer of staff; the onboarding guide of 2026-07-29 gives no number",
);
const WITHDRAWALS: Text = text!(
    "微信开放文档《撤回代码审核》；微信开放社区的工作人员答复，2021-12-27",
    "WeChat documentation, Withdraw code review; WeChat Open Community, answer of staff, 2021-12-27",
);
const BINDINGS: Text = text!(
    "微信开放社区《绑定移动应用、公众号、小程序规则调整》，2024-12-30",
    "WeChat Open Community, Changed rules for binding applications, Official Accounts and mini programs, 2024-12-30",
);

const MEMBERS: Text = text!("项目成员", "Project members");
const TRIAL_MEMBERS: Text = text!("体验成员", "Trial members");

/// A number of the guide's own page.
const fn row(id: Id, value: u32, statement: &'static str) -> Limit {
    Limit::new(id, value, statement).seen(GUIDE)
}

/// A number for the bindings of one Open Platform account with developer qualification: without it, there are none.
const fn binding(id: Id, value: u32, statement: &'static str) -> Limit {
    Limit::new(id, value, statement).seen(BINDINGS)
}

static LIMITS: &[Limit] = &[
    row(Id::MinimumAge, 18, "G2.10"),
    Limit::new(Id::VerificationFee, 30, "G6.4").seen(FEES).of(Whom::Individual),
    Limit::new(Id::VerificationFee, 30, "G2.18").seen(FEES).of(Whom::IndividualBusiness),
    row(Id::VerificationFee, 300, "G2.18"),
    Limit::new(Id::VerificationValidity, 1, "G2.18").seen(YEARLY),
    row(Id::RemittancePeriod, 10, "G2.24"),
    row(Id::Developers, 15, "G3.9").of(Whom::Individual).named(MEMBERS),
    row(Id::Developers, 30, "G3.10").of(Whom::Neither).named(MEMBERS),
    row(Id::Developers, 60, "G3.11").of(Whom::VerifiedOrReleased).named(MEMBERS),
    row(Id::Developers, 90, "G3.11").of(Whom::VerifiedAndReleased).named(MEMBERS),
    row(Id::Testers, 15, "G3.9").of(Whom::Individual).named(TRIAL_MEMBERS),
    row(Id::Testers, 30, "G3.10").of(Whom::Neither).named(TRIAL_MEMBERS),
    row(Id::Testers, 60, "G3.11").of(Whom::VerifiedOrReleased).named(TRIAL_MEMBERS),
    row(Id::Testers, 90, "G3.11").of(Whom::VerifiedAndReleased).named(TRIAL_MEMBERS),
    row(Id::PageGroups, 5, "G4.2"),
    row(Id::ProgramsOfSameSubject, 10, "G9.3"),
    row(Id::ProgramsOfOtherSubjects, 3, "G9.4"),
    Limit::unlimited(Id::OfficialAccountsPerProgram, "G9.5").seen(LINKS),
    row(Id::AdditionsByOfficialAccount, 13, "G9.6"),
    Limit::unlimited(Id::AdditionsByProgram, "G9.7").seen(LINKS),
    Limit::new(Id::WithdrawalsPerDay, 5, "G4.5").seen(WITHDRAWALS),
    Limit::new(Id::WithdrawalsPerMonth, 10, "G4.5").seen(WITHDRAWALS),
    binding(Id::OpenPlatformProgramsOfSameSubject, 50, "G8.4"),
    binding(Id::OpenPlatformProgramsOfOtherSubjects, 5, "G8.4"),
    binding(Id::OpenPlatformAdditionsOfOtherSubjects, 5, "G8.4"),
    binding(Id::OpenPlatformOfficialAccountsOfSameSubject, 50, "G8.1"),
    binding(Id::OpenPlatformOfficialAccountsOfOtherSubjects, 5, "G8.1"),
    binding(Id::OpenPlatformMobileApplications, 50, "G8.1"),
    binding(Id::OpenPlatformWebsites, 10, "G8.1"),
];

static UNCOVERED: &[Uncovered] = &[
    Uncovered {
        id: "main-category",
        name: text!("主营类目", "Main category"),
        statement: "G4.1",
        source: text!(
            "微信开放社区《小程序上线主营类目功能》，2022-06-01",
            "WeChat Open Community, Main categories of mini programs, 2022-06-01",
        ),
        since: "2022-06-08",
    },
    Uncovered {
        id: "icp-filing",
        name: text!("小程序备案", "ICP filing"),
        statement: "G4.7",
        source: text!(
            "微信开放文档《备案常见问答》，2026-07-29",
            "WeChat documentation, Questions on the filing, 2026-07-29",
        ),
        since: "2023-09-04",
    },
    Uncovered {
        id: "privacy-guideline",
        name: text!("用户隐私保护指引", "Privacy guideline"),
        statement: "G4.1",
        source: text!(
            "微信开放社区《关于小程序隐私保护指引设置的公告》，2023",
            "WeChat Open Community, Notice on the privacy guideline of mini programs, 2023",
        ),
        since: "2023-09-15",
    },
];
