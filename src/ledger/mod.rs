//! What happened, as dated facts. It records, it never judges.

mod registration;

pub use registration::{FACTS, Fact, Registration};
