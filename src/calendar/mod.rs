//! Days of China (UTC+08:00): from a moment, to and from text, and counting of periods.

use serde::Serializer;
use time::{Date, Duration, Month as NamedMonth};

/// China's offset from UTC, the whole year round.
const CHINA_HOURS: i64 = 8;

const MILLIS_PER_DAY: i64 = 24 * 60 * 60 * 1000;
const CHINA_MILLIS: i64 = CHINA_HOURS * 60 * 60 * 1000;

/// The day in China at a moment, in milliseconds since 1970 UTC. `None` outside the years −9999 to 9999.
#[must_use]
pub fn day_of(now: i64) -> Option<Date> {
    let days_since_1970 = now.checked_add(CHINA_MILLIS)?.div_euclid(MILLIS_PER_DAY);
    Date::from_julian_day(i32::try_from(days_since_1970).ok()?.checked_add(UNIX_EPOCH_JULIAN_DAY)?).ok()
}

/// The last moment that still belongs to a day in China (24:00), in milliseconds since 1970 UTC.
#[must_use]
pub fn end_of(day: Date) -> i64 {
    let days_since_1970 = i64::from(day.to_julian_day() - UNIX_EPOCH_JULIAN_DAY);
    (days_since_1970 + 1) * MILLIS_PER_DAY - CHINA_MILLIS
}

const UNIX_EPOCH_JULIAN_DAY: i32 = 2_440_588;

/// A day from its ISO 8601 form `2026-11-22`. Anything else, or a day that does not exist, is `None`.
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let [_, _, _, _, b'-', _, _, b'-', _, _] = bytes else { return None };
    let month = NamedMonth::try_from(u8::try_from(number(bytes.get(5..7)?)?).ok()?).ok()?;
    let day = u8::try_from(number(bytes.get(8..)?)?).ok()?;
    Date::from_calendar_date(number(bytes.get(..4)?)?, month, day).ok()
}

/// The number of a few ASCII digits.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
}

/// The ISO 8601 form of a day, `2026-11-22`.
#[must_use]
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// Writes a field that holds a day, or none, in its ISO 8601 form.
///
/// # Errors
///
/// Those of the serializer.
pub fn written<S: Serializer>(day: &(impl Copy + Into<Option<Date>>), serializer: S) -> Result<S::Ok, S::Error> {
    match (*day).into() {
        Some(day) => serializer.serialize_str(&iso(day)),
        None => serializer.serialize_none(),
    }
}

/// Whether a day has an ISO 8601 form of four digits for the year, which is all that [`parse`] reads.
#[must_use]
pub const fn is_written(day: Date) -> bool {
    0 <= day.year() && day.year() <= 9999
}

/// A day as a Chinese reader sees it: `2026年12月2日`.
#[must_use]
pub fn chinese(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), u8::from(day.month()), day.day())
}

/// A day as an English reader sees it: `Dec 2, 2026`.
#[must_use]
pub fn english(day: Date) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = MONTHS.get(usize::from(u8::from(day.month())) - 1).copied().unwrap_or_default();
    format!("{name} {}, {}", day.day(), day.year())
}

/// The day that comes `days` after `day` (day 0). Stays at the last day that can be written.
#[must_use]
pub fn after(day: Date, days: u32) -> Date {
    day.saturating_add(Duration::days(i64::from(days)))
}

/// The same day `years` later; February 29 becomes February 28 where there is none. Stays at the last day that can be
/// written.
#[must_use]
pub fn years_after(day: Date, years: u32) -> Date {
    let year = i32::try_from(years).ok().and_then(|years| day.year().checked_add(years));
    let same = |year| day.replace_year(year).or_else(|_| day.saturating_sub(Duration::days(1)).replace_year(year));
    year.and_then(|year| same(year).ok()).unwrap_or(Date::MAX)
}

/// Whole days from one day to another; negative when `to` is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    i64::from(to.to_julian_day()) - i64::from(from.to_julian_day())
}

/// A calendar month in China.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(i32);

impl Month {
    /// The month of a day.
    #[must_use]
    pub const fn of(day: Date) -> Self {
        Self(day.year() * 12 + day.month() as i32 - 1)
    }

    /// The first day of the month after this one. Stays at the last day that can be written.
    #[must_use]
    pub fn next(self) -> Date {
        let after = self.0 + 1;
        let number = u8::try_from(after.rem_euclid(12) + 1).unwrap_or(1);
        let month = NamedMonth::try_from(number).unwrap_or(NamedMonth::January);
        Date::from_calendar_date(after.div_euclid(12), month, 1).unwrap_or(Date::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        parse(text).unwrap_or(Date::MIN)
    }

    #[test]
    fn a_moment_belongs_to_the_day_in_china() {
        // 2026-11-22T15:59:59.999Z is the last millisecond of the day in China.
        let midnight = 1_795_363_200_000;
        assert_eq!(day_of(midnight - 1).map(iso).as_deref(), Some("2026-11-22"));
        assert_eq!(day_of(midnight).map(iso).as_deref(), Some("2026-11-23"));
        assert_eq!(end_of(day("2026-11-22")), midnight);
        assert_eq!(day_of(i64::MAX), None);
        assert_eq!(day_of(i64::MIN), None);
    }

    #[test]
    fn only_real_days_are_read() {
        assert_eq!(parse("2024-02-29").map(iso).as_deref(), Some("2024-02-29"));
        for text in ["2023-02-29", "2026-13-01", "2026-1-1", "", "２０２６-11-22", "2026/11/22", "+026-11-22"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn periods_count_from_day_zero() {
        assert_eq!(iso(after(day("2018-11-06"), 10)), "2018-11-16");
        assert_eq!(iso(after(day("2026-12-25"), 10)), "2027-01-04");
        assert_eq!(after(Date::MAX, 10), Date::MAX);
        assert_eq!(iso(years_after(day("2026-07-29"), 1)), "2027-07-29");
        assert_eq!(iso(years_after(day("2024-02-29"), 1)), "2025-02-28");
        assert_eq!(years_after(day("2026-07-29"), u32::MAX), Date::MAX);
        assert_eq!(years_after(Date::MAX, 1), Date::MAX);
        assert_eq!(days_between(day("2026-11-22"), day("2026-12-02")), 10);
        assert_eq!(days_between(day("2026-12-02"), day("2026-11-22")), -10);
    }

    #[test]
    fn a_month_ends_with_the_first_day_of_the_next() {
        assert_eq!(iso(Month::of(day("2026-11-30")).next()), "2026-12-01");
        assert_eq!(iso(Month::of(day("2026-12-01")).next()), "2027-01-01");
        assert_eq!(Month::of(Date::MAX).next(), Date::MAX);
        assert!(Month::of(day("2026-11-01")) == Month::of(day("2026-11-30")));
        assert!(Month::of(day("2026-11-30")) < Month::of(day("2026-12-01")));
    }

    #[test]
    fn a_day_is_shown_in_each_language() {
        assert_eq!(chinese(day("2026-12-02")), "2026年12月2日");
        assert_eq!(english(day("2026-12-02")), "Dec 2, 2026");
    }
}
