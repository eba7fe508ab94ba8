//! Walks all states that a small alphabet of commands can reach, and notes what stood in the way where.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use mp_onboard::calendar::{Month, end_of};
use mp_onboard::flow::{Region, Step, StepState, decide, steps};
use mp_onboard::ledger::{ArgId, Command};
use mp_onboard::rule::{Finding, Period, QUOTAS};
use mp_onboard::text::Param;
use mp_onboard::workspace::Workspace;
use stateright::{Checker, HasDiscoveries, Model, Property};
use time::Date;

use super::commands::{command, day, noon, play};
use super::key;
use super::laws::{self, Breach};

/// What is walked.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    /// The days of the clock, ISO 8601. The walk begins on the first; what happened before did so on that day.
    pub(crate) days: &'static [&'static str],
    /// What happened before.
    pub(crate) before: &'static [&'static [&'static str]],
    /// What may happen on each day, any number of times.
    pub(crate) alphabet: &'static [&'static str],
    /// Whether the clock stands on the last day and everything is entered late, for any of the days; and how many times.
    pub(crate) late: Option<usize>,
    /// Programs, and the regions in which the alphabet has what every step asks for.
    pub(crate) whole: &'static [(&'static str, &'static [Region])],
}

/// What a walk has seen.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) states: usize,
    pub(crate) depth: usize,
    /// Steps with the states in which they were.
    pub(crate) steps: BTreeSet<(&'static str, &'static str)>,
    /// Lines that were recorded at least once.
    pub(crate) recorded: BTreeSet<&'static str>,
    /// Rules that stood in the way of something.
    pub(crate) rules: BTreeSet<&'static str>,
    /// What stood in the way of something in a state after which nothing of the alphabet takes it away.
    pub(crate) unsettled: BTreeSet<Reason>,
}

