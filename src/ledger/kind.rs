//! Everything that can be recorded, one table row each: what it is called, about whom, and with which arguments.

use serde::{Serialize, Serializer};

use super::arg::ArgId::{
    self, AdministratorId, AdministratorMobile, AdministratorName, AppId, Application, Avatar, BankAccount,
    BankAccountName, BankName, Categories, Code, CodeKind, Company, Edition, Email, EmailNotOnEnterpriseAccount,
    EmailNotOnOfficialPlatform, EmailNotOnOpenPlatform, EmailNotOnPersonalWechat, Entry, Introduction, Limit, Name,
    OfficialAccount, OpenPlatformAccount, OriginalId, Pages, ProgramName, Range, Reason, Reasons, Role, Side, Source,
    SubjectName, SubjectType, Value, VerificationWay, Version, Whom,
};
use super::fact::Fact;
use crate::text::{self, Text};

/// What happened, or what the user wants to record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the rows of the table say what each is")]
pub enum EventKind {
    Begun,
    EditionChosen,
    Closed,
    EmailSet,
    EmailActivated,
    SubjectSubmitted,
    SubjectConfirmed,
    RemittanceSent,
    RemittanceConfirmed,
    VerificationApplied,
    VerificationPassed,
    VerificationRefused,
    VerificationExpired,
    NameSet,
    AvatarSet,
    IntroductionSet,
    CategoriesSet,
    MemberBound,
    MemberUnbound,
    AppIdRecorded,
    CodeUploaded,
    CodeDeleted,
    ReviewSubmitted,
    TestAccountAsked,
    TestAccountGiven,
    ReviewApproved,
    ReviewRejected,
    ReviewWithdrawn,
    Released,
    ClosedBetaStarted,
    ClosedBetaEnded,
    PayApplied,
    PayOpened,
    OpenPlatformBound,
    OpenPlatformUnbound,
    AssociationRequested,
    AssociationMade,
    AssociationRemoved,
    WecomBegun,
    WecomAuthorised,
    WecomRangeSet,
    WecomRemoved,
    OfficialAccountAdded,
    OpenPlatformAdded,
    OpenPlatformQualified,
    MobileApplicationAdded,
    WebsiteApplicationAdded,
    CompanyAdded,
    LimitSet,
    LimitCleared,
}

/// A sort of account in a workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// A mini program.
    Program,
    /// An Official Account.
    OfficialAccount,
    /// An Open Platform account.
    OpenPlatformAccount,
    /// A mobile application of an Open Platform account.
    MobileApplication,
    /// A website application of an Open Platform account.
    WebsiteApplication,
    /// A company in `WeCom`.
    WecomCompany,
}

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A new account of this kind; its id stands in `program` or in the argument.
    New(AccountKind),
    /// A program, named in `program`.
    Program,
    /// An Open Platform account, named in an argument.
    OpenPlatform,
    /// A program, or an Official Account named in an argument.
    Member,
    /// A program and an Official Account.
    Association,
    /// The numbers of the whole workspace.
    Overlay,
}

/// An argument that a kind of event takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Takes {
    /// Which argument.
    pub arg: ArgId,
    /// Whether it has to be there. What a subject type or a way of verification needs besides is left to the rules.
    pub required: bool,
}

/// One row of the table.
#[derive(Debug)]
pub struct KindSpec {
    /// The kind.
    pub kind: EventKind,
    /// Its public name, such as `remittance-sent`.
    pub name: &'static str,
    /// What it is about.
    pub about: About,
    /// What it takes.
    pub takes: &'static [Takes],
    /// The fact that it establishes and that can hold only once.
    pub once: Option<Fact>,
    /// The statements that it records something of.
    pub statements: &'static [&'static str],
    /// What to call it.
    pub title: Text,
}

const fn must(arg: ArgId) -> Takes {
    Takes { arg, required: true }
}

const fn may(arg: ArgId) -> Takes {
    Takes { arg, required: false }
}

