//! Everything that a rule file uses.

pub use super::{
    Case, Check, Cite, Ctx, FindingKind, Findings, Given, Level, Rule, Standing,
    Value::{self, Number, Text as Typed, Tick},
};
pub use crate::form::{Applies, CodeKind, Field, Form, Page, Raw, VerificationWay};
pub use crate::guide::{LimitId, SubjectType};
pub use crate::identifier::{Kind, What};
pub use crate::ledger::{Fact, Registration};
pub use crate::text::{Params, Text};
