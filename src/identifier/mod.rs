//! Number and name formats of the registration form: pure functions over one value, judged exactly as given.
//!
//! Every format answers three questions: what is wrong with a value and where ([`faults`]), what its parts mean
//! ([`parts`]), and how it would be written properly ([`normalize`]). Verdicts about a fault (how grave it is, why, what
//! to do) belong to the rules.

#[macro_use]
mod names;
pub mod app_id;
pub mod bank_account;
pub mod code;
pub mod credit_code;
pub mod email;
mod fault;
mod fold;
pub mod mobile;
pub mod name;
pub mod organization_code;
pub mod original_id;
pub mod password;
pub mod registration_number;
pub mod resident_id;
mod survey;
pub mod width;

use std::borrow::Cow;

use serde::Serialize;
use time::Date;

pub use fault::Fault;
pub use fold::half_width;

use fault::Faults;

use crate::text::Text;

/// A kind of value that can be judged on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Unified social credit code, GB 32100-2015, 18 characters.
    CreditCode,
    /// Organisation code, GB 11714-1997, 9 characters.
    OrganizationCode,
    /// Business registration number, GS 15-2006, 15 digits.
    RegistrationNumber,
    /// Resident ID number, GB 11643-1999, 18 characters; residence permits included.
    ResidentId,
    /// Mobile number of the mainland, 11 digits.
    Mobile,
    /// Email address.
    Email,
    /// Password of the account.
    Password,
    /// `AppID` of a mini program, `wx` and 16 hexadecimal digits.
    AppId,
    /// Original id of an account, `gh_` and 12 hexadecimal digits.
    OriginalId,
    /// Name of a mini program.
    ProgramName,
    /// Introduction of a mini program.
    Introduction,
    /// Name of a person as on the ID card.
    PersonName,
    /// Name of a subject as on its certificate.
    SubjectName,
    /// Number of a bank account.
    BankAccount,
}

/// Every kind with its public name and what to call it.
static KINDS: [(Kind, &str, Text); 14] = [
    (Kind::CreditCode, "credit_code", text!("统一社会信用代码", "Unified social credit code")),
    (Kind::OrganizationCode, "organization_code", text!("组织机构代码", "Organisation code")),
    (Kind::RegistrationNumber, "registration_number", text!("营业执照注册号", "Registration number")),
    (Kind::ResidentId, "resident_id", text!("身份证号码", "Resident ID number")),
    (Kind::Mobile, "mobile", text!("手机号", "Mobile number")),
    (Kind::Email, "email", text!("邮箱", "Email")),
    (Kind::Password, "password", text!("密码", "Password")),
    (Kind::AppId, "app_id", text!("AppID", "AppID")),
    (Kind::OriginalId, "original_id", text!("原始 ID", "Original ID")),
    (Kind::ProgramName, "program_name", text!("小程序名称", "Mini program name")),
    (Kind::Introduction, "introduction", text!("小程序介绍", "Introduction")),
    (Kind::PersonName, "person_name", text!("姓名", "Person's name")),
    (Kind::SubjectName, "subject_name", text!("主体名称", "Subject name")),
    (Kind::BankAccount, "bank_account", text!("银行账号", "Bank account number")),
];

impl Kind {
    /// Every kind, in the order of the public list.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|(kind, ..)| *kind)
    }

    /// The kind's public name, such as `credit_code`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or("", |(_, name, _)| name)
    }

    /// What to call such a value in both languages.
    #[must_use]
    pub fn title(self) -> Text {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or(text!("", ""), |(.., title)| *title)
    }

    /// The kind of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known, _)| *known == name).map(|(kind, ..)| *kind)
    }
}

/// What can be wrong with a value. Which of them a kind can have is in the kind's own file; each pair of kind and
/// fault is judged by exactly one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Too short (the fault is incomplete then) or too long.
    Length,
    /// A character that cannot stand there. Parameters: `position` from 1, `found`.
    Character,
    /// The check character does not follow from the others. Parameters: `position`, `expected`, `found`.
    CheckCharacter,
    /// The organisation code inside a credit code fails its own check. Parameters as for `CheckCharacter`.
    InnerCheck,
    /// A credit code of the early pilot series, which has no valid check character.
    PilotSeries,
    /// The registration authority is not one that issues codes.
    Authority,
    /// The category within the authority is not in the published table.
    Category,
    /// The administrative division does not exist.
    Division,
    /// The day of birth is not a day of the calendar.
    BirthDate,
    /// The day of birth lies after today.
    BirthInFuture,
    /// A 15-digit number of the first generation of ID cards.
    FirstGeneration,
    /// The number of a foreigner's permanent residence card.
    ForeignPermit,
    /// The value does not begin as it has to.
    Prefix,
    /// A mobile number whose SIM may not receive short messages.
    DataOnly,
    /// No `@`, or more than one.
    AtSign,
    /// A dot at an edge of the local part, or two in a row.
    Dots,
    /// A label of the domain that cannot be.
    Domain,
    /// The last label is missing or cannot be a top-level domain.
    TopLevel,
    /// Letters and digits are not both there.
    LettersAndDigits,
    /// White space at an edge.
    EdgeSpace,
    /// Wider than the platform counts, in half-width units.
    Width,
    /// Fewer Chinese characters than asked for.
    ChineseCharacters,
    /// A word that the platform refuses.
    ReservedWord,
}