impl KindSpec {
    const fn of(kind: EventKind, name: &'static str, about: About, title: Text) -> Self {
        Self { kind, name, about, takes: &[], once: None, statements: &[], title }
    }

    const fn takes(mut self, takes: &'static [Takes]) -> Self {
        self.takes = takes;
        self
    }

    const fn once(mut self, fact: Fact) -> Self {
        self.once = Some(fact);
        self
    }

    const fn says(mut self, statements: &'static [&'static str]) -> Self {
        self.statements = statements;
        self
    }
}

/// What an account that is no program is recorded with: its id, its name, whose it is, its email.
const fn owned(id: ArgId) -> [Takes; 10] {
    [
        may(id),
        must(Name),
        may(SubjectType),
        may(SubjectName),
        may(CodeKind),
        may(Code),
        may(AdministratorName),
        may(AdministratorId),
        may(Email),
        may(Edition),
    ]
}

/// Every kind of event, in the order of the guide.
pub static KINDS: [KindSpec; 50] = {
    use About::{Association, Member, New, OpenPlatform, Overlay, Program};
    use EventKind as K;
    [
        KindSpec::of(K::Begun, "begun", New(AccountKind::Program), text!("开始注册小程序", "Begin a mini program"))
            .takes(&[may(ProgramName), may(Edition)])
            .says(&["G2.1", "G2.2"]),
        KindSpec::of(K::EditionChosen, "edition-chosen", Program, text!("换一版指南", "Judge by another edition"))
            .takes(&[must(Edition)]),
        KindSpec::of(K::Closed, "closed", Program, text!("停办这个小程序", "Give the program up"))
            .takes(&[must(Reason)])
            .once(Fact::ClosedOn),
        KindSpec::of(K::EmailSet, "email-set", Program, text!("设置邮箱和密码", "Email and password set"))
            .takes(&[
                must(Email),
                must(EmailNotOnOfficialPlatform),
                must(EmailNotOnOpenPlatform),
                must(EmailNotOnEnterpriseAccount),
                must(EmailNotOnPersonalWechat),
            ])
            .says(&["G2.3", "G2.4", "G2.5", "G2.6", "G2.7"]),
        KindSpec::of(K::EmailActivated, "email-activated", Program, text!("邮箱已激活", "Email activated"))
            .once(Fact::EmailActivatedOn)
            .says(&["G2.8"]),
        KindSpec::of(
            K::SubjectSubmitted,
            "subject-submitted",
            Program,
            text!("提交主体信息", "Subject information submitted"),
        )
        .takes(&[
            must(SubjectType),
            may(SubjectName),
            may(CodeKind),
            may(Code),
            may(VerificationWay),
            may(BankName),
            may(BankAccountName),
            may(BankAccount),
            must(AdministratorName),
            must(AdministratorId),
            must(AdministratorMobile),
        ])
        .says(&["G2.9", "G2.10", "G2.11", "G2.12", "G2.13", "G2.14", "G2.15", "G2.16", "G2.17", "G2.19", "G2.21"]),
        KindSpec::of(K::SubjectConfirmed, "subject-confirmed", Program, text!("确认主体信息", "Subject confirmed"))
            .once(Fact::SubmittedOn)
            .says(&["G2.22"]),
        KindSpec::of(K::RemittanceSent, "remittance-sent", Program, text!("已汇款", "Remittance sent"))
            .once(Fact::RemittanceSentOn)
            .says(&["G2.17", "G2.23", "G2.24"]),
        KindSpec::of(
            K::RemittanceConfirmed,
            "remittance-confirmed",
            Program,
            text!("打款已确认到账", "Remittance confirmed"),
        )
        .once(Fact::RemittanceConfirmedOn)
        .says(&["G2.24", "G3.3"]),
        KindSpec::of(
            K::VerificationApplied,
            "verification-applied",
            Program,
            text!("申请微信认证", "Verification applied for"),
        )
        .once(Fact::VerificationAppliedOn)
        .says(&["G2.18", "G2.20", "G2.25", "G6.1", "G6.2", "G6.5"]),
        KindSpec::of(
            K::VerificationPassed,
            "verification-passed",
            Program,
            text!("微信认证通过", "Verification passed"),
        )
        .says(&["G2.19", "G3.4", "G6.3"]),
        KindSpec::of(
            K::VerificationRefused,
            "verification-refused",
            Program,
            text!("微信认证未通过", "Verification refused"),
        )
        .takes(&[must(Reason)])
        .says(&["G2.18"]),
        KindSpec::of(
            K::VerificationExpired,
            "verification-expired",
            Program,
            text!("微信认证过期", "Verification expired"),
        )
        .says(&["G3.10"]),
        KindSpec::of(K::NameSet, "name-set", Program, text!("设置名称", "Name set"))
            .takes(&[must(ProgramName)])
            .says(&["G3.3", "G3.4"]),
        KindSpec::of(K::AvatarSet, "avatar-set", Program, text!("设置头像", "Avatar set"))
            .takes(&[may(Avatar)])
            .says(&["G3.3", "G3.4"]),
        KindSpec::of(K::IntroductionSet, "introduction-set", Program, text!("设置简介", "Introduction set"))
            .takes(&[must(Introduction)])
            .says(&["G3.3", "G3.4"]),
        KindSpec::of(K::CategoriesSet, "categories-set", Program, text!("设置服务类目", "Service categories set"))
            .takes(&[must(Categories)])
            .says(&["G3.3", "G3.4", "G3.5", "G3.6", "G3.7"]),
        KindSpec::of(K::MemberBound, "member-bound", Program, text!("绑定成员", "Member bound"))
            .takes(&[must(Role), must(ArgId::Member)])
            .says(&["G3.8", "G3.9", "G3.10", "G3.11"]),
        KindSpec::of(K::MemberUnbound, "member-unbound", Program, text!("解绑成员", "Member unbound"))
            .takes(&[must(Role), must(ArgId::Member)])
            .says(&["G3.8"]),
        KindSpec::of(K::AppIdRecorded, "app-id-recorded", Program, text!("记下 AppID", "AppID recorded"))
            .takes(&[must(AppId), may(OriginalId)])
            .says(&["G3.12"]),
        KindSpec::of(K::CodeUploaded, "code-uploaded", Program, text!("上传代码", "Code uploaded"))
            .takes(&[must(Version)])
            .says(&["G4.1", "G5.1"]),
        KindSpec::of(K::CodeDeleted, "code-deleted", Program, text!("删除开发版本", "Code deleted"))
            .takes(&[must(Version)])
            .says(&["G4.1"]),
        KindSpec::of(K::ReviewSubmitted, "review-submitted", Program, text!("提交审核", "Submitted for review"))
            .takes(&[must(Version), must(Pages)])
            .says(&["G4.1", "G4.2", "G4.5"]),
        KindSpec::of(
            K::TestAccountAsked,
            "test-account-asked",
            Program,
            text!("审核要测试帐号", "Test account asked for"),
        )
        .says(&["G4.3"]),
        KindSpec::of(K::TestAccountGiven, "test-account-given", Program, text!("提供测试帐号", "Test account given"))
            .once(Fact::TestAccountGivenOn)
            .says(&["G4.4"]),
        KindSpec::of(K::ReviewApproved, "review-approved", Program, text!("审核通过", "Review approved"))
            .says(&["G4.5", "G4.7"]),
        KindSpec::of(K::ReviewRejected, "review-rejected", Program, text!("审核未通过", "Review rejected"))
            .takes(&[must(Reasons)])
            .says(&["G4.5", "G4.6"]),
        KindSpec::of(K::ReviewWithdrawn, "review-withdrawn", Program, text!("撤回审核", "Review withdrawn"))
            .says(&["G4.5"]),
        KindSpec::of(K::Released, "released", Program, text!("发布", "Released")).says(&["G4.7"]),
        KindSpec::of(K::ClosedBetaStarted, "closed-beta-started", Program, text!("开始内测", "Closed beta started"))
            .once(Fact::ClosedBetaSince)
            .says(&["G4.8"]),
        KindSpec::of(K::ClosedBetaEnded, "closed-beta-ended", Program, text!("结束内测", "Closed beta ended"))
            .says(&["G4.8"]),
        KindSpec::of(K::PayApplied, "pay-applied", Program, text!("申请微信支付", "WeChat Pay applied for"))
            .once(Fact::PayAppliedOn)
            .says(&["G6.3", "G7.1"]),
        KindSpec::of(K::PayOpened, "pay-opened", Program, text!("微信支付已开通", "WeChat Pay opened"))
            .once(Fact::PayOpenedOn)
            .says(&["G7.1"]),
        KindSpec::of(
            K::OpenPlatformBound,
            "open-platform-bound",
            Member,
            text!("绑定开放平台帐号", "Open Platform bound"),
        )
        .takes(&[must(OpenPlatformAccount), may(OfficialAccount)])
        .says(&["G8.1", "G8.2", "G8.4", "G8.5"]),
        KindSpec::of(
            K::OpenPlatformUnbound,
            "open-platform-unbound",
            Member,
            text!("解绑开放平台帐号", "Open Platform unbound"),
        )
        .takes(&[may(OfficialAccount)])
        .says(&["G8.1"]),
        KindSpec::of(
            K::AssociationRequested,
            "association-requested",
            Association,
            text!("申请关联公众号", "Association requested"),
        )
        .takes(&[must(OfficialAccount), must(Side)])
        .says(&["G9.2", "G9.8"]),
        KindSpec::of(K::AssociationMade, "association-made", Association, text!("公众号已关联", "Association made"))
            .takes(&[must(OfficialAccount)])
            .says(&["G9.1", "G9.3", "G9.4", "G9.5", "G9.6", "G9.7", "G9.8"]),
        KindSpec::of(
            K::AssociationRemoved,
            "association-removed",
            Association,
            text!("解除公众号关联", "Association removed"),
        )
        .takes(&[must(OfficialAccount)])
        .says(&["G9.6", "G9.7"]),
        KindSpec::of(K::WecomBegun, "wecom-begun", Program, text!("发起企业微信关联", "WeCom association begun"))
            .takes(&[must(Company), must(Entry)])
            .says(&["G10.4", "G10.5"]),
        KindSpec::of(
            K::WecomAuthorised,
            "wecom-authorised",
            Program,
            text!("管理员扫码授权", "Authorised by the administrator"),
        )
        .takes(&[must(Company)])
        .says(&["G10.6"]),
        KindSpec::of(K::WecomRangeSet, "wecom-range-set", Program, text!("设置可见范围", "Visible range set"))
            .takes(&[must(Company), must(Range)])
            .says(&["G10.7", "G10.8"]),
        KindSpec::of(K::WecomRemoved, "wecom-removed", Program, text!("解除企业微信关联", "WeCom association removed"))
            .takes(&[must(Company)])
            .says(&["G10.9"]),
        KindSpec::of(
            K::OfficialAccountAdded,
            "official-account-added",
            New(AccountKind::OfficialAccount),
            text!("添加公众号", "Add an Official Account"),
        )
        .takes(&const { owned(OfficialAccount) })
        .says(&["G9.2"]),
        KindSpec::of(
            K::OpenPlatformAdded,
            "open-platform-added",
            New(AccountKind::OpenPlatformAccount),
            text!("添加开放平台帐号", "Add an Open Platform account"),
        )
        .takes(&const { owned(OpenPlatformAccount) })
        .says(&["G8.4"]),
        KindSpec::of(
            K::OpenPlatformQualified,
            "open-platform-qualified",
            OpenPlatform,
            text!("完成开发者资质认证", "Developer qualification completed"),
        )
        .takes(&[must(OpenPlatformAccount)])
        .says(&["G8.5"]),
        KindSpec::of(
            K::MobileApplicationAdded,
            "mobile-application-added",
            New(AccountKind::MobileApplication),
            text!("添加移动应用", "Add a mobile application"),
        )
        .takes(&[may(Application), must(OpenPlatformAccount), must(Name)])
        .says(&["G8.1"]),
        KindSpec::of(
            K::WebsiteApplicationAdded,
            "website-application-added",
            New(AccountKind::WebsiteApplication),
            text!("添加网站应用", "Add a website application"),
        )
        .takes(&[may(Application), must(OpenPlatformAccount), must(Name)])
        .says(&["G8.1"]),
        KindSpec::of(
            K::CompanyAdded,
            "company-added",
            New(AccountKind::WecomCompany),
            text!("添加企业微信企业", "Add a WeCom company"),
        )
        .takes(&[may(Company), must(Name)])
        .says(&["G10.3"]),
        KindSpec::of(K::LimitSet, "limit-set", Overlay, text!("改一个数", "Set a number of your own")).takes(&[
            must(Limit),
            may(Whom),
            may(Value),
            must(Source),
        ]),
        KindSpec::of(K::LimitCleared, "limit-cleared", Overlay, text!("恢复指南的数", "Go back to the guide’s number"))
            .takes(&[must(Limit), may(Whom)]),
    ]
};

