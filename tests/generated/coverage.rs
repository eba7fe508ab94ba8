//! `docs/guide-coverage.md`: what every statement of the guide became, or why there is nothing to compute.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use mp_onboard::flow;
use mp_onboard::form::Field;
use mp_onboard::guide::{EDITIONS, Fidelity, Limit, STATEMENTS, Statement};
use mp_onboard::ledger::KINDS;
use mp_onboard::rule::{Case, Period, QUOTAS, Rule};
use mp_onboard::rules::CASES;

use crate::util;

/// Statements that no rule holds and no number follows from, each with the reason.
const NOT_COMPUTED: &[(&str, &str)] = &[
    ("G2.2", "It says which account type to choose: a text where a program is begun."),
    ("G2.11", "It describes a subject type, shown where the type is chosen; whether it fits, only the subject knows."),
    ("G2.12", "It names the subject type of individual businesses, shown where the type is chosen."),
    ("G2.13", "It describes a subject type, shown where the type is chosen; whether it fits, only the subject knows."),
    ("G2.14", "It describes a subject type, shown where the type is chosen; whether it fits, only the subject knows."),
    ("G2.15", "It describes a subject type, shown where the type is chosen; whether it fits, only the subject knows."),
    ("G2.20", "It says where to apply: a text of the step."),
    ("G2.23", "Amount and account are shown by the platform alone; that it was paid is recorded with its day."),
    ("G2.25", "“Soon” is no number: the step is ready as soon as the registration is complete."),
    ("G3.2", "It forbids nothing: no gate stands between completing the information and developing."),
    ("G3.7", "An overseas subject cannot be chosen in the registration of this edition."),
    ("G5.1", "It is a link."),
    ("G6.2", "It leaves a choice: the step is there for enterprises as well, and nothing demands it."),
    ("G6.3", "It says of using WeChat Pay what G7.1 says of applying for it; the rule of G7.1 holds both."),
    ("G8.3", "It names an interface of the platform: a text of the step."),
    ("G9.1", "It says where an associated program can be shown: a text of the step."),
    ("G10.3", "It says where an associated program can be shown: a text of the step."),
    ("G10.4", "Either entry will do; which one was taken is recorded."),
    (
        "G10.7",
        "It says what comes third: the gates of the step, which the statements before it give. The range is recorded.",
    ),
    ("G10.8", "It says what follows by itself once the range is set: a text of the step."),
    ("G10.9", "It says where the platform lists the companies; the workspace lists those that are recorded."),
];

/// Why nothing is computed from a statement.
fn reason(id: &str) -> Option<&'static str> {
    NOT_COMPUTED.iter().find(|(known, _)| *known == id).map(|(_, reason)| *reason)
}

/// What a statement became.
struct Became {
    statement: &'static Statement,
    rules: Vec<&'static Rule>,
    limits: Vec<(&'static str, &'static Limit)>,
    fields: Vec<&'static str>,
    steps: Vec<&'static str>,
    commands: Vec<&'static str>,
    uncovered: Vec<String>,
}

/// What all statements became.
fn all() -> Vec<Became> {
    let cited: Vec<_> = CASES.iter().map(|(rule, cases)| (*rule, cited(rule, cases))).collect();
    STATEMENTS.iter().map(|statement| Became::of(statement, &cited)).collect()
}

impl Became {
    fn of(statement: &'static Statement, cited: &[(&'static Rule, Vec<&str>)]) -> Self {
        let id = statement.id;
        let limits = EDITIONS.iter().flat_map(|edition| edition.limits.iter().map(|limit| (edition.id, limit)));
        let uncovered = EDITIONS.iter().flat_map(|edition| edition.uncovered.iter().map(|it| (edition.id, it)));
        let rows = flow::rows().chain(&flow::REGISTRATION);
        let mut steps: Vec<_> = rows.filter(|row| row.statements.contains(&id)).map(|row| row.id).collect();
        let mut seen = Vec::new();
        steps.retain(|step| {
            !seen.contains(step) && {
                seen.push(*step);
                true
            }
        });
        Self {
            statement,
            rules: cited.iter().filter(|(_, cited)| cited.contains(&id)).map(|(rule, _)| *rule).collect(),
            limits: limits.filter(|(_, limit)| limit.statement == id).collect(),
            fields: Field::all().map(Field::spec).filter(|spec| spec.statement == id).map(|spec| spec.name).collect(),
            steps,
            commands: KINDS.iter().filter(|spec| spec.statements.contains(&id)).map(|spec| spec.name).collect(),
            uncovered: uncovered
                .filter(|(_, it)| it.statement == id)
                .map(|(edition, it)| format!("{} {} ({edition})", it.name.zh(), it.name.en()))
                .collect(),
        }
    }

    fn is_computed(&self) -> bool {
        !self.rules.is_empty() || !self.limits.is_empty()
    }
}