/// How far one part of a value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PartState {
    /// Complete and understood.
    Valid,
    /// Being typed.
    Incomplete,
    /// Not begun.
    Empty,
    /// Complete and wrong.
    Invalid,
    /// Complete and not in our tables, which is no fault.
    Unknown,
}

/// One part of a value, decoded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The part's name, such as `authority`.
    pub name: &'static str,
    /// What to call it.
    pub label: Text,
    /// The first character's index, from 0.
    pub start: usize,
    /// One past the last character's index when complete.
    pub end: usize,
    /// The characters of the part that are there.
    pub text: String,
    /// How far it is read.
    pub state: PartState,
    /// What it says, where there is something to say.
    pub meaning: Option<crate::text::Param>,
}

/// Everything that is wrong with a value, most important first. An empty value is incomplete.
///
/// `today` decides what lies in the future.
#[must_use]
pub fn faults(kind: Kind, value: &str, today: Date) -> Vec<Fault> {
    match kind {
        Kind::CreditCode => credit_code::faults(value),
        Kind::OrganizationCode => organization_code::faults(value),
        Kind::RegistrationNumber => registration_number::faults(value),
        Kind::ResidentId => resident_id::faults(value, today),
        Kind::Mobile => mobile::faults(value),
        Kind::Email => email::faults(value),
        Kind::Password => password::faults(value),
        Kind::AppId => app_id::faults(value),
        Kind::OriginalId => original_id::faults(value),
        Kind::ProgramName => name::program_name_faults(value),
        Kind::Introduction => name::introduction_faults(value),
        Kind::PersonName => name::person_name_faults(value),
        Kind::SubjectName => name::subject_name_faults(value),
        Kind::BankAccount => bank_account::faults(value),
    }
}

/// The parts of a value with their meaning, as far as it has been typed. Kinds without parts give none.
#[must_use]
pub fn parts(kind: Kind, value: &str, today: Date) -> Vec<Part> {
    match kind {
        Kind::CreditCode => credit_code::parts(value),
        Kind::OrganizationCode => organization_code::parts(value),
        Kind::RegistrationNumber => registration_number::parts(value),
        Kind::ResidentId => resident_id::parts(value, today),
        Kind::Mobile => mobile::parts(value),
        Kind::Email => email::parts(value),
        Kind::AppId => app_id::parts(value),
        Kind::OriginalId => original_id::parts(value),
        Kind::ProgramName => name::program_name_parts(value),
        Kind::Introduction => name::introduction_parts(value),
        Kind::Password | Kind::PersonName | Kind::SubjectName | Kind::BankAccount => Vec::new(),
    }
}

/// The value as it would be written properly: full-width characters, separators and case, never anything that changes
/// what the number says. The console shows this before it checks. A password is never touched.
#[must_use]
pub fn normalize(kind: Kind, value: &str) -> Cow<'_, str> {
    match kind {
        Kind::CreditCode | Kind::OrganizationCode | Kind::RegistrationNumber | Kind::ResidentId => {
            cased(fold::compact(value), u8::is_ascii_lowercase, str::to_ascii_uppercase)
        }
        Kind::AppId | Kind::OriginalId => cased(fold::compact(value), u8::is_ascii_uppercase, str::to_ascii_lowercase),
        Kind::Mobile => mobile::normalize(value).into(),
        Kind::Email => email::normalize(value).into(),
        Kind::PersonName => name::normalize_person(value).into(),
        Kind::ProgramName | Kind::Introduction | Kind::SubjectName => fold::trimmed(value).into(),
        Kind::Password => value.into(),
        Kind::BankAccount => fold::compact(value),
    }
}

/// A value in the other case, where it has letters of the wrong one.
fn cased(value: Cow<'_, str>, wrong: fn(&u8) -> bool, other: fn(&str) -> String) -> Cow<'_, str> {
    if value.as_bytes().iter().any(wrong) { other(&value).into() } else { value }
}