impl EventKind {
    /// The kind's row.
    #[must_use]
    pub fn spec(self) -> &'static KindSpec {
        let [first, ..] = &KINDS;
        KINDS.get(self as usize).unwrap_or(first)
    }

    /// The public name, such as `remittance-sent`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.spec().name
    }

    /// The kind of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        KINDS.iter().find(|spec| spec.name == name).map(|spec| spec.kind)
    }

    /// What the kind takes of an argument.
    #[must_use]
    pub fn takes(self, arg: ArgId) -> Option<Takes> {
        self.spec().takes.iter().copied().find(|takes| takes.arg == arg)
    }
}

/// The kind's public name.
impl Serialize for EventKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        text::name(&self.as_str(), serializer)
    }
}

impl AccountKind {
    /// Every kind of account.
    pub const ALL: [Self; 6] = [
        Self::Program,
        Self::OfficialAccount,
        Self::OpenPlatformAccount,
        Self::MobileApplication,
        Self::WebsiteApplication,
        Self::WecomCompany,
    ];

    /// What to call it.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::Program => text!("小程序", "mini program"),
            Self::OfficialAccount => text!("公众号", "Official Account"),
            Self::OpenPlatformAccount => text!("开放平台帐号", "Open Platform account"),
            Self::MobileApplication => text!("移动应用", "mobile application"),
            Self::WebsiteApplication => text!("网站应用", "website application"),
            Self::WecomCompany => text!("企业微信企业", "WeCom company"),
        }
    }

    /// The argument that names such an account; `None` for programs, which stand in `program`.
    #[must_use]
    pub const fn arg(self) -> Option<ArgId> {
        match self {
            Self::Program => None,
            Self::OfficialAccount => Some(OfficialAccount),
            Self::OpenPlatformAccount => Some(OpenPlatformAccount),
            Self::MobileApplication | Self::WebsiteApplication => Some(Application),
            Self::WecomCompany => Some(Company),
        }
    }

    /// The letters with which ids of such accounts begin when the ledger gives them.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Program => "mp",
            Self::OfficialAccount => "oa",
            Self::OpenPlatformAccount => "op",
            Self::MobileApplication => "app",
            Self::WebsiteApplication => "site",
            Self::WecomCompany => "corp",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for (index, spec) in KINDS.iter().enumerate() {
            assert_eq!(spec.kind as usize, index, "{}", spec.name);
            assert_eq!(EventKind::parse(spec.name), Some(spec.kind));
            assert!(spec.statements.iter().all(|id| crate::guide::statement(id).is_some()), "{}", spec.name);
        }
    }

    #[test]
    fn a_name_is_a_word_of_small_letters() {
        for spec in &KINDS {
            assert!(spec.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", spec.name);
        }
    }
}
