//! The table of steps as a graph: what comes in which order, and which gate of a step another step opens.

use serde::Serialize;

use super::mermaid::{self, Drawing};
use super::portfolio::{RegionInfo, regions};
use super::resolves::depends_on;
use super::step::{Step, StepState};
use super::steps::{Need, Region, StepRow};
use super::steps_of::{REGIONS, rows};
use crate::text::Text;

/// The steps as a graph, bare or as one program stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagram {
    /// The parts of the flow, in the order in which the stage of a program is drawn.
    pub regions: [RegionInfo; REGIONS],
    /// Every step, in the order of the guide.
    pub nodes: Vec<Node>,
    /// What stands before what: the order first, then the gates.
    pub edges: Vec<Edge>,
    /// The same as text for Mermaid.
    pub mermaid: Drawing,
}

/// A step in the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Node {
    /// The step's id.
    pub id: &'static str,
    /// The part of the flow.
    pub region: Region,
    /// What to call it.
    pub title: Text,
    /// Its state; `None` in the bare flow.
    pub state: Option<StepState>,
    /// Whether a program can do without it.
    pub need: Need,
}

/// One step before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Edge {
    /// The step that comes first.
    pub from: &'static str,
    /// The step that comes later.
    pub to: &'static str,
    /// Why.
    pub kind: EdgeKind,
    /// The rule, for a gate.
    pub rule: Option<&'static str>,
    /// The statement that the rule cites, for a gate.
    pub statement: Option<&'static str>,
}

/// Why one step comes before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EdgeKind {
    /// It is the order of the guide.
    Order,
    /// A rule stands before the later step, and what it asks for is recorded in the earlier one.
    Gate,
}

/// The bare graph, or that of a program with its title and its steps.
#[must_use]
pub fn diagram(program: Option<(&str, &[Step])>) -> Diagram {
    let mut nodes = Vec::new();
    for StepRow { id, region, title, need, .. } in rows() {
        let step = program.and_then(|(_, steps)| steps.iter().find(|step| step.id == *id));
        // What a program can do without depends on its subject.
        let (state, need) = (step.map(|step| step.state), step.map_or(*need, |step| step.need));
        nodes.push(Node { id, region: *region, title: *title, state, need });
    }
    let (regions, gates) = (regions(), gates());
    let mut edges = order(&gates);
    let mermaid = mermaid::draw(program.map(|(title, _)| title), &regions, &nodes, &edges, &gates);
    edges.extend(gates);
    Diagram { regions, nodes, edges, mermaid }
}

/// Every gate of every step, from the steps in which what it asks for is recorded. A gate that a step opens by itself is
/// not drawn.
fn gates() -> Vec<Edge> {
    let mut gates = Vec::new();
    for row in rows() {
        for rule in row.gates {
            for from in depends_on(rule).iter().filter(|from| **from != row.id) {
                let (rule, statement) = (Some(rule.id()), Some(rule.cite.statement));
                gates.push(Edge { from, to: row.id, kind: EdgeKind::Gate, rule, statement });
            }
        }
    }
    gates
}

/// The registration is taken row by row; then the regions go on side by side. Inside a region a step comes after those
/// of the region that its gates name; steps that no gate ties to each other have no order.
fn order(gates: &[Edge]) -> Vec<Edge> {
    let region = |id: &str| rows().find(|row| row.id == id).map(|row| row.region);
    let stands_before = |from: &str, to: &str| gates.iter().any(|gate| gate.from == from && gate.to == to);
    let mut order: Vec<Edge> = Vec::new();
    let mut registration: Option<&str> = None;
    for row in rows() {
        let (mut own, mut before): (Vec<&str>, Vec<Option<Region>>) = (Vec::new(), Vec::new());
        for gate in gates.iter().filter(|gate| gate.to == row.id) {
            before.push(region(gate.from));
            if before.last() == Some(&Some(row.region)) && own.last() != Some(&gate.from) {
                own.push(gate.from);
            }
        }
        let is_registration = row.region == Region::Registration;
        if !is_registration {
            for from in own.iter().filter(|from| !own.iter().any(|between| stands_before(from, between))) {
                order.push(Edge::order(from, row.id));
            }
        }
        // What waits for a step of another region comes after the registration without saying so.
        let after = own.is_empty() && (before.is_empty() || before.contains(&Some(Region::Registration)));
        if (is_registration || after)
            && let Some(last) = registration
        {
            order.push(Edge::order(last, row.id));
        }
        if is_registration {
            registration = Some(row.id);
        }
    }
    order
}

impl Edge {
    const fn order(from: &'static str, to: &'static str) -> Self {
        Self { from, to, kind: EdgeKind::Order, rule: None, statement: None }
    }

    /// Whether it joins the same steps as another edge.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        (self.from, self.to) == (other.from, other.to)
    }
}
