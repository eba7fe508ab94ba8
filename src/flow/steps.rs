//! What a step is, and the steps of the registration, one table row each.

use serde::Serialize;

use crate::form::Page;
use crate::guide::LimitId;
use crate::ledger::{EventKind, Fact};
use crate::rule::Rule;
use crate::rules::registration as gate;
use crate::text::Text;

/// A part of the flow. After the registration all of them go on side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// Registration (chapter 2).
    Registration,
    /// `WeChat` verification (chapter 6).
    Verification,
    /// Name, avatar, introduction, categories (chapter 3).
    Profile,
    /// Development, review and release (chapters 4 and 5).
    Review,
    /// Developers, testers, `AppID` (chapter 3).
    Members,
    /// `WeChat` Pay (chapter 7).
    Pay,
    /// Open Platform (chapter 8).
    OpenPlatform,
    /// `WeCom` (chapter 10).
    Wecom,
    /// Associations with Official Accounts (chapter 9).
    Associations,
}

impl Region {
    /// Every region, in the order in which the stage of a program is drawn.
    pub const ALL: [Self; 9] = [
        Self::Registration,
        Self::Verification,
        Self::Profile,
        Self::Review,
        Self::Members,
        Self::Pay,
        Self::OpenPlatform,
        Self::Wecom,
        Self::Associations,
    ];

    /// What to call it.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::Registration => text!("注册", "Registration"),
            Self::Verification => text!("微信认证", "Verification"),
            Self::Profile => text!("完善资料", "Profile"),
            Self::Review => text!("审核与发布", "Review and release"),
            Self::Members => text!("成员与 AppID", "Members and AppID"),
            Self::Pay => text!("微信支付", "WeChat Pay"),
            Self::OpenPlatform => text!("开放平台", "Open Platform"),
            Self::Wecom => text!("企业微信", "WeCom"),
            Self::Associations => text!("公众号关联", "Official Accounts"),
        }
    }
}

/// Whether a program can do without a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    /// It stands between the program and its users.
    Must,
    /// Who wants it takes it.
    May,
}

/// One thing to do, with everything that decides about its state.
#[derive(Debug)]
pub struct StepRow {
    /// The step's id.
    pub id: &'static str,
    /// The part of the flow.
    pub region: Region,
    /// The page of the registration on which it is done.
    pub page: Option<Page>,
    /// What to call it.
    pub title: Text,
    /// The statements it comes from.
    pub statements: &'static [&'static str],
    /// Whether a program can do without it.
    pub need: Need,
    /// The rule that says why the step does not apply, for steps that not everybody has.
    pub unless: Option<&'static Rule>,
    /// The rules that stand before it.
    pub gates: &'static [&'static Rule],
    /// What completes it.
    pub done: Done,
    /// What is recorded in it, in order.
    pub commands: &'static [EventKind],
    /// The fact after which somebody else has to act.
    pub waiting: Option<Waiting>,
    /// The rule that says that it has failed.
    pub failed: Option<&'static Rule>,
    /// The limits that it uses.
    pub quotas: &'static [LimitId],
    /// Rules that say what is worth knowing about it.
    pub notes: &'static [&'static Rule],
    /// How its deadline is counted.
    pub deadline: Option<Deadline>,
    /// How long it lasts once it is done.
    pub lasts: Option<Deadline>,
    /// The fee that it costs.
    pub fee: Option<LimitId>,
}

/// What completes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Nothing stands in the way any more on the step's page of the form, or one of these facts shows that it was taken.
    Page(&'static [Fact]),
    /// One of these facts is recorded; the first is the step's own.
    Fact(&'static [Fact]),
}

/// The fact after which a step waits for somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The fact.
    pub after: Fact,
    /// Whom the step waits for.
    pub whom: Text,
}

/// A period that runs from a fact.
#[derive(Debug)]
pub struct Deadline {
    /// Day 0.
    pub from: Fact,
    /// How long after it the last day comes.
    pub period: LimitId,
}

const TENCENT: Text = text!("腾讯确认到账", "Tencent to confirm the remittance");
const AUDIT: Text = text!("微信认证审核", "the review of the verification");

/// The facts after which the platform has the subject information.
const ENTERED: &[Fact] = &[Fact::SubmittedOn, Fact::EnteredOn];

