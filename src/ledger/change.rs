//! When something changed last, so that nobody has to work out again what follows from it.

/// The number of a change, from 1; 0 for none. It goes on with every event that comes or goes, and never back.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Change(u64);

/// What a program's steps rest on, as it stood: another mark once any of it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(u64, u64);

impl Change {
    pub(super) const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    pub(super) const fn with(self, other: Self) -> Mark {
        Mark(self.0, other.0)
    }
}

/// It says nothing of what is there.
impl PartialEq for Change {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
