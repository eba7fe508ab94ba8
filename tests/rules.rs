//! Every case of every rule holds, and the registry keeps its laws.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util;

use std::collections::{BTreeMap, BTreeSet};

use mp_onboard::calendar;
use mp_onboard::check::{check, explain};
use mp_onboard::flow::{self, REGISTRATION};
use mp_onboard::form::Field;
use mp_onboard::guide::{self, Fidelity, SubjectType};
use mp_onboard::identifier::{self, Kind};
use mp_onboard::ledger::KINDS;
use mp_onboard::rule::{Check, Ctx, Expect, Finding, FindingKind, Given, Rule, State, baseline};
use mp_onboard::rules::{CASES, RULES};
use mp_onboard::text::{Lang, Text, placeholders};

#[test]
fn every_case_holds() {
    let complaints: Vec<String> =
        CASES.iter().flat_map(|(rule, cases)| cases.iter().filter_map(|case| util::complaint(rule, case))).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_known_good_forms_pass_every_rule() {
    let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
    for subject in SubjectType::ALL.into_iter().filter(|subject| subject.can_register()) {
        let report = check(&baseline(subject), &ctx);
        let ids: Vec<_> = report.findings.iter().map(|finding| (finding.rule.id(), &finding.path)).collect();
        assert!(ids.is_empty(), "{subject:?}: {ids:?}");
        assert_eq!(report.state, State::Valid);
    }
}

#[test]
fn ids_are_unique_sorted_and_the_path_of_their_file() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id()).collect();
    let sorted: Vec<&str> = ids.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(ids, sorted);
    for id in ids {
        let file = format!("{}/src/rules/{}.rs", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
        assert!(std::path::Path::new(&file).exists(), "{id} is not where its id says");
    }
}

/// Rules that their own check cannot see broken, each with the place that judges instead.
const JUDGED_ELSEWHERE: &[(&str, &str)] = &[
    ("command/contradicts-later", "what is entered late is tried against everything later, in `flow::decide`"),
    ("table/row-too-long", "a row of a megabyte is no example; the tests of tables have one"),
    ("table/undecodable", "what is no text in the encoding of a file, the reader of the file knows"),
    ("command/read-only", "whether a workspace is a look back, the workspace knows"),
];

#[test]
fn every_rule_has_a_case_that_passes_and_one_that_fails() {
    for (rule, cases) in CASES {
        let elsewhere = JUDGED_ELSEWHERE.iter().any(|(id, _)| *id == rule.id());
        assert!(cases.iter().any(|case| case.expect == Expect::Silence), "{} accepts nothing", rule.id());
        assert_ne!(cases.iter().any(|case| case.expect != Expect::Silence), elsewhere, "{} finds nothing", rule.id());
        let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
        assert_eq!(names.len(), cases.len(), "{}: two cases of one name", rule.id());
    }
}

#[test]
fn every_text_is_there_in_both_languages_with_the_same_placeholders() {
    for rule in RULES {
        for text in texts(rule) {
            assert!(has_han(text.zh()), "{}: {:?} is not Chinese", rule.id(), text.zh());
            assert!(!has_han(&unquoted(text.en())), "{}: {:?} is not English", rule.id(), text.en());
            let names = |template| placeholders(template).collect::<BTreeSet<_>>();
            assert_eq!(names(text.zh()), names(text.en()), "{}", rule.id());
            assert!(text.zh().ends_with(['。', '？']) && text.en().ends_with(['.', '?']), "{}: {text:?}", rule.id());
            assert!(
                !text.zh().contains(['!', '！', '您']) && !text.en().contains('!'),
                "{}: tone of {text:?}",
                rule.id()
            );
        }
    }
}

#[test]
fn every_placeholder_is_filled_in_every_case() {
    for (rule, cases) in CASES {
        for finding in cases.iter().flat_map(|case| util::findings_of(rule, case)) {
            for lang in [Lang::Zh, Lang::En] {
                let words = explain(&finding, lang);
                for text in [&words.message, &words.why, &words.fix] {
                    assert_eq!(placeholders(text).count(), 0, "{}: {text:?} with {:?}", rule.id(), finding.params);
                }
            }
        }
    }
}

#[test]
fn every_rule_cites_a_statement_and_names_what_it_observed() {
    for rule in RULES {
        assert!(guide::statement(rule.cite.statement).is_some(), "{} cites {}", rule.id(), rule.cite.statement);
        let observed = rule.cite.fidelity == Fidelity::Observed;
        assert_eq!(rule.cite.source.is_some(), observed, "{}: a source goes with what was observed", rule.id());
    }
}

