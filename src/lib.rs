//! The rules of bringing a `WeChat` Mini Program onto the platform.

pub mod calendar;
pub mod check;
mod error;
pub mod flow;
pub mod form;
pub mod guide;
pub mod identifier;
pub mod ledger;
pub mod rule;
pub mod rules;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use check::{check, check_field, explain, inspect};
pub use error::Error;
