//! What is wrong with a value, as it is found piece by piece.

use super::What;
use super::code::{ascii, visible};
use crate::text::{Param, Params};

/// One thing that is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub what: What,
    /// Whether more typing can still mend it.
    pub incomplete: bool,
    /// Where and why, by name.
    pub params: Params,
}

impl Fault {
    /// One more parameter.
    pub(super) fn with(&mut self, name: &'static str, value: impl Into<Param>) -> &mut Self {
        self.params.add(name, value);
        self
    }

    /// It is only what has not been typed yet: so many characters, or other units.
    pub(super) fn still_typing(&mut self, missing: usize) {
        self.incomplete = true;
        self.with("missing", missing);
    }
}

/// The faults of a value, in the order in which they are found.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// None yet.
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a fault that typing more does not mend.
    pub(super) fn add(&mut self, what: What) -> &mut Fault {
        self.0.push_mut(Fault { what, incomplete: false, params: Params::new() })
    }

    /// Adds a wrong run of readable characters, the first at a position from 1.
    pub(super) fn run(&mut self, what: What, position: usize, found: &[u8]) {
        self.add(what).with("position", position).with("found", ascii(found));
    }

    /// Adds a character that cannot stand at its position, from 1.
    pub(super) fn character(&mut self, position: usize, found: char) {
        self.add(What::Character).with("position", position).with("found", visible(found));
    }

    /// Adds the fault of a run of characters, the first at a position from 1, when the last is not the one that follows
    /// from the others.
    pub(super) fn check(&mut self, what: What, position: usize, run: &[u8], follows: fn(&[u8]) -> Option<u8>) {
        let Some((last, first)) = run.split_last() else { return };
        if let Some(expected) = follows(first).filter(|expected| expected != last) {
            let fault = self.add(what).with("position", position + first.len());
            fault.with("expected", ascii(&[expected])).with("found", ascii(&[*last]));
        }
    }

    /// Adds what was found elsewhere.
    pub(super) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// The first of them.
    pub(super) fn first_mut(&mut self) -> Option<&mut Fault> {
        self.0.first_mut()
    }

    /// Whether there is none.
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub(super) fn into_vec(self) -> Vec<Fault> {
        self.0
    }
}
