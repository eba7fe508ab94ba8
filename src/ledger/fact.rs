//! The dated facts of one program: what the user or Tencent has done, and on which day in China.

use serde::{Serialize, Serializer};
use time::Date;

use crate::text::{Name, Text};

/// Something that happened to a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The activation link in the mail was opened (G2.8).
    EmailActivatedOn,
    /// The subject information was submitted (G2.22): day 0 of the remittance period.
    SubmittedOn,
    /// The remittance was sent from the corporate account (G2.23).
    RemittanceSentOn,
    /// Tencent confirmed the remittance (G3.3).
    RemittanceConfirmedOn,
    /// WeChat verification was applied for (G2.25); gone once there is an answer.
    VerificationAppliedOn,
    /// WeChat verification passed (G3.4); gone once it has expired.
    VerificationPassedOn,
    /// The registration was begun (G2.1).
    BegunOn,
    /// The user gave the program up.
    ClosedOn,
    /// Email and password were set (G2.7).
    EmailSetOn,
    /// The subject information was filled in and sent to the confirmation (G2.9).
    EnteredOn,
    /// The last application for verification was refused; gone once there is another.
    VerificationRefusedOn,
    /// The verification has expired; gone once there is another.
    VerificationExpiredOn,
    /// The name was set (G3.3).
    NameSetOn,
    /// The avatar was set (G3.3).
    AvatarSetOn,
    /// The introduction was set (G3.3).
    IntroductionSetOn,
    /// The service categories were set (G3.3, G3.5–G3.7).
    CategoriesSetOn,
    /// The AppID was read (G3.12).
    AppIdRecordedOn,
    /// A developer was bound; gone once none is left (G3.8).
    DeveloperBoundOn,
    /// A tester was bound; gone once none is left (G3.9).
    TesterBoundOn,
    /// Code that is not online yet was uploaded (G4.1).
    UploadedOn,
    /// A version was submitted for review and there is no answer yet (G4.1).
    ReviewSubmittedOn,
    /// The last submission was rejected; gone with the next one (G4.3, G4.6).
    ReviewRejectedOn,
    /// A version was approved and is not online yet (G4.7).
    ReviewApprovedOn,
    /// The reviewers asked for a test account (G4.3).
    TestAccountAskedOn,
    /// A test account was given (G4.4).
    TestAccountGivenOn,
    /// A version went online for the first time (G4.7).
    ReleasedOn,
    /// The newest version is online; gone once newer code is uploaded (G4.7).
    OnlineOn,
    /// A closed beta runs (G4.8).
    ClosedBetaSince,
    /// WeChat Pay was applied for (G7.1).
    PayAppliedOn,
    /// WeChat Pay was opened (G7.1).
    PayOpenedOn,
    /// The program was bound to an Open Platform account (G8.1).
    PlatformBoundOn,
    /// An association with an Official Account is asked for and not answered (G9.8).
    AssociationRequestedOn,
    /// An association with an Official Account holds (G9.1).
    AssociatedOn,
    /// An association with a company was begun (G10.5).
    WecomBegunOn,
    /// The administrator authorised a company (G10.6).
    WecomAuthorisedOn,
    /// The visible range was set in a company (G10.7).
    WecomRangeSetOn,
}

