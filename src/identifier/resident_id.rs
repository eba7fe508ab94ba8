//! Resident ID number (公民身份号码), GB 11643-1999: 17 digits and a check character.
//!
//! | characters | meaning |
//! | --- | --- |
//! | 1–6 | administrative division (GB/T 2260) where the number was given |
//! | 7–14 | day of birth, `YYYYMMDD` |
//! | 15–17 | sequence, odd for men and even for women |
//! | 18 | check character, ISO 7064 MOD 11-2 |
//!
//! Counties come and go after a number is given, so only the province is judged. There is no earliest year of birth:
//! the standard's own specimen was born in 1880. Residence permits of Hong Kong, Macao and Taiwan residents (since 2018)
//! have numbers of the same form under divisions of their own.

use std::borrow::Cow;

use time::{Date, Month};

use super::code::{Code, Parts, Worth, known};
use super::names::Names;
use super::{Fault, Faults, Part, PartState, What};
use crate::text::{Lang, Param, Text};

/// Weights of the first 17 digits: 2^(18−i) mod 11.
const WEIGHTS: [u8; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// A digit is worth itself.
static WORTH: Worth = Worth::of(b"0123456789");

fn read(value: &str) -> Code<'_> {
    Code::read(value, 18, |index, byte| byte.is_ascii_digit() || (index == 17 && byte == b'X'))
}

/// The check character that follows from the first 17 digits, `0`–`9` or `X` for 10. `None` when one of them is
/// no digit or there are not 17.
#[must_use]
pub fn check_character(first: &[u8]) -> Option<u8> {
    let sum = WORTH.sum(first, &WEIGHTS)?;
    b"10X98765432".get(usize::try_from(sum % 11).ok()?).copied()
}

/// The day of birth, as soon as its eight digits are there and are a day of the calendar.
#[must_use]
pub fn birth_date(value: &str) -> Option<Date> {
    day_of(read(value).range(6, 14)?)
}

/// Full years of age on a day, 0 before the birth. One is a year older on the birthday itself (Civil Code, articles 17
/// and 1259); who was born on February 29 on March 1 of a common year.
#[must_use]
pub fn age_on(birth: Date, day: Date) -> u32 {
    let before_birthday = (day.month(), day.day()) < (birth.month(), birth.day());
    u32::try_from(day.year() - birth.year() - i32::from(before_birthday)).unwrap_or(0)
}

/// What is wrong with a resident ID number. `today` decides which days of birth lie in the future.
#[must_use]
pub fn faults(value: &str, today: Date) -> Vec<Fault> {
    let code = read(value);
    if let Some(what) = code.all_of(value).and_then(|typed| other_document(typed, today)) {
        let mut faults = Faults::new();
        faults.add(what);
        return faults.into_vec();
    }
    let mut faults = code.shape_faults(value);
    if let Some(found) = wrong_division(code.typed(0, 6)) {
        faults.run(What::Division, 1, found);
    }
    let birth = code.typed(6, 14);
    match code.range(6, 14).and_then(day_of) {
        Some(day) if day > today => {
            faults.add(What::BirthInFuture).with("position", 7_usize).with("found", day);
        }
        None if !may_be_day(birth) => faults.run(What::BirthDate, 7, birth),
        _ => {}
    }
    if let Some(whole) = code.whole(value) {
        faults.check(What::CheckCharacter, 1, whole, check_character);
    }
    faults.into_vec()
}

/// The number of another document that people take for a resident ID number, among values that look like one so far.
fn other_document(typed: &[u8], today: Date) -> Option<What> {
    let birth = typed.get(6..14).and_then(day_of).filter(|birth| *birth <= today);
    match typed.len() {
        // The card of 2023: 9, then as on a resident ID card.
        18 if typed.starts_with(b"9") => {
            let (last, first) = typed.split_last()?;
            (birth.is_some() && check_character(first) == Some(*last)).then_some(What::ForeignPermit)
        }
        // 15 digits of the first generation: division, YYMMDD of the 1900s, sequence. They may as well be the beginning
        // of 18 characters; whoever was born on a real day of the past in that reading is still typing.
        15 if birth.is_none() => {
            typed.get(..2).filter(|division| is_province(division))?;
            date(1900 + number(typed.get(6..8)?)?, typed.get(8..12)?)?;
            Some(What::FirstGeneration)
        }
        _ => None,
    }
}

