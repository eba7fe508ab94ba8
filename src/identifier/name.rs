//! Names and the introduction: which characters may stand there, and how long they may be.
//!
//! | what | length | source |
//! | --- | --- | --- |
//! | mini program's name | 4–30 units, see [`width`](super::width) | 微信开放平台《设置小程序名称》, error 85030 |
//! | introduction | 4–120 characters, 4 of them Chinese | 微信开放平台《设置小程序介绍》, error 53204 |
//! | person's name | 2–30 characters | 微信支付《二级商户进件》, field `id_card_name`, 2024-10 |
//! | subject's name | 2–110 characters | 微信支付《二级商户进件》, field `merchant_name`, 2022-05-13 |
//!
//! White space at the edges does not count, because normalisation takes it away.

use super::fold::{folded, half_width, is_hidden, is_zero_width, trimmed};
use super::survey::Survey;
use super::width::{is_han, width};
use super::{Fault, Faults, Part, PartState, What};
use crate::text::Param;

/// Units of a mini program's name, a Chinese character being two: 微信开放平台, error 85030 of 设置小程序名称.
const PROGRAM_NAME: (usize, usize) = (4, 30);

/// A word that the platform refuses in a mini program's name: 微信开放平台, 设置小程序名称.
const RESERVED_WORD: &str = "小程序";

/// Characters of an introduction: 微信开放平台, error 53204 of 设置小程序介绍.
const INTRODUCTION: (usize, usize) = (4, 120);

/// Chinese characters that an introduction has at least, from the same error.
const CHINESE_CHARACTERS: usize = 4;

/// Characters of a person's name: 微信支付, field `id_card_name` of 二级商户进件.
const PERSON_NAME: (usize, usize) = (2, 30);

/// Characters of a subject's name: 微信支付, field `merchant_name` of 二级商户进件.
const SUBJECT_NAME: (usize, usize) = (2, 110);

/// What is wrong with the name of a mini program: 4 to 30 units of Chinese characters, ASCII letters and digits, spaces
/// and the signs `-` `+` `&` `.`.
#[must_use]
pub fn program_name_faults(value: &str) -> Vec<Fault> {
    let mut faults = Faults::new();
    let survey = Survey::of(value);
    if !survey.is_some_and(Survey::has_no_signs) {
        let mut allowed = |character: char| {
            is_han(character) || character.is_ascii_alphanumeric() || matches!(character, ' ' | '-' | '+' | '&' | '.')
        };
        character_fault(value, &mut allowed, &mut faults);
    }
    length_fault(PROGRAM_NAME, survey.map_or_else(|| width(trimmed(value)), Survey::width), &mut faults);
    if has_word(value, RESERVED_WORD) {
        faults.add(What::ReservedWord).with("word", RESERVED_WORD);
    }
    faults.into_vec()
}

/// What is wrong with an introduction: 4 to 120 characters, four of them Chinese, nothing hidden except line breaks.
///
/// The platform does not say whether its 120 are characters or units, so more than 120 units are a fault of their own.
#[must_use]
pub fn introduction_faults(value: &str) -> Vec<Fault> {
    let (min, max) = INTRODUCTION;
    let mut faults = Faults::new();
    let (length, units, chinese) = if let Some(survey) = Survey::of(value) {
        (survey.length(), survey.width(), survey.han())
    } else {
        let mut allowed = |character| matches!(character, '\n' | '\r') || !is_hidden(character);
        character_fault(value, &mut allowed, &mut faults);
        let text = trimmed(value);
        (text.chars().count(), width(text), text.chars().filter(|&character| is_han(character)).count())
    };
    length_fault(INTRODUCTION, length, &mut faults);
    if length <= max && units > max {
        faults.add(What::Width).with("limit", max).with("actual", units);
    }
    if length >= min && chinese < CHINESE_CHARACTERS {
        faults.add(What::ChineseCharacters).with("min", CHINESE_CHARACTERS).with("actual", chinese);
    }
    faults.into_vec()
}

