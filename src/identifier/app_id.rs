//! `AppID` of a mini program: `wx` and 16 hexadecimal digits in lower case, as in every example of the platform's own
//! documentation (微信官方文档《小程序》).

use super::code::{Code, Parts};
use super::{Fault, Part, What};
use crate::text::Params;

/// What every `AppID` begins with. The ids of WeCom companies look alike and begin with `ww`.
const PREFIX: &str = "wx";

/// Its length.
const SIZE: usize = 18;

/// What is wrong with an `AppID`.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    prefixed_faults(PREFIX, SIZE, value)
}

/// The parts of an `AppID`, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    prefixed_parts(PREFIX, SIZE, value)
}

/// What is wrong with an id of `size` characters: a fixed beginning, then hexadecimal digits in lower case.
pub(super) fn prefixed_faults(prefix: &str, size: usize, value: &str) -> Vec<Fault> {
    let mut faults = read(prefix, size, value).shape_faults(value);
    let begins = prefix.bytes().zip(value.bytes()).all(|(expected, found)| expected == found);
    if !begins && let Some(first) = faults.first_mut() {
        // A wrong character comes first, and here it stands within the beginning.
        *first = Fault { what: What::Prefix, incomplete: false, params: Params::new() };
        first.with("expected", prefix);
    }
    faults.into_vec()
}

/// The beginning and the rest of such an id, as far as it is typed.
pub(super) fn prefixed_parts(prefix: &str, size: usize, value: &str) -> Vec<Part> {
    let mut parts = Parts::of(read(prefix, size, value), Vec::new());
    parts.plain("prefix", text!("前缀", "Prefix"), (0, prefix.len()), &[]);
    parts.plain("body", text!("编号", "Number"), (prefix.len(), size), &[]);
    parts.into_vec()
}

fn read<'a>(prefix: &str, size: usize, value: &'a str) -> Code<'a> {
    Code::read(value, size, |index, byte| match prefix.as_bytes().get(index) {
        Some(expected) => byte == *expected,
        None => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::PartState;

    fn whats(value: &str) -> Vec<(What, bool)> {
        faults(value).into_iter().map(|fault| (fault.what, fault.incomplete)).collect()
    }

    #[test]
    fn lower_case_hexadecimal_digits_are_right() {
        assert_eq!(whats("wx20181106abcdef01"), []);
    }

    #[test]
    fn a_prefix_is_only_incomplete() {
        for value in ["", "w", "wx", "wx2018"] {
            assert_eq!(whats(value), [(What::Length, true)], "{value}");
        }
    }

    #[test]
    fn another_beginning_is_a_fault_of_its_own() {
        for value in ["ww20181106abcdef01", "WX20181106abcdef01", "ｗx20181106abcdef01", "0020181106abcdef01"] {
            assert_eq!(whats(value), [(What::Prefix, false)], "{value}");
        }
        assert_eq!(whats("x"), [(What::Prefix, false), (What::Length, true)]);
        assert_eq!(whats("小程序的编号"), [(What::Prefix, false), (What::Length, true)]);
    }

    #[test]
    fn capitals_and_other_letters_are_found_where_they_stand() {
        let [fault] = &faults("wx20181106ABCDEF01")[..] else { panic!("one fault") };
        assert_eq!((fault.what, fault.params.get("position")), (What::Character, Some(&11_i64.into())));
        assert_eq!(whats("wx20181106abcdef0g"), [(What::Character, false)]);
        assert_eq!(whats("wx20181106abcdef012"), [(What::Length, false)]);
    }

    #[test]
    fn the_parts_are_the_beginning_and_the_digits() {
        let texts: Vec<_> = parts("wx2018").into_iter().map(|part| (part.text, part.state)).collect();
        assert_eq!(texts, [("wx".to_owned(), PartState::Valid), ("2018".to_owned(), PartState::Incomplete)]);
    }
}
