//! Some fields of the form and what looks at them, told apart once for many forms.

use std::sync::LazyLock;

use super::index::{AtField, INDEX, OfForm, Sort};
use super::{at_field, in_order, note_overrides};
use crate::form::{Field, Form};
use crate::rule::{Ctx, Finding, Findings};

/// Every field.
pub(super) static WHOLE: LazyLock<Part> = LazyLock::new(|| Part::of(&|_| true));

/// Some fields of the form: each is checked, and against every other.
#[derive(Debug, Clone)]
pub struct Part {
    fields: Vec<&'static AtField>,
    rules: Sort<OfForm>,
    /// Whether it is every field.
    whole: bool,
}

impl Part {
    /// The fields that are asked for.
    #[must_use]
    pub fn of(asked: &dyn Fn(Field) -> bool) -> Self {
        // A rule speaks at fields that it reads.
        let speaks = |reads: &[Field]| reads.iter().any(|field| asked(*field));
        Self {
            fields: INDEX.fields.iter().filter(|at| asked(at.spec.field)).collect(),
            rules: INDEX.form.iter().filter(|(rule, _)| speaks(rule.reads)).copied().collect(),
            whole: Field::all().all(asked),
        }
    }

    /// What is wrong in these fields of a form, in the order of the fields, errors first within a field.
    #[must_use]
    pub fn check(&self, form: &Form, ctx: &Ctx) -> Vec<Finding> {
        let mut findings = Vec::new();
        for at in &self.fields {
            at_field(form, at, ctx, &mut findings);
        }
        for (rule, check) in &self.rules {
            check(form, ctx, &mut Findings::of(rule, &mut findings));
        }
        if findings.is_empty() {
            return findings;
        }
        if !self.whole {
            findings.retain(|finding| {
                finding.field().is_none_or(|field| self.fields.iter().any(|at| at.spec.field == field))
            });
        }
        note_overrides(form, &mut findings);
        in_order(findings)
    }
}