/// The parts of a resident ID number, as far as it is typed.
#[must_use]
pub fn parts(value: &str, today: Date) -> Vec<Part> {
    let mut parts = Parts::of(read(value), faults(value, today));
    let permits = [What::Division, What::ForeignPermit];
    parts.add("division", text!("行政区划", "Division"), (0, 6), &permits, &|digits| {
        (PartState::Valid, division_name(digits).map(Param::from))
    });
    parts.add("birth", text!("出生日期", "Day of birth"), (6, 14), &[What::BirthDate], &|digits| match day_of(
        digits,
    ) {
        Some(day) if day <= today => (PartState::Valid, Some(birth_and_age(day, today))),
        day => (PartState::Invalid, day.map(Param::from)),
    });
    parts.add("sequence", text!("顺序码", "Sequence"), (14, 17), &[], &|digits| {
        let odd = digits.last().is_some_and(|digit| digit % 2 == 1);
        known(Some(if odd { text!("男", "male") } else { text!("女", "female") }))
    });
    parts.plain("check", text!("校验码", "Check character"), (17, 18), &[What::CheckCharacter]);
    parts.into_vec()
}

fn birth_and_age(birth: Date, today: Date) -> Param {
    let age = age_on(birth, today);
    let day = Param::Day(birth);
    Param::Words {
        zh: Cow::Owned(format!("{}，{age} 岁", day.shown(Lang::Zh))),
        en: Cow::Owned(format!("{}, age {age}", day.shown(Lang::En))),
    }
}

/// The day of these eight digits, `YYYYMMDD`, if the calendar has it.
fn day_of(digits: &[u8]) -> Option<Date> {
    date(number(digits.get(..4)?)?, digits.get(4..)?)
}

/// The day of these four digits, `MMDD`, of a year, if the calendar has it.
fn date(year: i32, digits: &[u8]) -> Option<Date> {
    let month = Month::try_from(u8::try_from(number(digits.get(..2)?)?).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(number(digits.get(2..)?)?).ok()?).ok()
}

fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
}

/// Whether these digits, up to eight, can still become a day of the calendar.
fn may_be_day(digits: &[u8]) -> bool {
    let (Some(year), Some(typed)) = (digits.get(..4), digits.get(4..)) else { return true };
    let Some(year) = number(year) else { return true };
    let (month_typed, day_typed) = typed.split_at(typed.len().min(2));
    for month in 1..=12 {
        let Ok(named) = Month::try_from(month) else { continue };
        if begins(month, month_typed) && (1..=named.length(year)).any(|day| begins(day, day_typed)) {
            return true;
        }
    }
    false
}

/// Whether a number of two digits can still come from what is typed of it.
fn begins(number: u8, typed: &[u8]) -> bool {
    [b'0' + number / 10, b'0' + number % 10].starts_with(typed)
}

/// Divisions of residence permits (国务院办公厅《港澳台居民居住证申领发放办法》, in force since 2018-09-01).
static PERMITS: [(&[u8; 6], Text); 3] = [
    (b"810000", text!("香港（居住证）", "Hong Kong (residence permit)")),
    (b"820000", text!("澳门（居住证）", "Macao (residence permit)")),
    (b"830000", text!("台湾（居住证）", "Taiwan (residence permit)")),
];

/// What of these digits, up to six, can no longer become a division that numbers are given under: the province, or what
/// is there of a permit's division.
fn wrong_division(digits: &[u8]) -> Option<&[u8]> {
    let Some(province) = digits.get(..2) else {
        // No division begins with 0 or 9.
        return digits.first().filter(|first| matches!(first, b'0' | b'9')).map(std::slice::from_ref);
    };
    let permit_begins = |typed: &[u8]| PERMITS.iter().any(|(permit, _)| permit.starts_with(typed));
    if is_province(province) || permit_begins(digits) {
        return None;
    }
    Some(if permit_begins(province) { digits } else { province })
}

