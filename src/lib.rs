//! The rules of bringing a `WeChat` Mini Program onto the platform: is this registration right, what is next, until when.
//!
//! Every answer says why, cites the statement of the guide (edition of 2018-11-06) and says what to do next. The crate
//! is deterministic: no clock, no I/O, no randomness, and no panic on any input. *Now* is an argument.
//!
//! # One value
//!
//! ```
//! use mp_onboard::{calendar, identifier::Kind, inspect, rule::{Ctx, State}};
//!
//! let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
//! assert_eq!(inspect(Kind::CreditCode, "91350100M000100Y43", &ctx).state, State::Valid);
//! assert_eq!(inspect(Kind::CreditCode, "91350100M00", &ctx).state, State::Incomplete);
//! let lower = inspect(Kind::ResidentId, "11010519491231002x", &ctx);
//! assert_eq!((lower.state, lower.normalized.as_str()), (State::Invalid, "11010519491231002X"));
//! ```
//!
//! # A form
//!
//! A [`form::Form`] is a total map from fields to whatever was typed; [`check()`] gives every finding, in the order of the
//! fields. A finding is data: [`explain()`] puts it into Chinese or English words.
//!
//! # What is next
//!
//! ```
//! use mp_onboard::{calendar, flow, guide::SubjectType, ledger::{Fact, Registration}, rule::{Ctx, baseline}};
//!
//! let day = |text| calendar::parse(text).unwrap();
//! let facts = Registration::new()
//!     .with(Fact::EmailActivatedOn, day("2018-11-06"))
//!     .with(Fact::SubmittedOn, day("2018-11-06"));
//! let steps = flow::registration_next(&baseline(SubjectType::Enterprise), &facts, &Ctx::on(day("2018-11-08")));
//! let next = steps.iter().find(|step| step.next).unwrap();
//! assert_eq!(next.id, "remittance");
//! assert_eq!(next.due.map(|due| (calendar::iso(due.on), due.days_left)), Some(("2018-11-16".to_owned(), 8)));
//! ```
//!
//! # The rooms
//!
//! [`guide`] says what the guide says, as data; [`identifier`] knows formats of numbers and names; [`form`] holds what was
//! typed, [`ledger`] what happened; [`rules`] are one file each in the vocabulary of [`rule`]; [`mod@check`] knows which rule
//! looks at what; [`flow`] reads the table of steps. The module `wasm` (only there for that target) is what JavaScript
//! sees.

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

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
