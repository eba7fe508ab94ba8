//! The user's own numbers: what the platform showed to this user, laid over the edition.

use super::{Limit, LimitId, Whom};

/// One number of the user's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlaid {
    /// What is limited.
    pub limit: LimitId,
    /// For whom.
    pub whom: Whom,
    /// The number, counted as the edition's; `None`: unlimited.
    pub value: Option<u32>,
    /// Where the user has it from, in the user's words.
    pub source: String,
}

/// The user's own numbers, at most one for each limit and those it holds for, sorted by them.
///
/// A number counts where the edition has a row of the same limit for the same subjects, and has no effect elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay(Vec<Overlaid>);

/// A limit as it holds: the number of the edition, or the user's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effective<'a> {
    /// The row of the edition.
    pub limit: &'static Limit,
    /// The number that holds; `None`: unlimited.
    pub value: Option<u32>,
    /// The user's own number, where there is one.
    pub overlaid: Option<&'a Overlaid>,
}

impl Overlay {
    /// No numbers.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Puts a number in, in place of that of the same limit for the same subjects.
    pub fn set(&mut self, row: Overlaid) {
        match self.place(row.limit, row.whom) {
            Ok(at) => {
                if let Some(old) = self.0.get_mut(at) {
                    *old = row;
                }
            }
            Err(at) => self.0.insert(at, row),
        }
    }

    /// Takes a number out; whether there was one.
    pub fn remove(&mut self, limit: LimitId, whom: Whom) -> bool {
        let found = self.place(limit, whom);
        if let Ok(at) = found {
            self.0.remove(at);
        }
        found.is_ok()
    }

    /// The number of this limit for these subjects.
    #[must_use]
    pub fn get(&self, limit: LimitId, whom: Whom) -> Option<&Overlaid> {
        self.0.get(self.place(limit, whom).ok()?)
    }

    /// All numbers, in order of limit and those it holds for.
    pub fn iter(&self) -> impl Iterator<Item = &Overlaid> {
        self.0.iter()
    }

    /// The row of an edition as it holds under these numbers.
    #[must_use]
    pub fn over(&self, limit: &'static Limit) -> Effective<'_> {
        let overlaid = self.get(limit.id, limit.whom);
        Effective { limit, value: overlaid.map_or(limit.value, |row| row.value), overlaid }
    }

    /// Where the number is, or belongs.
    fn place(&self, limit: LimitId, whom: Whom) -> Result<usize, usize> {
        self.0.binary_search_by_key(&(limit, whom), |row| (row.limit, row.whom))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::default_edition;

    fn row(limit: LimitId, whom: Whom, value: Option<u32>) -> Overlaid {
        Overlaid { limit, whom, value, source: "the console, today".to_owned() }
    }

    #[test]
    fn a_row_replaces_the_one_of_its_place() {
        let mut overlay = Overlay::default();
        overlay.set(row(LimitId::Testers, Whom::Individual, Some(15)));
        overlay.set(row(LimitId::Developers, Whom::Verified, None));
        overlay.set(row(LimitId::Developers, Whom::Individual, Some(6)));
        overlay.set(row(LimitId::Developers, Whom::Individual, Some(7)));
        let values: Vec<Option<u32>> = overlay.iter().map(|row| row.value).collect();
        assert_eq!(values, [Some(7), None, Some(15)]);
        assert_eq!(overlay.get(LimitId::Developers, Whom::Everyone), None);
        assert!(overlay.remove(LimitId::Developers, Whom::Individual));
        assert!(!overlay.remove(LimitId::Developers, Whom::Individual));
        assert_eq!(overlay.iter().count(), 2);
    }

    #[test]
    fn what_holds_is_the_own_number_of_the_same_subjects() {
        let limit = default_edition().limit(LimitId::PageGroups).expect("the edition has it");
        let mut overlay = Overlay::new();
        overlay.set(row(LimitId::PageGroups, Whom::Individual, Some(3)));
        assert_eq!(overlay.over(limit), Effective { limit, value: Some(5), overlaid: None });
        overlay.set(row(LimitId::PageGroups, Whom::Everyone, Some(8)));
        assert_eq!(overlay.over(limit).value, Some(8));
        overlay.set(row(LimitId::PageGroups, Whom::Everyone, None));
        let effective = overlay.over(limit);
        assert_eq!((effective.value, effective.overlaid.map(|row| row.value)), (None, Some(None)));
    }
}
