//! Commands written as a line each: `mp1 code-uploaded version=1.0.0`.

use mp_onboard::calendar;
use mp_onboard::form::Field;
use mp_onboard::guide::SubjectType;
use mp_onboard::ledger::{ArgId, Command, EventKind, PageGroup, Shape, Value};
use mp_onboard::rule::baseline;
use mp_onboard::workspace::{Now, Workspace};
use time::Date;

/// A day, ISO 8601.
pub(crate) fn day(text: &str) -> Date {
    calendar::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

/// Noon of a day in China.
pub(crate) fn noon(day: Date) -> Now {
    const HALF_A_DAY: i64 = 12 * 60 * 60 * 1000;
    Now::at(calendar::end_of(day) - HALF_A_DAY).expect("a day that has a noon")
}

/// The command of a line: the program or `-`, the kind, then `name=value` or `@subject`, which stands for the known-good
/// values of such a subject. Texts are parted by `|`; pages are given by their number, or as `bare`, without category and
/// tags.
pub(crate) fn command(line: &str, on: Date) -> Command {
    let mut words = line.split_whitespace();
    let (program, kind) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let kind = EventKind::parse(kind).unwrap_or_else(|| panic!("{line}: no such kind"));
    let mut command = Command::new(kind, on);
    if program != "-" {
        command = command.of(program);
    }
    for word in words {
        if let Some(subject) = word.strip_prefix('@') {
            let subject = SubjectType::parse(subject).unwrap_or_else(|| panic!("{line}: no such subject"));
            for (arg, value) in good_values(kind, subject) {
                command.args.set(arg, value);
            }
        } else {
            let (name, text) = word.split_once('=').unwrap_or_else(|| panic!("{line}: {word}"));
            let arg = ArgId::parse(name).unwrap_or_else(|| panic!("{line}: no argument {name}"));
            command.args.set(arg, value(arg, text));
        }
    }
    command
}

fn value(arg: ArgId, text: &str) -> Value {
    match arg.spec().shape {
        Shape::Number => Value::Number(text.parse().expect("a number")),
        Shape::Texts(_) => Value::Texts(text.split('|').map(str::to_owned).collect()),
        Shape::Pages if text == "bare" => Value::Pages(vec![PageGroup::default()]),
        Shape::Pages => Value::Pages(vec![group(); text.parse().expect("how many")]),
        Shape::Field | Shape::Text(_) | Shape::Account(_) | Shape::Word(_) => text.into(),
    }
}

fn group() -> PageGroup {
    PageGroup {
        page: "pages/menu".to_owned(), category: "餐饮 > 点餐平台".to_owned(), tags: vec!["点单".to_owned()]
    }
}

/// What a good form of the subject carries of what the kind takes. The email is left to the line where it is optional:
/// one email is for one account.
fn good_values(kind: EventKind, subject: SubjectType) -> Vec<(ArgId, Value)> {
    let form = baseline(subject);
    let taken = kind.spec().takes.iter().filter(|takes| takes.required || takes.arg != ArgId::Email);
    let values = taken.filter_map(|takes| {
        let field = Field::parse(takes.arg.as_str())?;
        let text = form.text(field);
        let value = if form.is_ticked(field) { Value::Flag(true) } else { text.into() };
        (value != Value::from("")).then_some((takes.arg, value))
    });
    values.collect()
}

/// A workspace in which this happened on a day. All of it has to be accepted.
pub(crate) fn play(workspace: &mut Workspace, on: &str, lines: &[&str]) {
    for line in lines {
        let outcome = workspace.apply(command(line, day(on)), noon(day(on)));
        let reasons: Vec<_> = outcome.findings.iter().map(|finding| finding.rule.id()).collect();
        assert!(outcome.allowed(), "{line}: {reasons:?}");
    }
}
