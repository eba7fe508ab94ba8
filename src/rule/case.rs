//! The cases of a rule: what it accepts and what it finds, as data beside the rule.

use super::FindingKind;
use crate::calendar;
use crate::form::{Field, Form, Raw};
use crate::guide::SubjectType;
use crate::ledger;
use crate::ledger::{ArgId, Command, EventKind, Fact, PageGroup};

/// One case of a rule.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// What the case shows, as the end of the sentence "it accepts …" or "it finds …".
    pub name: &'static str,
    /// What is given.
    pub given: Given,
    /// What the rule says.
    pub expect: Expect,
}

/// What the rule of a case says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Nothing.
    Silence,
    /// A finding of this kind.
    Finding(FindingKind),
}

/// What is given to the rule.
#[derive(Debug, Clone, Copy)]
pub enum Given {
    /// One value, judged alone.
    Value(&'static str),
    /// The known-good form of a subject type with some fields changed.
    Form(SubjectType, &'static [(Field, Value)]),
    /// The same, with dated facts, on a day. Dates are ISO 8601.
    Facts(SubjectType, &'static [(Field, Value)], &'static [(Fact, &'static str)], &'static str),
    /// What happened, in order, and what the user wants to record next. All of it is about the program `mp`, unless it
    /// names another.
    Then(&'static [Did], Did),
    /// A table of applicants, with its header.
    Table(&'static str),
    /// What happened, in order, and a day on which the steps of the program `mp` are looked at.
    By(&'static [Did], &'static str),
}

/// One thing that happened, or that somebody wants to record.
#[derive(Debug, Clone, Copy)]
pub struct Did {
    /// The day, ISO 8601.
    pub on: &'static str,
    /// What.
    pub kind: EventKind,
    /// The program; empty for none.
    pub program: &'static str,
    /// The arguments.
    pub args: &'static [(ArgId, With)],
}

/// What an argument carries.
#[derive(Debug, Clone, Copy)]
pub enum With {
    /// A text.
    Text(&'static str),
    /// A tick.
    Tick(bool),
    /// A whole number.
    Number(u32),
    /// Several texts.
    Texts(&'static [&'static str]),
    /// Groups of pages: page, category, tags.
    Pages(&'static [(&'static str, &'static str, &'static [&'static str])]),
    /// Something that no argument takes.
    Nothing,
}

impl Did {
    /// Something about the program `mp`.
    #[must_use]
    pub const fn on(on: &'static str, kind: EventKind, args: &'static [(ArgId, With)]) -> Self {
        Self { on, kind, program: "mp", args }
    }

    /// Something about another program, or about none.
    #[must_use]
    pub const fn of(on: &'static str, program: &'static str, kind: EventKind, args: &'static [(ArgId, With)]) -> Self {
        Self { on, kind, program, args }
    }

    /// The command that records it.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command {
            kind: self.kind,
            program: self.program.into(),
            on: calendar::parse(self.on),
            args: ledger::Args::new(),
            exceptions: Vec::new(),
        };
        for (arg, value) in self.args {
            command.args.set(*arg, value.value());
        }
        command
    }
}

impl With {
    fn value(self) -> ledger::Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Tick(tick) => tick.into(),
            Self::Number(number) => number.into(),
            Self::Texts(texts) => texts.into(),
            Self::Pages(groups) => ledger::Value::Pages(
                groups
                    .iter()
                    .map(|(page, category, tags)| PageGroup {
                        page: (*page).to_owned(),
                        category: (*category).to_owned(),
                        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
                    })
                    .collect(),
            ),
            Self::Nothing => ledger::Value::Other("object"),
        }
    }
}

/// A value put into a field of a case's form.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    /// A text.
    Text(&'static str),
    /// A tick.
    Tick(bool),
    /// Nothing.
    Absent,
    /// A number, which no field holds.
    Number,
}

/// The day on which forms of cases are judged.
const CASE_DAY: &str = "2018-11-06";

impl Case {
    /// A case in which the rule is silent.
    #[must_use]
    pub const fn passes(name: &'static str, given: Given) -> Self {
        Self { name, given, expect: Expect::Silence }
    }

    /// A case in which the rule finds something of this kind.
    #[must_use]
    pub const fn finds(kind: FindingKind, name: &'static str, given: Given) -> Self {
        Self { name, given, expect: Expect::Finding(kind) }
    }

    /// The form that the case gives; the known-good enterprise for a value judged alone.
    #[must_use]
    pub fn form(&self) -> Form {
        let (subject, patch) = match self.given {
            Given::Value(_) | Given::Table(_) | Given::Then(..) | Given::By(..) => (SubjectType::Enterprise, &[][..]),
            Given::Form(subject, patch) | Given::Facts(subject, patch, ..) => (subject, patch),
        };
        let mut form = baseline(subject);
        for (field, value) in patch {
            form.set(*field, value.raw());
        }
        form
    }

    /// The day on which the case is judged, ISO 8601.
    #[must_use]
    pub const fn day(&self) -> &'static str {
        match self.given {
            Given::Facts(.., day) | Given::By(_, day) => day,
            Given::Then(_, last) => last.on,
            Given::Value(_) | Given::Form(..) | Given::Table(_) => CASE_DAY,
        }
    }
}

impl Value {
    fn raw(self) -> Raw {
        match self {
            Self::Text(text) => Raw::Text(text.to_owned()),
            Self::Tick(tick) => Raw::Tick(tick),
            Self::Absent => Raw::Absent,
            Self::Number => Raw::Other("number"),
        }
    }
}

/// The known-good form of a subject type: it passes every rule. Names and numbers are made up; their check characters
/// are right.
#[must_use]
pub fn baseline(subject: SubjectType) -> Form {
    let form = Form::new()
        .with(Field::Email, "mini@maixiangfang.example.com")
        .with(Field::Password, "Mai2018xiang!")
        .with(Field::PasswordConfirm, "Mai2018xiang!")
        .ticked(Field::EmailNotOnOfficialPlatform)
        .ticked(Field::EmailNotOnOpenPlatform)
        .ticked(Field::EmailNotOnEnterpriseAccount)
        .ticked(Field::EmailNotOnPersonalWechat)
        .with(Field::SubjectType, subject.as_str())
        .with(Field::AdministratorName, "张小麦")
        .with(Field::AdministratorId, "11010519491231002X")
        .with(Field::AdministratorMobile, "13800138000")
        .ticked(Field::SubjectConfirmed)
        .with(Field::ProgramName, "麦香坊点单")
        .with(Field::Introduction, "麦香坊门店点单、预订蛋糕和会员积分");
    let organisation = |name: &str, code: &str| {
        form.clone()
            .with(Field::SubjectName, name)
            .with(Field::CodeKind, "credit_code")
            .with(Field::Code, code)
            .with(Field::VerificationWay, "verification")
    };
    match subject {
        SubjectType::Enterprise => organisation("杭州麦香坊食品有限公司", "91330106MA9K8T3P87")
            .with(Field::VerificationWay, "remittance")
            .with(Field::BankName, "招商银行")
            .with(Field::BankAccountName, "杭州麦香坊食品有限公司")
            .with(Field::BankAccount, "571905400810812"),
        SubjectType::IndividualBusiness => organisation("杭州市上城区麦香坊面包店", "92330102MA9B0KRQ2G"),
        SubjectType::Government => organisation("杭州市上城区行政服务中心", "11330102002492715H"),
        SubjectType::Media => organisation("杭州麦香日报社", "123301004701000300"),
        SubjectType::OtherOrganization => organisation("杭州市烘焙行业协会", "51330100501770003X"),
        SubjectType::Individual | SubjectType::Overseas => form,
    }
}
