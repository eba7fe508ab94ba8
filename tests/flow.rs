//! The steps of the registration, walked by the rules of the guide: what is done, next, blocked, and until when.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use mp_onboard::calendar;
use mp_onboard::flow::{REGISTRATION, Step, StepState, registration_next};
use mp_onboard::form::{Field, Form};
use mp_onboard::guide::{self, SubjectType};
use mp_onboard::ledger::{Fact, Facts};
use mp_onboard::rule::{Ctx, baseline};

fn on(day: &str) -> Ctx<'static> {
    Ctx::on(calendar::parse(day).unwrap())
}

fn facts(facts: &[(Fact, &str)]) -> Facts {
    facts.iter().fold(Facts::new(), |all, (fact, on)| all.with(*fact, calendar::parse(on).unwrap()))
}

fn states(steps: &[Step]) -> Vec<(&'static str, StepState)> {
    steps.iter().map(|step| (step.id, step.state)).collect()
}

fn step<'a>(steps: &'a [Step], id: &str) -> &'a Step {
    steps.iter().find(|step| step.id == id).unwrap()
}

fn next(steps: &[Step]) -> Option<&'static str> {
    steps.iter().find(|step| step.next).map(|step| step.id)
}

#[test]
fn an_empty_form_begins_with_the_account_and_says_why_the_rest_waits() {
    let steps = registration_next(&Form::new(), &Facts::new(), &on("2018-11-06"));
    assert_eq!(next(&steps), Some("account"));
    assert_eq!(step(&steps, "account").state, StepState::Ready);
    for blocked in steps.iter().filter(|step| step.state == StepState::Blocked) {
        assert!(!blocked.because.is_empty(), "{} is blocked without a reason", blocked.id);
    }
    let confirmation = step(&steps, "confirmation");
    let reasons: Vec<_> = confirmation.because.iter().map(|finding| finding.rule.id()).collect();
    assert_eq!(
        reasons,
        ["registration/activation-first", "registration/pages-first", "registration/pages-first"],
        "every unmet gate is listed: the activation, the subject and the administrator"
    );
}

#[test]
fn an_enterprise_that_remits_walks_from_the_first_step_to_the_last() {
    let form = baseline(SubjectType::Enterprise);
    let today = on("2018-11-06");
    let steps = registration_next(&form, &Facts::new(), &today);
    assert_eq!(next(&steps), Some("activation"));

    let activated = facts(&[(Fact::EmailActivatedOn, "2018-11-06")]);
    let steps = registration_next(&form, &activated, &today);
    assert_eq!(next(&steps), Some("confirmation"));
    assert_eq!(step(&steps, "remittance").state, StepState::Blocked);

    let submitted = activated.with(Fact::SubmittedOn, today.today);
    let steps = registration_next(&form, &submitted, &today);
    assert_eq!(next(&steps), Some("remittance"));
    assert_eq!(step(&steps, "wechat-verification").state, StepState::NotApplicable);
    let due = step(&steps, "remittance").due.unwrap();
    assert_eq!((calendar::iso(due.on).as_str(), due.days_left, due.estimated), ("2018-11-16", 10, false));
    assert_eq!(due.at, calendar::end_of(due.on));

    let sent = submitted.with(Fact::RemittanceSentOn, today.today);
    let steps = registration_next(&form, &sent, &today);
    assert_eq!(step(&steps, "remittance").state, StepState::Waiting);
    assert_eq!(next(&steps), None);

    let confirmed = sent.with(Fact::RemittanceConfirmedOn, today.today);
    let steps = registration_next(&form, &confirmed, &today);
    assert!(
        steps.iter().all(|step| matches!(step.state, StepState::Done | StepState::NotApplicable)),
        "{:?}",
        states(&steps)
    );
}

