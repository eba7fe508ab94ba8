//! `src/rules/README.md`: every rule with its cases as examples.

use std::fmt::Write as _;

use mp_onboard::rule::{Check, Did, Expect, Given, Level, Rule, With};
use mp_onboard::rules::CASES;

pub(crate) fn text() -> String {
    let mut out = String::from(
        "# The catalogue of rules\n\n\
         Written by `cargo test --test generated` from the rule files. The cases are the examples; each of them is run.\n\
         Where a case tells what happened, day by day, the arrow stands before what is to be recorded then, or before\n\
         the day on which the steps are looked at. All of it is about the program `mp`, unless another one is named.\n",
    );
    let mut chapter = "";
    for (rule, cases) in CASES {
        let own = rule.id().split('/').next().unwrap_or_default();
        if own != chapter {
            chapter = own;
            write!(out, "\n## {chapter}\n").unwrap();
        }
        describe(&mut out, rule);
        for case in *cases {
            let verb = match case.expect {
                Expect::Silence => "accepts".to_owned(),
                Expect::Finding(kind) => format!("finds ({kind:?})"),
            };
            let example = match case.given {
                Given::Value(value) => format!(": `{}`", value.escape_debug()),
                Given::Form(..) | Given::Facts(..) => String::new(),
                Given::Then(history, last) => {
                    format!(": `{}`", format!("{} → {}", days(history), days(&[last])).trim_start())
                }
                Given::By(history, day) => format!(": `{}`", format!("{} → {day}", days(history)).trim_start()),
            };
            writeln!(out, "- {verb} {}{example}", case.name).unwrap();
        }
    }
    out
}

fn describe(out: &mut String, rule: &Rule) {
    let level = match rule.level {
        Level::Error if rule.overridable => "error, can be kept with a reason",
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "advice",
    };
    let looks_at = match rule.check {
        Check::Missing => "what is missing",
        Check::Value(..) => "one value",
        Check::Field(_) => "any one field",
        Check::Form(_) => "the form",
        Check::Facts(_) => "dated facts",
        Check::Gate(_) => "where the registration stands",
        Check::Ledger(_) => "what is recorded",
    };
    let source = rule.cite.source.map_or_else(String::new, |source| format!(" · {}", source.en()));
    write!(
        out,
        "\n### {}\n\n{} ({:?}){source} · {level} · looks at {looks_at}\n\n> {}  \n> {}\n\n{} {}\n\n",
        rule.id(),
        rule.cite.statement,
        rule.cite.fidelity,
        rule.words.message().zh(),
        rule.words.message().en(),
        rule.words.why().en(),
        rule.words.fix().en()
    )
    .unwrap();
}

/// What happened, each day once: `2018-11-05 review-submitted (1.0.0); 2018-11-07 review-approved, released`.
fn days(history: &[Did]) -> String {
    let days = history.chunk_by(|one, other| one.on == other.on).map(|day| {
        let on = if day[0].on.is_empty() { "no day:" } else { day[0].on };
        format!("{} {}", on.escape_debug(), events(day).join(", "))
    });
    days.collect::<Vec<_>>().join("; ")
}

/// The events of a day.
fn events(day: &[Did]) -> Vec<String> {
    let told = |(did, times)| if times == 1 { told(did) } else { format!("{times} × {}", told(did)) };
    sorts(day).map(told).collect()
}

/// The events of a day, each with how many there are. Of more than two of a sort in a row the first speaks for all.
pub(crate) fn sorts(day: &[Did]) -> impl Iterator<Item = (&Did, usize)> {
    day.chunk_by(|one, other| (one.kind, one.program) == (other.kind, other.program)).flat_map(|sort| match sort {
        [first, _, _, ..] => vec![(first, sort.len())],
        few => few.iter().map(|did| (did, 1)).collect(),
    })
}

fn told(did: &Did) -> String {
    let of = if matches!(did.program, "" | "mp") { String::new() } else { format!("{}: ", short(did.program)) };
    let args: Vec<String> = did.args.iter().map(|(_, value)| shown(*value)).collect();
    let args = if args.is_empty() { String::new() } else { format!(" ({})", args.join(", ")) };
    format!("{of}{}{args}", did.kind.as_str())
}

fn shown(value: With) -> String {
    match value {
        With::Text(text) => short(text),
        With::Tick(tick) => if tick { "yes" } else { "no" }.to_owned(),
        With::Number(number) => number.to_string(),
        With::Texts([first, _, _, ..]) => format!("{} and more", short(first)),
        With::Texts(texts) => texts.iter().map(|text| short(text)).collect::<Vec<_>>().join(" + "),
        With::Pages([(page, ..)]) => short(page),
        With::Pages(groups) => format!("{} groups of pages", groups.len()),
        With::Nothing => "something else".to_owned(),
    }
}

/// A text as an example shows it: nothing that breaks the line, and not more than it takes to know it.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut out: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() {
        write!(out, "… of {} characters", text.chars().count()).unwrap();
    }
    out.replace('`', "'")
}
