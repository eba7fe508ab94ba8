//! The rules of bringing a `WeChat` Mini Program onto the platform: is this right, what is next, what is blocked and why,
//! until when, how much of each quota is left.
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
//! ```
//! use mp_onboard::{calendar, check, explain, form::{Field, Form}, rule::{Ctx, FindingKind, State}, text::Lang};
//!
//! let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
//! let form = Form::new().with(Field::SubjectType, "media").with(Field::VerificationWay, "remittance");
//! let report = check(&form, &ctx);
//! assert_eq!(report.state, State::Invalid);
//!
//! let finding = report.findings.iter().find(|finding| finding.kind == FindingKind::Forbidden).unwrap();
//! assert_eq!((finding.rule.id(), finding.path.as_str()), ("subject/verification-way-for-subject", "/verificationWay"));
//! let words = explain(finding, Lang::En);
//! assert_eq!((words.fix.as_str(), words.citation.statement), ("Choose WeChat verification.", "G2.19"));
//! ```
//!
//! # What is next
//!
//! ```
//! use mp_onboard::{calendar, flow, guide::SubjectType, ledger::{Fact, Facts}, rule::{Ctx, baseline}};
//!
//! let day = |text| calendar::parse(text).unwrap();
//! let facts = Facts::new()
//!     .with(Fact::EmailActivatedOn, day("2018-11-06"))
//!     .with(Fact::SubmittedOn, day("2018-11-06"));
//! let steps = flow::registration_next(&baseline(SubjectType::Enterprise), &facts, &Ctx::on(day("2018-11-08")));
//! let next = steps.iter().find(|step| step.next).unwrap();
//! assert_eq!(next.id, "remittance");
//! assert_eq!(next.due.map(|due| (calendar::iso(due.on), due.days_left)), Some(("2018-11-16".to_owned(), 8)));
//! ```
//!
//! # A workspace
//!
//! A [`Workspace`] keeps many programs and the accounts around them as an append-only list of dated events. A command
//! becomes an event, or is refused with every reason against it; what the platform did all the same is kept as an
//! exception with a reason. Steps, quotas, deadlines follow from the list.
//!
//! ```
//! use mp_onboard::guide::LimitId;
//! use mp_onboard::ledger::{ArgId, Command, EventKind};
//! use mp_onboard::{Workspace, explain, text::Lang, workspace::Now};
//!
//! let now = Now::at(1_541_469_600_000).unwrap(); // 2018-11-06, ten in the morning in China
//! let today = now.today();
//! let mut workspace = Workspace::new();
//! workspace.apply(Command::new(EventKind::Begun, today).of("mp"), now);
//! let add = Command::new(EventKind::OfficialAccountAdded, today);
//! workspace.apply(add.with(ArgId::OfficialAccount, "oa").with(ArgId::Name, "麦香坊"), now);
//!
//! // Refused, with every reason; nothing has changed.
//! let associate = Command::new(EventKind::AssociationMade, today).of("mp").with(ArgId::OfficialAccount, "oa");
//! let refused = workspace.apply(associate.clone(), now);
//! let reasons: Vec<_> = refused.findings.iter().map(|finding| finding.rule.id()).collect();
//! assert_eq!(reasons, ["registration/registered-first"]);
//! assert_eq!(explain(&refused.findings[0], Lang::En).citation.statement, "G3.1");
//!
//! // The platform did it all the same: it is kept as an exception.
//! let kept = workspace.apply(associate.despite("registration/registered-first", "registered last year"), now);
//! assert!(kept.allowed());
//! let quotas = workspace.quotas("oa", now).unwrap();
//! let month = quotas.iter().find(|quota| quota.id == LimitId::AdditionsByOfficialAccount).unwrap();
//! assert_eq!((month.used, month.left), (1, Some(12)));
//!
//! // What is next, and the file.
//! assert_eq!(workspace.next(None, now)[0].step.id, "account");
//! assert_eq!(Workspace::open(&workspace.save()), Ok(workspace));
//! ```
//!
//! # A table
//!
//! A [`bulk::Checker`] takes the bytes of a table in pieces of any size and gives the rows in which something was found, by
//! the same rules; its example is in [`bulk`].
//!
//! # Units
//!
//! A *day* is a [`time::Date`] in China (UTC+08:00), a *moment* the milliseconds since 1970 UTC. Money is in yuan. Lengths
//! and positions of values are in characters, positions from 1 and indices from 0; names of programs are measured in
//! half-width units, see [`identifier::width`]. Where an answer is an `Option`, its item says what `None` means; a name that
//! is looked up and does not exist is `None`.
//!
//! # Where it comes from
//!
//! A rule cites its statement of the guide and, where the guide is silent, its source: a standard with its year, or a page
//! with its publisher, title and date ([`rule::Cite`]). So does every number of an [`guide::Edition`]. The formats of
//! [`identifier`] name theirs in their own files.
//!
//! # The rooms
//!
//! [`guide`] says what the guide says, as data; [`identifier`] knows formats of numbers and names; [`form`] holds what was
//! typed, [`ledger`] what happened; [`rules`] are one file each in the vocabulary of [`rule`]; [`mod@check`] knows which rule
//! looks at what; [`bulk`] reads tables; [`flow`] reads the tables of steps and commands; [`workspace`] is the ledger and the flow together, for
//! the user. The module `wasm` (only there for that target) is what JavaScript sees.

#[macro_use]
pub mod text;

pub mod bulk;
pub mod calendar;
pub mod check;
mod error;
pub mod flow;
pub mod form;
pub mod guide;
pub mod identifier;
pub mod ledger;
#[macro_use]
pub mod rule;
pub mod rules;
#[cfg(all(target_arch = "wasm32", not(feature = "bulk")))]
pub mod wasm;
#[cfg(all(target_arch = "wasm32", feature = "bulk"))]
#[path = "wasm/bulk.rs"]
pub mod wasm;
pub mod workspace;

pub use check::{FormSession, check, check_field, explain, inspect};
pub use error::Error;
pub use workspace::Workspace;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Those of the Chinese one.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeInChinese;
