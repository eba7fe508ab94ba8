//! How fast the ledger is, natively. Prints one row a line as JSON; `make bench` puts them into its table.
//!
//! No benchmark library: what is demanded are ratios inside one round of fresh data, which those that measure one thing
//! after another do not give, and sixty more crates for a loop and a median are too many.
#![expect(clippy::print_stdout, reason = "a benchmark prints")]
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "what is measured is made here")]

mod lives;

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lives::{Seed, Size, Try, now, official, program, registration, workspace};
use mp_onboard::Workspace;
use mp_onboard::guide::DEFAULT_EDITION;
use mp_onboard::ledger::{ArgId, Command, Event, EventKind, State};
use serde_json::json;

/// How often each thing is measured, on fresh data.
const ROUNDS: u64 = 31;
/// The same for those that need a workspace of 10,000 programs.
const LARGE_ROUNDS: u64 = 11;

const SMALL: Size = Size { programs: 100, officials: 10, associations: 500 };
const LARGE: Size = Size { programs: 10_000, officials: 1_000, associations: 100_000 };

/// What is measured, in all rounds.
#[derive(Default)]
struct Row(Vec<f64>);

impl Row {
    fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    /// The lower quartile, the median and the upper quartile.
    fn quartiles(&self) -> [f64; 3] {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        [1, 2, 3].map(|quarter| sorted[(sorted.len() - 1) * quarter / 4])
    }

    fn print(&self, what: &str, unit: &str, bound: Option<(&str, f64)>) {
        let bound = bound.map(|(kind, value)| json!({ "kind": kind, "value": value }));
        println!("{}", json!({ "what": what, "unit": unit, "quartiles": self.quartiles(), "bound": bound }));
    }
}

fn at_least(value: f64) -> Option<(&'static str, f64)> {
    Some(("at least", value))
}

