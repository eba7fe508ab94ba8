//! Laws of every kind of value, on values that are right, nearly right, and nothing of the sort.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use mp_onboard::calendar;
use mp_onboard::identifier::{Kind, faults, normalize, parts};
use mp_onboard::inspect;
use mp_onboard::rule::Ctx;
use mp_onboard::text::Param;
use proptest::prelude::*;
use proptest::sample::select;
use time::Date;

/// Characters that have broken validators: controls, bidirectional and zero-width characters, digits and letters of
/// other scripts and widths, marks, four-byte characters, and what separates the parts of numbers.
const NASTY: &str = "\0\t\n\r \u{7f}\u{a0}\u{ad}\u{200b}\u{200d}\u{202e}\u{2066}\u{2028}\u{3000}\u{feff}\u{fffd}\u{e000}\
    \u{10ffff}\u{301}\u{fe0f}９٣५Ⅷ②ＡｘＸОıß麦𠮷〇🍞👨·•・．。@＠..--_—+0019Xxwgh小程序";

/// What check characters can be.
const CHECKS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

fn today() -> Date {
    calendar::parse("2026-11-22").expect("a day")
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Values of a kind that are right.
fn right(kind: Kind) -> BoxedStrategy<String> {
    match kind {
        Kind::CreditCode => {
            let organization = "[0-9A-HJ-NPQRTUWXY]{8}".prop_map(|first| with_check(Kind::OrganizationCode, &first));
            ("(11|12|51|91|92|93)(100000|330106|350100|440300)", organization)
                .prop_map(move |(first, organization)| with_check(kind, &format!("{first}{organization}")))
                .boxed()
        }
        Kind::OrganizationCode => "[0-9A-Z]{8}".prop_map(move |first| with_check(kind, &first)).boxed(),
        Kind::RegistrationNumber => "330106[0-9]{8}".prop_map(move |first| with_check(kind, &first)).boxed(),
        Kind::ResidentId => {
            "(11|33|44|65)[0-9]{4}(18[89][0-9]|19[0-9]{2}|20[01][0-9])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{3}"
                .prop_map(move |first| with_check(kind, &first))
                .boxed()
        }
        Kind::Mobile => "(138|150|188|192|198)[0-9]{8}".boxed(),
        Kind::Email => {
            "[a-zA-Z0-9]{1,8}([.+_-][a-z0-9]{1,8}){0,2}@([a-z0-9]{1,8}(-[a-z0-9]{1,4})?\\.){1,2}(com|cn|xn--fiqs8s)"
                .boxed()
        }
        // Letter, digit and spaces are among the first eight characters: from there on what is missing, or a space at the
        // end, counts as wrong and not as unfinished.
        Kind::Password => "[A-Za-z][0-9][ -~]{0,5}[!-~]{6,20}".boxed(),
        Kind::AppId => "wx[0-9a-f]{16}".boxed(),
        Kind::OriginalId => "gh_[0-9a-f]{12}".boxed(),
        Kind::ProgramName => "[\u{4e00}-\u{9fa5}\u{20000}-\u{2a6d6}]{2,10}[A-Za-z0-9 &+.-]{0,10}".boxed(),
        // The four Chinese characters come first for the same reason.
        Kind::Introduction => "[\u{4e00}-\u{9fa5}]{4,30}[ -~，。·\n]{0,30}".boxed(),
        Kind::PersonName => prop_oneof![
            "[\u{4e00}-\u{9fa5}\u{20000}-\u{2a6d6}〇]{2,15}",
            "[\u{4e00}-\u{9fa5}]{1,9}(·[\u{4e00}-\u{9fa5}]{1,9}){1,2}",
            "[A-Z][a-z]{1,9}([ '-][A-Z][a-z]{1,8}){0,2}"
        ]
        .boxed(),
        Kind::SubjectName => {
            "[\u{4e00}-\u{9fa5}]{2,20}（[\u{4e00}-\u{9fa5}]{2,4}）[\u{4e00}-\u{9fa5}A-Z《》·#]{0,40}".boxed()
        }
        Kind::BankAccount => "[0-9]{8,30}".boxed(),
    }
}

/// A number with the last character that makes it right.
fn with_check(kind: Kind, first: &str) -> String {
    CHECKS
        .chars()
        .map(|check| format!("{first}{check}"))
        .find(|value| faults(kind, value, today()).is_empty())
        .unwrap_or_else(|| panic!("{kind:?}: nothing completes {first}"))
}

fn any_kind() -> impl Strategy<Value = Kind> {
    select(Kind::all().collect::<Vec<_>>())
}

fn right_of_any_kind() -> impl Strategy<Value = (Kind, String)> {
    any_kind().prop_flat_map(|kind| (Just(kind), right(kind)))
}

fn one_of(characters: &str) -> impl Strategy<Value = char> + use<> {
    select(characters.chars().collect::<Vec<_>>())
}

/// A right value with one character replaced, put in or taken out.
fn nearly_right() -> impl Strategy<Value = String> {
    (right_of_any_kind(), any::<prop::sample::Index>(), prop::option::of(one_of(NASTY)), any::<bool>()).prop_map(
        |((_, value), index, nasty, replaces)| {
            let mut characters: Vec<char> = value.chars().collect();
            let index = index.index(characters.len());
            let end = if replaces || nasty.is_none() { index + 1 } else { index };
            characters.splice(index..end, nasty);
            characters.into_iter().collect()
        },
    )
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(one_of(NASTY), 0..=40).prop_map(String::from_iter),
        nearly_right(),
        right_of_any_kind().prop_map(|(_, value)| value),
    ]
}