/// What is wrong with a person's name: 2 to 30 characters, letters and marks of any script, spaces, and `·` `-` `'` `.`
/// between them.
#[must_use]
pub fn person_name_faults(value: &str) -> Vec<Fault> {
    let mut faults = Faults::new();
    let survey = Survey::of(value);
    if !survey.is_some_and(|survey| survey.has_no_signs() && survey.digits() == 0) {
        let mut begun = false;
        let mut allowed = |character: char| {
            let stands = match character {
                '·' | '-' | '.' => begun,
                ' ' | '\'' | '’' => true,
                _ => is_han(character) || !is_sign(character),
            };
            begun |= character != ' ';
            stands
        };
        character_fault(value, &mut allowed, &mut faults);
        if faults.is_empty() {
            space_fault(value, &mut faults);
        }
    }
    length_fault(PERSON_NAME, length(value, survey), &mut faults);
    faults.into_vec()
}

/// The space between Chinese characters or beside a `·`, which no ID card has.
fn space_fault(value: &str, faults: &mut Faults) {
    let (mut joined, mut open) = (false, false);
    for (index, character) in value.chars().enumerate() {
        let joins = character == '·' || is_han(character);
        if open && joins {
            return faults.character(index, ' ');
        }
        open = character == ' ' && joined;
        joined = joins;
    }
}

/// What is wrong with the name of a subject: 2 to 110 characters, none of them hidden.
#[must_use]
pub fn subject_name_faults(value: &str) -> Vec<Fault> {
    let mut faults = Faults::new();
    let survey = Survey::of(value);
    if !survey.is_some_and(Survey::has_words) {
        let only_signs = !value.chars().any(is_word);
        let mut allowed = |character: char| is_open(character) && (character.is_whitespace() || !only_signs);
        character_fault(value, &mut allowed, &mut faults);
    }
    length_fault(SUBJECT_NAME, length(value, survey), &mut faults);
    faults.into_vec()
}

/// The characters of a name without white space at its edges.
fn length(value: &str, survey: Option<Survey>) -> usize {
    survey.map_or_else(|| trimmed(value).chars().count(), Survey::length)
}

/// Whether two names are the same but for white space and the width of their characters, such as brackets.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one == other || spaceless(one) == spaceless(other)
}

/// Whether one name may become another one by typing on.
#[must_use]
pub fn begins(start: &str, whole: &str) -> bool {
    spaceless(whole).starts_with(&spaceless(start))
}

fn spaceless(name: &str) -> String {
    folded(name, &|character| !character.is_whitespace())
}

/// Whether everybody can read a name: something in it is a letter or a digit, and nothing is hidden.
#[must_use]
pub fn is_readable(name: &str) -> bool {
    Survey::of(name).is_some_and(Survey::has_words) || name.chars().any(is_word) && name.chars().all(is_open)
}

/// Whether everybody sees a character for what it is; the only white space is the space of either width. Radicals look
/// like Chinese characters and are others: they come from copying out of a PDF.
fn is_open(character: char) -> bool {
    matches!(character, ' ' | '\u{3000}')
        || !(character.is_whitespace() || is_hidden(character) || matches!(character, '\u{2e80}'..='\u{2fdf}'))
}

/// The width of a mini program's name as the platform counts it.
#[must_use]
pub fn program_name_parts(value: &str) -> Vec<Part> {
    width_parts(value, PROGRAM_NAME)
}

/// The width of an introduction as the platform may count it.
#[must_use]
pub fn introduction_parts(value: &str) -> Vec<Part> {
    width_parts(value, INTRODUCTION)
}

/// The width of a name or an introduction as the platform counts it: one part over the whole value.
fn width_parts(value: &str, (min, max): (usize, usize)) -> Vec<Part> {
    let units = width(trimmed(value));
    let meaning = Param::Words {
        zh: format!("{units} / {max}，一个汉字算 2 个").into(),
        en: format!("{units} / {max}, a Chinese character counts as 2").into(),
    };
    vec![Part {
        name: "width",
        label: text!("字符数", "Characters"),
        start: 0,
        end: value.chars().count(),
        text: value.to_owned(),
        state: match units {
            0 => PartState::Empty,
            _ if units < min => PartState::Incomplete,
            _ if units > max => PartState::Invalid,
            _ => PartState::Valid,
        },
        meaning: Some(meaning),
    }]
}

