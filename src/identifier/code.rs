//! What all numbers of fixed length share: how far one is typed, and its first character that cannot stand there.

use super::{Fault, Faults, Part, PartState, What};
use crate::text::{Param, Text};

/// How far a complete part is right, and what it says.
pub(super) type Meaning = (PartState, Option<Param>);

/// A number of so many ASCII characters, as far as it is readable: up to the first character that cannot stand there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Code<'a> {
    readable: &'a [u8],
    /// The length of a whole number.
    size: usize,
}

impl<'a> Code<'a> {
    /// Reads a value of `size` characters. `allowed` says whether a character may stand at an index, from 0.
    pub(super) fn read(value: &'a str, size: usize, allowed: impl Fn(usize, u8) -> bool) -> Self {
        let bytes = value.as_bytes();
        let mut len = 0;
        while len < size && bytes.get(len).is_some_and(|byte| allowed(len, *byte)) {
            len += 1;
        }
        Self { readable: bytes.get(..len).unwrap_or_default(), size }
    }

    /// The whole number, when all of the value is readable and nothing follows.
    pub(super) fn whole(self, value: &str) -> Option<&'a [u8]> {
        self.all_of(value).filter(|all| all.len() == self.size)
    }

    /// The readable character at an index.
    pub(super) fn at(self, index: usize) -> Option<u8> {
        self.readable.get(index).copied()
    }

    /// A run of readable characters, when all of it is there.
    pub(super) fn range(self, start: usize, end: usize) -> Option<&'a [u8]> {
        self.readable.get(start..end)
    }

    /// What is there of a run of readable characters, which may be less than the whole run or nothing.
    pub(super) fn typed(self, start: usize, end: usize) -> &'a [u8] {
        self.readable.get(start..end.min(self.readable.len())).unwrap_or_default()
    }

    /// All characters of a value, when every one of them is readable and none is left over.
    pub(super) fn all_of(self, value: &str) -> Option<&'a [u8]> {
        self.range(0, value.len())
    }

    /// The faults of length and characters: a wrong character first, then too short or too long.
    pub(super) fn shape_faults(self, value: &str) -> Faults {
        let mut faults = Faults::new();
        let read = self.readable.len();
        // What is readable is ASCII.
        let length = if read == value.len() { read } else { value.chars().count() };
        // Everything before the first unreadable character is ASCII, so bytes and characters agree there.
        if let Some(found) = value.get(read..).and_then(|rest| rest.chars().next())
            && read < self.size
        {
            faults.character(read + 1, found);
        }
        if length != self.size {
            let fault = faults.add(What::Length).with("length", self.size).with("actual", length);
            if length < self.size {
                fault.still_typing(self.size - length);
            }
        }
        faults
    }
}

/// The parts of a number as they are listed, judged by the faults that were found in it.
pub(super) struct Parts<'a> {
    code: Code<'a>,
    faults: Vec<Fault>,
    list: Vec<Part>,
}

impl<'a> Parts<'a> {
    /// No parts yet.
    pub(super) const fn of(code: Code<'a>, faults: Vec<Fault>) -> Self {
        Self { code, faults, list: Vec::new() }
    }

    /// Adds a part that says nothing but what stands there, or that it was checked.
    pub(super) fn plain(&mut self, name: &'static str, label: Text, range: (usize, usize), whats: &[What]) {
        self.add(name, label, range, whats, &|_| (PartState::Valid, None));
    }

    /// Adds one part of the number: its readable characters and how far it is typed. `meaning` is asked once it is
    /// complete. It is wrong if one of the faults `whats` was found; if it says nothing else it says that it was
    /// checked.
    pub(super) fn add(
        &mut self,
        name: &'static str,
        label: Text,
        (start, end): (usize, usize),
        whats: &[What],
        meaning: &dyn Fn(&[u8]) -> Meaning,
    ) {
        let typed = self.code.typed(start, end);
        let text = ascii(typed);
        let (mut state, mut meaning) = match typed.len() {
            0 => (PartState::Empty, None),
            length if length < end - start => (PartState::Incomplete, None),
            _ => meaning(typed),
        };
        if self.faults.iter().any(|fault| !fault.incomplete && whats.contains(&fault.what)) {
            state = PartState::Invalid;
        } else if !whats.is_empty() && state == PartState::Valid && meaning.is_none() {
            meaning = Some(text!("核对无误", "Checked, right").into());
        }
        self.list.push(Part { name, label, start, end, text, state, meaning });
    }

    /// All of them.
    pub(super) fn into_vec(self) -> Vec<Part> {
        self.list
    }
}

/// Readable characters as a text: all of them are ASCII.
pub(super) fn ascii(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

/// A part that a table explains; what is not in the table is no fault.
pub(super) fn known(name: Option<Text>) -> Meaning {
    name.map_or((PartState::Unknown, None), |name| (PartState::Valid, Some(name.into())))
}

/// What each ASCII character is worth in a sum.
#[derive(Debug)]
pub(super) struct Worth([u8; 128]);

impl Worth {
    /// A character is worth its place in an alphabet; one that is not in it is worth nothing.
    pub(super) const fn of(alphabet: &[u8]) -> Self {
        let mut worths = [u8::MAX; 128];
        let (mut rest, mut worth) = (alphabet, 0);
        while let [byte, others @ ..] = rest {
            let (_, from) = worths.split_at_mut(*byte as usize);
            if let [place, ..] = from {
                *place = worth;
            }
            (rest, worth) = (others, worth + 1);
        }
        Self(worths)
    }

    /// The worth of a character.
    pub(super) fn get(&self, byte: u8) -> Option<u32> {
        self.0.get(usize::from(byte)).filter(|worth| **worth != u8::MAX).map(|worth| u32::from(*worth))
    }

    /// The sum of what characters are worth, each times its weight. `None` when one of them is worth nothing, or there are
    /// not as many as weights.
    pub(super) fn sum(&self, first: &[u8], weights: &[u8]) -> Option<u32> {
        let mut sum = 0;
        for (&byte, &weight) in first.iter().zip(weights) {
            sum += self.get(byte)? * u32::from(weight);
        }
        (first.len() == weights.len()).then_some(sum)
    }
}

/// A character as a message can show it: a space by its name, what takes no place or would reorder the text by its code
/// point.
pub(super) fn visible(character: char) -> Param {
    let hidden = super::fold::is_hidden(character)
        || character.is_whitespace()
        || matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    match character {
        ' ' => text!("空格", "a space").into(),
        '\u{3000}' => text!("全角空格", "a full-width space").into(),
        _ if hidden => format!("U+{:04X}", u32::from(character)).into(),
        _ => character.to_string().into(),
    }
}

/// Whether a character steers the direction of text and so could disguise what stands around it.
pub(super) const fn is_directional(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
