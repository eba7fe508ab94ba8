//! Plays a walkthrough and says what was not as it is written down.

use std::collections::BTreeSet;

use mp_onboard::ledger::State;
use mp_onboard::rule::Finding;
use mp_onboard::text::{Lang, Param};
use mp_onboard::workspace::{Change, Changed, Now, Outcome};
use mp_onboard::{Workspace, explain};

use super::SAVED_V1;
use super::script::{Script, Step, Walkthrough, moment};

/// What a walkthrough has shown to its reader: only what it names counts.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Rules by their ids.
    pub(crate) rules: BTreeSet<&'static str>,
    /// Statements of the guide by their ids.
    pub(crate) statements: BTreeSet<&'static str>,
    /// Kinds of events that were recorded.
    pub(crate) kinds: BTreeSet<&'static str>,
    /// Steps with the states in which they were.
    pub(crate) steps: BTreeSet<(&'static str, String)>,
    /// Quotas by their limits.
    pub(crate) quotas: BTreeSet<String>,
}

impl Seen {
    pub(super) fn finding(&mut self, finding: &Finding) {
        self.rules.insert(finding.rule.id());
        self.statements.insert(finding.cite.statement);
        if let Some(Param::Text(limit)) = finding.params.get("limit-id") {
            self.quotas.insert(limit.clone());
        }
    }
}

/// What a walkthrough came to.
#[derive(Debug, Default)]
pub(crate) struct Played {
    /// Everything that is not as it is written down.
    pub(crate) complaints: Vec<String>,
    /// The workspace at the end, as a file.
    pub(crate) saved: String,
}

/// Plays the walkthrough of this name.
pub(crate) fn play(name: &str, text: &str, seen: &mut Seen) -> Played {
    let (walk, steps) = match Walkthrough::read(text) {
        Ok(read) => read,
        Err(error) => return Played { complaints: vec![format!("{name}: {error}")], ..Played::default() },
    };
    let workspace = if walk.saved { Workspace::open(SAVED_V1) } else { Ok(Workspace::new()) };
    let workspace = match workspace {
        Ok(workspace) => workspace,
        Err(damage) => return Played { complaints: vec![format!("{name}: {damage}")], ..Played::default() },
    };
    let edition = walk.edition.as_deref();
    let mut player = Player { workspace, seen, now: None, edition, place: name.to_owned(), complaints: Vec::new() };
    player.check("its name", walk.name == name && walk.about.ends_with('.'), || walk.name.clone());
    let same = !walk.saved || player.workspace.save() == SAVED_V1;
    player.check("saving again", same, || "other bytes".to_owned());
    for (number, step) in &steps {
        player.place = format!("{name}, step {number}");
        player.step(step);
    }
    player.place = format!("{name}, at the end");
    player.laws();
    Played { complaints: player.complaints, saved: player.workspace.save() }
}

/// How many events make a workspace too large to look at the whole of it before and after every command.
const LARGE: usize = 200;

/// A walkthrough as it goes on.
pub(super) struct Player<'a> {
    pub(super) workspace: Workspace,
    pub(super) seen: &'a mut Seen,
    now: Option<Now>,
    edition: Option<&'a str>,
    place: String,
    complaints: Vec<String>,
}