#[test]
fn the_remittance_is_met_on_the_last_day_and_missed_a_day_later() {
    let form = baseline(SubjectType::Enterprise);
    let submitted = facts(&[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-06")]);
    let last_moment = calendar::end_of(calendar::parse("2018-11-16").unwrap()) - 1;
    let in_time = registration_next(&form, &submitted, &Ctx::at(last_moment).unwrap());
    assert_eq!(step(&in_time, "remittance").state, StepState::Ready);
    let late = registration_next(&form, &submitted, &Ctx::at(last_moment + 1).unwrap());
    let remittance = step(&late, "remittance");
    assert_eq!(remittance.state, StepState::Failed);
    assert_eq!(remittance.because.first().unwrap().rule.id(), "registration/remittance-expired");
    assert_eq!(remittance.due.unwrap().days_left, -1);
    assert_eq!(next(&late), Some("remittance"));
}

#[test]
fn before_the_submission_the_deadline_is_reckoned_from_today() {
    let steps = registration_next(&baseline(SubjectType::Enterprise), &Facts::new(), &on("2026-11-22"));
    let due = step(&steps, "remittance").due.unwrap();
    assert!(due.estimated);
    assert_eq!(calendar::iso(due.on), "2026-12-02");
}

#[test]
fn who_must_be_verified_pays_the_fee_and_has_no_deadline() {
    for subject in [SubjectType::Government, SubjectType::Media, SubjectType::OtherOrganization] {
        let submitted = facts(&[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-07")]);
        let steps = registration_next(&baseline(subject), &submitted, &on("2018-11-08"));
        let verification = step(&steps, "wechat-verification");
        assert_eq!(verification.state, StepState::Ready);
        assert_eq!(verification.fee.unwrap().yuan, 300);
        assert_eq!(verification.due, None);
        assert_eq!(step(&steps, "remittance").state, StepState::NotApplicable);
    }
}

#[test]
fn an_individual_chooses_no_way_and_is_done_with_the_submission() {
    let submitted = facts(&[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-06")]);
    let steps = registration_next(&baseline(SubjectType::Individual), &submitted, &on("2018-11-06"));
    assert_eq!(step(&steps, "verification-way").state, StepState::NotApplicable);
    assert_eq!(next(&steps), None);
    assert!(steps.iter().all(|step| matches!(step.state, StepState::Done | StepState::NotApplicable)));
}

#[test]
fn what_is_not_applicable_says_why() {
    for subject in SubjectType::ALL.into_iter().filter(|subject| subject.can_register()) {
        for step in registration_next(&baseline(subject), &Facts::new(), &on("2018-11-06")) {
            assert!(step.state != StepState::NotApplicable || !step.because.is_empty(), "{}", step.id);
        }
    }
}

#[test]
fn facts_that_cannot_be_are_named_at_their_step_and_do_not_count() {
    let form = baseline(SubjectType::Enterprise);
    let tomorrow = facts(&[(Fact::EmailActivatedOn, "2018-11-07")]);
    let steps = registration_next(&form, &tomorrow, &on("2018-11-06"));
    let activation = step(&steps, "activation");
    assert_eq!(activation.state, StepState::Ready);
    assert_eq!(activation.because.first().unwrap().rule.id(), "registration/fact-in-future");

    let reversed = facts(&[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-05")]);
    let steps = registration_next(&form, &reversed, &on("2018-11-06"));
    let confirmation = step(&steps, "confirmation");
    assert_eq!(confirmation.state, StepState::Ready);
    assert_eq!(confirmation.because.first().unwrap().rule.id(), "registration/fact-order");
}

#[test]
fn an_activated_email_was_taken_by_the_platform_and_needs_no_password_any_more() {
    let form = baseline(SubjectType::Individual).with(Field::Password, "").with(Field::PasswordConfirm, "");
    let activated = facts(&[(Fact::EmailActivatedOn, "2018-11-06")]);
    let steps = registration_next(&form, &activated, &on("2018-11-06"));
    let account = step(&steps, "account");
    assert_eq!((account.state, account.open.len()), (StepState::Done, 0));
    assert_eq!(next(&steps), Some("confirmation"));
}

#[test]
fn what_rests_on_a_doubtful_fact_is_doubtful_too() {
    let form = baseline(SubjectType::Enterprise);
    let impossible = [
        vec![(Fact::RemittanceConfirmedOn, "2018-11-01")],
        vec![
            (Fact::EmailActivatedOn, "2018-11-05"),
            (Fact::SubmittedOn, "2018-11-06"),
            (Fact::RemittanceConfirmedOn, "2018-11-01"),
        ],
        vec![
            (Fact::EmailActivatedOn, "2018-11-06"),
            (Fact::SubmittedOn, "2018-11-05"),
            (Fact::RemittanceConfirmedOn, "2018-11-06"),
        ],
        vec![(Fact::EmailActivatedOn, "2018-11-06"), (Fact::RemittanceSentOn, "2018-11-06")],
    ];
    for known in impossible {
        let steps = registration_next(&form, &facts(&known), &on("2018-11-06"));
        let remittance = step(&steps, "remittance");
        assert_ne!(remittance.state, StepState::Done, "{known:?}");
        assert!(remittance.because.iter().any(|finding| finding.path.starts_with("/remittance")), "{known:?}");
    }
}

#[test]
fn a_lost_form_is_asked_for_the_way_and_never_told_that_it_failed() {
    let submitted = facts(&[(Fact::EmailActivatedOn, "2018-11-05"), (Fact::SubmittedOn, "2018-11-06")]);
    let steps = registration_next(&Form::new(), &submitted, &on("2018-12-07"));
    for id in ["remittance", "wechat-verification"] {
        let step = step(&steps, id);
        assert_eq!(step.state, StepState::Blocked);
        assert_eq!(step.because.first().unwrap().rule.id(), "registration/way-first");
    }
}

#[test]
fn what_was_paid_stays_paid_and_has_no_deadline_any_more() {
    let form = baseline(SubjectType::Enterprise).with(Field::VerificationWay, "verification");
    let paid = facts(&[
        (Fact::EmailActivatedOn, "2018-11-05"),
        (Fact::SubmittedOn, "2018-11-06"),
        (Fact::RemittanceSentOn, "2018-11-10"),
        (Fact::RemittanceConfirmedOn, "2018-11-12"),
    ]);
    let steps = registration_next(&form, &paid, &on("2018-12-07"));
    let remittance = step(&steps, "remittance");
    assert_eq!((remittance.state, remittance.due), (StepState::Done, None));
}

#[test]
fn a_submission_seals_the_pages_before_it() {
    let form = baseline(SubjectType::Enterprise).with(Field::SubjectName, "");
    let submitted = facts(&[(Fact::EmailActivatedOn, "2018-11-06"), (Fact::SubmittedOn, "2018-11-06")]);
    let steps = registration_next(&form, &submitted, &on("2018-11-06"));
    assert_eq!(step(&steps, "subject").state, StepState::Done);
}

#[test]
fn every_step_names_statements_of_the_guide() {
    for row in &REGISTRATION {
        assert!(!row.statements.is_empty(), "{}", row.id);
        for id in row.statements {
            assert!(guide::statement(id).is_some(), "{} names {id}", row.id);
        }
    }
}
