//! Which rules look at what, in which order. The rules themselves are in their files.

mod catalogue;
mod explain;
mod index;
mod inspect;
mod part;
mod session;

pub use catalogue::{RuleInfo, overridable_ids, rule, rules};
pub use explain::{Citation, Cited, Explanation, explain, explain_parts};
pub use inspect::{Inspection, inspect};
pub use part::Part;
pub use session::{Change, FormSession};

use index::{AtField, INDEX};
use part::WHOLE;

use crate::form::{Applies, CodeKind, Field, Form, Raw, Shape};
use crate::identifier::{self, Kind, What};
use crate::ledger::Facts;
use crate::rule::{Check, Ctx, Finding, FindingKind, Findings, Flaw, Report, Rule, Stand, State};
use crate::rules::RULES;

/// Checks a whole form: every field, and the fields against each other.
#[must_use]
pub fn check(form: &Form, ctx: &Ctx) -> Report {
    Report::new(ctx.edition.id, WHOLE.check(form, ctx))
}

/// What is wrong at one field of a form, without a look at what the others say beyond which fields there are.
fn at_field(form: &Form, at: &AtField, ctx: &Ctx, findings: &mut Vec<Finding>) {
    let field = at.spec.field;
    let (empty, applies) = (form.is_empty(field), form.applies(field));
    if empty && applies == Applies::Required {
        demand(at, findings);
    }
    field_findings(form, at, (empty, applies), ctx, findings);
}

/// Checks what is being typed into one field, alone: rules that compare it with other fields do not speak.
#[must_use]
pub fn check_field(field: Field, raw: Raw, ctx: &Ctx) -> Report {
    let mut form = Form::new();
    form.set(field, raw);
    let mut findings = Vec::new();
    if let Some(at) = INDEX.fields.get(field.index()) {
        let empty = form.is_empty(field);
        field_findings(&form, at, (empty, form.applies(field)), ctx, &mut findings);
        if empty {
            demand(at, &mut findings);
        }
        for (rule, check) in at.readers.iter().filter_map(|place| INDEX.form.get(*place)) {
            if matches!(rule.reads, [_]) {
                check(&form, ctx, &mut Findings::of(rule, &mut findings));
            }
        }
    }
    Report::new(ctx.edition.id, in_order(findings))
}

/// Checks the dated facts of a registration against the calendar and against each other.
#[must_use]
pub fn check_facts(facts: &Facts, ctx: &Ctx) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (rule, check) in &INDEX.facts {
        check(facts, ctx, &mut Findings::of(rule, &mut findings));
    }
    findings
}

/// What is unmet of one gate. Rules that are no gates have nothing unmet.
#[must_use]
pub fn unmet(rule: &'static Rule, stand: &Stand) -> Vec<Finding> {
    let mut found = Vec::new();
    stand.look(rule, &mut found);
    found
}

/// What is wrong with a value of a kind, at a field or at no place of its own: each fault in the words of its rule.
fn judge(kind: Kind, value: &str, field: Option<Field>, ctx: &Ctx) -> Vec<Finding> {
    let mut findings = Vec::new();
    for fault in identifier::faults(kind, value, ctx.today) {
        let Some(rule) = rule_of(kind, fault.what) else { continue };
        let sort = if fault.incomplete { FindingKind::Incomplete } else { rule.kind };
        findings.push_mut(Finding::new(rule, sort, field.map_or_else(String::new, Field::path))).params = fault.params;
    }
    // What is wrong comes before what is missing: "5 to go, all right so far" would be untrue beside an error.
    if State::of(&findings) == State::Invalid {
        findings.retain(|finding| finding.kind != FindingKind::Incomplete);
    }
    findings
}

/// The rule that judges a fault of a kind of value; `None` when values of the kind cannot have it.
#[must_use]
pub fn rule_of(kind: Kind, what: What) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| matches!(rule.check, Check::Value(k, w) if k == kind && w == what))
}

/// The rule that judges a flaw of a table.
#[must_use]
pub fn rule_of_table(flaw: Flaw) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| matches!(rule.check, Check::Table(f) if f == flaw))
}

/// What is wrong in one field, without a look at the others.
fn field_findings(
    form: &Form,
    at: &AtField,
    (empty, applies): (bool, Applies),
    ctx: &Ctx,
    findings: &mut Vec<Finding>,
) {
    let field = at.spec.field;
    let raw = form.raw(field);
    at.ask(raw, findings);
    if !empty
        && let Raw::Text(text) = raw
        && let Some(kind) = kind_of(form, at.spec.shape, ctx)
        && !matches!(applies, Applies::NotForSubject | Applies::NotForWay)
    {
        let mut judged = judge(kind, text, Some(field), ctx);
        offer_normalized(field, kind, text, &mut judged, ctx);
        findings.append(&mut judged);
    }
}

/// Where the value only has to be written properly, the first finding offers that.
fn offer_normalized(field: Field, kind: Kind, text: &str, findings: &mut [Finding], ctx: &Ctx) {
    let Some(first) = findings.first_mut().filter(|finding| finding.kind == FindingKind::Invalid) else { return };
    let normalized = identifier::normalize(kind, text);
    if normalized != text && State::of(&judge(kind, &normalized, None, ctx)) == State::Valid {
        first.suggest(field, &normalized, text!("改成规范写法", "Write it properly"));
    }
}

/// The kind of value in a field. A code whose kind is not chosen is taken for a credit code, which most are, unless it
/// is fully right as another kind.
fn kind_of(form: &Form, shape: Shape, ctx: &Ctx) -> Option<Kind> {
    match shape {
        Shape::Value(kind) => Some(kind),
        Shape::Code => {
            let code = form.text(Field::Code);
            let fits = |kind: &CodeKind| identifier::faults(kind.kind(), code, ctx.today).is_empty();
            let kind = form.code_kind().or_else(|| CodeKind::of_length(code.chars().count()).filter(fits));
            Some(kind.unwrap_or(CodeKind::CreditCode).kind())
        }
        Shape::Text | Shape::Choice(_) | Shape::Tick => None,
    }
}

/// Notes that nothing stands in a field that some rule demands.
fn demand(at: &AtField, findings: &mut Vec<Finding>) {
    if let Some(rule) = at.missing {
        Findings::of(rule, findings).incomplete_at(at.spec.field).with("field", at.spec.label);
    }
}

/// Notes at the findings what the user leaves aside.
fn note_overrides(form: &Form, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.rule.overridable) {
        if let Some(field) = finding.field() {
            finding.overridden = form.override_reason(finding.rule.id(), field).map(str::to_owned);
        }
    }
}

/// The findings in the order of their fields, those at none first, errors first within a field.
fn in_order(findings: impl IntoIterator<Item = Finding>) -> Vec<Finding> {
    let mut places: Vec<usize> = Vec::new();
    let mut sorted: Vec<Finding> = Vec::new();
    for finding in findings {
        // Places within a field are fewer than ten.
        let field = finding.field().map_or(0, |field| field.index() + 1);
        let place = field * 10 + finding.level() as usize * 2 + usize::from(finding.kind != FindingKind::Invalid);
        // Few and nearly in order: putting each in its place is all the sorting that is needed.
        let index = places.partition_point(|known| *known <= place);
        places.insert(index, place);
        sorted.insert(index, finding);
    }
    sorted
}