/// Everything that holds of any text taken for any kind of value.
fn laws(kind: Kind, value: &str) -> Result<(), TestCaseError> {
    let length = value.chars().count();
    for fault in faults(kind, value, today()) {
        if let Some(position) = fault.params.get("position") {
            let Param::Number(position) = position else { panic!("{kind:?}: a position is a number: {fault:?}") };
            let within = usize::try_from(*position).is_ok_and(|position| (1..=length + 1).contains(&position));
            prop_assert!(within, "{kind:?} {value:?}: {fault:?}");
        }
    }
    let mut end = 0;
    for part in parts(kind, value, today()) {
        prop_assert!(end <= part.start && part.start <= part.end, "{kind:?} {value:?}: {part:?} after {end}");
        prop_assert!(value.contains(&part.text), "{kind:?} {value:?}: {part:?}");
        end = part.end;
    }
    let normalized = normalize(kind, value);
    prop_assert_eq!(&normalize(kind, &normalized), &normalized, "{:?} {:?}", kind, value);
    prop_assert!(kind != Kind::Password || normalized == value, "a password was changed: {value:?}");
    let inspection = inspect(kind, value, &Ctx::on(today()));
    prop_assert_eq!(inspection.normalized, normalized);
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn the_laws_hold_of_anything(value in anything()) {
        for kind in Kind::all() {
            laws(kind, &value)?;
        }
    }

    #[test]
    fn what_is_right_has_no_faults_and_its_beginnings_are_only_incomplete((kind, value) in right_of_any_kind()) {
        prop_assert_eq!(faults(kind, &value, today()), []);
        for (end, _) in value.char_indices() {
            let (beginning, _) = value.split_at(end);
            let faults = faults(kind, beginning, today());
            prop_assert!(faults.iter().all(|fault| fault.incomplete), "{kind:?} {beginning:?}: {faults:?}");
            prop_assert!(end > 0 || !faults.is_empty(), "{kind:?}: nothing is incomplete");
        }
    }

    #[test]
    fn what_is_right_stays_as_it_is_when_normalised((kind, value) in right_of_any_kind()) {
        // White space at the edges of a text is allowed, and taken away.
        let normalized = normalize(kind, &value);
        prop_assert_eq!(normalized.trim(), value.trim());
    }
}

// MOD 31 and MOD 11-2 are sure to catch one wrong character. MOD 11,10 is as well, but misses some exchanges of two, and
// the organisation code's MOD 11 misses letters that are 11 apart, so nothing is demanded of those.
proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn one_wrong_character_is_caught(
        (kind, value) in select(vec![Kind::CreditCode, Kind::ResidentId]).prop_flat_map(|kind| (Just(kind), right(kind))),
        index in 0_usize..18,
        other in prop_oneof![one_of(CHECKS), one_of(NASTY), any::<char>()],
    ) {
        let mut characters: Vec<char> = value.chars().collect();
        prop_assume!(characters[index] != other);
        characters[index] = other;
        let wrong: String = characters.into_iter().collect();
        let faults = faults(kind, &wrong, today());
        prop_assert!(faults.iter().any(|fault| !fault.incomplete), "{kind:?} {wrong}: {faults:?}");
        prop_assert!(!inspect(kind, &wrong, &Ctx::on(today())).findings.is_empty(), "{kind:?} {wrong}");
    }
}

#[test]
fn long_texts_do_no_harm() {
    for piece in ["1", "a@", ".", "麦", "\u{202e}", " ", "wx", "·"] {
        let value = piece.repeat(100_000);
        for kind in Kind::all() {
            laws(kind, &value).unwrap_or_else(|error| panic!("{error}"));
        }
    }
}
