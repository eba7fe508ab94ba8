//! Whatever stands in a form, a check answers: same input, same answer, no panic, and every finding can be explained.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use mp_onboard::calendar;
use mp_onboard::check::{check, check_field, explain};
use mp_onboard::flow::{StepState, registration_next};
use mp_onboard::form::{Field, Form, Raw, normalize};
use mp_onboard::guide::SubjectType;
use mp_onboard::ledger::{FACTS, Facts};
use mp_onboard::rule::{Ctx, State, baseline};
use mp_onboard::text::{Lang, placeholders};
use proptest::prelude::*;

/// Values that have broken forms elsewhere, beside arbitrary ones.
fn raws() -> impl Strategy<Value = Raw> {
    let nasty = prop::sample::select(vec![
        "统一社会信用代码",
        "\u{0}",
        "\u{202e}moc.qq@a",
        "\u{fffd}\u{fffd}",
        "９１３３０１０６ＭＡ２Ｋ８",
        "+86 138-0013-8000",
        "9135010\u{0}M000100Y43",
        "==cmd|' /C calc'!A0",
        "overseas",
        "individual",
        "enterprise",
        "remittance",
        "verification",
        "credit_code",
        "registration_number",
        "11010519491231002X",
        "91350100M000100Y43",
        "{field}",
        " ",
    ]);
    prop_oneof![
        Just(Raw::Absent),
        any::<bool>().prop_map(Raw::Tick),
        prop::sample::select(vec!["number", "object", "array"]).prop_map(Raw::Other),
        nasty.prop_map(|text| Raw::Text(text.to_owned())),
        any::<String>().prop_map(Raw::Text),
        "[0-9A-Zx@. -]{0,24}".prop_map(Raw::Text),
    ]
}

fn forms() -> impl Strategy<Value = Form> {
    let subjects = prop::sample::select(SubjectType::ALL.to_vec());
    let changes = prop::collection::vec((0..21_usize, raws()), 0..21);
    (subjects, changes).prop_map(|(subject, changes)| {
        let mut form = baseline(subject);
        for (index, raw) in changes {
            form.set(Field::all().nth(index).unwrap(), raw);
        }
        form
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    prop::collection::vec((0..FACTS.len(), -40_i64..40), 0..6).prop_map(|list| {
        list.into_iter().fold(Facts::new(), |all, (index, days)| {
            let day = ctx().today.saturating_add(time::Duration::days(days));
            all.with(FACTS[index].0, day)
        })
    })
}

fn ctx() -> Ctx<'static> {
    Ctx::on(calendar::parse("2026-11-22").unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_check_answers_and_every_finding_can_be_explained(form in forms()) {
        let report = check(&form, &ctx());
        prop_assert_eq!(&report, &check(&form, &ctx()));
        prop_assert_eq!(report.state, State::of(&report.findings));
        for finding in &report.findings {
            prop_assert!(finding.field().is_some(), "{} stands nowhere", finding.rule.id());
            for lang in [Lang::Zh, Lang::En] {
                let words = explain(finding, lang);
                let own = finding.params.iter().any(|(_, value)| value.shown(lang).contains('{'));
                prop_assert!(own || placeholders(&words.message).count() == 0, "{}", words.message);
                prop_assert!(words.message.chars().count() < 400, "{}", words.message);
            }
        }
        let places: Vec<_> = report.findings.iter().map(mp_onboard::rule::Finding::field).collect();
        prop_assert!(places.is_sorted(), "findings stand in the order of the fields");
    }

    #[test]
    fn what_a_field_says_alone_it_says_in_the_form(raw in raws(), index in 0..21_usize) {
        let field = Field::all().nth(index).unwrap();
        let mut form = Form::new();
        form.set(field, raw.clone());
        let whole = check(&form, &ctx()).findings;
        for finding in check_field(field, raw, &ctx()).findings {
            let needed = form.applies(field) == mp_onboard::form::Applies::Required;
            prop_assert!(!needed || whole.contains(&finding), "{} is only said alone", finding.rule.id());
        }
    }

    #[test]
    fn the_beginning_of_a_valid_code_is_never_wrong(subject in prop::sample::select(SubjectType::ALL.to_vec()), end in 1..18_usize) {
        let code = baseline(subject).text(Field::Code).get(..end).unwrap_or_default().to_owned();
        prop_assert_ne!(check_field(Field::Code, Raw::Text(code), &ctx()).state, State::Invalid);
    }

    #[test]
    fn every_suggestion_changes_something(form in forms()) {
        for suggestion in check(&form, &ctx()).findings.into_iter().flat_map(|finding| finding.suggestions) {
            prop_assert_ne!(form.text(suggestion.field), suggestion.value.as_str());
        }
    }

    #[test]
    fn normalising_twice_is_normalising_once(index in 0..21_usize, text in any::<String>()) {
        let field = Field::all().nth(index).unwrap();
        let once = normalize(field, &text).into_owned();
        prop_assert_eq!(normalize(field, &once), once.as_str());
    }

    #[test]
    fn the_steps_answer_and_every_reason_is_given(form in forms(), facts in facts()) {
        let steps = registration_next(&form, &facts, &ctx());
        prop_assert!(steps.iter().filter(|step| step.next).count() <= 1);
        for step in steps {
            let reasoned = matches!(step.state, StepState::Blocked | StepState::NotApplicable | StepState::Failed);
            prop_assert!(!reasoned || !step.because.is_empty(), "{} has no reason", step.id);
        }
    }
}

#[test]
fn values_of_megabytes_are_answered_and_not_repeated() {
    let huge = [("9", 10_000_000), ("麦", 400_000), ("a@-.", 300_000), (" ", 1_000_000)];
    let huge = huge.map(|(piece, times)| piece.repeat(times));
    for text in &huge {
        let mut names = baseline(SubjectType::IndividualBusiness).with(Field::VerificationWay, "remittance");
        for field in [Field::SubjectName, Field::BankName, Field::BankAccountName, Field::AdministratorName] {
            names.set(field, Raw::Text(text.clone()));
        }
        let mut all = baseline(SubjectType::Enterprise);
        for field in Field::all() {
            all.set(field, Raw::Text(text.clone()));
        }
        for finding in [names, all].iter().flat_map(|form| check(form, &ctx()).findings) {
            let said = explain(&finding, Lang::Zh);
            assert!(said.message.chars().count() < 400, "{} repeats what was typed", finding.rule.id());
            assert!(finding.suggestions.iter().all(|offered| offered.value.len() < 1000), "{}", finding.rule.id());
        }
    }
}
