//! Whatever happens to a workspace, in whatever order it is noted down: its laws hold, nothing is lost or rewritten, and a
//! file that was damaged is refused.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util_ledger {
    pub(crate) mod commands;
    pub(crate) mod laws;
    pub(crate) mod lives;
}

use std::collections::BTreeSet;
use std::sync::Arc;

use mp_onboard::explain;
use mp_onboard::ledger::{ARGS, About, Command, Event, KINDS, PageGroup, State, Value};
use mp_onboard::rule::Finding;
use mp_onboard::text::Lang;
use mp_onboard::workspace::{Entry, Now, Workspace};
use proptest::prelude::*;
use time::Date;
use util_ledger::commands::{command, day, noon, play};
use util_ledger::laws;
use util_ledger::lives::{Act, FIRST, GROUND, GROWN, LINES, Life, acts};

/// Does one thing and holds what must hold whatever it is.
fn live(life: &mut Life, act: &Act, exceptions: bool) -> Result<(), TestCaseError> {
    match act {
        Act::Clock(days) => life.clock(*days),
        Act::Undo => _ = life.workspace.undo(),
        Act::Redo => _ = life.workspace.redo(),
        Act::Record { .. } => {
            let command = life.command(act).expect("something to record");
            record(life, command, exceptions)?;
        }
    }
    Ok(())
}

fn record(life: &mut Life, command: Command, exceptions: bool) -> Result<(), TestCaseError> {
    let now = life.now();
    let workspace = &mut life.workspace;
    let before = workspace.clone();
    let tried = workspace.preview(command.clone(), now);
    prop_assert!(*workspace == before, "a preview leaves a trace");
    let outcome = workspace.apply(command, now);
    prop_assert_eq!(&tried.findings, &outcome.findings);
    prop_assert_eq!(&tried.event, &outcome.event);
    let Some(event) = outcome.event else {
        prop_assert!(outcome.findings.iter().any(Finding::blocks), "refused without a reason");
        prop_assert!(*workspace == before, "a refused command leaves a trace");
        prop_assert_eq!(workspace.save(), before.save());
        return Ok(());
    };
    // What was known stays as it was, and the new comes last.
    let (known, all) = (before.history(None), workspace.history(None));
    prop_assert_eq!(all.len(), known.len() + 1);
    prop_assert!(known.iter().zip(&all).all(|(before, after)| before.event() == after.event()));
    prop_assert!(all.is_sorted_by_key(|entry| entry.event().at));
    prop_assert_eq!(event.seq as usize, all.len());
    // Back and forth.
    let mut back = workspace.clone();
    prop_assert!(back.undo());
    prop_assert!(back.state() == before.state(), "undo leaves a trace of {:?}", event);
    prop_assert!(back.redo());
    prop_assert!(back == *workspace, "redo does not bring back {:?}", event);
    if !exceptions {
        let (was, is) = (laws::in_day_order(&known), laws::in_day_order(&all));
        let mut breaches = laws::order(&is, &event);
        breaches.extend(laws::passed(&was, &is, &event));
        prop_assert!(breaches.is_empty(), "{:?}\n{}", breaches, story(workspace));
    }
    Ok(())
}

/// What happened, a line each.
fn story(workspace: &Workspace) -> String {
    let entries = workspace.history(None);
    let held = entries.iter().filter(|entry| !entry.undone).map(Entry::event);
    held.map(|event| {
        let args: Vec<_> = event.args.iter().map(|(arg, value)| format!("{}={value:?}", arg.as_str())).collect();
        format!("{} {} {} {}\n", event.on, event.account().unwrap_or_default(), event.kind.as_str(), args.join(" "))
    })
    .skip(GROUND.len())
    .collect()
}

