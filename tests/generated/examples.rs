//! `www/data/examples.json`: the cases of the rules as the page shows them. They stay out of the module: the page fetches
//! them when a rule is looked at.

use mp_onboard::form::{Field, Form, Raw};
use mp_onboard::guide::SubjectType;
use mp_onboard::rule::{Case, Check, Did, Expect, Given, Rule, Value as Typed, With, baseline};
use mp_onboard::rules::CASES;
use serde_json::{Map, Value, json};

/// One case a line, so that a change of one is a change of one line.
pub(crate) fn text() -> String {
    let forms = SubjectType::ALL
        .into_iter()
        .filter(|subject| subject.can_register())
        .map(|subject| format!("    \"{}\": {}", subject.as_str(), fields(&baseline(subject))));
    let rules = CASES.iter().map(|(rule, cases)| {
        let cases = cases.iter().map(|case| format!("      {}", told(rule, case)));
        format!("    \"{}\": [\n{}\n    ]", rule.id(), lines(cases))
    });
    format!("{{\n  \"forms\": {{\n{}\n  }},\n  \"rules\": {{\n{}\n  }}\n}}\n", lines(forms), lines(rules))
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join(",\n")
}

/// What is filled in.
fn fields(form: &Form) -> Value {
    Field::all()
        .filter_map(|field| {
            let value = match form.raw(field) {
                Raw::Text(text) => text.as_str().into(),
                Raw::Tick(tick) => (*tick).into(),
                Raw::Absent | Raw::Other(_) => return None,
            };
            Some((field.as_str().to_owned(), value))
        })
        .collect::<Map<_, _>>()
        .into()
}

fn told(rule: &Rule, case: &Case) -> Value {
    let kind = match case.expect {
        Expect::Silence => Value::Null,
        Expect::Finding(kind) => serde_json::to_value(kind).unwrap(),
    };
    let mut out = json!({ "name": case.name, "finds": kind, "on": case.day() });
    match (case.given, rule.check) {
        (Given::Value(value), Check::Value(kind, _)) => {
            out["kind"] = kind.as_str().into();
            out["value"] = value.into();
        }
        (Given::Value(value), _) => panic!("{}: the value {value:?} is of no kind", rule.id()),
        (Given::Form(subject, patch), _) => {
            out["subject"] = subject.as_str().into();
            out["changed"] = changed(patch);
        }
        (Given::Facts(subject, patch, facts, _), _) => {
            out["subject"] = subject.as_str().into();
            out["changed"] = changed(patch);
            out["facts"] =
                facts.iter().map(|(fact, on)| (fact.as_str().to_owned(), (*on).into())).collect::<Map<_, _>>().into();
        }
        (Given::Then(history, last), _) => {
            out["happened"] = happened(history);
            out["then"] = event(&last, 1);
        }
        (Given::Table(table), _) => out["table"] = table.into(),
        (Given::By(history, _), _) => out["happened"] = happened(history),
    }
    out
}

/// Field → what is put there: text or tick, `null` for nothing, a number where no field holds one.
fn changed(patch: &[(Field, Typed)]) -> Value {
    let value = |value: &Typed| match value {
        Typed::Text(text) => (*text).into(),
        Typed::Tick(tick) => (*tick).into(),
        Typed::Absent => Value::Null,
        Typed::Number => 7.into(),
    };
    patch.iter().map(|(field, given)| (field.as_str().to_owned(), value(given))).collect::<Map<_, _>>().into()
}

/// What happened, in order. Of more than two of a sort on one day the first speaks for all.
fn happened(history: &[Did]) -> Value {
    let days = history.chunk_by(|one, other| one.on == other.on);
    days.flat_map(sorts).map(|(did, times)| event(did, times)).collect::<Vec<_>>().into()
}

/// The events of a day, each with how many there are. Of more than two of a sort in a row the first speaks for all.
fn sorts(day: &[Did]) -> impl Iterator<Item = (&Did, usize)> {
    day.chunk_by(|one, other| (one.kind, one.program) == (other.kind, other.program)).flat_map(|sort| match sort {
        [first, _, _, ..] => vec![(first, sort.len())],
        few => few.iter().map(|did| (did, 1)).collect(),
    })
}

fn event(did: &Did, times: usize) -> Value {
    let args: Map<_, _> = did.args.iter().map(|(arg, value)| (arg.as_str().to_owned(), shown(*value))).collect();
    json!({ "on": did.on, "type": did.kind.as_str(), "program": did.program, "args": args, "times": times })
}

fn shown(value: With) -> Value {
    match value {
        With::Text(text) => cut(text).into(),
        With::Tick(tick) => tick.into(),
        With::Number(number) => number.into(),
        With::Texts(texts) => texts.iter().take(3).map(|text| cut(text)).collect::<Vec<_>>().into(),
        With::Pages(groups) => groups.iter().take(6).map(group).collect::<Vec<_>>().into(),
        With::Nothing => Value::Null,
    }
}

/// A group of pages: page, category and tags, as far as they are there.
fn group((page, category, tags): &(&str, &str, &[&str])) -> String {
    let parts = [*page, *category].into_iter().chain(tags.iter().copied());
    cut(&parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
}

/// As much of a text as it takes to know it, and how long it is.
fn cut(text: &str) -> String {
    const LONGEST: usize = 40;
    let length = text.chars().count();
    if length <= LONGEST {
        return text.to_owned();
    }
    format!("{}… ({length})", text.chars().take(LONGEST).collect::<String>())
}
