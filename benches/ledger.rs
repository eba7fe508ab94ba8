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

use Bound::{AtLeast, AtMost};
use lives::{Seed, Size, Try, now, official, program, registration, workspace};
use mp_onboard::Workspace;
use mp_onboard::guide::DEFAULT_EDITION;
use mp_onboard::ledger::{ArgId, Command, Event, EventKind, State};
use serde_json::json;

/// How often each thing is measured, on fresh data.
const ROUNDS: u64 = 31;
/// The same for those that need a workspace of 10,000 programs.
const LARGE_ROUNDS: u64 = 11;

/// How many accounts are asked about, and how often each before the next.
const ACCOUNTS: usize = 100;
const IN_A_ROW: usize = 20;

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

    fn print(&self, what: &str, unit: &str, bound: &Bound) {
        let bound = match bound {
            Bound::None => json!(null),
            Bound::AtLeast(value) => json!({ "kind": "at least", "value": value }),
            Bound::AtMost(value) => json!({ "kind": "at most", "value": value }),
        };
        println!("{}", json!({ "what": what, "unit": unit, "quartiles": self.quartiles(), "bound": bound }));
    }
}

/// What was promised.
enum Bound {
    None,
    AtLeast(f64),
    AtMost(f64),
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

/// Leaves the two workspaces in the folder that is named, for the module to open.
fn main() {
    registrations();
    large();
    if let Some(folder) = std::env::args().skip_while(|arg| arg != "--workspaces").nth(1) {
        for size in [SMALL, LARGE] {
            let path = std::path::Path::new(&folder).join(format!("{}.jsonl", size.programs));
            std::fs::write(path, workspace(size, &mut Seed::new(0)).save()).expect("the folder is there");
        }
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
    row.print("apply, a registration, natively", "commands/s", &AtLeast(1e6));
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

        let events: Vec<Arc<Event>> = large.history(None).iter().map(|entry| Arc::new(entry.event().clone())).collect();
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
        let command = Command::new(EventKind::EditionChosen, now().today()).of(&program(seed.below(LARGE.programs)));
        let outcome = large.apply(command.with(ArgId::Edition, DEFAULT_EDITION), now());
        assert!(outcome.allowed(), "{:?}", outcome.findings);
        warm.add(millis(overview(&large).1));

        let mut small = workspace(SMALL, &mut seed);
        let mut sizes = [(0, &mut small, SMALL), (1, &mut large, LARGE)];
        seed.shuffle(&mut sizes);
        let mut costs = [[0.0; 2]; 2];
        for (place, workspace, size) in sizes {
            let quotas = quotas(workspace, size, &mut seed);
            costs[place] = [of_one_account(workspace, size, &mut seed), quotas];
        }
        for (of, rows) in [&mut applied, &mut counted].into_iter().enumerate() {
            let [small, large] = costs.map(|cost| cost[of]);
            for (row, value) in rows.iter_mut().zip([small, large, large / small]) {
                row.add(value);
            }
        }
    }
    replayed.print("replay of parsed events", "events/s", &AtLeast(1e6));
    opened.print("open from text with checksums", "events/s", &AtLeast(3e5));
    for ([small, large, ratio], what) in [(applied, "apply"), (counted, "quotas")] {
        small.print(&format!("{what} of one account among 100 programs"), "ns", &Bound::None);
        large.print(&format!("{what} of one account among 10,000 programs"), "ns", &Bound::None);
        ratio.print(&format!("{what}: 10,000 programs against 100"), "×", &AtMost(2.0));
    }
    cold.print("overview of 10,000 programs, cold, natively", "ms", &AtMost(100.0));
    warm.print("overview of 10,000 programs after one command, natively", "ms", &AtMost(30.0));
}

/// The time that a command takes: associations of one pair of accounts, made and removed, and then those of another.
fn of_one_account(workspace: &mut Workspace, size: Size, seed: &mut Seed) -> f64 {
    let kinds = [EventKind::AssociationMade, EventKind::AssociationRemoved];
    let pair = |_| (program(seed.below(size.programs)), official(seed.below(size.officials)));
    let pairs = (0..ACCOUNTS).map(pair).collect::<Vec<_>>();
    let command = |kind, (program, official): &(String, String)| {
        Command::new(kind, now().today()).of(program).with(ArgId::OfficialAccount, &**official)
    };
    let turns = pairs.iter().flat_map(|pair| (0..IN_A_ROW).map(move |turn| command(kinds[turn % kinds.len()], pair)));
    let commands: Vec<Command> = turns.collect();
    let (count, before) = (commands.len(), workspace.len());
    let ((), time) = timed(|| {
        for command in commands {
            black_box(workspace.apply(command, now()));
        }
    });
    // Where a pair is not registered, or is associated already, some are refused.
    assert!(workspace.len() > before + count / 2);
    nanos(count, time)
}

/// The time that the quotas of a program and of an Official Account take.
fn quotas(workspace: &Workspace, size: Size, seed: &mut Seed) -> f64 {
    let turns = (0..ACCOUNTS).flat_map(|_| [program(seed.below(size.programs)), official(seed.below(size.officials))]);
    let accounts: Vec<String> = turns.flat_map(|account| vec![account; IN_A_ROW]).collect();
    let (count, time) =
        timed(|| accounts.iter().filter(|account| workspace.quotas(account, now()).map(black_box).is_some()).count());
    assert_eq!(count, accounts.len());
    nanos(count, time)
}
