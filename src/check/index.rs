//! The rules told apart by what they look at, once, so that a check passes over those that have nothing to say.

use std::sync::LazyLock;

use crate::form::{FIELDS, Field, Form, Raw};
use crate::ledger::Facts;
use crate::rule::{Check, Ctx, Findings, Rule};
use crate::rules::RULES;

/// Rules of one sort with their checks, in the order of [`RULES`].
pub(super) type Sort<F> = Vec<(&'static Rule, F)>;

/// The rules by what they look at.
#[derive(Default)]
pub(super) struct Index {
    /// Those about any one field.
    pub(super) field: Sort<fn(Field, &Raw, &mut Findings)>,
    /// Those about the whole form.
    pub(super) form: Sort<fn(&Form, &Ctx, &mut Findings)>,
    /// Those about the dated facts.
    pub(super) facts: Sort<fn(&Facts, &Ctx, &mut Findings)>,
    /// For each field the rule that demands it.
    missing: [Option<&'static Rule>; FIELDS.len()],
}

/// The index of all rules.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for rule in RULES.iter().copied() {
        match rule.check {
            Check::Field(check) => index.field.push((rule, check)),
            Check::Form(check) => index.form.push((rule, check)),
            Check::Facts(check) => index.facts.push((rule, check)),
            Check::Missing => {
                for field in rule.reads {
                    if let Some(slot) = index.missing.get_mut(field.index()) {
                        slot.get_or_insert(rule);
                    }
                }
            }
            Check::Value(..) | Check::Gate(_) | Check::Ledger(_) | Check::Table(_) => {}
        }
    }
    index
});

impl Index {
    /// The rule that demands a field.
    pub(super) fn demands(&self, field: Field) -> Option<&'static Rule> {
        self.missing.get(field.index()).copied().flatten()
    }
}