/// Something, and the rule that stands in its way.
pub(crate) type Reason = (Arc<str>, &'static str);

/// A workspace on a day, with all that decides about what can follow.
#[derive(Clone)]
struct Spot {
    workspace: Workspace,
    day: usize,
    /// The same for two workspaces that give the same answers from here on.
    key: u64,
    breaches: Vec<Breach>,
    look: OnceLock<Arc<Look>>,
}

/// What a spot answers.
#[derive(Debug, Clone, Default, PartialEq)]
struct Look {
    /// The commands that would be recorded.
    open: Vec<Action>,
    reasons: BTreeSet<Reason>,
    /// Every rule that stood in the way of anything.
    rules: BTreeSet<&'static str>,
    /// Whether something has to wait for a day that the walk does not reach, and all that comes after it.
    waits: bool,
    /// Programs that have come to their end.
    over: BTreeSet<Arc<str>>,
    /// Programs that can never be verified.
    never_verified: BTreeSet<Arc<str>>,
    steps: BTreeSet<(&'static str, &'static str)>,
    /// Steps that are held up without a reason, or that name one without being held up.
    odd: Vec<String>,
}

/// A line of the alphabet on a day, or the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Action {
    Record(&'static str, usize),
    NextDay,
}

#[derive(Debug)]
struct Walk {
    plan: &'static Plan,
    days: Vec<Date>,
    notes: Arc<Mutex<Notes>>,
}

#[derive(Debug, Default)]
struct Notes {
    /// From a key to a key.
    edges: Vec<(u64, u64)>,
    looks: BTreeMap<u64, Arc<Look>>,
    /// What some of the spots answer that are taken for one looked at already.
    samples: Vec<(u64, Arc<Look>)>,
    recorded: BTreeSet<&'static str>,
}

/// Walks a plan to its end.
pub(crate) fn walk(plan: &'static Plan) -> Seen {
    let notes = Arc::new(Mutex::new(Notes::default()));
    let days = plan.days.iter().map(|text| day(text)).collect();
    let walk = Walk { plan, days, notes: Arc::clone(&notes) };
    let checker = walk.checker().finish_when(HasDiscoveries::AnyFailures).spawn_bfs().join();
    let (states, depth) = (checker.unique_state_count(), checker.max_depth());
    let mut laws = checker.model().properties().into_iter().map(|property| property.name);
    if let Some((law, path)) = laws.find_map(|law| Some((law, checker.discovery(law)?))) {
        let last = path.last_state();
        let (lines, odd) = (path.clone().into_actions(), last.look().odd);
        panic!("{}: not so: {law}\n{lines:#?}\n{:#?}\n{odd:#?}", plan.name, last.breaches);
    }
    // Not captured by the test harness: the figures belong to the test's output.
    _ = writeln!(std::io::stderr(), "{}: {states} states, depth {depth}", plan.name);
    let notes = notes.lock().expect("no walker panicked");
    for (key, look) in &notes.samples {
        assert_eq!(&notes.looks[key], look, "{}: two workspaces were taken for one", plan.name);
    }
    Seen {
        states,
        depth,
        steps: notes.looks.values().flat_map(|look| &look.steps).copied().collect(),
        recorded: notes.recorded.clone(),
        rules: notes.looks.values().flat_map(|look| &look.rules).copied().collect(),
        // What is entered late comes to an end where the walk does.
        unsettled: if plan.late.is_none() { unsettled(&notes) } else { BTreeSet::new() },
    }
}

impl Model for Walk {
    type State = Spot;
    type Action = Action;

    fn init_states(&self) -> Vec<Spot> {
        let mut workspace = Workspace::new();
        for lines in self.plan.before {
            play(&mut workspace, self.plan.days[0], lines);
        }
        let day = if self.plan.late.is_some() { self.days.len() - 1 } else { 0 };
        vec![self.spot(workspace, day, Vec::new())]
    }

    fn actions(&self, spot: &Spot, actions: &mut Vec<Action>) {
        let look = self.look(spot);
        if spot.breaches.is_empty() {
            actions.extend(&look.open);
        }
        self.notes.lock().expect("no walker panicked").looks.insert(spot.key, look);
    }

    fn next_state(&self, spot: &Spot, action: Action) -> Option<Spot> {
        let next = match action {
            Action::NextDay => self.spot(spot.workspace.clone(), spot.day + 1, Vec::new()),
            Action::Record(line, on) => self.record(spot, line, on),
        };
        let known = self.notes.lock().expect("no walker panicked").edges.len();
        let sample = known.is_multiple_of(SAMPLE).then(|| (next.key, self.look(&next)));
        let mut notes = self.notes.lock().expect("no walker panicked");
        notes.samples.extend(sample);
        notes.edges.push((spot.key, next.key));
        if let Action::Record(line, _) = action {
            notes.recorded.insert(line);
        }
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always(laws::RELEASE, |_, spot: &Spot| spot.keeps(laws::RELEASE)),
            Property::always(laws::PAY, |_, spot: &Spot| spot.keeps(laws::PAY)),
            Property::always(laws::FIRST, |_, spot: &Spot| spot.keeps(laws::FIRST)),
            Property::always(laws::ONCE, |_, spot: &Spot| spot.keeps(laws::ONCE)),
            Property::always(laws::CLOSED, |_, spot: &Spot| spot.keeps(laws::CLOSED)),
            Property::always(laws::QUOTA, |_, spot: &Spot| spot.keeps(laws::QUOTA)),
            Property::always(UNDO, |_, spot: &Spot| spot.keeps(UNDO)),
            Property::always("what is held up says why", |walk: &Self, spot: &Spot| walk.look(spot).odd.is_empty()),
        ]
    }
}

/// Of so many spots reached, one is asked again what it answers.
const SAMPLE: usize = 16;

const UNDO: &str = "undo after apply gives the same state, and redo brings it back";

impl Walk {
    fn record(&self, spot: &Spot, line: &'static str, on: usize) -> Spot {
        let mut after = spot.workspace.clone();
        let outcome = after.apply(command(line, self.days[on]), noon(self.days[spot.day]));
        let event = outcome.event.unwrap_or_else(|| panic!("{line}: decided, but not recorded"));
        let mut back = after.clone();
        let undone = back.undo() && back.state() == spot.workspace.state();
        let redone = back.redo() && back == after;
        let (history, known) = (after.history(None), spot.workspace.history(None));
        let (events, before) = (laws::in_day_order(&history), laws::in_day_order(&known));
        let mut breaches = laws::order(&events, &event);
        breaches.extend(laws::passed(&before, &events, &event));
        if !undone || !redone {
            breaches.push(Breach { law: UNDO, what: line.to_owned() });
        }
        self.spot(after, spot.day, breaches)
    }

