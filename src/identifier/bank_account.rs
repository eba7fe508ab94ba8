//! Number of a bank account, and how many digits corporate accounts have at which bank: 微信支付《开户银行账号位数》
//! 2022-02-28. Banks change their numbers, so a length that is not in the table is no fault.

use std::ops::RangeInclusive;

use super::name::length_fault;
use super::{Fault, Faults, fold};
use crate::text::Text;

/// Digits of an account at any bank: 8 is the fewest in the table, 30 the most that it allows for banks not listed.
const DIGITS: (usize, usize) = (8, 30);

/// What is wrong with the number of a bank account: 8 to 30 digits. The first one may be 0.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let mut faults = Faults::new();
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let rest = value.get(digits..).unwrap_or_default();
    if let Some(found) = rest.chars().next() {
        faults.character(digits + 1, found);
    }
    length_fault(DIGITS, digits + rest.chars().count(), &mut faults);
    faults.into_vec()
}

/// The bank of this name, and the numbers of digits that its corporate accounts have. The name may be short (工行), in
/// full (中国工商银行), or go on with a branch (工商银行杭州分行). `None` for banks that are not in the table.
#[must_use]
pub fn corporate_lengths(bank: &str) -> Option<(Text, &'static [RangeInclusive<u8>])> {
    let typed = fold::compact(bank);
    let domestic = typed.strip_prefix("中国").unwrap_or_default();
    // Nearly all names differ in their first character, which is told apart at once.
    let heads = [head(&typed), head(domestic)];
    let begins =
        |name: &str, first: u32| heads.contains(&first) && (typed.starts_with(name) || domestic.starts_with(name));
    BANKS
        .iter()
        .find(|bank| {
            begins(bank.known, bank.head)
                || bank.full.iter().any(|name| begins(name, head(name)))
                || bank.short.iter().any(|name| typed == *name)
        })
        .map(|bank| (bank.name, bank.corporate))
}

/// The first three bytes of a name, which are its first character if that is a Chinese one.
const fn head(name: &str) -> u32 {
    match name.as_bytes() {
        [first, second, third, ..] => u32::from_le_bytes([*first, *second, *third, 0]),
        _ => 0,
    }
}

/// The banks of the table, in its order.
pub fn banks() -> impl Iterator<Item = Text> {
    BANKS.iter().map(|bank| bank.name)
}

/// One bank of the table.
struct Bank {
    name: Text,
    /// The same in Chinese, by which it is known.
    known: &'static str,
    head: u32,
    /// Other full names, without 中国 before them. A branch may follow.
    full: &'static [&'static str],
    /// Short names. Nothing may follow, since other banks begin with the same characters.
    short: &'static [&'static str],
    /// Numbers of digits of a corporate account.
    corporate: &'static [RangeInclusive<u8>],
}

const fn bank(
    name: Text,
    full: &'static [&'static str],
    short: &'static [&'static str],
    corporate: &'static [RangeInclusive<u8>],
) -> Bank {
    Bank { name, known: name.zh(), head: head(name.zh()), full, short, corporate }
}

