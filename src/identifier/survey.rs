//! One look at a text of common characters: how many of which sort there are. Most names need no other.

/// The longest text that is looked at, in bytes. No name is as long, and its counts have room.
const LONGEST: usize = (1 << BITS) - 1;

/// Bits of one count.
const BITS: u32 = 12;

/// One letter, digit, sign, Chinese character or wide sign more.
const LETTER: u64 = 1;
const DIGIT: u64 = LETTER << BITS;
const SIGN: u64 = DIGIT << BITS;
const HAN: u64 = SIGN << BITS;
const WIDE: u64 = HAN << BITS;

/// What one ASCII character more counts. Nothing: it is a control character.
const ASCII: [u64; 128] = {
    let mut counts = [0; 128];
    let (mut rest, mut byte): (&mut [u64], u8) = (&mut counts, 0);
    while let [count, others @ ..] = rest {
        *count = match byte {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b' '..=b'~' => SIGN,
            _ => 0,
        };
        (rest, byte) = (others, byte + 1);
    }
    counts
};

/// How many characters of each sort a text has that is nothing but Chinese characters of the basic block, their
/// punctuation, and printable ASCII. All counts in one number, so that a character costs one addition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Survey(u64);

impl Survey {
    /// `None` when some character is of none of these sorts, there is a space at an edge, or the text is no name at all.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut rest = text.as_bytes();
        if rest.len() > LONGEST || matches!(rest, [b' ', ..] | [.., b' ']) {
            return None;
        }
        let mut counts = 0;
        // A text has no broken sequences, so that the first two bytes tell the block of a character of three.
        while let [byte, others @ ..] = rest {
            if let Some(count) = ASCII.get(usize::from(*byte)) {
                if *count == 0 {
                    return None;
                }
                counts += count;
                rest = others;
                continue;
            }
            (counts, rest) = match rest {
                [0xe5..=0xe9, _, _, rest @ ..] | [0xe4, 0xb8..=0xbf, _, rest @ ..] => (counts + HAN, rest),
                // 、。〃 and brackets; ！ to ～.
                [0xe3, 0x80, 0x81..=0x83 | 0x88..=0x91, rest @ ..]
                | [0xef, 0xbc, 0x81..=0xbf, rest @ ..]
                | [0xef, 0xbd, 0x80..=0x9e, rest @ ..] => (counts + WIDE, rest),
                _ => return None,
            };
        }
        Some(Self(counts))
    }

    /// How many there are of one sort.
    #[expect(clippy::cast_possible_truncation, reason = "twelve bits of it")]
    const fn count(self, sort: u64) -> usize {
        (self.0 / sort) as usize & LONGEST
    }

    /// Chinese characters, U+4E00 to U+9FFF.
    pub(super) const fn han(self) -> usize {
        self.count(HAN)
    }

    /// ASCII digits.
    pub(super) const fn digits(self) -> usize {
        self.count(DIGIT)
    }

    /// Signs, of full width or not, the space included; full-width letters and digits, too.
    const fn signs(self) -> usize {
        self.count(SIGN) + self.count(WIDE)
    }

    /// All characters.
    pub(super) const fn length(self) -> usize {
        self.count(LETTER) + self.digits() + self.han() + self.signs()
    }

    /// As the platform counts them: see [`width`](super::width).
    pub(super) const fn width(self) -> usize {
        self.length() + self.han() + self.count(WIDE)
    }

    /// Whether there are only letters, digits and Chinese characters.
    pub(super) const fn has_no_signs(self) -> bool {
        self.signs() == 0
    }

    /// Whether some character is a letter, a digit or a Chinese one.
    pub(super) const fn has_words(self) -> bool {
        self.length() > self.signs()
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::{is_hidden, trimmed};
    use super::super::width::{is_han, width};
    use super::*;

    #[test]
    fn what_is_counted_is_what_each_character_says() {
        for code in 0..=0x10_ffff {
            let Some(character) = char::from_u32(code) else { continue };
            let text = character.to_string();
            let Some(survey) = Survey::of(&text) else { continue };
            assert_eq!((survey.length(), survey.width()), (1, width(&text)), "{character:?}");
            assert_eq!(survey.han() == 1, is_han(character), "{character:?}");
            assert!(!is_hidden(character) && trimmed(&text) == text, "{character:?}");
            let word = character.is_ascii_alphanumeric() || is_han(character);
            assert_eq!((survey.has_words(), survey.has_no_signs()), (word, word), "{character:?}");
            assert_eq!(survey.digits() == 1, character.is_ascii_digit(), "{character:?}");
        }
        assert_eq!(Survey::of("麦香坊 24，Mai。").map(Survey::length), Some(11));
    }

    #[test]
    fn other_characters_need_another_look() {
        for text in ["\n", " a", "a ", "\u{3000}麦", "麦\u{200b}", "é", "㐀", "𠮷", "🍞", "\u{202e}a", "a\u{7f}"]
        {
            assert_eq!(Survey::of(text), None, "{text:?}");
        }
        assert_eq!(Survey::of(&"a".repeat(LONGEST)).map(Survey::length), Some(LONGEST));
        assert_eq!(Survey::of(&"a".repeat(LONGEST + 1)), None);
    }
}
