//! What codes stand for: a table kept as one literal, for one pointer is less than one a row.

use crate::text::{Text, parted};

/// Parts the rows of a table, as a NUL parts what is within one.
const BETWEEN: u8 = 1;

/// Names by their codes, made by `names!`. A code is one or two digits, or one letter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names {
    all: &'static str,
    /// A bit for each code, see `bit`.
    codes: u128,
}

/// The [`Names`] of some codes, each in Chinese and in English.
macro_rules! names {
    { $($code:literal: ($zh:literal, $en:literal $(,)?)),+ $(,)? } => {
        $crate::identifier::names::Names::joined(concat!($($code, "\0", $zh, "\0", $en, "\x01"),+))
    };
}

impl Names {
    /// What `names!` joined.
    pub(super) const fn joined(all: &'static str) -> Self {
        let bytes = all.as_bytes();
        let (mut codes, mut at, mut begins) = (0, 0, true);
        while at < bytes.len() {
            if begins {
                let (_, rest) = bytes.split_at(at);
                codes |= match rest {
                    [one, 0, ..] => bit(&[*one]),
                    [one, two, 0, ..] => bit(&[*one, *two]),
                    _ => 0,
                };
            }
            begins = matches!(bytes.split_at(at).1, [BETWEEN, ..]);
            at += 1;
        }
        Self { all, codes }
    }

    /// Whether a code stands for something.
    pub(super) const fn has(self, code: &[u8]) -> bool {
        self.codes & bit(code) != 0
    }

    /// What a code stands for.
    pub(super) fn get(self, code: &[u8]) -> Option<Text> {
        let mut rest = self.all;
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

/// The place of a code among 128: the number of two digits, the distance of one character from 0. None for what is no code.
const fn bit(code: &[u8]) -> u128 {
    match code {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => 1 << ((*tens - b'0') * 10 + *ones - b'0'),
        [one @ (b'0'..=b'9' | b'A'..=b'Z')] => 1 << (*one - b'0'),
        _ => 0,
    }
}
