//! How the platform counts characters: a Chinese or other wide character is two units, everything else one.
//!
//! The platform says only that a Chinese character is two (微信开放平台《设置小程序名称》); what else is wide is taken from
//! Unicode 17.0, `EastAsianWidth.txt`.
//!
//! ```
//! use mp_onboard::identifier::width::width;
//! assert_eq!((width("麦香坊"), width("Mai 3"), width("麦A")), (6, 5, 3));
//! ```

/// The units of one character: 2 for Han of every block and for wide and full-width characters, otherwise 1.
#[must_use]
pub fn of(character: char) -> usize {
    let code = u32::from(character);
    if matches!(character, '\u{4e00}'..='\u{9fff}') {
        return 2;
    }
    // Nothing before the Hangul of the first range is wide, and most of what people type is there.
    let wide = code >= 0x1100
        && WIDE
            .binary_search_by(|&(first, last)| {
                if last < code {
                    std::cmp::Ordering::Less
                } else if first > code {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Equal
                }
            })
            .is_ok();
    if wide { 2 } else { 1 }
}

/// The units of a text.
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().map(of).sum()
}

/// Whether a character is a Chinese one: the ideographs of every block with all extensions, 々 and 〇.
#[must_use]
pub const fn is_han(character: char) -> bool {
    matches!(
        character,
        '々' | '〇'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            // The two planes are set aside for ideographs, so that extensions to come are Han as well.
            | '\u{20000}'..='\u{2fffd}'
            | '\u{30000}'..='\u{3fffd}'
    )
}

/// First and last code points of what is Wide or Fullwidth in Unicode 17.0, `EastAsianWidth.txt`: Hangul, kana, Han, CJK
/// punctuation, full-width forms and emoji. Ranges with nothing but unassigned code points between them are joined.
#[rustfmt::skip]
static WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115f), (0x231a, 0x231b), (0x2329, 0x232a), (0x23e9, 0x23ec), (0x23f0, 0x23f0), (0x23f3, 0x23f3),
    (0x25fd, 0x25fe), (0x2614, 0x2615), (0x2630, 0x2637), (0x2648, 0x2653), (0x267f, 0x267f), (0x268a, 0x268f),
    (0x2693, 0x2693), (0x26a1, 0x26a1), (0x26aa, 0x26ab), (0x26bd, 0x26be), (0x26c4, 0x26c5), (0x26ce, 0x26ce),
    (0x26d4, 0x26d4), (0x26ea, 0x26ea), (0x26f2, 0x26f3), (0x26f5, 0x26f5), (0x26fa, 0x26fa), (0x26fd, 0x26fd),
    (0x2705, 0x2705), (0x270a, 0x270b), (0x2728, 0x2728), (0x274c, 0x274c), (0x274e, 0x274e), (0x2753, 0x2755),
    (0x2757, 0x2757), (0x2795, 0x2797), (0x27b0, 0x27b0), (0x27bf, 0x27bf), (0x2b1b, 0x2b1c), (0x2b50, 0x2b50),
    (0x2b55, 0x2b55), (0x2e80, 0x303e), (0x3041, 0x3247), (0x3250, 0xa4c6), (0xa960, 0xa97c), (0xac00, 0xd7a3),
    (0xf900, 0xfaff), (0xfe10, 0xfe19), (0xfe30, 0xfe6b), (0xff01, 0xff60), (0xffe0, 0xffe6), (0x16fe0, 0x191d2),
    (0x1aff0, 0x1b2fb), (0x1d300, 0x1d376), (0x1f004, 0x1f004), (0x1f0cf, 0x1f0cf), (0x1f18e, 0x1f18e),
    (0x1f191, 0x1f19a), (0x1f1ae, 0x1f1ae), (0x1f200, 0x1f320), (0x1f32d, 0x1f335), (0x1f337, 0x1f37c),
    (0x1f37e, 0x1f393), (0x1f3a0, 0x1f3ca), (0x1f3cf, 0x1f3d3), (0x1f3e0, 0x1f3f0), (0x1f3f4, 0x1f3f4),
    (0x1f3f8, 0x1f43e), (0x1f440, 0x1f440), (0x1f442, 0x1f4fc), (0x1f4ff, 0x1f53d), (0x1f54b, 0x1f54e),
    (0x1f550, 0x1f567), (0x1f57a, 0x1f57a), (0x1f595, 0x1f596), (0x1f5a4, 0x1f5a4), (0x1f5fb, 0x1f64f),
    (0x1f680, 0x1f6c5), (0x1f6cc, 0x1f6cc), (0x1f6d0, 0x1f6d2), (0x1f6d5, 0x1f6df), (0x1f6eb, 0x1f6ec),
    (0x1f6f4, 0x1f6fc), (0x1f7da, 0x1f7f0), (0x1f90c, 0x1f93a), (0x1f93c, 0x1f945), (0x1f947, 0x1f9ff),
    (0x1fa70, 0x1fafa), (0x20000, 0x3fffd),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_are_in_order() {
        assert!(WIDE.iter().all(|(first, last)| first <= last));
        assert!(WIDE.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn chinese_and_wide_characters_are_two_units() {
        for text in ["麦", "㐀", "𠮷", "\u{323af}", "〇", "々", "，", "「", "　", "Ａ", "あ", "한", "🍞", "￥"]
        {
            assert_eq!(width(text), 2, "{text}");
        }
    }

    #[test]
    fn everything_else_is_one_unit() {
        for character in
            ['a', '9', ' ', '·', '…', '—', '“', 'é', 'α', 'ж', 'ｶ', '\u{301}', '¥', '①', '\u{e000}', '\u{0}']
        {
            assert_eq!(of(character), 1, "{character:?}");
        }
        assert_eq!(width("麦香坊 Bakery"), 13);
    }

    #[test]
    fn han_is_of_every_block() {
        assert!("麦㐀𠮷〇々\u{fa0e}\u{2ebf0}\u{31350}".chars().all(is_han));
        assert!(!"aあ한，９·⼀🍞".chars().any(is_han));
    }
}