    fn spot(&self, workspace: Workspace, day: usize, breaches: Vec<Breach>) -> Spot {
        let mut hasher = DefaultHasher::new();
        breaches.hash(&mut hasher);
        day.hash(&mut hasher);
        if self.plan.late.is_some() {
            key::everything(workspace.state(), &mut hasher);
        } else {
            key::what_counts(workspace.state(), self.days[day], &mut hasher);
        }
        Spot { workspace, day, key: hasher.finish(), breaches, look: OnceLock::new() }
    }

    fn look(&self, spot: &Spot) -> Arc<Look> {
        Arc::clone(spot.look.get_or_init(|| Arc::new(self.look_at(spot))))
    }

    fn look_at(&self, spot: &Spot) -> Look {
        let mut look = Look::default();
        let state = spot.workspace.state();
        let today = self.days[spot.day];
        let seq = u32::try_from(spot.workspace.len()).expect("few events") + 1;
        let full = self.plan.late.is_some_and(|most| spot.workspace.len() >= most + self.length());
        let days = if self.plan.late.is_some() { 0..self.days.len() } else { spot.day..spot.day + 1 };
        let mut refused: BTreeMap<Arc<str>, Vec<BTreeSet<&'static str>>> = BTreeMap::new();
        for &line in self.plan.alphabet {
            for on in days.clone().filter(|_| !full) {
                let command = command(line, self.days[on]);
                let of = place(&command);
                let decision = decide(state, command, seq, end_of(today) - 1, today);
                let mut rules = BTreeSet::new();
                if decision.event.is_some() {
                    look.open.push(Action::Record(line, on));
                }
                for finding in decision.findings.iter().filter(|finding| finding.blocks()) {
                    look.rules.insert(finding.rule.id());
                    if self.waits_for_the_clock(finding, spot.day) {
                        look.waits = true;
                    } else {
                        rules.insert(finding.rule.id());
                    }
                }
                refused.entry(of).or_default().push(rules);
            }
        }
        // A reason stands in the way of a kind of command where it meets every such line of the alphabet.
        for (of, lines) in refused {
            for rule in lines.iter().flatten().copied().collect::<BTreeSet<_>>() {
                if lines.iter().all(|rules| rules.contains(rule)) {
                    look.reasons.insert((Arc::clone(&of), rule));
                }
            }
        }
        for (ix, account, _) in state.programs() {
            for step in steps(state, ix, today).unwrap_or_default() {
                self.note(&account.id, &step, &mut look);
            }
        }
        look.leave_to_the_last_word();
        if self.plan.late.is_none() && spot.day + 1 < self.days.len() {
            look.open.push(Action::NextDay);
        }
        look
    }

    /// How many events there were before the walk.
    fn length(&self) -> usize {
        self.plan.before.iter().map(|lines| lines.len()).sum()
    }

    fn note(&self, program: &Arc<str>, step: &Step, look: &mut Look) {
        look.steps.insert((step.id, name(step.state)));
        look.rules.extend(step.because.iter().map(|finding| finding.rule.id()));
        if step.because.iter().any(|finding| ENDS.contains(&finding.rule.id())) {
            look.over.insert(program.clone());
        }
        if step.because.iter().any(|finding| finding.rule.id() == NEVER) {
            look.never_verified.insert(program.clone());
        }
        let held_up = matches!(step.state, StepState::Blocked | StepState::NotApplicable | StepState::Failed);
        if held_up == step.because.is_empty() {
            look.odd.push(format!("{program} {}: {:?} because {:?}", step.id, step.state, step.because));
        }
        let whole = self.plan.whole.iter().any(|(id, regions)| *id == &**program && regions.contains(&step.region));
        if whole && matches!(step.state, StepState::Blocked | StepState::Failed) {
            let of: Arc<str> = format!("{program}: the step {}", step.id).into();
            look.reasons.extend(step.because.iter().map(|finding| (Arc::clone(&of), finding.rule.id())));
        }
    }

