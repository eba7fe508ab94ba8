//! The flow of the guide: steps, their gates and deadlines, what to do next, and whether a command may be recorded.

mod commands;
mod decide;
mod diagram;
mod judge;
mod mermaid;
mod next;
mod order;
mod portfolio;
mod program;
mod resolves;
mod step;
mod steps;
mod steps_of;

pub use commands::{SHAPE, gates};
pub use decide::{Decision, decide};
pub use diagram::{Diagram, Edge, EdgeKind, Node, diagram};
pub use mermaid::Drawing;
pub use next::registration_next;
pub use portfolio::{Deadline, OverviewRow, RegionInfo, Todo, deadlines, next, overview, regions};
pub use program::PROGRAM;
pub use resolves::depends_on;
pub use step::{Due, Fee, Made, Step, StepState};
pub use steps::{Done, Need, REGISTRATION, Region, StepRow, Waiting};
pub use steps_of::{rows, steps, steps_by};