#[rustfmt::skip]
static BANKS: [Bank; 17] = [
    bank(text!("工商银行", "Industrial and Commercial Bank of China"), &[], &["工商", "工行"], &[16..=16, 19..=19, 26..=26, 29..=29]),
    bank(text!("交通银行", "Bank of Communications"), &[], &["交通", "交行"], &[8..=8, 18..=18, 20..=21, 24..=24, 27..=27]),
    bank(text!("招商银行", "China Merchants Bank"), &[], &["招商", "招行"], &[13..=13, 15..=21]),
    bank(text!("民生银行", "China Minsheng Bank"), &[], &["民生"], &[9..=9, 15..=16, 20..=20]),
    bank(text!("中信银行", "China CITIC Bank"), &[], &["中信"], &[19..=19]),
    bank(text!("浦发银行", "Shanghai Pudong Development Bank"), &["上海浦东发展银行", "浦东发展银行"], &["浦发"], &[13..=20, 23..=23]),
    bank(text!("兴业银行", "Industrial Bank"), &[], &["兴业"], &[17..=18, 22..=22, 24..=24]),
    bank(text!("光大银行", "China Everbright Bank"), &[], &["光大"], &[17..=17, 21..=30]),
    bank(text!("广发银行", "China Guangfa Bank"), &["广东发展银行"], &["广发"], &[15..=15, 17..=20, 23..=25]),
    bank(text!("平安银行", "Ping An Bank"), &[], &["平安"], &[13..=14, 18..=18]),
    bank(text!("北京银行", "Bank of Beijing"), &[], &["北京"], &[21..=21, 23..=23, 28..=28]),
    bank(text!("华夏银行", "Hua Xia Bank"), &[], &["华夏"], &[16..=17, 22..=22]),
    bank(text!("农业银行", "Agricultural Bank of China"), &[], &["农业", "农行"], &[17..=17, 19..=19, 27..=27]),
    bank(text!("建设银行", "China Construction Bank"), &[], &["建设", "建行"], &[16..=16, 19..=20, 24..=27]),
    bank(text!("邮政储蓄银行", "Postal Savings Bank of China"), &["邮储银行"], &["邮政储蓄", "邮储"], &[16..=16, 18..=18, 23..=23]),
    bank(text!("中国银行", "Bank of China"), &[], &["中国", "中行"], &[12..=12, 18..=19]),
    bank(text!("宁波银行", "Bank of Ningbo"), &[], &["宁波"], &[16..=17, 19..=19, 23..=23]),
];

#[cfg(test)]
mod tests {
    use super::super::What;
    use super::*;

    fn whats(value: &str) -> Vec<(What, bool)> {
        faults(value).into_iter().map(|fault| (fault.what, fault.incomplete)).collect()
    }

    #[test]
    fn digits_are_right_with_a_leading_zero_too() {
        for number in ["571905400810812", "0571905400810812", "12345678", "123456789012345678901234567890"] {
            assert_eq!(whats(number), [], "{number}");
        }
    }

    #[test]
    fn what_is_short_is_only_incomplete_and_what_is_long_is_not() {
        for number in ["", "5", "5719054"] {
            assert_eq!(whats(number), [(What::Length, true)], "{number}");
        }
        assert_eq!(whats(&"5".repeat(31)), [(What::Length, false)]);
    }

    #[test]
    fn other_characters_are_found() {
        for number in ["5719054O0810812", "5719 0540 0810", "５71905400810812", "5719-0540-0810", "٣719054008"] {
            assert_eq!(whats(number), [(What::Character, false)], "{number}");
        }
    }

    #[test]
    fn a_bank_is_known_by_its_short_and_full_names() {
        let known = |bank: &str| corporate_lengths(bank).map(|(name, _)| name.zh());
        for (typed, name) in [
            ("中信", "中信银行"),
            ("招商银行", "招商银行"),
            ("招商银行股份有限公司杭州分行", "招商银行"),
            ("中国工商银行杭州分行", "工商银行"),
            ("工行", "工商银行"),
            ("中国银行", "中国银行"),
            ("中国 银行浙江省分行", "中国银行"),
            ("中国民生银行", "民生银行"),
            ("上海浦东发展银行", "浦发银行"),
            ("中国邮政储蓄银行", "邮政储蓄银行"),
        ] {
            assert_eq!(known(typed), Some(name), "{typed}");
        }
        for other in ["", "银行", "中国农业发展银行", "北京农商银行", "宁波通商银行", "上海银行", "中国人民银行"]
        {
            assert_eq!(known(other), None, "{other}");
        }
    }

    #[test]
    fn every_bank_of_the_list_has_lengths_that_an_account_can_have() {
        assert_eq!(banks().count(), 17);
        for name in banks() {
            let (found, lengths) = corporate_lengths(name.zh()).expect("a bank of the table");
            assert_eq!(found, name);
            assert!(lengths.iter().all(|range| (8..=30).contains(range.start()) && (8..=30).contains(range.end())));
        }
    }
}
