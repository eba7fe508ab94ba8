//! The steps of a program after its registration, one table row each.

use super::steps::{Deadline, Done, Need, Region, StepRow, Waiting};
use crate::guide::LimitId;
use crate::ledger::{EventKind, Fact};
use crate::rules::{
    association, open_platform, pay, profile, quota, registration, release, review, verification, wecom,
};
use crate::text::Text;

const AUDIT: Text = text!("微信认证审核", "the review of the verification");
const REVIEWERS: Text = text!("微信审核代码", "the review of the code");
const PAY: Text = text!("微信支付审核", "the review of WeChat Pay");
const OTHER_SIDE: Text = text!("对方管理员同意", "the other side’s administrator to agree");
const SCAN: Text = text!("小程序管理员扫码授权", "the mini program’s administrator to scan the code");

impl StepRow {
    const fn of(id: &'static str, region: Region, title: Text, done: &'static [Fact]) -> Self {
        Self {
            id,
            region,
            page: None,
            title,
            statements: &[],
            need: Need::Must,
            unless: None,
            gates: &[],
            done: Done::Fact(done),
            commands: &[],
            waiting: None,
            failed: None,
            quotas: &[],
            notes: &[],
            deadline: None,
            lasts: None,
            fee: None,
        }
    }
}

/// The steps after the registration, by region, in the order in which they are taken.
pub static PROGRAM: [StepRow; 18] = [
    StepRow {
        statements: &["G2.18", "G2.19", "G2.20", "G2.25", "G6.1", "G6.2", "G6.4", "G6.5"],
        unless: Some(&verification::individual_cannot::RULE),
        gates: &[&registration::registered_first::RULE],
        commands: &[
            EventKind::VerificationApplied,
            EventKind::VerificationPassed,
            EventKind::VerificationRefused,
            EventKind::VerificationExpired,
        ],
        waiting: Some(Waiting { after: Fact::VerificationAppliedOn, whom: AUDIT }),
        failed: Some(&verification::refused::RULE),
        notes: &[&verification::required::RULE],
        lasts: Some(Deadline { from: Fact::VerificationPassedOn, period: LimitId::VerificationValidity }),
        fee: Some(LimitId::VerificationFee),
        ..StepRow::of(
            "wechat-verification",
            Region::Verification,
            text!("微信认证", "WeChat verification"),
            &[Fact::VerificationPassedOn],
        )
    },
    StepRow {
        statements: &["G3.2", "G3.3", "G3.4"],
        gates: PROFILE,
        commands: &[EventKind::NameSet],
        ..StepRow::of("name", Region::Profile, text!("名称", "Name"), &[Fact::NameSetOn])
    },
    StepRow {
        statements: &["G3.2", "G3.3", "G3.4"],
        gates: PROFILE,
        commands: &[EventKind::AvatarSet],
        ..StepRow::of("avatar", Region::Profile, text!("头像", "Avatar"), &[Fact::AvatarSetOn])
    },
    StepRow {
        statements: &["G3.2", "G3.3", "G3.4"],
        gates: PROFILE,
        commands: &[EventKind::IntroductionSet],
        ..StepRow::of("introduction", Region::Profile, text!("简介", "Introduction"), &[Fact::IntroductionSetOn])
    },
    StepRow {
        statements: &["G3.2", "G3.3", "G3.4", "G3.5", "G3.6", "G3.7"],
        gates: PROFILE,
        commands: &[EventKind::CategoriesSet],
        ..StepRow::of("categories", Region::Profile, text!("服务类目", "Service categories"), &[Fact::CategoriesSetOn])
    },
    StepRow {
        statements: &["G3.12"],
        gates: &[&registration::registered_first::RULE],
        commands: &[EventKind::AppIdRecorded],
        ..StepRow::of("app-id", Region::Members, text!("获取 AppID", "Get the AppID"), &[Fact::AppIdRecordedOn])
    },
    StepRow {
        statements: &["G3.8", "G3.9", "G3.10", "G3.11"],
        gates: &[&registration::registered_first::RULE],
        quotas: &[LimitId::Developers],
        commands: &[EventKind::MemberBound, EventKind::MemberUnbound],
        notes: &[&quota::over::RULE],
        ..StepRow::of("developers", Region::Members, text!("开发者", "Developers"), &[Fact::DeveloperBoundOn])
    },
    StepRow {
        statements: &["G3.9", "G3.10", "G3.11"],
        need: Need::May,
        gates: &[&registration::registered_first::RULE],
        quotas: &[LimitId::Testers],
        commands: &[EventKind::MemberBound, EventKind::MemberUnbound],
        notes: &[&quota::over::RULE],
        ..StepRow::of("testers", Region::Members, text!("体验者", "Testers"), &[Fact::TesterBoundOn])
    },
    StepRow {
        statements: &["G3.2", "G4.1", "G5.1"],
        gates: &[&registration::registered_first::RULE],
        commands: &[EventKind::CodeUploaded, EventKind::CodeDeleted],
        ..StepRow::of("upload", Region::Review, text!("上传代码", "Upload code"), &[Fact::UploadedOn])
    },
    StepRow {
        statements: &["G4.3", "G4.4"],
        unless: Some(&review::test_account_not_asked::RULE),
        commands: &[EventKind::TestAccountGiven],
        ..StepRow::of("test-account", Region::Review, text!("测试帐号", "Test account"), &[Fact::TestAccountGivenOn])
    },
    StepRow {
        statements: &["G4.1", "G4.2", "G4.5", "G4.6"],
        gates: &[
            &registration::registered_first::RULE,
            &profile::missing_before_review::RULE,
            &review::upload_first::RULE,
            &review::test_account_first::RULE,
        ],
        quotas: &[LimitId::PageGroups, LimitId::WithdrawalsPerDay, LimitId::WithdrawalsPerMonth],
        commands: &[
            EventKind::ReviewSubmitted,
            EventKind::ReviewApproved,
            EventKind::ReviewRejected,
            EventKind::ReviewWithdrawn,
            EventKind::TestAccountAsked,
        ],
        waiting: Some(Waiting { after: Fact::ReviewSubmittedOn, whom: REVIEWERS }),
        failed: Some(&review::rejected::RULE),
        ..StepRow::of("review", Region::Review, text!("提交审核", "Review"), &[Fact::ReviewApprovedOn, Fact::OnlineOn])
    },
    StepRow {
        statements: &["G4.7", "G4.8"],
        gates: &[&release::approval_first::RULE, &release::closed_beta::RULE, &release::not_covered::RULE],
        commands: &[EventKind::Released, EventKind::ClosedBetaStarted, EventKind::ClosedBetaEnded],
        ..StepRow::of("release", Region::Review, text!("发布", "Release"), &[Fact::OnlineOn])
    },
    StepRow {
        statements: &["G6.3", "G7.1"],
        need: Need::May,
        unless: Some(&verification::individual_cannot::RULE),
        gates: &[&registration::registered_first::RULE, &pay::verification_first::RULE],
        commands: &[EventKind::PayApplied, EventKind::PayOpened],
        waiting: Some(Waiting { after: Fact::PayAppliedOn, whom: PAY }),
        ..StepRow::of("pay", Region::Pay, text!("微信支付", "WeChat Pay"), &[Fact::PayOpenedOn])
    },
    StepRow {
        statements: &["G8.1", "G8.2", "G8.3", "G8.4", "G8.5"],
        need: Need::May,
        gates: &[&registration::registered_first::RULE, &open_platform::qualification_first::RULE],
        commands: &[EventKind::OpenPlatformBound, EventKind::OpenPlatformUnbound],
        ..StepRow::of(
            "open-platform",
            Region::OpenPlatform,
            text!("绑定开放平台帐号", "Bind to the Open Platform"),
            &[Fact::PlatformBoundOn],
        )
    },
    StepRow {
        statements: &["G10.1", "G10.2", "G10.4", "G10.5"],
        need: Need::May,
        gates: &[&wecom::release_first::RULE],
        commands: &[EventKind::WecomBegun, EventKind::WecomRemoved],
        ..StepRow::of(
            "wecom-association",
            Region::Wecom,
            text!("发起关联", "Begin the association"),
            &[Fact::WecomBegunOn],
        )
    },
    StepRow {
        statements: &["G10.6"],
        need: Need::May,
        gates: &[&wecom::release_first::RULE, &wecom::begin_first::RULE],
        commands: &[EventKind::WecomAuthorised],
        waiting: Some(Waiting { after: Fact::WecomBegunOn, whom: SCAN }),
        ..StepRow::of(
            "wecom-authorisation",
            Region::Wecom,
            text!("管理员授权", "The administrator’s scan"),
            &[Fact::WecomAuthorisedOn],
        )
    },
    StepRow {
        statements: &["G10.3", "G10.7", "G10.8", "G10.9"],
        need: Need::May,
        gates: &[&wecom::release_first::RULE, &wecom::begin_first::RULE, &wecom::administrator_scan_first::RULE],
        commands: &[EventKind::WecomRangeSet],
        notes: &[&wecom::adaptation::RULE],
        ..StepRow::of("wecom-range", Region::Wecom, text!("可见范围", "Visible range"), &[Fact::WecomRangeSetOn])
    },
    StepRow {
        statements: &["G9.1", "G9.2", "G9.3", "G9.4", "G9.5", "G9.6", "G9.7", "G9.8"],
        need: Need::May,
        gates: &[&registration::registered_first::RULE, &association::official_account_first::RULE],
        quotas: &[LimitId::OfficialAccountsPerProgram, LimitId::AdditionsByProgram],
        commands: &[EventKind::AssociationRequested, EventKind::AssociationMade, EventKind::AssociationRemoved],
        notes: &[&quota::over::RULE],
        waiting: Some(Waiting { after: Fact::AssociationRequestedOn, whom: OTHER_SIDE }),
        ..StepRow::of(
            "association",
            Region::Associations,
            text!("关联公众号", "Associate an Official Account"),
            &[Fact::AssociatedOn],
        )
    },
];

/// What stands before name, avatar, introduction and categories.
const PROFILE: &[&crate::rule::Rule] =
    &[&registration::submission_first::RULE, &profile::verification_first::RULE, &profile::remittance_first::RULE];