#[test]
fn the_texts_without_a_case_of_typing_are_not_there() {
    for (rule, cases) in CASES {
        let incomplete = cases.iter().any(|case| case.expect == Expect::Finding(FindingKind::Incomplete));
        assert!(rule.words.typing().is_none() || incomplete, "{} has a text for typing that no case shows", rule.id());
    }
}

#[test]
fn only_rules_of_values_are_given_values() {
    for (rule, cases) in CASES {
        let value_rule = matches!(rule.check, Check::Value(..));
        for case in *cases {
            assert!(value_rule || !matches!(case.given, Given::Value(_)), "{}: {}", rule.id(), case.name);
        }
    }
}

#[test]
fn no_two_rules_judge_the_same_fault() {
    let mut judged = BTreeMap::new();
    for rule in RULES {
        if let Check::Value(kind, what) = rule.check {
            assert_eq!(judged.insert((kind, what), rule.id()), None, "{}", rule.id());
        }
    }
}

#[test]
fn every_fault_has_its_rule() {
    let today = calendar::parse("2026-11-22").unwrap();
    let seeds: Vec<&str> = CASES
        .iter()
        .flat_map(|(_, cases)| cases.iter())
        .filter_map(|case| if let Given::Value(value) = case.given { Some(value) } else { None })
        .chain(["", "\u{202e}", "\u{0}", "９", "统一社会信用", "+86", "a@", "😀", " "])
        .collect();
    for kind in Kind::all() {
        for fault in seeds.iter().flat_map(|value| identifier::faults(kind, value, today)) {
            let rule = mp_onboard::check::rule_of(kind, fault.what);
            assert!(rule.is_some(), "{kind:?} {:?} has no rule", fault.what);
        }
    }
}

#[test]
fn every_field_that_a_form_needs_has_a_rule_that_misses_it() {
    let demanded: BTreeSet<Field> = RULES
        .iter()
        .filter(|rule| matches!(rule.check, Check::Missing))
        .flat_map(|rule| rule.reads.iter().copied())
        .collect();
    let optional = [Field::ProgramName, Field::Introduction];
    for field in Field::all().filter(|field| !optional.contains(field)) {
        assert!(demanded.contains(&field), "{field:?}");
    }
}

/// Rules about the ledger that no step and no command names, each with the place that asks them.
const ASKED_ELSEWHERE: &[(&str, &str)] = &[
    ("command/contradicts-later", "deciding about what is entered late"),
    ("command/read-only", "the workspace that looks back"),
    ("open-platform/unionid-not-shared", "the answer about two accounts"),
    ("open-platform/unionid-shared", "the answer about two accounts"),
];

#[test]
fn every_rule_about_the_ledger_is_asked_somewhere() {
    let of_steps = flow::rows()
        .chain(&REGISTRATION)
        .flat_map(|row| row.gates.iter().chain(row.notes).copied().chain(row.unless).chain(row.failed));
    let of_commands = KINDS.iter().flat_map(|spec| flow::gates(spec.kind)).copied();
    let asked: BTreeSet<&str> = of_steps.chain(of_commands).chain(flow::SHAPE).map(Rule::id).collect();
    for rule in RULES.iter().filter(|rule| matches!(rule.check, Check::Ledger(_) | Check::Gate(_))) {
        let elsewhere = ASKED_ELSEWHERE.iter().any(|(id, _)| *id == rule.id());
        assert_ne!(asked.contains(rule.id()), elsewhere, "{}", rule.id());
    }
}

#[test]
fn only_rules_about_the_ledger_are_given_what_happened() {
    for (rule, cases) in CASES {
        for case in *cases {
            let happened = matches!(case.given, Given::Then(..) | Given::By(..));
            assert_eq!(happened, matches!(rule.check, Check::Ledger(_)), "{}: {}", rule.id(), case.name);
        }
    }
}

fn texts(rule: &Rule) -> Vec<Text> {
    let words = rule.words;
    [words.message(), words.why(), words.fix()].into_iter().chain(words.typing()).collect()
}

fn has_han(text: &str) -> bool {
    text.chars().any(identifier::width::is_han)
}

/// The text without names of the platform in quotation marks and without samples in brackets.
fn unquoted(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_u32;
    for character in text.chars() {
        match character {
            '“' | '「' => depth += 1,
            '”' | '」' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(character),
            _ => {}
        }
    }
    out
}

#[test]
fn explanations_name_the_statement_the_reason_and_what_to_do() {
    for rule in RULES {
        let words = explain(&Finding::new(rule, rule.kind, String::new()), Lang::Zh);
        assert!(!words.citation.text.is_empty() && words.citation.link.starts_with("https://"), "{}", rule.id());
        assert!(!words.why.is_empty() && !words.fix.is_empty(), "{}", rule.id());
    }
}
