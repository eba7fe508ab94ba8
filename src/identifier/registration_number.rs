//! Business registration number (营业执照注册号), GS 15-2006: 15 digits. Licences since October 2015 carry a credit code
//! instead.
//!
//! | digits | meaning |
//! | --- | --- |
//! | 1–6 | registration authority by administrative division, 100000 for the national one |
//! | 7 | kind of registrant: 0–3 domestic, 4–5 with foreign investment, 6–9 individual business |
//! | 7–14 | number within the authority |
//! | 15 | check digit, ISO 7064 MOD 11,10 |
//!
//! Authorities are named but not judged: numbers outlive the divisions under which they were given.

use super::code::{Code, Parts, known};
use super::{Fault, Part, What, resident_id};
use crate::text::Text;

/// The kind of registrant that a number was given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registrant {
    /// An enterprise of domestic capital, branches and cooperatives included.
    DomesticEnterprise,
    /// An enterprise with foreign investment.
    ForeignInvested,
    /// An individual business.
    IndividualBusiness,
}

impl Registrant {
    /// What to call it in both languages.
    #[must_use]
    pub const fn title(self) -> Text {
        match self {
            Self::DomesticEnterprise => text!("内资企业", "domestic enterprise"),
            Self::ForeignInvested => text!("外商投资企业", "foreign-invested enterprise"),
            Self::IndividualBusiness => text!("个体工商户", "individual business"),
        }
    }

    const fn of_digit(digit: u8) -> Self {
        match digit {
            b'0'..=b'3' => Self::DomesticEnterprise,
            b'4' | b'5' => Self::ForeignInvested,
            _ => Self::IndividualBusiness,
        }
    }
}

fn read(value: &str) -> Code<'_> {
    Code::read(value, 15, |_, byte| byte.is_ascii_digit())
}

/// The kind of registrant by the seventh digit. `None` when the number has not come so far.
#[must_use]
pub fn registrant(value: &str) -> Option<Registrant> {
    read(value).at(6).map(Registrant::of_digit)
}

/// The check digit that follows from the first 14 digits. `None` when one of them is no digit.
#[must_use]
pub fn check_character(first: &[u8]) -> Option<u8> {
    let product = first.iter().try_fold(10, |product, &byte| {
        let digit = char::from(byte).to_digit(10)?;
        let sum = match (product + digit) % 10 {
            0 => 10,
            sum => sum,
        };
        Some(sum * 2 % 11)
    })?;
    // The product is never 0, so this is 0–10, and 10 is written 0.
    char::from_digit((11 - product) % 10, 10).and_then(|digit| u8::try_from(digit).ok())
}

/// What is wrong with a registration number.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let code = read(value);
    let mut faults = code.shape_faults(value);
    if let Some(whole) = code.whole(value) {
        faults.check(What::CheckCharacter, 1, whole, check_character);
    }
    faults.into_vec()
}

/// The parts of a registration number, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    let mut parts = Parts::of(read(value), faults(value));
    parts.add("authority", text!("登记机关", "Registration authority"), (0, 6), &[], &|digits| {
        known(authority_name(digits))
    });
    parts.add("registrant", text!("登记类型", "Kind of registrant"), (6, 7), &[], &|digits| {
        known(digits.first().map(|&digit| Registrant::of_digit(digit).title()))
    });
    parts.plain("sequence", text!("顺序码", "Sequence"), (7, 14), &[]);
    parts.plain("check", text!("校验码", "Check digit"), (14, 15), &[What::CheckCharacter]);
    parts.into_vec()
}

fn authority_name(digits: &[u8]) -> Option<Text> {
    if digits == b"100000" {
        return Some(text!("国家登记机关", "National authority"));
    }
    resident_id::province_name(digits.get(..2)?)
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
        assert_eq!(whats("110108000000016"), []);
    }

    #[test]
    fn a_product_of_one_gives_zero() {
        assert_eq!(check_character(b"99962283038836"), Some(b'0'));
        assert_eq!(check_character(b"1101080000000X"), None);
    }

    #[test]
    fn a_wrong_check_digit_says_what_it_should_be() {
        let [fault] = &faults("110108000000017")[..] else { panic!("one fault") };
        assert_eq!(fault.params.get("expected"), Some(&"6".into()));
        assert_eq!(fault.params.get("found"), Some(&"7".into()));
    }

    #[test]
    fn the_seventh_digit_tells_the_registrant() {
        assert_eq!(registrant("110108"), None);
        assert_eq!(registrant("1101083"), Some(Registrant::DomesticEnterprise));
        assert_eq!(registrant("1101085"), Some(Registrant::ForeignInvested));
        assert_eq!(registrant("1101086"), Some(Registrant::IndividualBusiness));
        assert_eq!(registrant("一一〇一〇八〇"), None);
    }

    #[test]
    fn an_authority_out_of_the_tables_is_unknown_but_no_fault() {
        let state = |value: &str| parts(value)[0].state;
        assert_eq!(state("100000"), PartState::Valid);
        assert_eq!(state("310115"), PartState::Valid);
        assert_eq!(state("990000"), PartState::Unknown);
        assert_eq!(whats("990000000000000").len(), 1);
    }

    #[test]
    fn digits_of_other_scripts_are_no_digits() {
        assert_eq!(whats("１１０１０８０００００００１６"), [What::Character]);
        assert_eq!(whats("五个汉字啊"), [What::Character, What::Length]);
    }
}