/// The steps of the registration, in the order of the guide. The last is a step of the registration for those who choose
/// that way; in the life of a program its place is [`PROGRAM`](super::PROGRAM)'s.
pub static REGISTRATION: [StepRow; 8] = [
    StepRow {
        id: "account",
        region: Region::Registration,
        page: Some(Page::Account),
        title: text!("填写邮箱和密码", "Email and password"),
        statements: &["G2.1", "G2.2", "G2.3", "G2.4", "G2.5", "G2.6", "G2.7"],
        need: Need::Must,
        unless: None,
        gates: &[],
        done: Done::Page(&[Fact::EmailSetOn, Fact::EmailActivatedOn]),
        commands: &[EventKind::EmailSet],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "activation",
        region: Region::Registration,
        page: Some(Page::Activation),
        title: text!("激活邮箱", "Activate the email"),
        statements: &["G2.8"],
        need: Need::Must,
        unless: None,
        gates: &[&gate::account_first::RULE],
        done: Done::Fact(&[Fact::EmailActivatedOn]),
        commands: &[EventKind::EmailActivated],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "subject",
        region: Region::Registration,
        page: Some(Page::Subject),
        title: text!("填写主体信息", "Subject information"),
        statements: &["G2.9", "G2.10", "G2.11", "G2.12", "G2.13", "G2.14", "G2.15"],
        need: Need::Must,
        unless: None,
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(ENTERED),
        commands: &[EventKind::SubjectSubmitted],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "verification-way",
        region: Region::Registration,
        page: Some(Page::Verification),
        title: text!("选择验证方式", "Way of verification"),
        statements: &["G2.16", "G2.17", "G2.18", "G2.19"],
        need: Need::Must,
        unless: Some(&gate::individual_needs_no_way::RULE),
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(ENTERED),
        commands: &[EventKind::SubjectSubmitted],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "administrator",
        region: Region::Registration,
        page: Some(Page::Administrator),
        title: text!("填写管理员信息", "Administrator"),
        statements: &["G2.21"],
        need: Need::Must,
        unless: None,
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(ENTERED),
        commands: &[EventKind::SubjectSubmitted],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "confirmation",
        region: Region::Registration,
        page: Some(Page::Confirmation),
        title: text!("确认主体信息", "Confirm the subject"),
        statements: &["G2.22"],
        need: Need::Must,
        unless: None,
        gates: &[&gate::activation_first::RULE, &gate::pages_first::RULE],
        done: Done::Fact(&[Fact::SubmittedOn]),
        commands: &[EventKind::SubjectConfirmed],
        waiting: None,
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "remittance",
        region: Region::Registration,
        page: Some(Page::Finish),
        title: text!("对公打款", "Remittance"),
        statements: &["G2.17", "G2.23", "G2.24", "G3.3"],
        need: Need::Must,
        unless: Some(&gate::remittance_not_chosen::RULE),
        gates: &[&gate::way_first::RULE, &gate::submission_first::RULE],
        done: Done::Fact(&[Fact::RemittanceConfirmedOn]),
        commands: &[EventKind::RemittanceSent, EventKind::RemittanceConfirmed],
        waiting: Some(Waiting { after: Fact::RemittanceSentOn, whom: TENCENT }),
        failed: Some(&gate::remittance_expired::RULE),
        quotas: &[],
        notes: &[],
        deadline: Some(Deadline { from: Fact::SubmittedOn, period: LimitId::RemittancePeriod }),
        lasts: None,
        fee: None,
    },
    StepRow {
        id: "wechat-verification",
        region: Region::Registration,
        page: Some(Page::Finish),
        title: text!("微信认证", "WeChat verification"),
        statements: &["G2.18", "G2.19", "G2.20", "G2.25", "G3.4"],
        need: Need::Must,
        unless: Some(&gate::verification_not_chosen::RULE),
        gates: &[&gate::way_first::RULE, &gate::submission_first::RULE],
        done: Done::Fact(&[Fact::VerificationPassedOn]),
        commands: &[
            EventKind::VerificationApplied,
            EventKind::VerificationPassed,
            EventKind::VerificationRefused,
            EventKind::VerificationExpired,
        ],
        waiting: Some(Waiting { after: Fact::VerificationAppliedOn, whom: AUDIT }),
        failed: None,
        quotas: &[],
        notes: &[],
        deadline: None,
        lasts: None,
        fee: Some(LimitId::VerificationFee),
    },
];
