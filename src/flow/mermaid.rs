//! The graph of the steps as Mermaid text.

use std::fmt::Write;

use serde::Serialize;

use super::diagram::{Edge, Node};
use super::portfolio::RegionInfo;
use super::step::StepState;
use super::steps::Need;
use crate::text::{Lang, Text};

/// Mermaid text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Drawing {
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
}

const OPTIONAL: Text = text!("（可选）", " (optional)");

/// The shapes and colours of the states. Each is told by its shape and its word too.
const CLASSES: &str = "  classDef done stroke:#1a7f4b,stroke-width:2px
  classDef ready stroke:#2563c9,stroke-width:2px
  classDef waiting stroke:#9a6700,stroke-width:2px
  classDef blocked stroke:#6b7280,stroke-width:1px,stroke-dasharray:4 3
  classDef not_applicable stroke:#9ca3af,stroke-width:1px
  classDef failed stroke:#c62828,stroke-width:3px
";

/// Draws the graph, with a title when it is that of a program. Every edge of order is drawn, with the statements of the
/// gates beside it; a gate that the order implies is not drawn again.
pub(super) fn draw(
    title: Option<&str>,
    regions: &[RegionInfo],
    nodes: &[Node],
    order: &[Edge],
    gates: &[Edge],
) -> Drawing {
    let draw = |lang| Picture { lang, title, regions, nodes, order, gates }.text();
    Drawing { zh: draw(Lang::Zh), en: draw(Lang::En) }
}

struct Picture<'a> {
    lang: Lang,
    title: Option<&'a str>,
    regions: &'a [RegionInfo],
    nodes: &'a [Node],
    order: &'a [Edge],
    gates: &'a [Edge],
}

impl Picture<'_> {
    fn text(&self) -> String {
        let mut out = String::new();
        if let Some(title) = self.title {
            put(&mut out, &["---\ntitle: \"", &quoted(title), "\"\n---\n"]);
        }
        out.push_str("flowchart LR\n");
        for (number, region) in (1..).zip(self.regions) {
            // A number, because regions and steps may have the same id.
            let _ = write!(out, "  subgraph region-{number}");
            put(&mut out, &["[\"", &escaped(region.title.get(self.lang)), "\"]\n"]);
            for node in self.nodes.iter().filter(|node| node.region == region.id) {
                self.node(&mut out, node);
            }
            out.push_str("  end\n");
        }
        for edge in self.order {
            self.edge(&mut out, edge, " -->");
        }
        let mut drawn: Vec<&Edge> = Vec::new();
        for edge in self.gates {
            if !self.is_implied(edge) && !drawn.iter().any(|known| known.is_beside(edge)) {
                self.edge(&mut out, edge, " -.->");
                drawn.push(edge);
            }
        }
        if self.title.is_some() {
            out.push_str(CLASSES);
        }
        out
    }

    /// A node with its title, its state as word, shape and colour, and whether a program can do without it.
    fn node(&self, out: &mut String, node: &Node) {
        let title = escaped(node.title.get(self.lang));
        let optional = if node.need == Need::May { OPTIONAL.get(self.lang) } else { "" };
        let (open, close) = node.state.map_or(("[", "]"), shape);
        put(out, &["    ", node.id, open, "\"", &title, optional]);
        match node.state {
            Some(state) => put(out, &["<br/>", word(state).get(self.lang), "\"", close, ":::", class(state), "\n"]),
            None => put(out, &["\"", close, "\n"]),
        }
    }

    /// An edge, with the statements of the gates between its steps where there are any.
    fn edge(&self, out: &mut String, edge: &Edge, arrow: &str) {
        put(out, &["  ", edge.from, arrow]);
        let mut last = None;
        for gate in self.gates.iter().filter(|gate| gate.is_beside(edge) && gate.statement.is_some()) {
            if gate.statement != last {
                put(out, &[if last.is_none() { "|\"" } else { ", " }, gate.statement.unwrap_or_default()]);
                last = gate.statement;
            }
        }
        put(out, &[if last.is_none() { " " } else { "\"| " }, edge.to, "\n"]);
    }

    /// Whether the order says it already: the later step comes after the earlier one, or after a step with the same gate.
    fn is_implied(&self, gate: &Edge) -> bool {
        let mut before = vec![gate.to];
        let mut next = 0;
        while let Some(step) = before.get(next).copied() {
            next += 1;
            for edge in self.order.iter().filter(|edge| edge.to == step) {
                if !before.contains(&edge.from) {
                    before.push(edge.from);
                }
            }
        }
        let same = |step: &str| self.gates.iter().any(|other| other.to == step && other.rule == gate.rule);
        before.iter().skip(1).any(|step| *step == gate.from || same(step))
    }
}

/// Writes texts one after the other.
fn put(out: &mut String, texts: &[&str]) {
    for text in texts {
        out.push_str(text);
    }
}

/// What to call a state.
const fn word(state: StepState) -> Text {
    match state {
        StepState::Done => text!("已完成", "Done"),
        StepState::Ready => text!("可办理", "Ready"),
        StepState::Waiting => text!("等待中", "Waiting"),
        StepState::Blocked => text!("受阻", "Blocked"),
        StepState::NotApplicable => text!("不适用", "Not applicable"),
        StepState::Failed => text!("未通过", "Failed"),
    }
}

const fn class(state: StepState) -> &'static str {
    match state {
        StepState::Done => "done",
        StepState::Ready => "ready",
        StepState::Waiting => "waiting",
        StepState::Blocked => "blocked",
        StepState::NotApplicable => "not_applicable",
        StepState::Failed => "failed",
    }
}

/// The brackets that give a node its shape.
const fn shape(state: StepState) -> (&'static str, &'static str) {
    match state {
        StepState::Done => ("([", "])"),
        StepState::Ready => ("[", "]"),
        StepState::Waiting => ("{{", "}}"),
        StepState::Blocked => ("[[", "]]"),
        StepState::NotApplicable => ("(", ")"),
        StepState::Failed => (">", "]"),
    }
}

/// A text as a label between quotation marks: what Mermaid could read as anything else is written as a character code.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '%' | ';' => {
                let _ = write!(out, "#{};", u32::from(character));
            }
            character if character.is_control() => out.push(' '),
            character => out.push(character),
        }
    }
    out
}

/// A text as the title of the head, between quotation marks of YAML.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            // A title is never read as HTML, whoever draws it.
            '<' => out.push('＜'),
            '>' => out.push('＞'),
            '\u{2028}' | '\u{2029}' => out.push(' '),
            character if character.is_control() => out.push(' '),
            character => out.push(character),
        }
    }
    out
}