/// What holds at the end of a life.
fn end(life: &Life) -> Result<(), TestCaseError> {
    let workspace = &life.workspace;
    let saved = workspace.save();
    let opened = Workspace::open(&saved).map_err(|damage| TestCaseError::fail(damage.to_string()))?;
    prop_assert!(opened == *workspace, "a saved workspace opens as another");
    prop_assert_eq!(opened.save(), saved);

    let mut back = workspace.clone();
    let mut undone = 0;
    loop {
        let history = back.history(None);
        let Some(last) = history.iter().rfind(|entry| !entry.undone).map(|entry| entry.event().seq) else { break };
        let mut then = back.at(last);
        prop_assert!(then.state() == back.state(), "at({last}) is not what stood then");
        prop_assert!(!then.undo() && !then.redo() && then.is_read_only());
        prop_assert!(back.undo());
        undone += 1;
    }
    prop_assert!(!back.undo());
    prop_assert!(*back.state() == State::default());
    for _ in 0..undone {
        prop_assert!(back.redo());
    }
    prop_assert!(back == *workspace, "all undone and done again is not the same");
    prop_assert_eq!(back.save(), workspace.save());

    prop_assert!(in_day_order(workspace) == *workspace.state(), "the days decide, not the order of noting down");
    Ok(())
}

/// What the same commands come to when each is noted down on its day, or before all that happened later.
fn noted_in_time(workspace: &Workspace) -> Result<(), TestCaseError> {
    let mut in_time = Workspace::new();
    let last = workspace.history(None).iter().map(|entry| entry.event().at).max().unwrap_or_default();
    let now = Now::at(last).expect("a moment");
    for event in by_day(workspace) {
        let outcome = in_time.apply(Command::from(&event), now);
        let reasons: Vec<_> = outcome.findings.iter().map(|finding| finding.rule.id()).collect();
        if !outcome.allowed() && reasons == ["quota/full"] {
            // A verification that is noted down late as expired leaves more than there would have been room for.
            return Ok(());
        }
        let what = (event.on, event.kind.as_str(), reasons, story(workspace));
        prop_assert!(outcome.allowed(), "taken late, but not in time: {:?}", what);
    }
    for account in workspace.accounts() {
        let seen = |workspace: &Workspace| {
            let steps = workspace.steps(account.id, now);
            serde_json::to_string(&(steps, workspace.quotas(account.id, now))).expect("plain data")
        };
        prop_assert_eq!(seen(workspace), seen(&in_time));
    }
    prop_assert_eq!(workspace.deadlines(now), in_time.deadlines(now));
    Ok(())
}

/// The state of the same events taken in by day; accounts and numbers first, which have no order but that of noting down.
fn in_day_order(workspace: &Workspace) -> State {
    let mut state = State::default();
    for event in by_day(workspace) {
        state.record(&Arc::new(event)).expect("it was taken in before");
    }
    state
}

/// The events that hold, in the order of the days; accounts and numbers first.
fn by_day(workspace: &Workspace) -> Vec<Event> {
    let entries = workspace.history(None);
    let mut events: Vec<Event> =
        entries.iter().filter(|entry| !entry.undone).map(|entry| entry.event().clone()).collect();
    events.sort_by_key(day_order);
    events
}

fn day_order(event: &Event) -> (Option<Date>, u32) {
    match event.kind.spec().about {
        About::New(_) | About::Overlay => (None, event.seq),
        _ => (Some(event.on), event.seq),
    }
}

/// So many cases, or as many as the environment asks for.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(asked.unwrap_or(usual))
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_laws_hold_whatever_happens((grown, acts) in acts(false)) {
        let mut life = Life::new(grown);
        for act in &acts {
            live(&mut life, act, false)?;
        }
        end(&life)?;
        noted_in_time(&life.workspace)?;
    }

    #[test]
    fn nothing_is_lost_with_exceptions_either((grown, acts) in acts(true)) {
        let mut life = Life::new(grown);
        for act in &acts {
            live(&mut life, act, true)?;
        }
        end(&life)?;
    }

    /// The ledger records and never judges, so it has to bear what no rule would let pass.
    #[test]
    fn a_state_follows_from_its_events_whatever_they_are(lines in prop::collection::vec((0..LINES.len(), 0..9_i64), 0..60)) {
        let mut state = Life::new(0).workspace.state().clone();
        let mut stood = Vec::new();
        let mut events: Vec<Arc<Event>> = Vec::new();
        for (line, days) in lines {
            let on = day(FIRST).saturating_add(time::Duration::days(days));
            let seq = 1000 + u32::try_from(events.len()).expect("few events");
            let event = Arc::new(command(LINES[line], on).happened(seq, 0, on));
            let before = state.clone();
            if state.record(&event).is_ok() {
                stood.push(before);
                events.push(event);
            } else {
                prop_assert!(state == before, "what does not fit leaves a trace");
            }
        }
        let mut by_day = Life::new(0).workspace.state().clone();
        let mut sorted = events.clone();
        sorted.sort_by_key(|event| day_order(event));
        for event in &sorted {
            by_day.record(event).expect("it was taken in before");
        }
        prop_assert!(by_day == state, "the days decide, not the order of noting down");
        for (event, before) in events.iter().zip(stood).rev() {
            state.forget(event);
            prop_assert!(state == before, "{:?} leaves a trace", event);
        }
    }

    #[test]
    fn a_damaged_file_is_refused((grown, acts) in acts(true), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut life = Life::new(grown);
        for act in &acts {
            live(&mut life, act, true)?;
        }
        let file = life.workspace.save().into_bytes();
        let at = at.index(file.len());
        for damaged in damages(&file, at, byte) {
            prop_assert!(damaged == file || refused(&damaged), "byte {at} of {}", file.len());
        }
    }

    #[test]
    fn whatever_is_opened_opens_or_is_refused(text in any::<String>(), at in 0..2000_usize) {
        _ = Workspace::open(&text);
        let mut file = Life::new(0).workspace.save();
        file.insert_str(file.floor_char_boundary(at), &text);
        prop_assert!(text.is_empty() || Workspace::open(&file).is_err());
    }
}

