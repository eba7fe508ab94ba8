//! Password of the account: at least 8 printable ASCII characters, letters and digits among them.
//!
//! 微信公众平台, password hint of the registration page, 2016. Case matters and no maximum is known. How easy a password is to
//! guess is not a matter of its form.

use super::{Fault, Faults, What};

/// The fewest characters.
pub const MIN: usize = 8;

/// What is wrong with a password. Spaces are allowed within it, not at its edges.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let length = value.chars().count();
    let mut faults = Faults::new();
    // Where, but not what: no piece of a password goes into a finding.
    if let Some(index) = value.chars().position(|character| !matches!(character, ' '..='~')) {
        faults.add(What::Character).with("position", index + 1);
    }
    // What is still short goes on, and then a space at its end stands within the password.
    if value.starts_with(' ') || (length >= MIN && value.ends_with(' ')) {
        faults.add(What::EdgeSpace);
    }
    if length < MIN {
        faults.add(What::Length).with("length", MIN).with("actual", length).still_typing(MIN - length);
    }
    let letters = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    let digits = value.bytes().any(|byte| byte.is_ascii_digit());
    for (is_there, sort) in [(letters, text!("字母", "letter")), (digits, text!("数字", "digit"))] {
        if !is_there {
            faults.add(What::LettersAndDigits).with("missing", sort).incomplete = length < MIN;
        }
    }
    faults.into_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(value: &str) -> Vec<(What, bool)> {
        faults(value).into_iter().map(|fault| (fault.what, fault.incomplete)).collect()
    }

    #[test]
    fn letters_and_digits_with_any_symbols_are_right() {
        for password in ["Mai2018xiang!", "a1234567", "mai xiang 8", "0`~!@#$%^&*()_+-=[]{}|;':\",./<>?\\Z"] {
            assert_eq!(whats(password), [], "{password}");
        }
        assert_eq!(whats(&"a1".repeat(500_000)), []);
    }

    #[test]
    fn what_is_short_is_only_incomplete() {
        let faults = faults("mai");
        assert!(faults.iter().all(|fault| fault.incomplete), "{faults:?}");
        assert_eq!(faults.first().and_then(|fault| fault.params.get("missing")), Some(&5_i64.into()));
        assert!(whats("").iter().all(|(_, incomplete)| *incomplete));
    }

    #[test]
    fn letters_and_digits_are_missed_one_by_one() {
        let missing = |value: &str| -> Vec<_> {
            faults(value).into_iter().filter_map(|fault| fault.params.get("missing").cloned()).collect()
        };
        let (letter, digit) = (text!("字母", "letter"), text!("数字", "digit"));
        assert_eq!(missing("maixiangfang"), [digit.into()]);
        assert_eq!(missing("20181106"), [letter.into()]);
        assert_eq!(missing("!!!!!!!!"), [letter.into(), digit.into()]);
        assert_eq!(whats("maixiangfang"), [(What::LettersAndDigits, false)]);
    }

    #[test]
    fn spaces_at_the_edges_are_found() {
        assert_eq!(whats(" Mai2018xiang"), [(What::EdgeSpace, false)]);
        assert_eq!(whats("Mai2018xiang "), [(What::EdgeSpace, false)]);
        assert_eq!(whats("mai8 "), [(What::Length, true)]);
    }

    #[test]
    fn other_characters_are_found_where_they_stand() {
        let [fault] = &faults("mai麦xiang8")[..] else { panic!("one fault") };
        assert_eq!(fault.params.get("position"), Some(&4_i64.into()));
        assert_eq!(whats("mai\txiang8"), [(What::Character, false)]);
        assert_eq!(whats("mai\u{200b}xiang8"), [(What::Character, false)]);
    }
}
