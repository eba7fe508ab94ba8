//! The registration form: which fields there are, what was typed into them, and which of them a subject needs.

mod applies;
mod choice;
mod field;
mod fields;
mod info;
mod normalize;
mod raw;

pub use applies::Applies;
pub use choice::{CodeKind, VerificationWay};
pub use field::{Field, Page};
pub use fields::{FIELDS, FieldSpec, Shape};
pub use info::{Choice, FieldInfo, fields};
pub use normalize::normalize;
pub use raw::{Form, Override, Raw};
