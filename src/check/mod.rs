//! Which rules look at what, in which order. The rules themselves are in their files.

mod catalogue;
mod explain;
mod index;
mod inspect;

pub use catalogue::{RuleInfo, overridable_ids, rule, rules};
pub use explain::{Citation, Cited, Explanation, explain, explain_parts};
pub use inspect::{Inspection, inspect};

use index::INDEX;

use crate::form::{Applies, CodeKind, Field, Form, Raw, Shape};
use crate::identifier::{self, Kind, What};
use crate::ledger::Facts;
use crate::rule::{Check, Ctx, Finding, FindingKind, Findings, Flaw, Report, Rule, Stand, State};
use crate::rules::RULES;

/// Checks a whole form: every field, and the fields against each other.
#[must_use]
pub fn check(form: &Form, ctx: &Ctx) -> Report {
    Report::new(ctx.edition.id, check_part(form, &|_| true, ctx))
}

/// What is wrong in some fields of a form: each, and against every other.
#[must_use]
pub fn check_part(form: &Form, part: &dyn Fn(Field) -> bool, ctx: &Ctx) -> Vec<Finding> {
    let mut findings = Vec::new();
    for field in Field::all().filter(|field| part(*field)) {
        let empty = form.is_empty(field);
        if empty && form.applies(field) == Applies::Required {
            demand(field, &mut findings);
        }
        field_findings(form, field, empty, ctx, &mut findings);
    }
    for (rule, check) in &INDEX.form {
        // A rule speaks at fields that it reads.
        if rule.reads.iter().any(|field| part(*field)) {
            check(form, ctx, &mut Findings::of(rule, &mut findings));
        }
    }
    finish(form, part, findings)
}

/// Checks what is being typed into one field, alone: rules that compare it with other fields do not speak.
#[must_use]
pub fn check_field(field: Field, raw: Raw, ctx: &Ctx) -> Report {
    let mut form = Form::new();
    form.set(field, raw);
    let mut findings = Vec::new();
    let empty = form.is_empty(field);
    field_findings(&form, field, empty, ctx, &mut findings);
    if empty {
        demand(field, &mut findings);
    }
    Report::new(ctx.edition.id, finish(&form, &|_| true, findings))
}

/// What the rules about any one field say of what stands there.
fn shape_findings(field: Field, raw: &Raw, findings: &mut Vec<Finding>) {
    for (rule, check) in &INDEX.field {
        if rule.reads.is_empty() || rule.reads.contains(&field) {
            check(field, raw, &mut Findings::of(rule, findings));
        }
    }
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
fn field_findings(form: &Form, field: Field, empty: bool, ctx: &Ctx, findings: &mut Vec<Finding>) {
    let raw = form.raw(field);
    shape_findings(field, raw, findings);
    if !empty
        && let Raw::Text(text) = raw
        && let Some(kind) = kind_of(form, field, ctx)
        && !matches!(form.applies(field), Applies::NotForSubject | Applies::NotForWay)
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
fn kind_of(form: &Form, field: Field, ctx: &Ctx) -> Option<Kind> {
    match field.spec().shape {
        Shape::Value(kind) => Some(kind),
        Shape::Code => {
            let code = form.text(field);
            let fits = |kind: &CodeKind| identifier::faults(kind.kind(), code, ctx.today).is_empty();
            let kind = form.code_kind().or_else(|| CodeKind::of_length(code.chars().count()).filter(fits));
            Some(kind.unwrap_or(CodeKind::CreditCode).kind())
        }
        Shape::Text | Shape::Choice(_) | Shape::Tick => None,
    }
}

/// Notes that nothing stands in a field that some rule demands.
fn demand(field: Field, findings: &mut Vec<Finding>) {
    if let Some(rule) = INDEX.demands(field) {
        Findings::of(rule, findings).incomplete_at(field).with("field", field.spec().label);
    }
}

/// Puts the findings at some fields, and at none, in the order of the fields, errors first, and notes what the user
/// leaves aside.
fn finish(form: &Form, part: &dyn Fn(Field) -> bool, findings: Vec<Finding>) -> Vec<Finding> {
    let mut places: Vec<usize> = Vec::with_capacity(findings.len());
    let mut sorted: Vec<Finding> = Vec::with_capacity(findings.len());
    for mut finding in findings {
        let mut place = finding.level() as usize * 2 + usize::from(finding.kind != FindingKind::Invalid);
        if let Some(field) = finding.field() {
            if !part(field) {
                continue;
            }
            if finding.rule.overridable {
                finding.overridden = form.override_reason(finding.rule.id(), field).map(str::to_owned);
            }
            // Places within a field are fewer than this.
            place += (field.index() + 1) * 10;
        }
        // Few and nearly in order: putting each in its place is all the sorting that is needed.
        let index = places.partition_point(|known| *known <= place);
        places.insert(index, place);
        sorted.insert(index, finding);
    }
    sorted
}