fn at_most(value: f64) -> Option<(&'static str, f64)> {
    Some(("at most", value))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark has a clock")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

fn per_second(count: usize, time: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / time.as_secs_f64()
}

fn nanos(count: usize, time: Duration) -> f64 {
    1e9 / per_second(count, time)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// All parts, or the one that is named.
fn main() {
    let parts: [(&str, fn()); 2] = [("registrations", registrations), ("large", large)];
    let named = std::env::args().find(|arg| parts.iter().any(|(name, _)| name == arg));
    for (_, run) in parts.iter().filter(|(name, _)| named.as_ref().is_none_or(|named| name == named)) {
        run();
    }
}

/// Commands of a registration, one program's after the other's turn, into an empty workspace.
fn registrations() {
    const PROGRAMS: u32 = 500;
    let mut row = Row::default();
    for round in 0..ROUNDS {
        let mut seed = Seed::new(round);
        let mut lives: Vec<_> =
            (0..PROGRAMS).map(|index| registration(program(index), &mut seed).into_iter()).collect();
        let mut tries: Vec<Try> = Vec::new();
        let mut going = true;
        while going {
            let turn = tries.len();
            tries.extend(lives.iter_mut().filter_map(Iterator::next));
            going = tries.len() > turn;
        }
        let expected: Vec<bool> = tries.iter().map(|step| step.taken).collect();
        let mut workspace = Workspace::new();
        let mut answers = Vec::with_capacity(tries.len());
        let ((), time) = timed(|| {
            for step in tries {
                let outcome = workspace.apply(step.command, now());
                answers.push(outcome.allowed());
                black_box(outcome);
            }
        });
        assert_eq!(answers, expected);
        assert_eq!(workspace.len(), expected.iter().filter(|taken| **taken).count());
        row.add(per_second(expected.len(), time));
    }
    row.print("apply, a registration, natively", "commands/s", at_least(1e6));
}

/// The same questions in a workspace of 100 programs and of 10,000, and all of the large one.
fn large() {
    let [mut replayed, mut opened, mut cold, mut warm] = [const { Row(Vec::new()) }; 4];
    let [mut applied, mut counted] = [const { [const { Row(Vec::new()) }; 3] }; 2];
    for round in 0..LARGE_ROUNDS {
        let mut seed = Seed::new(1000 + round);
        let text = workspace(LARGE, &mut seed).save();
        let (opening, time) = timed(|| Workspace::open(&text));
        let mut large = opening.expect("what was saved opens");
        opened.add(per_second(large.len(), time));
        assert!(large.save() == text, "what was opened saves to the same text");

        let events: Vec<Arc<Event>> =
            large.history(None).iter().map(|entry| Arc::new(entry.event().clone())).collect();
        let (state, time) = timed(|| {
            let mut state = State::default();
            let taken = events.iter().filter(|event| state.record(event).is_ok()).count();
            assert_eq!(taken, events.len());
            state
        });
        replayed.add(per_second(events.len(), time));
        assert!(state == *large.state(), "replay gives the same state");

        let overview = |workspace: &Workspace| timed(|| workspace.overview(now()).map(black_box).count());
        let (rows, time) = overview(&large);
        assert_eq!(rows, LARGE.programs as usize);
        cold.add(millis(time));
        let outcome = large.apply(command(EventKind::EditionChosen, LARGE, &mut seed), now());
        assert!(outcome.allowed(), "{:?}", outcome.findings);
        warm.add(millis(overview(&large).1));

        let mut small = workspace(SMALL, &mut seed);
        let mut sizes = [(0, &mut small, SMALL), (1, &mut large, LARGE)];
        seed.shuffle(&mut sizes);
        let mut costs = [[0.0; 2]; 2];
        for (place, workspace, size) in sizes {
            costs[place] = [of_one_account(workspace, size, &mut seed), quotas(workspace, size, &mut seed)];
        }
        for (of, rows) in [&mut applied, &mut counted].into_iter().enumerate() {
            let [small, large] = costs.map(|cost| cost[of]);
            for (row, value) in rows.iter_mut().zip([small, large, large / small]) {
                row.add(value);
            }
        }
    }
    replayed.print("replay of parsed events", "events/s", at_least(1e6));
    opened.print("open from text with checksums", "events/s", at_least(3e5));
    for ([small, large, ratio], what) in [(applied, "apply"), (counted, "quotas")] {
        small.print(&format!("{what} of one account among 100 programs"), "ns", None);
        large.print(&format!("{what} of one account among 10,000 programs"), "ns", None);
        ratio.print(&format!("{what}: 10,000 programs against 100"), "×", at_most(2.0));
    }
    cold.print("overview of 10,000 programs, cold, natively", "ms", at_most(100.0));
    warm.print("overview of 10,000 programs after one command, natively", "ms", at_most(30.0));
}

fn any(count: u32, seed: &mut Seed) -> u32 {
    u32::try_from(seed.below(count.into())).expect("below a count")
}

/// A command about any of the programs.
fn command(kind: EventKind, size: Size, seed: &mut Seed) -> Command {
    let index = any(size.programs, seed);
    let command = Command::new(kind, now().today()).of(&program(index));
    let account = any(size.officials, seed);
    match kind {
        EventKind::EditionChosen => command.with(ArgId::Edition, DEFAULT_EDITION),
        _ => command.with(ArgId::OfficialAccount, &*official(account)),
    }
}

/// Associations that are made and removed, each of another account.
fn of_one_account(workspace: &mut Workspace, size: Size, seed: &mut Seed) -> f64 {
    const COMMANDS: usize = 2000;
    let kinds = [EventKind::AssociationMade, EventKind::AssociationRemoved];
    let commands: Vec<Command> =
        (0..COMMANDS).map(|turn| command(kinds[turn % kinds.len()], size, seed)).collect();
    let ((), time) = timed(|| {
        for command in commands {
            black_box(workspace.apply(command, now()));
        }
    });
    nanos(COMMANDS, time)
}

fn quotas(workspace: &Workspace, size: Size, seed: &mut Seed) -> f64 {
    const QUESTIONS: usize = 2000;
    let accounts: Vec<String> = (0..QUESTIONS)
        .map(|turn| match turn % 2 {
            0 => program(any(size.programs, seed)),
            _ => official(any(size.officials, seed)),
        })
        .collect();
    let (count, time) = timed(|| {
        accounts.iter().filter(|account| workspace.quotas(account, now()).map(black_box).is_some()).count()
    });
    assert_eq!(count, QUESTIONS);
    nanos(QUESTIONS, time)
}
