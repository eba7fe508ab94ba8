//! Every case of every rule holds, and the registry keeps its laws.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util;

use std::collections::{BTreeMap, BTreeSet};

use mp_onboard::calendar;
use mp_onboard::check::{check, explain_parts};
use mp_onboard::form::Field;
use mp_onboard::guide::{self, Fidelity, SubjectType};
use mp_onboard::identifier::{self, Kind};
use mp_onboard::rule::{Check, Ctx, Expect, FindingKind, Given, Rule, State, baseline};
use mp_onboard::rules::{CASES, RULES};
use mp_onboard::text::{Lang, Params, Text, placeholders};

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
        let ids: Vec<_> = report.findings.iter().map(|finding| (finding.rule.id, &finding.path)).collect();
        assert!(ids.is_empty(), "{subject:?}: {ids:?}");
        assert_eq!(report.state, State::Valid);
    }
}

#[test]
fn ids_are_unique_sorted_and_the_path_of_their_file() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let sorted: Vec<&str> = ids.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    assert_eq!(ids, sorted);
    for id in ids {
        let file = format!("{}/src/rules/{}.rs", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
        assert!(std::path::Path::new(&file).exists(), "{id} is not where its id says");
    }
}

#[test]
fn every_rule_has_a_case_that_passes_and_one_that_fails() {
    for (rule, cases) in CASES {
        assert!(cases.iter().any(|case| case.expect == Expect::Silence), "{} accepts nothing", rule.id);
        assert!(cases.iter().any(|case| case.expect != Expect::Silence), "{} finds nothing", rule.id);
        let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
        assert_eq!(names.len(), cases.len(), "{}: two cases of one name", rule.id);
    }
}

#[test]
fn every_text_is_there_in_both_languages_with_the_same_placeholders() {
    for rule in RULES {
        for text in texts(rule) {
            assert!(has_han(text.zh), "{}: {:?} is not Chinese", rule.id, text.zh);
            assert!(!has_han(&unquoted(text.en)), "{}: {:?} is not English", rule.id, text.en);
            let names = |template| placeholders(template).collect::<BTreeSet<_>>();
            assert_eq!(names(text.zh), names(text.en), "{}", rule.id);
            assert!(text.zh.ends_with(['。', '？']) && text.en.ends_with(['.', '?']), "{}: {text:?}", rule.id);
            assert!(!text.zh.contains(['!', '！', '您']) && !text.en.contains('!'), "{}: tone of {text:?}", rule.id);
        }
    }
}

#[test]
fn every_placeholder_is_filled_in_every_case() {
    for (rule, cases) in CASES {
        for finding in cases.iter().flat_map(|case| util::findings_of(rule, case)) {
            for lang in [Lang::Zh, Lang::En] {
                let words = explain_parts(rule, finding.kind, &finding.params, lang);
                for text in [&words.message, &words.why, &words.fix] {
                    assert_eq!(placeholders(text).count(), 0, "{}: {text:?} with {:?}", rule.id, finding.params);
                }
            }
        }
    }
}

#[test]
fn every_rule_cites_a_statement_and_names_what_it_observed() {
    for rule in RULES {
        assert!(guide::statement(rule.cite.statement).is_some(), "{} cites {}", rule.id, rule.cite.statement);
        let observed = rule.cite.fidelity == Fidelity::Observed;
        assert_eq!(rule.cite.source.is_some(), observed, "{}: a source goes with what was observed", rule.id);
    }
}

#[test]
fn the_texts_without_a_case_of_typing_are_not_there() {
    for (rule, cases) in CASES {
        let incomplete = cases.iter().any(|case| case.expect == Expect::Finding(FindingKind::Incomplete));
        assert!(rule.typing.is_none() || incomplete, "{} has a text for typing that no case shows", rule.id);
    }
}

#[test]
fn only_rules_of_values_are_given_values() {
    for (rule, cases) in CASES {
        let value_rule = matches!(rule.check, Check::Value(..));
        for case in *cases {
            assert!(value_rule || !matches!(case.given, Given::Value(_)), "{}: {}", rule.id, case.name);
        }
    }
}

#[test]
fn no_two_rules_judge_the_same_fault() {
    let mut judged = BTreeMap::new();
    for rule in RULES {
        if let Check::Value(kind, what) = rule.check {
            assert_eq!(judged.insert((kind, what), rule.id), None, "{}", rule.id);
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

/// Statements that no rule cites yet, each with the reason.
const NOT_COMPUTED: &[(&str, &str)] = &[
    ("G2.1", "says where registration begins; a text of the first page"),
    ("G2.2", "says which account type to choose; a text of the first page"),
    ("G2.11", "describes a subject type; shown where the type is chosen"),
    ("G2.12", "describes a subject type; shown where the type is chosen"),
    ("G2.13", "describes a subject type; shown where the type is chosen"),
    ("G2.14", "describes a subject type; shown where the type is chosen"),
    ("G2.15", "describes a subject type; shown where the type is chosen"),
    ("G2.18", "a fee and its consequence: a limit of the edition, shown with the step"),
    ("G2.20", "says where to apply; a text of the last page"),
    ("G2.23", "says how to remit; a text of the step"),
    ("G2.25", "says to apply soon; a text of the step"),
];

/// Chapters that are data only until accounts and their history can be kept.
const LATER_CHAPTERS: [&str; 8] = ["G3.", "G4.", "G5.", "G6.", "G7.", "G8.", "G9.", "G10."];

#[test]
fn every_statement_about_registration_is_cited_or_excluded_with_a_reason() {
    let cited: BTreeSet<&str> = RULES.iter().map(|rule| rule.cite.statement).collect();
    for statement in guide::STATEMENTS {
        let excluded = NOT_COMPUTED.iter().any(|(id, _)| *id == statement.id);
        assert!(!(excluded && cited.contains(statement.id)), "{} is cited now: strike it from the list", statement.id);
        let later = LATER_CHAPTERS.iter().any(|chapter| statement.id.starts_with(chapter));
        assert!(excluded || later || cited.contains(statement.id), "{} is nowhere", statement.id);
    }
}

fn texts(rule: &Rule) -> Vec<Text> {
    [rule.message, rule.why, rule.fix].into_iter().chain(rule.typing).collect()
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
        let words = explain_parts(rule, rule.kind, &Params::new(), Lang::Zh);
        assert!(!words.citation.text.is_empty() && words.citation.link.starts_with("https://"), "{}", rule.id);
        assert!(!words.why.is_empty() && !words.fix.is_empty(), "{}", rule.id);
    }
}
