//! Mobile number of the mainland: 11 digits from 13… to 19….
//!
//! New segments keep being opened and numbers move between carriers, so a segment is never a reason to refuse a number;
//! the table of segments (GitHub `VincentSit`, 《中国手机号码正则》, 2022-05-17) only names carriers.

use super::code::{Code, Parts, is_directional, known};
use super::{Fault, Part, What, fold};
use crate::text::Text;

fn read(value: &str) -> Code<'_> {
    Code::read(value, 11, |_, byte| byte.is_ascii_digit())
}

/// What is wrong with a mobile number.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let code = read(value);
    let mut faults = code.shape_faults(value);
    let wrong = match code.typed(0, 2) {
        [b'1', b'3'..=b'9'] | [b'1'] | [] => None,
        [b'1', second] => Some((2, *second)),
        [first, ..] => Some((1, *first)),
    };
    if let Some((position, found)) = wrong {
        faults.run(What::Prefix, position, &[found]);
    }
    if let Some(segment) = code.range(0, 3)
        && is_data_segment(segment)
    {
        faults.run(What::DataOnly, 1, segment);
    }
    faults.into_vec()
}

/// The parts of a mobile number, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    let mut parts = Parts::of(read(value), faults(value));
    parts.add("segment", text!("号段", "Segment"), (0, 3), &[What::Prefix], &|digits| known(carrier(digits)));
    parts.plain("number", text!("用户号码", "Subscriber number"), (3, 11), &[]);
    parts.into_vec()
}

/// The number without separators, invisible characters and the prefix of the country, which goes only when a whole
/// number is left.
#[must_use]
pub fn normalize(value: &str) -> String {
    let mut number = fold::compact(value).into_owned();
    // Address books put marks of direction around the numbers that are copied from them.
    number.retain(|character| !is_directional(character));
    let rest = ["+86", "0086", "86"].into_iter().find_map(|prefix| number.strip_prefix(prefix));
    match rest {
        Some(rest) if rest.starts_with('1') && read(rest).all_of(rest).is_some_and(|all| all.len() == 11) => {
            rest.to_owned()
        }
        _ => number,
    }
}

/// Segments of data cards (145, 147, 149) and of machines (140, 141, 144, 146, 148), which may get no short messages.
const fn is_data_segment(segment: &[u8]) -> bool {
    matches!(segment, [b'1', b'4', b'0' | b'1' | b'4'..=b'9'])
}

/// The carrier to which a segment was given.
fn carrier(segment: &[u8]) -> Option<Text> {
    let given = |list: &str| list.split(' ').any(|known| known.as_bytes() == segment);
    CARRIERS.iter().find(|(_, segments)| given(segments)).map(|(name, _)| *name)
}

static CARRIERS: [(Text, &str); 5] = [
    (
        text!("中国移动", "China Mobile"),
        "134 135 136 137 138 139 147 148 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198",
    ),
    (text!("中国联通", "China Unicom"), "130 131 132 145 146 155 156 166 175 176 185 186 196"),
    (text!("中国电信", "China Telecom"), "133 149 153 173 174 177 180 181 189 190 191 193 199"),
    (text!("中国广电", "China Broadnet"), "192"),
    (text!("虚拟运营商", "virtual operator"), "162 165 167 170 171"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::PartState;

    fn whats(value: &str) -> Vec<What> {
        faults(value).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn every_segment_from_13_to_19_is_right() {
        for segment in (130..200).filter(|segment| !(140..150).contains(segment)) {
            assert_eq!(whats(&format!("{segment}00000001")), [], "{segment}");
        }
    }

    #[test]
    fn data_cards_and_machines_get_a_mild_fault() {
        for (segment, expected) in [("140", true), ("142", false), ("143", false), ("145", true), ("149", true)] {
            assert_eq!(whats(&format!("{segment}00000001")).contains(&What::DataOnly), expected, "{segment}");
        }
    }

    #[test]
    fn the_wrong_digit_of_a_beginning_is_named_at_once() {
        let prefix = |value: &str| {
            let faults = faults(value);
            let fault = faults.iter().find(|fault| fault.what == What::Prefix)?;
            Some((fault.params.get("position").cloned()?, fault.params.get("found").cloned()?))
        };
        assert_eq!(prefix("1"), None);
        assert_eq!(prefix("12"), Some((2_i64.into(), "2".into())));
        assert_eq!(prefix("98199649964"), Some((1_i64.into(), "9".into())));
        assert_eq!(prefix("+8613800138000"), None);
    }

    #[test]
    fn the_prefix_of_the_country_goes_only_when_a_number_is_left() {
        for value in
            ["+86 138-0013-8000", "0086 13800138000", "8613800138000", "\u{202d}１３８００１３８０００\u{202c}"]
        {
            assert_eq!(normalize(value), "13800138000", "{value}");
        }
        for value in ["+8692138389438", "+86138001380", "08613800138000", "+86+8613800138000", "86138001380００1"] {
            assert_eq!(normalize(value), fold::compact(value), "{value}");
        }
    }

    #[test]
    fn separators_stay_wrong_as_given() {
        assert_eq!(whats("138 0013 8000"), [What::Character, What::Length]);
        assert_eq!(whats("138\u{0}0138000"), [What::Character]);
        assert_eq!(whats("一三八〇"), [What::Character, What::Length]);
    }

    #[test]
    fn a_segment_names_its_carrier() {
        let meaning = |value: &str| parts(value).remove(0).meaning;
        assert_eq!(meaning("13800138000"), Some(text!("中国移动", "China Mobile").into()));
        assert_eq!(meaning("192"), Some(text!("中国广电", "China Broadnet").into()));
        assert_eq!(meaning("154"), None);
        assert_eq!(parts("154")[0].state, PartState::Unknown);
        assert_eq!(parts("12")[0].state, PartState::Invalid);
    }
}