/// A byte changed, one put in, one taken out, and everything behind cut off.
fn damages(file: &[u8], at: usize, byte: u8) -> [Vec<u8>; 4] {
    let (before, after) = file.split_at(at);
    [
        [before, &[byte], &after[1..]].concat(),
        [before, &[byte], after].concat(),
        [before, &after[1..]].concat(),
        before.to_vec(),
    ]
}

/// Whether a file is not opened. What is no text comes to a browser with a replacement character.
fn refused(file: &[u8]) -> bool {
    Workspace::open(&String::from_utf8_lossy(file)).is_err()
}

/// A file with an exception, with something taken back for good and with something that can be done again.
fn small() -> Workspace {
    let mut workspace = Workspace::new();
    play(&mut workspace, "2018-11-06", &["mp1 begun", "- company-added name=麦香坊"]);
    assert!(workspace.undo());
    let despite = command("mp1 email-activated", day("2018-11-06")).despite("registration/account-first", "已经激活");
    assert!(workspace.apply(despite, noon(day("2018-11-06"))).allowed());
    play(&mut workspace, "2018-11-07", &["- limit-set limit=page-groups value=3 source=后台"]);
    assert!(workspace.undo());
    workspace
}

#[test]
fn every_damage_of_a_byte_is_seen() {
    let file = small().save().into_bytes();
    for at in 0..file.len() {
        for byte in 0..=u8::MAX {
            let [changed, inserted, removed, cut] = damages(&file, at, byte);
            assert!(changed == file || refused(&changed), "byte {at} as {byte}");
            assert!(refused(&inserted), "{byte} put in at {at}");
            assert!(byte > 0 || refused(&removed) && refused(&cut), "byte {at} taken out");
        }
    }
    for byte in 0..=u8::MAX {
        assert!(refused(&[&file[..], &[byte]].concat()), "{byte} at the end");
    }
}

#[test]
fn lines_of_a_file_stay_where_they_are() {
    let file = small().save();
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    for one in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(one);
        assert!(Workspace::open(&fewer.concat()).is_err(), "without line {one}");
        for other in 0..lines.len() {
            let (mut moved, mut more) = (lines.clone(), lines.clone());
            moved.swap(one, other);
            more.insert(other, lines[one]);
            assert!(one == other || Workspace::open(&moved.concat()).is_err(), "{one} and {other} changed");
            assert!(Workspace::open(&more.concat()).is_err(), "line {one} once more at {other}");
        }
    }
}