/// A person's name as it is printed: half-width letters, `·` for every dot that looks like it and for a full stop
/// between Chinese characters, single spaces, nothing hidden.
#[must_use]
pub fn normalize_person(value: &str) -> String {
    let mut name = String::with_capacity(value.len());
    let mut rest = value.chars().filter(|&character| !is_zero_width(character)).map(dotted).peekable();
    let mut previous = ' ';
    while let Some(character) = rest.next() {
        let between_han = is_han(previous) && rest.peek().is_some_and(|&next| is_han(next));
        let character = if character == '.' && between_han { '·' } else { character };
        let joins = |character: char| character == '·' || is_han(character);
        let needless = joins(previous) && rest.clone().find(|&next| next != ' ').is_some_and(joins);
        if character != ' ' || (previous != ' ' && !needless) {
            name.push(character);
        }
        previous = character;
    }
    name.truncate(name.trim_end().len());
    name
}

/// A character in half width, any white space as a space, and any dot of middle height as the one on ID cards.
fn dotted(character: char) -> char {
    match half_width(character) {
        '•' | '‧' | '․' | '∙' | '⋅' | '・' | '･' | '\u{387}' => '·',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

/// Whether a character belongs to a word: a letter of any script, or a digit.
fn is_word(character: char) -> bool {
    character.is_ascii_digit() || !is_sign(character)
}

/// Whether a character is something else than a letter or a mark: a digit, a symbol, punctuation, or hidden.
fn is_sign(character: char) -> bool {
    if matches!(character, '\u{4e00}'..='\u{9fff}') {
        return false;
    }
    character.is_numeric()
        || character.is_whitespace()
        || is_hidden(character)
        || matches!(
            character,
            '!'..='@' | '['..='`' | '{'..='~'
                | '\u{a1}'..='\u{a9}' | '\u{ab}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '×' | '÷' | '\u{387}'
                // General punctuation to miscellaneous symbols.
                | '\u{2010}'..='\u{2bff}'
                // Supplemental punctuation, radicals, description characters, CJK symbols and punctuation.
                | '\u{2e00}'..='\u{303f}' | '・'
                // Enclosed and squared CJK, hexagrams.
                | '\u{3200}'..='\u{33ff}' | '\u{4dc0}'..='\u{4dff}'
                // Vertical, small and full-width forms.
                | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffee}'
                // Music and mathematics in letters, tiles, cards, enclosed letters, emoji.
                | '\u{1d000}'..='\u{1d7ff}' | '\u{1f000}'..='\u{1fbff}'
        )
}

/// Whether a word stands anywhere in a text. Names are short, so the library's searcher for long ones is not needed.
fn has_word(text: &str, word: &str) -> bool {
    text.char_indices().any(|(index, _)| text.get(index..).is_some_and(|rest| rest.starts_with(word)))
}

/// The first character that cannot stand where it stands.
pub(super) fn character_fault(value: &str, allowed: &mut dyn FnMut(char) -> bool, faults: &mut Faults) {
    if let Some((index, found)) = value.chars().enumerate().find(|(_, character)| !allowed(*character)) {
        faults.character(index + 1, found);
    }
}

/// Too short, which is only incomplete, or too long.
pub(super) fn length_fault((min, max): (usize, usize), actual: usize, faults: &mut Faults) {
    if actual < min || actual > max {
        let fault = faults.add(What::Length).with("min", min).with("max", max).with("actual", actual);
        if actual < min {
            fault.still_typing(min - actual);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(faults: Vec<Fault>) -> Vec<(What, bool)> {
        faults.into_iter().map(|fault| (fault.what, fault.incomplete)).collect()
    }

    #[test]
    fn program_names_are_counted_in_units() {
        for name in ["麦香坊点单", "Mai2", "𠮷野", "麦香坊食品门店点单预订会员积分", "Mai-Xiang+B&B.cn 24", " 麦香 "]
        {
            assert_eq!(whats(program_name_faults(name)), [], "{name}");
        }
        let faults = program_name_faults("麦");
        assert_eq!(faults.first().and_then(|fault| fault.params.get("missing")), Some(&2_i64.into()));
        assert_eq!(whats(program_name_faults("    ")), [(What::Length, true)]);
        assert_eq!(whats(program_name_faults(&"麦".repeat(16))), [(What::Length, false)]);
    }

    #[test]
    fn program_names_have_few_signs_and_no_reserved_word() {
        for name in ["麦香坊（杭州）", "麦香坊🍞点单", "麦香·坊点单", "ＭＡＩ点单", "麦香坊\u{202e}点单", "麦香坊_点单"]
        {
            assert_eq!(whats(program_name_faults(name)), [(What::Character, false)], "{name}");
        }
        assert_eq!(whats(program_name_faults("麦香坊小程序")), [(What::ReservedWord, false)]);
    }

    #[test]
    fn introductions_are_counted_in_characters_and_in_units() {
        assert_eq!(whats(introduction_faults("麦香坊门店点单、\n预订蛋糕 🍞")), []);
        assert_eq!(whats(introduction_faults(&"麦".repeat(60))), []);
        assert_eq!(whats(introduction_faults(&"麦".repeat(61))), [(What::Width, false)]);
        assert_eq!(whats(introduction_faults(&"麦".repeat(121))), [(What::Length, false)]);
        assert_eq!(whats(introduction_faults("麦香")), [(What::Length, true)]);
        assert_eq!(whats(introduction_faults("Mai 麦香坊")), [(What::ChineseCharacters, false)]);
        assert_eq!(whats(introduction_faults("麦香坊门店\u{0}点单")), [(What::Character, false)]);
    }

    #[test]
    fn names_of_persons_are_not_refused_for_being_rare() {
        for name in [
            "张小麦",
            "𠮷田㐀",
            "〇一",
            "\u{31350}\u{323af}",
            "阿卜杜拉·买买提",
            "María-José O'Brien Jr.",
            "N’Guyễn",
            "Andre\u{301}",
            "བསྟན་འཛིན",
            "ﾀﾅｶ",
            "गोपाल्",
            " 张小麦 ",
        ] {
            assert_eq!(whats(person_name_faults(name)), [], "{name}");
        }
    }

    #[test]
    fn digits_and_signs_are_found_in_names_of_persons() {
        for name in [
            "张小麦2",
            "张小麦٣",
            "张Ⅷ麦",
            "张小麦🍞",
            "张小麦，",
            "张小麦（男）",
            "·小麦",
            "--",
            "张•麦",
            "张・麦",
            "Ａnna",
            "张\u{200d}麦",
            "张\u{202e}麦",
            "张\u{e000}麦",
            "张\u{fffd}麦",
            "张\t麦",
            "Ⓐnna",
            "⽊子",
        ] {
            assert_eq!(whats(person_name_faults(name)), [(What::Character, false)], "{name}");
        }
        assert_eq!(whats(person_name_faults("张")), [(What::Length, true)]);
        assert_eq!(whats(person_name_faults(&"张".repeat(31))), [(What::Length, false)]);
    }

    #[test]
    fn dots_spaces_and_full_width_letters_are_put_right() {
        for (typed, printed) in [
            (" 阿卜杜拉•买买提 ", "阿卜杜拉·买买提"),
            ("阿卜杜拉.买买提．艾力", "阿卜杜拉·买买提·艾力"),
            ("阿卜杜拉・买买提‧艾力∙江", "阿卜杜拉·买买提·艾力·江"),
            ("Ａｎｎａ　 \u{200b} Ｌ．\u{a0}Lee", "Anna L. Lee"),
            ("张\u{feff}小麦\n", "张小麦"),
            ("J.R. 张", "J.R. 张"),
            ("  ", ""),
        ] {
            assert_eq!(normalize_person(typed), printed);
            assert_eq!(normalize_person(printed), printed);
        }
    }

    #[test]
    fn names_of_subjects_have_nothing_hidden() {
        for name in ["麦香坊（杭州）食品有限公司", "杭州Mai·Xiang《24》食品#1店", "𠮷麦", "个体户张小麦"]
        {
            assert_eq!(whats(subject_name_faults(name)), [], "{name}");
        }
        for name in [
            "杭州\u{200b}麦香坊",
            "杭州麦香坊\n公司",
            "杭州\u{202e}麦香坊",
            "杭州\u{e000}",
            "杭州\u{fffd}",
            "杭\u{a0}州",
        ] {
            assert_eq!(whats(subject_name_faults(name)), [(What::Character, false)], "{name:?}");
        }
        assert_eq!(whats(subject_name_faults("")), [(What::Length, true)]);
        assert_eq!(whats(subject_name_faults(&"麦".repeat(111))), [(What::Length, false)]);
    }

    #[test]
    fn the_width_is_shown_as_a_part() {
        let [part] = &program_name_parts("麦香坊 24")[..] else { panic!("one part") };
        assert_eq!((part.start, part.end, part.state), (0, 6, PartState::Valid));
        let meaning = part.meaning.as_ref().map(|meaning| meaning.shown(crate::text::Lang::Zh));
        assert_eq!(meaning.as_deref(), Some("9 / 30，一个汉字算 2 个"));
    }
}
