//! Organisation code (组织机构代码), GB 11714-1997: eight digits or capitals and a check character.
//!
//! Since 2015 it lives on as characters 9–17 of the credit code. It is printed with a hyphen before the check
//! character, which [`normalize`](super::normalize) takes away.

use super::code::{Code, Parts, Worth};
use super::{Fault, Part, What};

/// Weights of the first eight characters.
const WEIGHTS: [u8; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

fn read(value: &str) -> Code<'_> {
    Code::read(value, 9, |index, byte| match index {
        8 => byte.is_ascii_digit() || byte == b'X',
        _ => WORTH.get(byte).is_some(),
    })
}

/// A digit is worth itself; capitals count on from A = 10 to Z = 35.
static WORTH: Worth = Worth::of(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// The check character that follows from the first eight characters, `0`–`9` or `X` for 10. `None` when one of them is
/// neither a digit nor a capital, or there are not eight.
#[must_use]
pub fn check_character(first: &[u8]) -> Option<u8> {
    let sum = WORTH.sum(first, &WEIGHTS)?;
    // 11 is written 0.
    b"0X987654321".get(usize::try_from(sum % 11).ok()?).copied()
}

/// What is wrong with an organisation code.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let code = read(value);
    let mut faults = code.shape_faults(value);
    if let Some(whole) = code.whole(value) {
        faults.check(What::CheckCharacter, 1, whole, check_character);
    }
    faults.into_vec()
}

/// The parts of an organisation code, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    let mut parts = Parts::of(read(value), faults(value));
    parts.plain("body", text!("本体代码", "Body"), (0, 8), &[]);
    parts.plain("check", text!("校验码", "Check character"), (8, 9), &[What::CheckCharacter]);
    parts.into_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::PartState;

    fn whats(value: &str) -> Vec<What> {
        faults(value).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn the_specimen_of_the_standard_is_right() {
        assert_eq!(whats("D2143569X"), []);
    }

    #[test]
    fn the_sum_may_give_zero_or_ten() {
        assert_eq!(check_character(b"00000000"), Some(b'0'));
        assert_eq!(check_character(b"00000006"), Some(b'X'));
        assert_eq!(check_character(b"0000000a"), None);
    }

    #[test]
    fn a_wrong_check_character_says_what_it_should_be() {
        let [fault] = &faults("D21435691")[..] else { panic!("one fault") };
        assert_eq!(fault.what, What::CheckCharacter);
        assert_eq!(fault.params.get("position"), Some(&9_i64.into()));
        assert_eq!(fault.params.get("expected"), Some(&"X".into()));
        assert_eq!(parts("D21435691")[1].state, PartState::Invalid);
    }

    #[test]
    fn hyphens_and_lower_case_are_for_the_normaliser() {
        assert_eq!(whats("D2143569-X"), [What::Character, What::Length]);
        assert_eq!(whats("d2143569X"), [What::Character]);
        assert_eq!(whats("D2143569A"), [What::Character]);
    }

    #[test]
    fn three_chinese_characters_are_nine_bytes_and_no_code() {
        assert_eq!(whats("统一码"), [What::Character, What::Length]);
    }
}
