//! The fields and the pages of the registration form.

use serde::{Serialize, Serializer};

use super::{FIELDS, FieldSpec};
use crate::text::Name;

/// A field of the registration form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Email of the account.
    Email,
    /// Password of the account.
    Password,
    /// The password once more.
    PasswordConfirm,
    /// Declaration: the email is not registered on the Official Accounts Platform.
    EmailNotOnOfficialPlatform,
    /// Declaration: the email is not registered on the Open Platform.
    EmailNotOnOpenPlatform,
    /// Declaration: the email is not registered for an enterprise account.
    EmailNotOnEnterpriseAccount,
    /// Declaration: the email is not bound to a personal WeChat account.
    EmailNotOnPersonalWechat,
    /// Subject type.
    SubjectType,
    /// Name of the subject.
    SubjectName,
    /// Which kind of code the subject's certificate carries.
    CodeKind,
    /// The subject's code.
    Code,
    /// Way of verifying the subject.
    VerificationWay,
    /// Bank of the corporate account.
    BankName,
    /// Holder of the corporate account.
    BankAccountName,
    /// Number of the corporate account.
    BankAccount,
    /// Administrator's name.
    AdministratorName,
    /// Administrator's resident ID number.
    AdministratorId,
    /// Administrator's mobile number.
    AdministratorMobile,
    /// Confirmation that the subject information cannot be changed afterwards.
    SubjectConfirmed,
    /// Name of the mini program.
    ProgramName,
    /// Introduction of the mini program.
    Introduction,
}

/// A page of the registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Page {
    /// Email, password and declarations.
    Account,
    /// Opening the link in the mail; no fields.
    Activation,
    /// Subject type, name and code.
    Subject,
    /// Way of verification and corporate account.
    Verification,
    /// The administrator.
    Administrator,
    /// The confirmation.
    Confirmation,
    /// What happens next and until when; no fields.
    Finish,
    /// After registration: name and introduction, which can be checked from the start.
    Profile,
}

/// The field's public name.
impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Name(self.as_str()).serialize(serializer)
    }
}

impl Field {
    /// Every field, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        FIELDS.iter().map(|spec| spec.field)
    }

    /// The field's place in the order of the form, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What is fixed about the field.
    #[must_use]
    pub fn spec(self) -> &'static FieldSpec {
        let [first, ..] = &FIELDS;
        FIELDS.get(self.index()).unwrap_or(first)
    }

    /// The field's public name, such as `subjectName`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.spec().name
    }

    /// The field of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        FIELDS.iter().find(|spec| spec.name == name).map(|spec| spec.field)
    }

    /// The JSON Pointer of the field inside a form.
    #[must_use]
    pub fn path(self) -> String {
        ["/", self.as_str()].concat()
    }
}