fn division_name(division: &[u8]) -> Option<Text> {
    let permit = PERMITS.iter().find(|(permit, _)| division == *permit).map(|(_, name)| *name);
    permit.or_else(|| province_name(division.get(..2)?))
}

/// The province-level division of two digits (GB/T 2260), mainland only: residents of Hong Kong, Macao and Taiwan
/// have whole divisions of their own.
#[must_use]
pub fn province_name(code: &[u8]) -> Option<Text> {
    PROVINCES.get(code)
}

/// Whether two digits are a province-level division.
pub(super) const fn is_province(code: &[u8]) -> bool {
    PROVINCES.has(code)
}

const PROVINCES: Names = names! {
    "11": ("北京市", "Beijing"),
    "12": ("天津市", "Tianjin"),
    "13": ("河北省", "Hebei"),
    "14": ("山西省", "Shanxi"),
    "15": ("内蒙古自治区", "Inner Mongolia"),
    "21": ("辽宁省", "Liaoning"),
    "22": ("吉林省", "Jilin"),
    "23": ("黑龙江省", "Heilongjiang"),
    "31": ("上海市", "Shanghai"),
    "32": ("江苏省", "Jiangsu"),
    "33": ("浙江省", "Zhejiang"),
    "34": ("安徽省", "Anhui"),
    "35": ("福建省", "Fujian"),
    "36": ("江西省", "Jiangxi"),
    "37": ("山东省", "Shandong"),
    "41": ("河南省", "Henan"),
    "42": ("湖北省", "Hubei"),
    "43": ("湖南省", "Hunan"),
    "44": ("广东省", "Guangdong"),
    "45": ("广西壮族自治区", "Guangxi"),
    "46": ("海南省", "Hainan"),
    "50": ("重庆市", "Chongqing"),
    "51": ("四川省", "Sichuan"),
    "52": ("贵州省", "Guizhou"),
    "53": ("云南省", "Yunnan"),
    "54": ("西藏自治区", "Tibet"),
    "61": ("陕西省", "Shaanxi"),
    "62": ("甘肃省", "Gansu"),
    "63": ("青海省", "Qinghai"),
    "64": ("宁夏回族自治区", "Ningxia"),
    "65": ("新疆维吾尔自治区", "Xinjiang"),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u8, day: u8) -> Date {
        Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
    }

    fn today() -> Date {
        day(2026, 11, 22)
    }

    fn whats(value: &str) -> Vec<What> {
        faults(value, today()).into_iter().map(|fault| fault.what).collect()
    }

    /// A number with its check character.
    fn checked(first: &str) -> String {
        let check = check_character(first.as_bytes()).unwrap();
        format!("{first}{}", char::from(check))
    }

    #[test]
    fn the_specimens_of_the_standard_are_right() {
        assert_eq!(whats("11010519491231002X"), []);
        assert_eq!(whats("440524188001010014"), []);
    }

    #[test]
    fn residence_permits_have_exactly_three_divisions() {
        for division in ["810000", "820000", "830000"] {
            assert_eq!(whats(&checked(&format!("{division}19920130002"))), [], "{division}");
        }
        for division in ["810001", "820100", "839999", "710000", "910000"] {
            assert_ne!(whats(&checked(&format!("{division}19920130002"))), [], "{division}");
        }
    }

    #[test]
    fn a_wrong_division_is_named_as_far_as_it_is_wrong() {
        let found = |value: &str| {
            let faults = faults(value, today());
            faults.iter().find(|fault| fault.what == What::Division)?.params.get("found").cloned()
        };
        assert_eq!(found("160106"), Some("16".into()));
        assert_eq!(found("810101"), Some("810101".into()));
        assert_eq!(found("33"), None);
    }

    #[test]
    fn a_wrong_check_character_says_what_it_should_be() {
        let [fault] = &faults("110105194912310021", today())[..] else { panic!("one fault") };
        assert_eq!(fault.what, What::CheckCharacter);
        assert_eq!(fault.params.get("expected"), Some(&"X".into()));
    }

    #[test]
    fn a_small_x_is_for_the_normaliser() {
        let [fault] = &faults("11010519491231002x", today())[..] else { panic!("one fault") };
        assert_eq!(fault.what, What::Character);
        assert_eq!(fault.params.get("position"), Some(&18_i64.into()));
    }

    #[test]
    fn what_cannot_become_right_is_told_at_once() {
        assert_eq!(whats("19"), [What::Length, What::Division]);
        assert_eq!(whats("811"), [What::Length, What::Division]);
        assert_eq!(whats("1101052"), [What::Length]);
        assert_eq!(whats("11010519492"), [What::Length, What::BirthDate]);
        assert_eq!(whats("110105194900"), [What::Length, What::BirthDate]);
        assert_eq!(whats("1101051949023"), [What::Length, What::BirthDate]);
        assert_eq!(whats("11010519490229"), [What::Length, What::BirthDate]);
        assert_eq!(whats("11010519480229"), [What::Length]);
    }

    #[test]
    fn the_day_of_birth_may_be_today_but_not_tomorrow() {
        assert_eq!(whats(&checked("11010520261122001")), []);
        let [fault] = &faults(&checked("11010520261123001"), today())[..] else { panic!("one fault") };
        assert_eq!(fault.what, What::BirthInFuture);
        assert_eq!(fault.params.get("found"), Some(&day(2026, 11, 23).into()));
    }

    #[test]
    fn the_first_generation_had_fifteen_digits() {
        assert_eq!(whats("110101491001783"), [What::FirstGeneration]);
        // Not a real day in 1919 either.
        assert_eq!(whats("110101491301783"), [What::Length, What::BirthDate]);
    }

    #[test]
    fn fifteen_digits_of_somebody_born_in_this_century_are_only_incomplete() {
        // Also readable as May 3, 1920.
        let [fault] = &faults("110105200503121", today())[..] else { panic!("one fault") };
        assert_eq!((fault.what, fault.incomplete), (What::Length, true));
    }

    #[test]
    fn a_whole_number_with_nine_in_front_is_a_permanent_residence_card() {
        assert_eq!(whats("911398199012314081"), [What::ForeignPermit]);
        assert_eq!(whats("9"), [What::Length, What::Division]);
        assert_eq!(whats("91330106MA2K8H4Y2W"), [What::Character, What::Division]);
        assert_eq!(whats("91110000600037341"), [What::Length, What::Division, What::BirthDate]);
    }

    #[test]
    fn parts_say_where_when_and_who() {
        let parts = parts("11010519491231002X", day(2018, 11, 6));
        let meanings: Vec<_> = parts
            .iter()
            .map(|part| part.meaning.as_ref().map(|meaning| meaning.shown(Lang::En).into_owned()))
            .collect();
        let expected = ["Beijing", "Dec 31, 1949, age 68", "female", "Checked, right"];
        assert_eq!(meanings, expected.map(|meaning| Some(meaning.to_owned())));
        assert!(parts.iter().all(|part| part.state == PartState::Valid));
    }

    #[test]
    fn one_is_of_age_on_the_birthday() {
        assert_eq!(age_on(day(2008, 11, 22), day(2026, 11, 21)), 17);
        assert_eq!(age_on(day(2008, 11, 22), day(2026, 11, 22)), 18);
        assert_eq!(age_on(day(2008, 2, 29), day(2026, 2, 28)), 17);
        assert_eq!(age_on(day(2008, 2, 29), day(2026, 3, 1)), 18);
        assert_eq!(age_on(day(2027, 1, 1), day(2026, 11, 22)), 0);
        assert_eq!(age_on(Date::MIN, Date::MAX), 19998);
    }

    #[test]
    fn strange_years_and_characters_do_no_harm() {
        assert_eq!(whats(&checked("11010500000101001")), []);
        assert_eq!(whats("一二三四五六"), [What::Character, What::Length]);
        assert_eq!(birth_date("11010599991231"), Some(day(9999, 12, 31)));
        assert_eq!(birth_date("11010599991232"), None);
    }
}