/// Every fact with its public name and what to call it; those of the registration come first, in the order in which they
/// happen.
pub static FACTS: [(Fact, &str, Text); 36] = [
    (Fact::EmailActivatedOn, "emailActivatedOn", text!("邮箱激活", "email activated")),
    (Fact::SubmittedOn, "submittedOn", text!("主体信息提交", "subject information submitted")),
    (Fact::RemittanceSentOn, "remittanceSentOn", text!("汇款", "remittance sent")),
    (Fact::RemittanceConfirmedOn, "remittanceConfirmedOn", text!("打款到账确认", "remittance confirmed")),
    (Fact::VerificationAppliedOn, "verificationAppliedOn", text!("申请微信认证", "verification applied for")),
    (Fact::VerificationPassedOn, "verificationPassedOn", text!("微信认证通过", "verification passed")),
    (Fact::BegunOn, "begunOn", text!("开始注册", "registration begun")),
    (Fact::ClosedOn, "closedOn", text!("停办", "given up")),
    (Fact::EmailSetOn, "emailSetOn", text!("设置邮箱", "email set")),
    (Fact::EnteredOn, "enteredOn", text!("填写主体信息", "subject information entered")),
    (Fact::VerificationRefusedOn, "verificationRefusedOn", text!("微信认证未通过", "verification refused")),
    (Fact::VerificationExpiredOn, "verificationExpiredOn", text!("微信认证过期", "verification expired")),
    (Fact::NameSetOn, "nameSetOn", text!("设置名称", "name set")),
    (Fact::AvatarSetOn, "avatarSetOn", text!("设置头像", "avatar set")),
    (Fact::IntroductionSetOn, "introductionSetOn", text!("设置简介", "introduction set")),
    (Fact::CategoriesSetOn, "categoriesSetOn", text!("设置服务类目", "service categories set")),
    (Fact::AppIdRecordedOn, "appIdRecordedOn", text!("获取 AppID", "AppID recorded")),
    (Fact::DeveloperBoundOn, "developerBoundOn", text!("绑定开发者", "developer bound")),
    (Fact::TesterBoundOn, "testerBoundOn", text!("绑定体验者", "tester bound")),
    (Fact::UploadedOn, "uploadedOn", text!("上传代码", "code uploaded")),
    (Fact::ReviewSubmittedOn, "reviewSubmittedOn", text!("提交审核", "submitted for review")),
    (Fact::ReviewRejectedOn, "reviewRejectedOn", text!("审核未通过", "review rejected")),
    (Fact::ReviewApprovedOn, "reviewApprovedOn", text!("审核通过", "review approved")),
    (Fact::TestAccountAskedOn, "testAccountAskedOn", text!("审核要测试帐号", "test account asked for")),
    (Fact::TestAccountGivenOn, "testAccountGivenOn", text!("提供测试帐号", "test account given")),
    (Fact::ReleasedOn, "releasedOn", text!("首次发布", "first released")),
    (Fact::OnlineOn, "onlineOn", text!("发布", "released")),
    (Fact::ClosedBetaSince, "closedBetaSince", text!("内测", "closed beta")),
    (Fact::PayAppliedOn, "payAppliedOn", text!("申请微信支付", "WeChat Pay applied for")),
    (Fact::PayOpenedOn, "payOpenedOn", text!("开通微信支付", "WeChat Pay opened")),
    (Fact::PlatformBoundOn, "platformBoundOn", text!("绑定开放平台", "Open Platform bound")),
    (Fact::AssociationRequestedOn, "associationRequestedOn", text!("申请关联公众号", "association requested")),
    (Fact::AssociatedOn, "associatedOn", text!("关联公众号", "associated with an Official Account")),
    (Fact::WecomBegunOn, "wecomBegunOn", text!("发起企业微信关联", "WeCom association begun")),
    (Fact::WecomAuthorisedOn, "wecomAuthorisedOn", text!("管理员扫码授权", "authorised by the administrator")),
    (Fact::WecomRangeSetOn, "wecomRangeSetOn", text!("设置可见范围", "visible range set")),
];

/// How many of [`FACTS`], from the first, belong to a registration alone.
const OF_REGISTRATION: usize = 6;

/// The fact's public name.
impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Name(self.as_str()).serialize(serializer)
    }
}

impl Fact {
    /// The facts that a registration rests on.
    pub fn of_registration() -> impl Iterator<Item = Self> {
        FACTS.iter().take(OF_REGISTRATION).map(|(fact, ..)| *fact)
    }

    /// The fact of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        FACTS.iter().find(|(_, known, _)| *known == name).map(|(fact, ..)| *fact)
    }

    /// The public name, such as `submittedOn`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        FACTS.get(self as usize).map_or("", |(_, name, _)| name)
    }

    /// The JSON Pointer of the fact among the facts.
    #[must_use]
    pub fn path(self) -> String {
        ["/", self.as_str()].concat()
    }

    /// What to call it.
    #[must_use]
    pub fn title(self) -> Text {
        FACTS.get(self as usize).map_or(text!("", ""), |(.., title)| *title)
    }
}

/// The facts of one program. Each has a day or has not happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts([Option<Date>; FACTS.len()]);

impl Default for Facts {
    fn default() -> Self {
        Self::new()
    }
}

impl Facts {
    /// Nothing has happened yet.
    #[must_use]
    pub const fn new() -> Self {
        Self([None; FACTS.len()])
    }

    /// Whether something has happened.
    #[must_use]
    pub fn has(&self, fact: Fact) -> bool {
        self.on(fact).is_some()
    }

    /// The day on which something happened.
    #[must_use]
    pub fn on(&self, fact: Fact) -> Option<Date> {
        self.0.get(fact as usize).copied().flatten()
    }

    /// What happened, in the order in which it should happen.
    pub fn iter(&self) -> impl Iterator<Item = (Fact, Date)> {
        FACTS.iter().zip(self.0).filter_map(|((fact, ..), on)| Some((*fact, on?)))
    }

    /// The same facts but for those that `doubtful` names.
    #[must_use]
    pub fn without(&self, doubtful: impl Fn(Fact) -> bool) -> Self {
        self.iter().filter(|(fact, _)| !doubtful(*fact)).fold(Self::new(), |facts, (fact, on)| facts.with(fact, on))
    }

    /// Records the day of a fact; a later record of the same fact replaces it.
    pub fn record(&mut self, fact: Fact, on: Date) {
        self.set(fact, Some(on));
    }

    /// Forgets a fact that does not hold any more.
    pub fn clear(&mut self, fact: Fact) {
        self.set(fact, None);
    }

    /// Records the day of a fact, or that it does not hold.
    pub(super) fn set(&mut self, fact: Fact, on: Option<Date>) {
        if let Some(slot) = self.0.get_mut(fact as usize) {
            *slot = on;
        }
    }

    /// The same facts and one more.
    #[must_use]
    pub fn with(mut self, fact: Fact, on: Date) -> Self {
        self.record(fact, on);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_facts() {
        for (index, (fact, name, _)) in FACTS.iter().enumerate() {
            assert_eq!(*fact as usize, index);
            assert_eq!(Fact::parse(name), Some(*fact));
        }
    }
}
