//! The rules told apart by what they look at, once, so that a check passes over those that have nothing to say.

use std::sync::LazyLock;

use crate::form::{FIELDS, FieldSpec, Form, Raw};
use crate::ledger::Facts;
use crate::rule::{Check, Ctx, Finding, Findings, OfField, Rule};
use crate::rules::RULES;

/// Rules of one sort with their checks, in the order of [`RULES`].
pub(super) type Sort<F> = Vec<(&'static Rule, F)>;

/// A rule's look at a whole form.
pub(super) type OfForm = fn(&Form, &Ctx, &mut Findings);

/// The rules by what they look at.
pub(super) struct Index {
    /// For each field those about it alone.
    pub(super) fields: Vec<AtField>,
    /// Those about the whole form.
    pub(super) form: Sort<OfForm>,
    /// Those about the dated facts.
    pub(super) facts: Sort<fn(&Facts, &Ctx, &mut Findings)>,
}

/// A field, and the rules that look at it alone.
#[derive(Debug)]
pub(super) struct AtField {
    pub(super) spec: &'static FieldSpec,
    /// About whatever stands there.
    pub(super) any: Sort<OfField>,
    /// About what it cannot hold.
    pub(super) unfit: Sort<OfField>,
    /// The one that demands it.
    pub(super) missing: Option<&'static Rule>,
    /// The places in [`Index::form`] of those that read it among others.
    pub(super) readers: Vec<usize>,
}

impl AtField {
    /// A rule that reads nothing by name looks at every field.
    fn of(spec: &'static FieldSpec, form: &Sort<OfForm>) -> Self {
        let looks = |rule: &Rule| rule.reads.is_empty() || rule.reads.contains(&spec.field);
        let reads = |place: &usize| form.get(*place).is_some_and(|(rule, _)| rule.reads.contains(&spec.field));
        let readers = (0..form.len()).filter(reads).collect();
        let mut at = Self { spec, any: Vec::new(), unfit: Vec::new(), missing: None, readers };
        for rule in RULES.iter().copied().filter(|rule| looks(rule)) {
            match rule.check {
                Check::Field(check) => at.any.push((rule, check)),
                Check::Unfit(check) => at.unfit.push((rule, check)),
                Check::Missing => {
                    at.missing.get_or_insert(rule);
                }
                _ => {}
            }
        }
        at
    }

    /// Asks the rules about what stands in the field.
    pub(super) fn ask(&self, raw: &Raw, findings: &mut Vec<Finding>) {
        let field = self.spec.field;
        if !raw.fits(self.spec.shape) {
            for (rule, check) in &self.unfit {
                check(field, raw, &mut Findings::of(rule, findings));
            }
        }
        for (rule, check) in &self.any {
            check(field, raw, &mut Findings::of(rule, findings));
        }
    }
}

/// The index of all rules.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let (mut form, mut facts) = (Vec::new(), Vec::new());
    for rule in RULES.iter().copied() {
        match rule.check {
            Check::Form(check) => form.push((rule, check)),
            Check::Facts(check) => facts.push((rule, check)),
            _ => {}
        }
    }
    let fields = FIELDS.iter().map(|spec| AtField::of(spec, &form)).collect();
    Index { fields, form, facts }
});
