//! Folding of full-width characters, and removal of separators and invisible characters.

use std::borrow::Cow;

use super::survey::Survey;

/// The half-width form of a full-width ASCII character or ideographic space; any other character as it is.
///
/// This is the part of NFKC that an input method produces by accident. The rest of NFKC (① → 1, ㈱ → (株)) would change
/// what somebody meant, so it is left alone.
#[must_use]
pub fn half_width(character: char) -> char {
    match character {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(character).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(character)
        }
        _ => character,
    }
}

/// Whether a character shows nothing at all: zero-width characters, soft hyphens, fillers, tags and the byte order mark.
pub(super) const fn is_zero_width(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a character does not belong in a text that somebody reads: controls, zero-width and directional characters,
/// line and paragraph separators, replacement characters, and private ones that every font draws differently.
pub(super) fn is_hidden(character: char) -> bool {
    // Most of what is written.
    if matches!(character, ' '..='~' | '\u{4e00}'..='\u{9fff}') {
        return false;
    }
    character.is_control()
        || is_zero_width(character)
        || super::code::is_directional(character)
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{e000}'..='\u{f8ff}' | '\u{fff9}'..='\u{ffff}' | '\u{f0000}'..
        )
}

/// Whether a character is a dash of any script that people put between groups of a number.
pub(super) const fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}')
}

/// A number without white space, dashes and zero-width characters, in half-width characters.
pub(super) fn compact(value: &str) -> Cow<'_, str> {
    if Survey::of(value).is_some_and(Survey::has_no_signs) {
        return value.into();
    }
    let keep = |character: char| {
        matches!(character, '\u{4e00}'..='\u{9fff}')
            || !(character.is_whitespace() || is_dash(character) || is_zero_width(character))
    };
    if value.chars().all(|character| half_width(character) == character && keep(character)) {
        return value.into();
    }
    folded(value, &keep).into()
}

/// The half-width characters of a value that are kept.
pub(super) fn folded(value: &str, keep: &dyn Fn(char) -> bool) -> String {
    value.chars().map(half_width).filter(|&character| keep(character)).collect()
}

/// A text without white space and zero-width characters at its edges.
pub(super) fn trimmed(value: &str) -> &str {
    value.trim_matches(|character: char| character.is_whitespace() || is_zero_width(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_characters_become_half_width() {
        assert_eq!(compact("９１３５０１００ｍ０００１００Ｙ４３"), "91350100m000100Y43");
        assert_eq!(compact(" 9135-0100\u{3000}M0\u{200b}"), "91350100M0");
    }

    #[test]
    fn other_compatibility_characters_stay() {
        assert_eq!(compact("①㈱½"), "①㈱½");
    }

    #[test]
    fn edges_are_trimmed_and_the_middle_stays() {
        assert_eq!(trimmed("\u{3000}杭州 麦香坊\u{feff} "), "杭州 麦香坊");
    }

    #[test]
    fn hidden_characters_are_known() {
        for character in
            "\u{0}\n\u{ad}\u{200d}\u{202e}\u{2028}\u{2066}\u{3164}\u{e000}\u{fffd}\u{e0041}\u{10fffd}".chars()
        {
            assert!(is_hidden(character), "{character:?}");
        }
        assert!(!"麦𠮷a9 ·\u{301}\u{fe0f}🍞\u{3000}".chars().any(is_hidden));
    }
}