/// What is wrong, a command that is right but for that, and the rules that say so.
const BAD: &[(&str, &str, &[&str])] = &[
    ("an unknown program", "mp9 email-activated", &["command/unknown-account"]),
    ("an Official Account for a program", "oa1 avatar-set", &["command/unknown-account"]),
    ("an unknown Official Account", "mp1 association-made officialAccount=oa9", &["command/unknown-account"]),
    ("a program with itself", "mp1 association-made officialAccount=mp1", &["command/unknown-account"]),
    (
        "an Open Platform account with itself",
        "- open-platform-bound openPlatformAccount=op1 officialAccount=op1",
        &["command/unknown-account"],
    ),
    ("a program in itself", "mp1 wecom-begun company=mp1 entry=wecom", &["command/unknown-account"]),
    ("an id that is taken", "mp1 begun", &["command/id-taken"]),
    ("an id of another kind", "oa1 begun", &["command/id-taken"]),
    ("an id of strange characters", "麦香坊 begun", &["command/id-shape"]),
    ("a number out of range", "- limit-set limit=page-groups value=1000001 source=后台", &["command/argument-shape"]),
    (
        "the largest number there is",
        "- limit-set limit=page-groups value=4294967295 source=后台",
        &["command/argument-shape"],
    ),
    ("a limit that is none", "- limit-set limit=patience value=3 source=后台", &["command/limit-unknown"]),
    ("an edition that is none", "mp1 edition-chosen edition=2018", &["command/edition-unknown"]),
    ("a role that is none", "mp1 member-bound role=owner member=张小麦", &["command/argument-shape"]),
    ("somebody bound twice", "mp1 member-bound role=developer member=张小麦", &["member/already-bound"]),
    ("an association made twice", "mp1 association-made officialAccount=oa1", &["association/already-made"]),
    (
        "a second Open Platform account",
        "mp2 open-platform-bound openPlatformAccount=op1",
        &["open-platform/already-bound", "quota/full"],
    ),
    ("a company begun twice", "mp1 wecom-begun company=corp1 entry=wecom", &["wecom/already-begun"]),
    ("nothing to undo", "- open-platform-unbound officialAccount=oa1", &["open-platform/not-bound"]),
    ("an argument of another kind", "mp1 released version=1", &["command/argument-not-taken"]),
];

#[test]
fn bad_input_is_told_why_and_changes_nothing() {
    let mut life = Life::new(GROWN.len());
    let saved = life.workspace.save();
    let now = life.now();
    for (what, line, rules) in BAD {
        let outcome = life.workspace.apply(command(line, day("2018-12-02")), now);
        let found: BTreeSet<&str> =
            outcome.findings.iter().filter(|finding| finding.blocks()).map(|finding| finding.rule.id()).collect();
        assert!(rules.iter().all(|rule| found.contains(rule)), "{what}: {found:?}");
        assert_eq!(life.workspace.save(), saved, "{what}");
    }
    for (what, on, rule) in [
        ("tomorrow", Some(day("2018-12-03")), "command/day-in-future"),
        ("the end of time", Some(Date::MAX), "command/day-in-future"),
        ("no day", None, "command/day-missing"),
        ("a day before there was anything", Some(day("0000-01-01")), "command/before-account"),
        ("a year that cannot be written", Some(Date::MIN), "command/day-missing"),
        ("before its account", Some(day("2018-11-19")), "command/before-account"),
    ] {
        let outcome = life.workspace.apply(Command { on, ..command("mp1 avatar-set", Date::MIN) }, now);
        let found: Vec<&str> = outcome.findings.iter().map(|finding| finding.rule.id()).collect();
        assert!(found.contains(&rule), "{what}: {found:?}");
        assert_eq!(life.workspace.save(), saved, "{what}");
    }
}

#[test]
fn a_day_that_contradicts_its_own_program_is_a_finding() {
    let mut life = Life::new(GROWN.len());
    let (saved, now) = (life.workspace.save(), life.now());
    for (what, on, line, rule) in [
        ("a release on the day before the approval", "2018-11-24", "mp1 released", "release/approval-first"),
        ("no approval after all", "2018-11-24", "mp1 review-withdrawn", "command/contradicts-later"),
        ("an end before the release", "2018-11-25", "mp1 closed reason=不做了", "command/contradicts-later"),
        ("an expiry before Pay was opened", "2018-11-29", "mp1 verification-expired", "command/contradicts-later"),
    ] {
        let outcome = life.workspace.apply(command(line, day(on)), now);
        let found: Vec<&str> = outcome.findings.iter().map(|finding| finding.rule.id()).collect();
        assert!(found.contains(&rule), "{what}: {found:?}");
        assert_eq!(life.workspace.save(), saved, "{what}");
    }
}

