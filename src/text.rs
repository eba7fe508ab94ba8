//! Bilingual texts, and templates that are filled in from named parameters after the check.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use time::Date;

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// Chinese, the language of the guide.
    Zh,
    /// English.
    En,
}

/// A word of ours that never changes, such as an id.
///
/// It is written as the name of a variant is. A serializer for JavaScript makes each of those once and keeps it; any
/// other text it makes anew every time, which takes longer than most answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name(pub &'static str);

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Name", 0, self.0)
    }
}

/// Writes a field that holds a [`Name`].
///
/// # Errors
///
/// Those of the serializer.
pub fn name<S: Serializer>(name: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    Name(name).serialize(serializer)
}

/// Writes a field that holds several [`Name`]s.
///
/// # Errors
///
/// Those of the serializer.
pub fn names<S: Serializer>(names: &&'static [&'static str], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(names.iter().copied().map(Name))
}

/// One text in both languages: the Chinese, a NUL, the English. One pointer and not two, for there are a thousand texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(&'static str);

/// A [`Text`] from its two languages.
macro_rules! text {
    ($zh:literal, $en:literal $(,)?) => {
        $crate::text::Text::joined(concat!($zh, "\0", $en))
    };
}

impl Text {
    /// What [`text!`] joined.
    pub(crate) const fn joined(both: &'static str) -> Self {
        Self(both)
    }

    /// The text in Chinese.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        self.halves().0
    }

    /// The same text in English.
    #[must_use]
    pub const fn en(self) -> &'static str {
        self.halves().1
    }

    /// The text in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        let (zh, en) = self.halves();
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// The Chinese and the English.
    const fn halves(self) -> (&'static str, &'static str) {
        parted(self.0, 0)
    }
}

/// What stands before and after the first byte that is `mark`, a control character; nothing stands after one that is
/// not there.
#[inline(never)]
pub(crate) const fn parted(text: &str, mark: u8) -> (&str, &str) {
    let mut after = text.as_bytes();
    while let [byte, rest @ ..] = after
        && *byte != mark
    {
        after = rest;
    }
    let (before, after) = cut(text, text.len() - after.len());
    (before, cut(after, 1).1)
}

/// The text before and from a byte; nothing is cut off where no character begins.
const fn cut(text: &str, at: usize) -> (&str, &str) {
    match text.split_at_checked(at) {
        Some(halves) => halves,
        None => (text, ""),
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (zh, en) = self.halves();
        both(&Name(zh), &Name(en), serializer)
    }
}

/// A text in both languages, as data.
fn both<S: Serializer>(zh: &impl Serialize, en: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_struct("Text", 2)?;
    out.serialize_field("zh", zh)?;
    out.serialize_field("en", en)?;
    out.end()
}

/// A text that is one of ours or was put together.
struct Worded<'a>(&'a Cow<'static, str>);

impl Serialize for Worded<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cow::Borrowed(text) => Name(text).serialize(serializer),
            Cow::Owned(text) => serializer.serialize_str(text),
        }
    }
}

/// A value that a template names in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A count, a position (from 1) or an amount.
    Number(i64),
    /// Something that the user typed, or the beginning of it: see [`Param::REPEATED`].
    Text(String),
    /// A word of ours in both languages, so that a language switch needs no new check.
    Words {
        /// The word in Chinese.
        zh: Cow<'static, str>,
        /// The word in English.
        en: Cow<'static, str>,
    },
    /// A day in China.
    Day(Date),
}

impl Param {
    /// How many characters of what somebody typed a message repeats at the most.
    pub const REPEATED: usize = 60;

    /// The parameter as a reader of this language sees it.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> Cow<'_, str> {
        match self {
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Words { zh, en } => Cow::Borrowed(match lang {
                Lang::Zh => zh,
                Lang::En => en,
            }),
            Self::Day(day) => Cow::Owned(match lang {
                Lang::Zh => crate::calendar::chinese(*day),
                Lang::En => crate::calendar::english(*day),
            }),
        }
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Param {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(shortened(text, Self::REPEATED))
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Text> for Param {
    fn from(text: Text) -> Self {
        let (zh, en) = text.halves();
        Self::Words { zh: Cow::Borrowed(zh), en: Cow::Borrowed(en) }
    }
}

impl From<Date> for Param {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

/// Number → number, text → string, words → `{ zh, en }`, day → `{ day: "2026-12-02" }`.
impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Words { zh, en } => both(&Worded(zh), &Worded(en), serializer),
            Self::Day(day) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("day", &crate::calendar::iso(*day))?;
                map.end()
            }
        }
    }
}

/// Named parameters, in the order in which they were added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(Cow<'static, str>, Param)>);

impl Params {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same parameters and one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.push(name.into(), value.into());
        self
    }

    /// Adds a parameter with a name of ours.
    pub fn add(&mut self, name: &'static str, value: impl Into<Param>) {
        self.push(Cow::Borrowed(name), value.into());
    }

    /// Adds a parameter. Apart from `with`, so that there is one of it for all types of values.
    pub(crate) fn push(&mut self, name: Cow<'static, str>, value: Param) {
        self.0.push((name, value));
    }

    /// The parameter of this name; `None` when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Param)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (Worded(name), value)))
    }
}

/// The beginning of a text, for messages that repeat what somebody typed: at most `limit` characters, and `…` when more
/// follow.
#[must_use]
pub fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Whether a text has more characters than this.
#[must_use]
pub fn longer(text: &str, limit: usize) -> bool {
    text.len() > limit && text.chars().count() > limit
}

/// Texts in a row, with something between them.
pub fn row(texts: &mut dyn Iterator<Item = &str>, between: &str) -> String {
    let mut row = texts.next().unwrap_or_default().to_owned();
    for text in texts {
        row.push_str(between);
        row.push_str(text);
    }
    row
}

/// The names between braces in a template, in order.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Fills `{name}` from the parameters. A name without a parameter stays as it is, braces and all.
#[must_use]
pub fn render(template: &str, params: &Params, lang: Lang) -> String {
    let mut out = String::with_capacity(template.len());
    let mut pieces = template.split('{');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let filled = piece.split_once('}').and_then(|(name, rest)| Some((params.get(name)?, rest)));
        if let Some((param, rest)) = filled {
            out.push_str(&param.shown(lang));
            out.push_str(rest);
        } else {
            out.push('{');
            out.push_str(piece);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_in_each_language() {
        let text = text!("第 {position} 位应是{what}", "character {position} should be {what}");
        let params = Params::new().with("position", 18_i64).with("what", text!("数字", "a digit"));
        assert_eq!(render(text.zh(), &params, Lang::Zh), "第 18 位应是数字");
        assert_eq!(render(text.en(), &params, Lang::En), "character 18 should be a digit");
    }

    #[test]
    fn what_the_user_typed_is_never_read_as_a_template() {
        let params = Params::new().with("found", "{found}").with("other", "x");
        assert_eq!(render("「{found}」{missing}{", &params, Lang::Zh), "「{found}」{missing}{");
    }
}
