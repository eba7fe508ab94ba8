//! The graph of the flow has every step and every gate, and its Mermaid text can be read whatever a program is called.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;

use mp_onboard::flow::{Diagram, EdgeKind, StepState, depends_on, diagram, rows};
use mp_onboard::ledger::{ArgId, Command, EventKind};
use mp_onboard::workspace::{Now, Workspace};

/// Ten in the morning of 2018-11-06 in China.
fn now() -> Now {
    Now::at(1_541_469_600_000).unwrap()
}

#[test]
fn every_step_is_a_node_and_no_edge_leads_nowhere() {
    let bare = diagram(None);
    let nodes: Vec<&str> = bare.nodes.iter().map(|node| node.id).collect();
    assert_eq!(nodes, rows().map(|row| row.id).collect::<Vec<_>>());
    assert_eq!(nodes.iter().collect::<BTreeSet<_>>().len(), nodes.len(), "two steps of one name");
    for edge in &bare.edges {
        assert!(nodes.contains(&edge.from) && nodes.contains(&edge.to) && edge.from != edge.to, "{edge:?}");
        assert_eq!(edge.rule.is_some(), edge.kind == EdgeKind::Gate, "{edge:?}");
        assert_eq!(edge.statement.is_some(), edge.kind == EdgeKind::Gate, "{edge:?}");
    }
    assert!(bare.nodes.iter().all(|node| node.state.is_none()));
}

#[test]
fn every_gate_that_a_step_opens_is_an_edge() {
    let bare = diagram(None);
    for row in rows() {
        for rule in row.gates {
            for from in depends_on(rule).iter().filter(|from| **from != row.id) {
                let drawn = |edge: &&mp_onboard::flow::Edge| {
                    (edge.from, edge.to, edge.rule) == (*from, row.id, Some(rule.id()))
                };
                assert_eq!(bare.edges.iter().filter(drawn).count(), 1, "{from} to {} by {}", row.id, rule.id());
            }
        }
    }
}

#[test]
fn the_order_reaches_every_step_and_never_goes_round() {
    let bare = diagram(None);
    let mut known = BTreeSet::from(["account"]);
    while let Some(edge) = bare.edges.iter().find(|edge| known.contains(edge.from) && !known.contains(edge.to)) {
        known.insert(edge.to);
    }
    assert_eq!(known.len(), bare.nodes.len(), "{known:?}");
    let mut left: Vec<_> = bare.edges.iter().collect();
    while !left.is_empty() {
        let before = left.len();
        let targets: BTreeSet<&str> = left.iter().map(|edge| edge.to).collect();
        left.retain(|edge| targets.contains(edge.from));
        assert!(left.len() < before, "a circle: {left:?}");
    }
}

#[test]
fn steps_that_no_gate_ties_to_each_other_have_no_order() {
    let order: Vec<_> = diagram(None).edges.into_iter().filter(|edge| edge.kind == EdgeKind::Order).collect();
    let between = |ids: &[&str]| order.iter().any(|edge| ids.contains(&edge.from) && ids.contains(&edge.to));
    assert!(!between(&["name", "avatar", "introduction", "categories"]));
    assert!(!between(&["app-id", "developers", "testers"]));
    assert!(between(&["upload", "review"]) && between(&["review", "release"]) && !between(&["upload", "release"]));
}

#[test]
fn the_text_can_be_read_whatever_the_program_is_called() {
    let workspace = begun();
    let steps = workspace.steps("mp", now()).unwrap();
    for title in
        ["麦香坊点单", "", "a\"] --> end\n---\nend", "\\\"\u{2028}%%{init: {}}%%", "#quot;<img src=x onerror=1>`\u{0}"]
    {
        let drawn = diagram(Some((title, &steps)));
        assert_reads(&drawn, &drawn.mermaid.zh, true);
        assert_reads(&drawn, &drawn.mermaid.en, true);
    }
    let bare = diagram(None);
    assert_reads(&bare, &bare.mermaid.zh, false);
    assert_reads(&bare, &bare.mermaid.en, false);
}

#[test]
fn a_program_shows_its_states_in_words() {
    let workspace = begun();
    let drawn = workspace.diagram(Some("mp"), now()).unwrap();
    let state = |id| drawn.nodes.iter().find(|node| node.id == id).and_then(|node| node.state);
    assert_eq!(state("account"), Some(StepState::Ready));
    assert_eq!(state("release"), Some(StepState::Blocked));
    assert!(drawn.mermaid.zh.starts_with("---\ntitle: \"麦香坊点单\"\n---\nflowchart LR\n"));
    assert!(drawn.mermaid.zh.contains("account[\"填写邮箱和密码<br/>可办理\"]:::ready"));
    assert!(drawn.mermaid.en.contains("release[[\"Release<br/>Blocked\"]]:::blocked"));
    assert_eq!(workspace.diagram(None, now()), Some(diagram(None)));
    assert_eq!(workspace.diagram(Some("nobody"), now()), None);
}

fn begun() -> Workspace {
    let mut workspace = Workspace::new();
    let command = Command::new(EventKind::Begun, now().today()).of("mp").with(ArgId::ProgramName, "麦香坊点单");
    assert!(workspace.apply(command, now()).allowed());
    workspace
}

/// Reads the text line by line, as strictly as it is written: a head, subgraphs that close, nodes that are declared once
/// and known to every arrow, classes that are defined.
fn assert_reads(drawn: &Diagram, text: &str, states: bool) {
    let mut lines = text.lines();
    if states {
        assert_eq!(lines.next(), Some("---"));
        let title = lines.next().unwrap().strip_prefix("title: ").unwrap();
        assert!(serde_json::from_str::<String>(title).is_ok_and(|title| !title.contains(['<', '>'])), "{title}");
        assert_eq!(lines.next(), Some("---"));
    }
    assert_eq!(lines.next(), Some("flowchart LR"));
    let (mut open, mut nodes, mut classes, mut used) = (false, Vec::new(), Vec::new(), BTreeSet::new());
    for line in lines {
        let line = line.trim_start();
        if let Some(region) = line.strip_prefix("subgraph ") {
            assert!(!open && region.contains("[\"") && region.ends_with("\"]"), "{line}");
            open = true;
        } else if line == "end" {
            assert!(open, "nothing to end");
            open = false;
        } else if let Some(class) = line.strip_prefix("classDef ") {
            classes.push(class.split(' ').next().unwrap());
        } else if let Some((from, to)) = line.split_once(" -->").or_else(|| line.split_once(" -.->")) {
            assert!(!open && nodes.contains(&from) && nodes.contains(&to.rsplit(' ').next().unwrap()), "{line}");
        } else {
            let (id, label) = line.split_once('"').unwrap();
            let (label, end) = label.split_once('"').unwrap();
            assert!(open && !end.contains('"'), "{line}");
            assert!(label.replace("<br/>", "").chars().all(|c| !"<>`\\".contains(c)), "{line}");
            nodes.push(id.trim_end_matches(['[', '(', '{', '>']));
            used.extend(end.split_once(":::").map(|(_, class)| class));
        }
    }
    assert!(!open, "a subgraph that does not end");
    let drawn: Vec<&str> = drawn.nodes.iter().map(|node| node.id).collect();
    assert_eq!(nodes.len(), drawn.len());
    assert_eq!(nodes.into_iter().collect::<BTreeSet<_>>(), drawn.into_iter().collect::<BTreeSet<_>>());
    assert!(used.iter().all(|class| classes.contains(class)), "{used:?}");
    assert_eq!(used.is_empty(), !states);
}
