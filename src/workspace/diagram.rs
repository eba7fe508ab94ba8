//! The flow as a graph, bare or as one program stands.

use super::{Now, Workspace};
use crate::flow::{self, Diagram};

impl Workspace {
    /// The steps of a program as a graph, or the bare flow; `None` when there is no such program.
    #[must_use]
    pub fn diagram(&self, program: Option<&str>, now: Now) -> Option<Diagram> {
        let Some(program) = program else { return Some(flow::diagram(None)) };
        let steps = self.steps(program, now)?;
        Some(flow::diagram(Some((self.state.account(program)?.title(), &steps))))
    }
}
