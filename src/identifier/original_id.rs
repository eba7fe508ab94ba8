//! Original id (原始 ID) of an account: `gh_` and 12 hexadecimal digits in lower case, as in the examples of the
//! platform's own documentation (微信官方文档《小程序》).

use super::app_id::{prefixed_faults, prefixed_parts};
use super::{Fault, Part};

/// What every original id begins with.
const PREFIX: &str = "gh_";

/// Its length.
const SIZE: usize = 15;

/// What is wrong with an original id.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    prefixed_faults(PREFIX, SIZE, value)
}

/// The parts of an original id, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    prefixed_parts(PREFIX, SIZE, value)
}

#[cfg(test)]
mod tests {
    use super::super::What;
    use super::*;

    fn whats(value: &str) -> Vec<What> {
        faults(value).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn twelve_hexadecimal_digits_are_right() {
        assert_eq!(whats("gh_20181106abcd"), []);
    }

    #[test]
    fn a_prefix_is_only_incomplete() {
        for value in ["", "g", "gh", "gh_", "gh_2018"] {
            assert!(faults(value).iter().all(|fault| fault.incomplete), "{value}");
        }
    }

    #[test]
    fn other_values_are_found() {
        assert_eq!(whats("wx_20181106abcd"), [What::Prefix]);
        assert_eq!(whats("gh-20181106abcd"), [What::Prefix]);
        assert_eq!(whats("gh_20181106abcx"), [What::Character]);
        assert_eq!(whats("gh_20181106abcde"), [What::Length]);
    }
}