/// A good command of every kind, by the side of which everything else can go wrong.
fn good_commands() -> Vec<Command> {
    let lines = GROUND.iter().chain(GROWN).chain(LINES);
    let more = ["- limit-cleared limit=page-groups", "mp1 edition-chosen edition=2017"];
    let mut commands: Vec<Command> = lines.copied().chain(more).map(|line| command(line, day("2018-12-02"))).collect();
    commands.sort_by_key(|command| command.kind);
    commands.dedup_by_key(|command| command.kind);
    assert_eq!(commands.len(), KINDS.len());
    commands
}

/// Everything that an argument may be given, most of it for no argument at all.
fn odd_values() -> Vec<Value> {
    let huge = "麦".repeat(350_000);
    let group = PageGroup { page: huge.clone(), category: huge.clone(), tags: vec![huge.clone()] };
    vec![
        Value::from(""),
        Value::from("\u{0}\u{202e}\u{feff}"),
        Value::from(huge.as_str()),
        Value::from("1".repeat(1_000_000).as_str()),
        Value::Flag(false),
        Value::Number(u32::MAX),
        Value::Texts(Vec::new()),
        Value::Texts(vec![huge; 2]),
        Value::Texts(vec![String::new(); 10_000]),
        Value::Pages(vec![group]),
        Value::Pages(vec![PageGroup::default(); 10_000]),
        Value::Other("function"),
    ]
}

#[test]
fn any_argument_may_carry_anything_and_nothing_large_is_kept() {
    let life = Life::new(GROWN.len());
    let (now, longest) = (life.now(), life.workspace.save().len() + 8_000);
    let odd = odd_values();
    for good in good_commands() {
        for spec in &ARGS {
            for value in &odd {
                tried(&life.workspace, good.clone().with(spec.id, value.clone()), now, longest);
            }
        }
        let huge = "mp1".repeat(350_000);
        for program in ["", "mp9", "\u{0}", &huge] {
            tried(&life.workspace, good.clone().of(program), now, longest);
        }
        for (rule, reason) in [("quota/full", &*huge), (&*huge, "平台已经接受"), ("", "")] {
            tried(&life.workspace, good.clone().despite(rule, reason), now, longest);
        }
    }
}

/// A command is refused with a reason and leaves no trace, or is recorded so that it can be saved and opened.
fn tried(workspace: &Workspace, command: Command, now: Now, longest: usize) {
    let what = (command.kind, command.args.iter().map(|(arg, _)| arg).collect::<Vec<_>>());
    let mut after = workspace.clone();
    let outcome = after.apply(command, now);
    if outcome.allowed() {
        let saved = after.save();
        assert!(saved.len() < longest, "{what:?}");
        assert!(Workspace::open(&saved).is_ok_and(|opened| opened == after), "{what:?}");
    } else {
        assert!(outcome.findings.iter().any(Finding::blocks), "{what:?}");
        assert!(after == *workspace, "{what:?}");
    }
    for finding in &outcome.findings {
        assert!(explain(finding, Lang::En).message.len() < 2_000, "{what:?}: {}", finding.rule.id());
    }
}

#[test]
fn a_clock_that_runs_backwards_rewrites_nothing() {
    let mut workspace = Workspace::new();
    for (line, today) in [("mp1 begun", "2018-11-08"), ("mp2 begun", "2018-11-02"), ("mp3 begun", "2018-11-06")] {
        let known = workspace.history(None);
        assert!(workspace.apply(command(line, day("2018-11-01")), noon(day(today))).allowed());
        let now = workspace.history(None);
        assert!(known.iter().zip(&now).all(|(before, after)| before == after));
        assert!(now.is_sorted_by_key(|entry| (entry.event().at, entry.event().seq)));
    }
    // What was recorded as done on the 8th stays so, but nothing more is taken in for days that the clock has not reached.
    let ahead = command("mp1 avatar-set", day("2018-11-07"));
    let outcome = workspace.apply(ahead, noon(day("2018-11-06")));
    assert!(outcome.findings.iter().any(|finding| finding.rule.id() == "command/day-in-future"));
}

#[test]
fn an_account_without_an_id_gets_a_free_one() {
    let mut workspace = Workspace::new();
    // The ids that the ledger gives are made of the place in it; the user may have been there before.
    play(&mut workspace, "2018-11-06", &["mp2 begun", "- begun", "- begun"]);
    assert_eq!(workspace.accounts().count(), 3);
}