/// The statements that a rule cites, by itself or in one of its cases.
fn cited(rule: &'static Rule, cases: &[Case]) -> Vec<&'static str> {
    let found = cases.iter().flat_map(|case| util::findings_of(rule, case)).map(|finding| finding.cite.statement);
    found.chain([rule.cite.statement]).collect()
}

#[test]
fn every_statement_is_computed_or_says_why_not() {
    for became in all() {
        let id = became.statement.id;
        assert_eq!(became.is_computed(), reason(id).is_none(), "{id}: a rule or a number, or else a reason");
        let shown = !became.steps.is_empty() || !became.commands.is_empty();
        assert!(shown || became.is_computed(), "{id} is nowhere to be seen");
    }
    let order = |id: &str| STATEMENTS.iter().position(|statement| statement.id == id).unwrap();
    assert!(NOT_COMPUTED.is_sorted_by(|(one, _), (other, _)| order(one) < order(other)));
}

pub(crate) fn text() -> String {
    let all = all();
    let mut out = String::from(
        "# The guide, statement by statement\n\n\
         Written by `cargo test --test generated` from the tables of the core. Each statement of the guide of 2018-11-06, in\n\
         our own words, with everything that came of it: rules that hold it (or that cite it, where the guide is silent on\n\
         what they hold), numbers by edition, fields that ask for it, steps, and commands that record it. Where nothing is\n\
         computed, the reason stands instead.\n\n",
    );
    out.push_str(&summary(&all));
    let mut section = "";
    for became in &all {
        if section != became.statement.section.zh() {
            section = became.statement.section.zh();
            write!(out, "\n## {section} · {}\n", became.statement.section.en()).unwrap();
        }
        out.push_str(&entry(became));
    }
    out
}

/// How many statements of each chapter became what.
fn summary(all: &[Became]) -> String {
    let mut out = String::from(
        "| chapter | statements | with rules | with numbers | in steps | recorded | nothing to compute |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    let mut row = |title: &str, some: &[Became]| {
        let count = |is: fn(&Became) -> bool| some.iter().filter(|became| is(became)).count();
        let counts = [
            some.len(),
            count(|became| !became.rules.is_empty()),
            count(|became| !became.limits.is_empty()),
            count(|became| !became.steps.is_empty()),
            count(|became| !became.commands.is_empty()),
            count(|became| !became.is_computed()),
        ];
        writeln!(out, "| {title} | {} |", counts.map(|count| count.to_string()).join(" | ")).unwrap();
    };
    for chapter in all.chunk_by(|one, other| number(one) == number(other)) {
        row(number(&chapter[0]), chapter);
    }
    row("all", all);
    out
}

/// The chapter of a statement, such as `G2`.
fn number(became: &Became) -> &'static str {
    became.statement.id.split('.').next().unwrap()
}

fn entry(became: &Became) -> String {
    let Statement { id, text, fidelity, .. } = became.statement;
    let mut out = format!("\n### {id}\n\n> {}  \n> {} ({fidelity:?})\n\n", text.zh(), text.en());
    let mut line = |name: &str, words: Vec<String>| {
        if !words.is_empty() {
            writeln!(out, "- {name}: {}", words.join(", ")).unwrap();
        }
    };
    let code = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect();
    line("rules", became.rules.iter().map(|rule| link(rule)).collect());
    for number in numbers(&became.limits) {
        line("number", vec![number]);
    }
    line("fields", code(&became.fields));
    line("steps", code(&became.steps));
    line("recorded by", code(&became.commands));
    line("not covered", became.uncovered.clone());
    if let Some(reason) = reason(id) {
        writeln!(out, "- nothing to compute: {reason}").unwrap();
    }
    out
}

/// A rule, marked where it is our reading or was seen elsewhere.
fn link(rule: &Rule) -> String {
    let fidelity = match rule.cite.fidelity {
        Fidelity::Says => "",
        Fidelity::Implies => " (implies)",
        Fidelity::Observed => " (observed)",
    };
    format!("[{}](../src/rules/{}.rs){fidelity}", rule.id(), rule.id().replace('-', "_"))
}

/// The numbers of a statement, each once with the editions that have it.
fn numbers(limits: &[(&str, &Limit)]) -> Vec<String> {
    let mut by_limit: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (edition, limit) in limits {
        let value = limit.value.map_or_else(|| "no limit".to_owned(), |value| value.to_string());
        by_limit.entry((limit.id, limit.whom)).or_default().push(format!("{value} in {edition}"));
    }
    let numbers = by_limit.into_iter().map(|((id, whom), values)| {
        let quota = QUOTAS.iter().find(|quota| quota.limit == id).map_or("", |quota| counted(quota.period));
        format!("`{}` for `{}`{quota}: {}", id.as_str(), whom.as_str(), values.join(" · "))
    });
    numbers.collect()
}

const fn counted(period: Period) -> &'static str {
    match period {
        Period::Total => ", counted at a time",
        Period::Submission => ", counted in a submission",
        Period::Day => ", counted in a day",
        Period::Month => ", counted in a month",
    }
}
