//! What codes stand for: a table kept as one literal, for one pointer is less than one a row.

use crate::text::{Text, parted};

/// Parts the rows of a table, as a NUL parts what is within one.
const BETWEEN: u8 = 1;

/// Names by their codes, made by `names!`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names(&'static str);

/// The [`Names`] of some codes, each in Chinese and in English.
macro_rules! names {
    { $($code:literal: ($zh:literal, $en:literal $(,)?)),+ $(,)? } => {
        $crate::identifier::names::Names::joined(concat!($($code, "\0", $zh, "\0", $en, "\x01"),+))
    };
}

impl Names {
    /// What `names!` joined.
    pub(super) const fn joined(all: &'static str) -> Self {
        Self(all)
    }

    /// What a code stands for.
    pub(super) fn get(self, code: &[u8]) -> Option<Text> {
        let mut rest = self.0;
        while !rest.is_empty() {
            let (row, others) = parted(rest, BETWEEN);
            let (known, name) = parted(row, 0);
            if known.as_bytes() == code {
                return Some(Text::joined(name));
            }
            rest = others;
        }
        None
    }
}