impl Player<'_> {
    /// Complains unless something is so.
    pub(super) fn check(&mut self, what: &str, holds: bool, found: impl FnOnce() -> String) {
        if !holds {
            self.complaints.push(format!("{}: {what}: {}", self.place, found()));
        }
    }

    /// Complains unless something is as it is written down.
    pub(super) fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: &T, written: &T) {
        self.check(what, found == written, || format!("found {found:?}, written {written:?}"));
    }

    fn step(&mut self, step: &Step) {
        if let Some(text) = &step.now {
            self.now = moment(text);
        }
        let Some(now) = self.now else { return self.check("now", false, || "no moment".to_owned()) };
        let whole = step.at.map(|seq| {
            let view = self.workspace.at(seq);
            std::mem::replace(&mut self.workspace, view)
        });
        let commands = usize::from(step.command.is_some()) + usize::from(step.trial.is_some());
        self.check("the step", commands == 1 || commands == 0 && !step.judges(), || "not one command".to_owned());
        if let Some(script) = &step.command {
            self.record(script, step, now);
        }
        if let Some(script) = &step.trial {
            let outcome = self.attempt(script, now);
            self.judge(script, step, &outcome);
        }
        for (count, what, go) in [
            (step.undo, "undo", Workspace::undo as fn(&mut Workspace) -> bool),
            (step.redo, "redo", Workspace::redo as fn(&mut Workspace) -> bool),
        ] {
            for _ in 0..count {
                let gone = go(&mut self.workspace);
                self.check(what, gone, || "nothing to go back to".to_owned());
            }
        }
        self.expect(&step.expect, now);
        if let Some(whole) = whole {
            self.workspace = whole;
        }
    }

    /// The workspace as it is, to be compared with; `None` for a large one, where that takes too long.
    fn whole(&self) -> Option<Workspace> {
        (self.workspace.len() < LARGE).then(|| self.workspace.clone())
    }

    /// Records a command. What a trial said before it has to come true.
    fn record(&mut self, script: &Script, step: &Step, now: Now) {
        let before = self.whole();
        let tried = (before.is_some() || step.changes.is_some()).then(|| self.attempt(script, now));
        let Ok(command) = script.command(now, self.edition) else { return };
        let outcome = self.workspace.apply(command, now);
        if let Some(event) = &outcome.event {
            self.seen.kinds.insert(event.kind.as_str());
            self.seen.statements.extend(event.kind.spec().statements);
        } else {
            let same = before.is_none_or(|before| before == self.workspace && before.save() == self.workspace.save());
            self.check("a refused command", same, || "it changed the workspace".to_owned());
        }
        if let Some(tried) = &tried {
            let same = (&tried.findings, &tried.event) == (&outcome.findings, &outcome.event);
            self.check("the trial", same, || format!("{tried:?}, but then {outcome:?}"));
        }
        self.judge(script, step, tried.as_ref().unwrap_or(&outcome));
    }

    /// Tries a command, which changes nothing.
    fn attempt(&mut self, script: &Script, now: Now) -> Outcome {
        let before = self.whole();
        let outcome = match script.command(now, self.edition) {
            Ok(command) => self.workspace.preview(command, now),
            Err(error) => {
                self.check("the command", false, || error);
                Outcome { findings: Vec::new(), event: None, changes: Vec::new() }
            }
        };
        let same = before.is_none_or(|before| before == self.workspace);
        self.check("a trial", same, || "it changed the workspace".to_owned());
        outcome
    }

    /// Whether a command went as it is written down.
    fn judge(&mut self, script: &Script, step: &Step, outcome: &Outcome) {
        let name = script.to_string();
        let (against, other): (Vec<_>, Vec<_>) = outcome.findings.iter().partition(|finding| finding.blocks());
        let (left, advice): (Vec<_>, Vec<_>) = other.into_iter().partition(|finding| finding.overridden.is_some());
        self.same(&format!("{name} is refused by"), &rules(against.iter().copied()), &sorted(&step.refused));
        self.same(&format!("{name} hears"), &rules(advice.iter().copied()), &sorted(&step.advice));
        self.check(&name, outcome.allowed() == against.is_empty(), || "refused without a reason".to_owned());
        for finding in against.iter().chain(&advice).chain(&left) {
            self.seen.finding(finding);
        }
        if let Some(event) = &outcome.event {
            let kept: Vec<_> = event.exceptions.iter().map(|exception| exception.rule.to_string()).collect();
            let written = step.kept.clone().unwrap_or_else(|| script.exceptions());
            self.same(&format!("{name} keeps"), &sorted(&kept), &sorted(&written));
        }
        if let Some(words) = &step.says {
            let said: Vec<_> = against.into_iter().chain(advice).map(in_words).collect();
            self.same(&format!("{name} says"), &said, words);
        }
        if let Some(changes) = &step.changes {
            let found: Vec<_> = outcome.changes.iter().map(change).collect();
            self.same(&format!("{name} changes"), &found, changes);
        }
    }

    /// What holds at the end of every walkthrough.
    fn laws(&mut self) {
        let saved = self.workspace.save();
        match Workspace::open(&saved) {
            Ok(opened) => {
                let same = opened == self.workspace && opened.save() == saved;
                self.check("save and open", same, || "another workspace".to_owned());
            }
            Err(damage) => self.check("save and open", false, || damage.to_string()),
        }
        let mut other = self.workspace.clone();
        let mut count = 0;
        while other.undo() {
            count += 1;
        }
        let nothing = *other.state() == State::default();
        self.check("undoing everything", nothing, || format!("something is left: {:?}", other.state()));
        let redone = (0..count).all(|_| other.redo());
        let same = redone && other.state() == self.workspace.state();
        self.check("redoing everything", same, || "another state".to_owned());
    }
}

/// The ids of the rules of some findings, sorted.
pub(super) fn rules<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<String> {
    let mut ids: Vec<_> = findings.into_iter().map(|finding| finding.rule.id().to_owned()).collect();
    ids.sort_unstable();
    ids
}

pub(super) fn sorted(texts: &[String]) -> Vec<String> {
    let mut texts = texts.to_vec();
    texts.sort_unstable();
    texts
}

pub(super) fn in_words(finding: &Finding) -> String {
    explain(finding, Lang::En).message
}

/// A state or a kind by its public name.
pub(super) fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// `8/10`, or `8` where there is no bound.
pub(super) fn meter(used: u32, limit: Option<u32>) -> String {
    limit.map_or_else(|| used.to_string(), |limit| format!("{used}/{limit}"))
}

fn change(change: &Change) -> String {
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "none".to_owned());
    let (from, to) = match &change.what {
        Changed::Step { from, to } => (word(from), word(to)),
        Changed::Quota { used, limit } => {
            let [before, after] = [0, 1].map(|index: usize| meter(used[index], limit[index]));
            (before, after)
        }
        Changed::Due { from, to } => (day(from), day(to)),
    };
    format!("{} {}: {from} → {to}", change.account, change.id)
}
