//! What all numbers of fixed length share: how far one is typed, and its first character that cannot stand there.

use super::{Fault, Part, PartState, What};
use crate::text::{Param, Params, Text};

/// How far a complete part is right, and what it says.
pub(super) type Meaning = (PartState, Option<Param>);

/// The longest number of fixed length.
const LONGEST: usize = 18;

/// A number of so many ASCII characters, as far as it is readable: up to the first character that cannot stand there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Code {
    bytes: [u8; LONGEST],
    len: usize,
    /// The length of a whole number.
    size: usize,
}

impl Code {
    /// Reads a value of `size` characters, at most 18. `allowed` says whether a character may stand at an index, from 0.
    pub(super) fn read(value: &str, size: usize, allowed: &dyn Fn(usize, u8) -> bool) -> Self {
        let mut code = Self { bytes: [0; LONGEST], len: 0, size };
        for (index, (slot, &byte)) in code.bytes.iter_mut().zip(value.as_bytes()).take(size).enumerate() {
            if !allowed(index, byte) {
                break;
            }
            *slot = byte;
            code.len += 1;
        }
        code
    }

    /// The whole number, when all of the value is readable and nothing follows.
    pub(super) fn whole<const N: usize>(&self, value: &str) -> Option<&[u8; N]> {
        self.all_of(value).filter(|all| all.len() == self.size)?.try_into().ok()
    }

    /// The readable character at an index.
    pub(super) fn at(&self, index: usize) -> Option<u8> {
        self.readable().get(index).copied()
    }

    /// A run of readable characters, when all of it is there.
    pub(super) fn range(&self, start: usize, end: usize) -> Option<&[u8]> {
        self.readable().get(start..end)
    }

    /// What is there of a run of readable characters, which may be less than the whole run or nothing.
    pub(super) fn typed(&self, start: usize, end: usize) -> &[u8] {
        self.readable().get(start..end.min(self.len)).unwrap_or_default()
    }

    /// All characters of a value, when every one of them is readable and none is left over.
    pub(super) fn all_of(&self, value: &str) -> Option<&[u8]> {
        self.range(0, value.len())
    }

    fn readable(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// The faults of length and characters: a wrong character first, then too short or too long.
    pub(super) fn shape_faults(&self, value: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let length = value.chars().count();
        // Everything before the first unreadable character is ASCII, so bytes and characters agree there.
        if let Some(found) = value.get(self.len..).and_then(|rest| rest.chars().next())
            && self.len < self.size
        {
            let params = Params::new().with("position", self.len + 1).with("found", visible(found));
            faults.push(Fault::new(What::Character, params));
        }
        if length < self.size {
            let params = length_params(self.size, length).with("missing", self.size - length);
            faults.push(Fault::incomplete(What::Length, params));
        } else if length > self.size {
            faults.push(Fault::new(What::Length, length_params(self.size, length)));
        }
        faults
    }

    /// A part that says nothing but what stands there.
    pub(super) fn plain(&self, name: &'static str, label: Text, range: (usize, usize)) -> Part {
        self.part(name, label, range, &|_| (PartState::Valid, None))
    }

    /// One part of the number: its readable characters and how far it is typed. `meaning` is asked once it is complete.
    pub(super) fn part(
        &self,
        name: &'static str,
        label: Text,
        (start, end): (usize, usize),
        meaning: &dyn Fn(&[u8]) -> Meaning,
    ) -> Part {
        let typed = self.typed(start, end);
        let text = ascii(typed);
        let (state, meaning) = match typed.len() {
            0 => (PartState::Empty, None),
            length if length < end - start => (PartState::Incomplete, None),
            _ => meaning(typed),
        };
        Part { name, label, start, end, text, state, meaning }
    }
}

/// Readable characters as a text: all of them are ASCII.
fn ascii(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

fn length_params(length: usize, actual: usize) -> Params {
    Params::new().with("length", length).with("actual", actual)
}

/// Where a wrong run of characters begins, from 1, and what stands there.
pub(super) fn found_params(position: usize, found: &[u8]) -> Params {
    Params::new().with("position", position).with("found", ascii(found))
}

/// A part that a table explains; what is not in the table is no fault.
pub(super) fn known(name: Option<Text>) -> Meaning {
    name.map_or((PartState::Unknown, None), |name| (PartState::Valid, Some(name.into())))
}

/// The part, wrong if one of these faults was found; a part that says nothing else says that it was checked.
pub(super) fn judged(mut part: Part, faults: &[Fault], whats: &[What]) -> Part {
    let checked = !whats.is_empty() && part.state == PartState::Valid;
    if faults.iter().any(|fault| !fault.incomplete && whats.contains(&fault.what)) {
        part.state = PartState::Invalid;
    } else if checked && part.meaning.is_none() {
        part.meaning = Some(text!("核对无误", "Checked, right").into());
    }
    part
}

/// The fault of a check character at a position, from 1, when it is not the one that follows from the others.
pub(super) fn check_fault(what: What, position: usize, expected: u8, found: u8) -> Option<Fault> {
    let params = || {
        Params::new()
            .with("position", position)
            .with("expected", char::from(expected).to_string())
            .with("found", char::from(found).to_string())
    };
    (expected != found).then(|| Fault::new(what, params()))
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
