//! Runs the cases of the rules, natively and in the browser.

use std::cell::Cell;
use std::sync::Arc;

use mp_onboard::bulk::{Checker, Options, Rows};
use mp_onboard::check::{check, check_facts, inspect, unmet};
use mp_onboard::form::Form;
use mp_onboard::ledger::{About, ArgId, Command, EventKind, Facts, Holds, State, named};
use mp_onboard::rule::{Case, Check, Ctx, Did, Expect, Finding, Given, Rule, Scene, Stand, Standing};
use mp_onboard::{calendar, guide};

/// What the rule of a case finds in it.
pub(crate) fn findings_of(rule: &'static Rule, case: &Case) -> Vec<Finding> {
    match case.given {
        Given::Then(history, last) => return found_in_ledger(rule, history, Some(&last), last.on),
        Given::By(history, day) => return found_in_ledger(rule, history, None, day),
        Given::Table(table) => return found_in_table(rule, table),
        Given::Value(_) | Given::Form(..) | Given::Facts(..) => {}
    }
    let ctx = Ctx::on(calendar::parse(case.day()).expect("the day of a case exists"));
    let form = case.form();
    let facts = facts_of(case);
    let found = match (rule.check, case.given) {
        (Check::Value(kind, _), Given::Value(value)) => inspect(kind, value, &ctx).findings,
        (Check::Gate(_), _) => {
            let report = check(&form, &ctx);
            let standing = Standing { form: &form, report: &report, facts: &facts, settled: &[] };
            unmet(rule, &Stand { standing, scene: None, ctx })
        }
        (Check::Facts(_), _) => check_facts(&facts, &ctx),
        _ => check(&form, &ctx).findings,
    };
    found.into_iter().filter(|finding| finding.rule == rule).collect()
}

/// What a rule finds in a table.
fn found_in_table(rule: &'static Rule, table: &str) -> Vec<Finding> {
    let ctx = Ctx::on(calendar::parse(NOW).expect("a day"));
    let mut checker = Checker::new(ctx, Options { across: true, ..Options::default() });
    let mut words = checker.push(table.as_bytes()).expect("UTF-8");
    words.extend(checker.finish().expect("UTF-8"));
    for place in checker.candidates(usize::MAX) {
        let (start, length) = (usize::try_from(place.offset).expect("small"), place.length as usize);
        checker.confirm(place.row, &table.as_bytes()[start..start + length]);
    }
    words.extend(checker.across_findings());
    let rows = Rows::of(&words).flat_map(|(place, found)| found.into_iter().map(move |flagged| (place, flagged)));
    rows.filter(|(_, flagged)| flagged.rule == rule).map(|(place, flagged)| checker.finding(place, &flagged)).collect()
}

fn facts_of(case: &Case) -> Facts {
    let Given::Facts(_, _, facts, _) = case.given else { return Facts::new() };
    facts
        .iter()
        .fold(Facts::new(), |all, (fact, on)| all.with(*fact, calendar::parse(on).expect("the days of a case exist")))
}

/// An account: what adds it, its id, its subject.
type Added<'a> = (EventKind, &'a str, &'a [(&'a str, &'a str)]);

/// The accounts that every case about a ledger starts with.
fn ground() -> State {
    use EventKind::{Begun, CompanyAdded, OfficialAccountAdded, OpenPlatformAdded};
    let mut state = State::default();
    let own = [("subjectType", "enterprise"), ("codeKind", "credit_code"), ("code", "91330106MA9K8T3P87")];
    let other = [("subjectType", "media"), ("codeKind", "credit_code"), ("code", "123301004701000300")];
    let accounts: [Added; 7] = [
        (Begun, "mp", &[]),
        (Begun, "mp2", &[]),
        (OfficialAccountAdded, "oa", &own),
        (OfficialAccountAdded, "oa2", &other),
        (OpenPlatformAdded, "op", &own),
        (OpenPlatformAdded, "op2", &other),
        (CompanyAdded, "corp", &[]),
    ];
    for (kind, id, subject) in accounts {
        let mut command = Command::new(kind, calendar::parse("2018-11-01").expect("a day"));
        let About::New(account) = kind.spec().about else { continue };
        match account.arg() {
            None => command = command.of(id),
            Some(arg) => command = command.with(arg, id).with(ArgId::Name, id),
        }
        for (name, value) in subject {
            command = command.with(ArgId::parse(name).expect("an argument"), *value);
        }
        record(&mut state, command);
    }
    state
}

/// Records without judging.
fn record(state: &mut State, command: Command) {
    let seq = 1 + u32::try_from(SEQ.with(|seq| seq.replace(seq.get() + 1))).expect("few events");
    let on = command.on.expect("the days of a case exist");
    let named = command.clone();
    state.record(&Arc::new(command.happened(seq, 0, on))).unwrap_or_else(|unfit| panic!("{unfit:?}: {named:?}"));
}

thread_local! {
    static SEQ: Cell<usize> = const { Cell::new(0) };
}

/// What a rule about the ledger finds in a case.
fn found_in_ledger(rule: &'static Rule, history: &[Did], last: Option<&Did>, day: &str) -> Vec<Finding> {
    let mut state = ground();
    for did in history {
        record(&mut state, did.command());
    }
    let command = last.map(Did::command);
    let id = command.as_ref().map_or(Some("mp"), |command| named(command.kind, &command.program, &command.args));
    let ix = id.and_then(|id| state.ix(id));
    let now = calendar::parse(NOW).expect("a day");
    let today = calendar::parse(day).unwrap_or(now);
    let holds = ix.and_then(|ix| state.get(ix)).map(|account| account.as_of(today));
    let edition =
        holds.as_ref().and_then(Holds::program).map_or_else(guide::default_edition, |program| program.edition);
    let ctx = Ctx { today, edition, overlay: state.overlay() };
    let scene = Scene { state: &state, ix, holds: holds.as_ref(), command: command.as_ref(), counted: false, now, ctx };
    let (form, report) = (Form::new(), check(&Form::new(), &ctx));
    let facts = holds.as_ref().and_then(Holds::program).map_or_else(Facts::new, |program| program.facts);
    let standing = Standing { form: &form, report: &report, facts: &facts, settled: &[] };
    unmet(rule, &Stand { standing, scene: Some(scene), ctx })
}

/// The day of the clock in every case about a ledger.
const NOW: &str = "2018-12-31";

/// Why a case does not hold, when it does not.
pub(crate) fn complaint(rule: &'static Rule, case: &Case) -> Option<String> {
    let kinds: Vec<_> = findings_of(rule, case).iter().map(|finding| finding.kind).collect();
    let holds = match case.expect {
        Expect::Silence => kinds.is_empty(),
        Expect::Finding(kind) => kinds.contains(&kind),
    };
    (!holds).then(|| format!("{}: {:?} {:?}, but found {kinds:?}", rule.id(), case.name, case.expect))
}
