//! One form says the same on every way: judged whole, kept and written field by field, packed among many.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use mp_onboard::bulk::{BETWEEN_FORMS, BETWEEN_VALUES, Flagged, Many, Rows};
use mp_onboard::check::check_field;
use mp_onboard::form::{Field, Form, Raw};
use mp_onboard::guide::SubjectType;
use mp_onboard::rule::{Ctx, Finding, FindingKind, Given, baseline};
use mp_onboard::rules::CASES;
use mp_onboard::{FormSession, calendar, check};

fn ctx() -> Ctx<'static> {
    Ctx::on(calendar::parse("2026-11-22").expect("a day"))
}

/// What a finding is, without its words.
type Said = (&'static str, Option<Field>, FindingKind);

fn said(findings: &[Finding]) -> Vec<Said> {
    findings.iter().map(|finding| (finding.rule.id(), finding.field(), finding.kind)).collect()
}

fn packed(forms: &[Form]) -> String {
    let value = |form: &Form, field: Field| match form.raw(field) {
        Raw::Text(text) => text.clone(),
        Raw::Tick(tick) => tick.to_string(),
        Raw::Absent | Raw::Other(_) => String::new(),
    };
    let line = |form: &Form| {
        let values: Vec<String> = Field::all().map(|field| value(form, field)).collect();
        values.join(&BETWEEN_VALUES.to_string())
    };
    forms.iter().map(line).collect::<Vec<_>>().join(&BETWEEN_FORMS.to_string())
}

/// The right form of every subject type, and every form of the rules' cases that a text can hold.
fn forms() -> Vec<Form> {
    let mut forms: Vec<Form> =
        SubjectType::ALL.into_iter().filter(|subject| subject.can_register()).map(baseline).collect();
    for case in CASES.iter().flat_map(|(_, cases)| *cases) {
        if matches!(case.given, Given::Form(..)) {
            forms.push(case.form());
        }
    }
    forms.retain(|form| {
        Field::all().all(|field| match form.raw(field) {
            Raw::Other(_) => false,
            Raw::Text(text) => {
                !text.contains([BETWEEN_FORMS, BETWEEN_VALUES]) && form.raw(field).fits(field.spec().shape)
            }
            raw => raw.fits(field.spec().shape),
        })
    });
    forms
}

#[test]
fn a_form_says_the_same_on_every_way() {
    let forms = forms();
    assert!(forms.len() > 100, "only {} forms", forms.len());
    let fields: Vec<Field> = Field::all().collect();
    let (counts, words) = Many::new(&fields, ctx()).check(&packed(&forms));
    assert_eq!(counts.rows as usize, forms.len());
    assert_eq!(counts.rows, counts.right + counts.warned + counts.wrong);
    let rows: Vec<_> = Rows::of(&words).collect();
    let mut session = FormSession::new(Form::new(), ctx());
    for (index, form) in forms.iter().enumerate() {
        let whole = said(&check(form, &ctx()).findings);
        for field in Field::all() {
            session.set(field, form.raw(field).clone());
        }
        assert_eq!(said(&session.report().findings), whole);
        let row = rows.iter().find(|(place, _)| place.row as usize == index);
        let many = row.map(|(_, findings)| findings.as_slice()).unwrap_or_default();
        let said: Vec<Said> = many.iter().map(|Flagged { rule, field, kind, .. }| (rule.id(), *field, *kind)).collect();
        assert_eq!(said, whole);
    }
}

#[test]
fn values_that_are_too_many_or_too_few_are_told() {
    let mut many = Many::new(&[Field::Email, Field::AdministratorName], ctx());
    let (counts, words) =
        many.check("a@example.com\u{1f}张小麦\u{1f}\u{1e}a@example.com\u{1e}\u{1e}b@example.com\u{1f}张小麦");
    assert_eq!((counts.rows, counts.wrong, counts.warned, counts.right), (4, 2, 1, 1));
    let rows: Vec<_> = Rows::of(&words)
        .map(|(place, findings)| (place.row, findings.iter().map(|found| found.rule.id()).collect::<Vec<_>>()))
        .collect();
    assert_eq!(rows[0], (0, vec!["table/cell-count"]));
    assert_eq!(rows[1], (1, vec!["administrator/details-missing"]));
    assert_eq!(rows[2], (2, vec!["account/email-missing", "administrator/details-missing"]));
    assert_eq!(many.check("").0.rows, 0);
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let mut many = Many::new(&[Field::Email], ctx());
    let (counts, _) = many.check_bytes(b"a@example.com").expect("UTF-8");
    assert_eq!(counts.right, 1);
    assert_eq!(many.check_bytes(b"a@b.cn\x1e\xff").expect_err("no UTF-8").offset, 7);
}

#[test]
fn what_a_field_says_by_itself_is_said_of_the_field_alone() {
    let mut compared = 0;
    for (rule, cases) in CASES {
        let [field] = rule.reads else { continue };
        for case in *cases {
            let Given::Form(..) = case.given else { continue };
            let form = case.form();
            let speaks = |findings: &[Finding]| findings.iter().any(|finding| finding.rule.id() == rule.id());
            if speaks(&check(&form, &ctx()).findings) {
                let alone = check_field(*field, form.raw(*field).clone(), &ctx()).findings;
                assert!(speaks(&alone), "{} in {}", rule.id(), case.name);
                compared += 1;
            }
        }
    }
    assert!(compared > 20, "only {compared} cases");
}
