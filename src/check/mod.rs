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
use crate::rule::{Check, Ctx, Finding, FindingKind, Findings, Report, Rule, Stand, State};
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
        findings.extend(missing(form, field));
        findings.extend(field_findings(form, field, ctx));
    }
    // A rule speaks at fields that it reads.
    let compare = INDEX.form.iter().filter(|(rule, _)| rule.reads.iter().any(|field| part(*field)));
    findings.extend(run(compare, |check, out| check(form, ctx, out)));
    findings.retain(|finding| finding.field().is_none_or(part));
    finish(form, findings)
}

/// Checks what is being typed into one field, alone: rules that compare it with other fields do not speak.
#[must_use]
pub fn check_field(field: Field, raw: Raw, ctx: &Ctx) -> Report {
    let mut form = Form::new();
    form.set(field, raw);
    let mut findings = field_findings(&form, field, ctx);
    if form.is_empty(field) {
        findings.extend(INDEX.demands(field).map(|rule| absent(rule, field)));
    }
    Report::new(ctx.edition.id, finish(&form, findings))
}

/// What the rules about any one field say of what stands there.
fn shape_findings(field: Field, raw: &Raw) -> Vec<Finding> {
    run(&INDEX.field, |check, out| check(field, raw, out))
}

/// Checks the dated facts of a registration against the calendar and against each other.
#[must_use]
pub fn check_facts(facts: &Facts, ctx: &Ctx) -> Vec<Finding> {
    run(&INDEX.facts, |check, out| check(facts, ctx, out))
}

/// What is unmet of one gate. Rules that are no gates have nothing unmet.
#[must_use]
pub fn unmet(rule: &'static Rule, stand: &Stand) -> Vec<Finding> {
    let mut found = Vec::new();
    stand.look(rule, &mut found);
    found
}

/// What is wrong with a value of a kind, at a place: each fault in the words of its rule.
fn judge(kind: Kind, value: &str, path: &str, ctx: &Ctx) -> Vec<Finding> {
    let mut findings: Vec<Finding> = identifier::faults(kind, value, ctx.today)
        .into_iter()
        .filter_map(|fault| {
            let rule = rule_of(kind, fault.what)?;
            let sort = if fault.incomplete { FindingKind::Incomplete } else { rule.kind };
            let mut finding = Finding::new(rule, sort, path.to_owned());
            finding.params = fault.params;
            Some(finding)
        })
        .collect();
    // What is wrong comes before what is missing: "5 to go, all right so far" would be untrue beside an error.
    if findings.iter().any(|finding| finding.blocks() && finding.kind != FindingKind::Incomplete) {
        findings.retain(|finding| finding.kind != FindingKind::Incomplete);
    }
    findings
}

/// The rule that judges a fault of a kind of value.
#[must_use]
pub fn rule_of(kind: Kind, what: What) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| matches!(rule.check, Check::Value(k, w) if k == kind && w == what))
}

/// What is wrong in one field, without a look at the others.
fn field_findings(form: &Form, field: Field, ctx: &Ctx) -> Vec<Finding> {
    let raw = form.raw(field);
    let mut findings = shape_findings(field, raw);
    let belongs = !matches!(form.applies(field), Applies::NotForSubject | Applies::NotForWay);
    if let (Some(kind), Raw::Text(text)) = (kind_of(form, field, ctx), raw)
        && belongs
        && !form.is_empty(field)
    {
        let mut judged = judge(kind, text, &field.path(), ctx);
        offer_normalized(field, kind, text, &mut judged, ctx);
        findings.extend(judged);
    }
    findings
}

/// Where the value only has to be written properly, the first finding offers that.
fn offer_normalized(field: Field, kind: Kind, text: &str, findings: &mut [Finding], ctx: &Ctx) {
    let Some(first) = findings.first_mut().filter(|finding| finding.kind == FindingKind::Invalid) else { return };
    let normalized = identifier::normalize(kind, text);
    if normalized != text && State::of(&judge(kind, &normalized, "", ctx)) == State::Valid {
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

fn missing(form: &Form, field: Field) -> Option<Finding> {
    if form.applies(field) != Applies::Required || !form.is_empty(field) {
        return None;
    }
    INDEX.demands(field).map(|rule| absent(rule, field))
}

fn absent(rule: &'static Rule, field: Field) -> Finding {
    let mut finding = Finding::new(rule, FindingKind::Incomplete, field.path());
    finding.with("field", field.spec().label);
    finding
}

/// What rules of one sort find.
fn run<'a, F: Copy + 'a>(
    rules: impl IntoIterator<Item = &'a (&'static Rule, F)>,
    look: impl Fn(F, &mut Findings),
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (rule, check) in rules {
        let mut out = Findings::after(rule, found);
        look(*check, &mut out);
        found = out.into_vec();
    }
    found
}

/// Puts the findings in the order of the fields, errors first, and notes what the user leaves aside.
fn finish(form: &Form, findings: Vec<Finding>) -> Vec<Finding> {
    let place = |finding: &Finding| (finding.field(), finding.level(), finding.kind != FindingKind::Invalid);
    let mut sorted: Vec<Finding> = Vec::with_capacity(findings.len());
    for mut finding in findings {
        if finding.rule.overridable {
            let reason = finding.field().and_then(|field| form.override_reason(finding.rule.id, field));
            finding.overridden = reason.map(str::to_owned);
        }
        // Few and nearly in order: putting each in its place is all the sorting that is needed.
        let index = sorted.partition_point(|known| place(known) <= place(&finding));
        sorted.insert(index, finding);
    }
    sorted
}
