//! What a rule says, kept as one literal: one pointer for all of its texts.

use crate::text::{Text, parted};

/// Parts the texts of a rule, as a NUL parts the languages of a text.
const BETWEEN: u8 = 1;

/// The texts of a rule, made by `words!`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(&'static str);

/// The [`Words`] of a rule, each text in Chinese and in English:
///
/// - `id`: the rule's id;
/// - `message`: what is the matter, with `{placeholders}`;
/// - `typing`, which may be left out: what to say instead while the value is still being typed;
/// - `why`: why the rule exists;
/// - `fix`: what to do about it.
macro_rules! words {
    {
        id: $id:literal,
        message: ($zh:literal, $en:literal $(,)?),
        $(typing: ($typing_zh:literal, $typing_en:literal $(,)?),)?
        why: ($why_zh:literal, $why_en:literal $(,)?),
        fix: ($fix_zh:literal, $fix_en:literal $(,)?),
    } => {
        $crate::rule::Words::joined(concat!(
            $id, "\x01", $zh, "\0", $en, "\x01", $why_zh, "\0", $why_en, "\x01", $fix_zh, "\0", $fix_en
            $(, "\x01", $typing_zh, "\0", $typing_en)?
        ))
    };
}

impl Words {
    /// What `words!` joined.
    pub(crate) const fn joined(all: &'static str) -> Self {
        Self(all)
    }

    /// The rule's id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        parted(self.0, BETWEEN).0
    }

    /// What is the matter, with `{placeholders}`.
    #[must_use]
    pub const fn message(self) -> Text {
        self.text(1)
    }

    /// Why the rule exists.
    #[must_use]
    pub const fn why(self) -> Text {
        self.text(2)
    }

    /// What to do about it.
    #[must_use]
    pub const fn fix(self) -> Text {
        self.text(3)
    }

    /// What to say instead of the message while the value is still being typed.
    #[must_use]
    pub fn typing(self) -> Option<Text> {
        Some(self.text(4)).filter(|text| !text.zh().is_empty())
    }

    #[inline(never)]
    const fn text(self, mut index: usize) -> Text {
        let mut rest = self.0;
        while index > 0 {
            rest = parted(rest, BETWEEN).1;
            index -= 1;
        }
        Text::joined(parted(rest, BETWEEN).0)
    }
}
