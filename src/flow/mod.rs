//! The steps of the guide with their gates and deadlines: a table, and the one reading of it.

mod next;
mod steps;

pub use next::{Due, Fee, Step, StepState, registration_next};
pub use steps::{Deadline, Done, REGISTRATION, StepRow, Waiting};