    /// Whether what is used up comes back on a day that the walk does not reach.
    fn waits_for_the_clock(&self, finding: &Finding, day: usize) -> bool {
        let Some(Param::Text(id)) = finding.params.get("limit-id") else { return false };
        let period = QUOTAS.iter().find(|row| row.limit.as_str() == id).map(|row| row.period);
        let (today, last) = (self.days[day], self.days[self.days.len() - 1]);
        match period {
            Some(Period::Day) => today == last,
            Some(Period::Month) => Month::of(today) == Month::of(last),
            _ => false,
        }
    }
}

/// What ends a program: nothing else is a reason then, and nothing is settled by it.
const ENDS: [&str; 2] = ["command/account-closed", "registration/remittance-expired"];

/// What bars a program from verification, and from all that asks for it.
const NEVER: &str = "verification/individual-cannot";

impl Look {
    /// Where something can never be, nothing else is a reason.
    fn leave_to_the_last_word(&mut self) {
        let Self { reasons, over, never_verified, .. } = self;
        reasons.retain(|(of, rule)| {
            let ended = over.contains(program(of)) && !ENDS.contains(rule);
            let asks =
                of.split(' ').nth(1).is_some_and(|kind| kind.starts_with("verification-") || kind.starts_with("pay-"));
            let barred = never_verified.contains(program(of)) && asks && *rule != NEVER;
            !ended && !barred
        });
    }
}

/// The program that a reason is about.
fn program(of: &str) -> &str {
    of.split([':', ' ']).next().unwrap_or_default()
}

fn name(state: StepState) -> &'static str {
    match state {
        StepState::Done => "done",
        StepState::Ready => "ready",
        StepState::Waiting => "waiting",
        StepState::Blocked => "blocked",
        StepState::NotApplicable => "not applicable",
        StepState::Failed => "failed",
    }
}

/// What a command is about, whatever its values are.
fn place(command: &Command) -> Arc<str> {
    let others = [ArgId::OfficialAccount, ArgId::OpenPlatformAccount, ArgId::Company];
    let others: Vec<&str> = others.into_iter().filter_map(|arg| command.args.text(arg)).collect();
    format!("{} {} {}", command.program, command.kind.as_str(), others.join(" ")).into()
}

impl Spot {
    fn keeps(&self, law: &str) -> bool {
        self.breaches.iter().all(|breach| breach.law != law)
    }

    fn look(&self) -> Look {
        self.look.get().map(|look| Look::clone(look)).unwrap_or_default()
    }
}

impl PartialEq for Spot {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Hash for Spot {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.key.hash(hasher);
    }
}

impl fmt::Debug for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in self.workspace.history(None) {
            let event = entry.event();
            writeln!(f, "{} {} {}", event.on, event.account().unwrap_or_default(), event.kind.as_str())?;
        }
        Ok(())
    }
}

/// The reasons from which no way leads to a state without them.
fn unsettled(notes: &Notes) -> BTreeSet<Reason> {
    let keys: Vec<u64> = notes.looks.keys().copied().collect();
    let looks: Vec<&Look> = notes.looks.values().map(|look| &**look).collect();
    let mut sources = vec![Vec::new(); keys.len()];
    for (from, to) in &notes.edges {
        if let (Ok(from), Ok(to)) = (keys.binary_search(from), keys.binary_search(to)) {
            sources[to].push(from);
        }
    }
    let mut held: BTreeMap<&Reason, BTreeSet<usize>> = BTreeMap::new();
    for (index, look) in looks.iter().enumerate() {
        for reason in &look.reasons {
            held.entry(reason).or_default().insert(index);
        }
    }
    let stays = |reason: &Reason, held: &BTreeSet<usize>| {
        let goes_on = |index: &usize| !looks[*index].over.contains(program(&reason.0));
        let mut leads: Vec<bool> = (0..keys.len()).map(|index| !held.contains(&index) && goes_on(&index)).collect();
        let mut queue: Vec<usize> = (0..keys.len()).filter(|index| leads[*index]).collect();
        while let Some(index) = queue.pop() {
            for source in &sources[index] {
                if !std::mem::replace(&mut leads[*source], true) {
                    queue.push(*source);
                }
            }
        }
        held.iter().any(|index| !leads[*index] && !looks[*index].waits)
    };
    held.iter().filter(|(reason, held)| stays(reason, held)).map(|(reason, _)| (*reason).clone()).collect()
}
