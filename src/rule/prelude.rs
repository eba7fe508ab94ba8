//! Everything that a rule file uses.

pub use super::{
    Case, Check, Cite, Ctx, Did, FindingKind, Findings, Flaw, Given, Level, Rule, Scene, Standing,
    Value::{self, Number, Text as Typed, Tick},
    With,
};
pub use crate::form::{Applies, CodeKind, Field, Form, Page, Raw, VerificationWay};
pub use crate::guide::{LimitId, SubjectType};
pub use crate::identifier::{Kind, What};
pub use crate::ledger::{AccountKind, ArgId, EventKind, Fact, Facts, VersionState};
pub use crate::text::{Params, Text};
