//! The steps of the registration, one table row each.

use crate::form::Page;
use crate::guide::LimitId;
use crate::ledger::Fact;
use crate::rule::Rule;
use crate::rules::registration as gate;
use crate::text::Text;

/// One thing to do, with everything that decides about its state.
#[derive(Debug)]
pub struct StepRow {
    /// The step's id.
    pub id: &'static str,
    /// The page on which it is done.
    pub page: Page,
    /// What to call it.
    pub title: Text,
    /// The statements it comes from.
    pub statements: &'static [&'static str],
    /// The rule that says why the step does not apply, for steps that not everybody has.
    pub unless: Option<&'static Rule>,
    /// The rules that stand before it.
    pub gates: &'static [&'static Rule],
    /// What completes it.
    pub done: Done,
    /// The fact after which somebody else has to act.
    pub waiting: Option<Waiting>,
    /// The rule about its deadline, and how the deadline is counted.
    pub deadline: Option<Deadline>,
    /// The fee that it costs.
    pub fee: Option<LimitId>,
}

/// What completes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Nothing stands in the way any more on the step's page of the form, or a fact shows that the platform took it.
    Page(Fact),
    /// A fact is recorded.
    Fact(Fact),
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
    /// How many days after it the last day comes.
    pub period: LimitId,
    /// The rule that says that it is over.
    pub expired: &'static Rule,
}

const TENCENT: Text = Text::new("腾讯确认到账", "Tencent to confirm the remittance");
const AUDIT: Text = Text::new("微信认证审核", "the review of the verification");

/// The steps of the registration, in the order of the guide.
pub static REGISTRATION: [StepRow; 8] = [
    StepRow {
        id: "account",
        page: Page::Account,
        title: Text::new("填写邮箱和密码", "Email and password"),
        statements: &["G2.1", "G2.2", "G2.3", "G2.4", "G2.5", "G2.6", "G2.7"],
        unless: None,
        gates: &[],
        done: Done::Page(Fact::EmailActivatedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "activation",
        page: Page::Activation,
        title: Text::new("激活邮箱", "Activate the email"),
        statements: &["G2.8"],
        unless: None,
        gates: &[&gate::account_first::RULE],
        done: Done::Fact(Fact::EmailActivatedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "subject",
        page: Page::Subject,
        title: Text::new("填写主体信息", "Subject information"),
        statements: &["G2.9", "G2.10", "G2.11", "G2.12", "G2.13", "G2.14", "G2.15"],
        unless: None,
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(Fact::SubmittedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "verification-way",
        page: Page::Verification,
        title: Text::new("选择验证方式", "Way of verification"),
        statements: &["G2.16", "G2.17", "G2.18", "G2.19"],
        unless: Some(&gate::individual_needs_no_way::RULE),
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(Fact::SubmittedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "administrator",
        page: Page::Administrator,
        title: Text::new("填写管理员信息", "Administrator"),
        statements: &["G2.21"],
        unless: None,
        gates: &[&gate::activation_first::RULE],
        done: Done::Page(Fact::SubmittedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "confirmation",
        page: Page::Confirmation,
        title: Text::new("确认主体信息", "Confirm the subject"),
        statements: &["G2.22"],
        unless: None,
        gates: &[&gate::activation_first::RULE, &gate::pages_first::RULE],
        done: Done::Fact(Fact::SubmittedOn),
        waiting: None,
        deadline: None,
        fee: None,
    },
    StepRow {
        id: "remittance",
        page: Page::Finish,
        title: Text::new("对公打款", "Remittance"),
        statements: &["G2.17", "G2.23", "G2.24", "G3.3"],
        unless: Some(&gate::remittance_not_chosen::RULE),
        gates: &[&gate::way_first::RULE, &gate::submission_first::RULE],
        done: Done::Fact(Fact::RemittanceConfirmedOn),
        waiting: Some(Waiting { after: Fact::RemittanceSentOn, whom: TENCENT }),
        deadline: Some(Deadline {
            from: Fact::SubmittedOn,
            period: LimitId::RemittancePeriod,
            expired: &gate::remittance_expired::RULE,
        }),
        fee: None,
    },
    StepRow {
        id: "wechat-verification",
        page: Page::Finish,
        title: Text::new("微信认证", "WeChat verification"),
        statements: &["G2.18", "G2.19", "G2.20", "G2.25", "G3.4"],
        unless: Some(&gate::verification_not_chosen::RULE),
        gates: &[&gate::way_first::RULE, &gate::submission_first::RULE],
        done: Done::Fact(Fact::VerificationPassedOn),
        waiting: Some(Waiting { after: Fact::VerificationAppliedOn, whom: AUDIT }),
        deadline: None,
        fee: Some(LimitId::VerificationFee),
    },
];
