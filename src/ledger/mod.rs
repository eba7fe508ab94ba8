//! What happened, as an append-only list of dated events, and everything that follows from it. It records, it never
//! judges.

mod account;
mod arg;
mod change;
mod event;
mod fact;
mod index;
pub(crate) mod json;
mod kind;
mod link;
mod program;
mod saved;
mod state;
mod subject;

pub use account::{Account, Holds, Other};
pub use arg::{ARGS, ArgId, ArgSpec, Args, DEVELOPER, PageGroup, Shape, TESTER, Value, Word};
pub use change::Mark;
pub use event::{Command, Event, Exception, named};
pub use fact::{FACTS, Fact, Facts};
pub use kind::{About, AccountKind, EventKind, KINDS, KindSpec, Takes};
pub use link::{Link, Tally};
pub use program::{Bound, CompanyLink, Member, Program, Version, VersionState};
pub use state::{Ix, State, Unfit};
pub use subject::Subject;
