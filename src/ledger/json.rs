//! The JSON of a file's lines: flat, every key in its place, without spaces; written and read in one form only.
//!
//! By hand, because the lines are this simple and a library for all of JSON would take a tenth of the module.

use std::borrow::Cow;
use std::fmt::Write;

/// Writes a text in quotation marks. What has to be escaped is escaped as other writers of JSON do it.
pub(crate) fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            // Writing into a text cannot fail.
            control if control < ' ' => _ = write!(out, "\\u{:04x}", u32::from(control)),
            plain => out.push(plain),
        }
    }
    out.push('"');
}

/// Writes a list, each of its items by `item`.
pub(crate) fn write_list<T>(out: &mut String, list: &[T], item: impl Fn(&mut String, &T)) {
    out.push('[');
    for (index, each) in list.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        item(out, each);
    }
    out.push(']');
}

/// Reads from the front of a text. What is not as it is written is `None`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Whether nothing is left.
    pub(crate) const fn at_end(self) -> bool {
        self.0.is_empty()
    }

    /// Takes exactly this, if it comes next.
    pub(crate) fn has(&mut self, token: &str) -> bool {
        self.0.strip_prefix(token).is_some_and(|rest| {
            self.0 = rest;
            true
        })
    }

    /// Takes exactly this.
    pub(crate) fn eat(&mut self, token: &str) -> Option<()> {
        self.has(token).then_some(())
    }

    /// Takes a whole number, without a plus or zeros in front.
    pub(crate) fn number(&mut self) -> Option<i64> {
        let start = usize::from(self.0.starts_with('-'));
        let digits = self.0.get(start..)?.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = self.0.split_at_checked(start + digits)?;
        let plain = digits == 1 || !number.get(start..)?.starts_with('0');
        self.0 = rest;
        number.parse().ok().filter(|number| plain && (*number != 0 || start == 0))
    }

    /// Takes a text in quotation marks.
    pub(crate) fn text(&mut self) -> Option<Cow<'a, str>> {
        self.eat("\"")?;
        let end = self.0.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
        let (plain, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        if self.has("\"") {
            return Some(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            let end = self.0.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
            let (plain, rest) = self.0.split_at_checked(end)?;
            text.push_str(plain);
            self.0 = rest;
            if self.has("\"") {
                return Some(Cow::Owned(text));
            }
            text.push(self.escaped()?);
        }
    }

    /// Takes one escaped character, in the one way in which it is written.
    fn escaped(&mut self) -> Option<char> {
        const SHORT: [(&str, char); 7] = [
            ("\\\"", '"'),
            ("\\\\", '\\'),
            ("\\n", '\n'),
            ("\\r", '\r'),
            ("\\t", '\t'),
            ("\\b", '\u{8}'),
            ("\\f", '\u{c}'),
        ];
        if let Some((_, character)) = SHORT.iter().find(|(token, _)| self.has(token)) {
            return Some(*character);
        }
        self.eat("\\u00")?;
        let (digits, rest) = self.0.split_at_checked(2)?;
        self.0 = rest;
        let lower = digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let control = char::from(u8::from_str_radix(digits, 16).ok().filter(|_| lower)?);
        let short = SHORT.iter().any(|(_, known)| *known == control);
        Some(control).filter(|control| *control < ' ' && !short)
    }

    /// Takes a list, each of its items by `item`.
    pub(crate) fn list<T>(&mut self, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.eat("[")?;
        let mut list = Vec::new();
        if self.has("]") {
            return Some(list);
        }
        loop {
            list.push(item(self)?);
            if self.has("]") {
                return Some(list);
            }
            self.eat(",")?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = String::new();
        write_text(&mut out, text);
        out
    }

    fn read(json: &str) -> Option<String> {
        let mut reader = Reader::new(json);
        let text = reader.text()?.into_owned();
        reader.at_end().then_some(text)
    }

    #[test]
    fn a_text_is_written_as_another_writer_of_json_does_and_read_back() {
        let every: String =
            (0..0x3000).chain(0xff00..0x1_0000).chain(0x1_f300..0x1_f400).filter_map(char::from_u32).collect();
        for text in [every.as_str(), "", "麦香坊", "\"\\/\u{2028}\u{7f}\0", "a\nb\u{1f}"] {
            assert_eq!(Some(written(text)), serde_json::to_string(text).ok());
            assert_eq!(read(&written(text)).as_deref(), Some(text));
        }
        for character in every.chars() {
            let text = character.to_string();
            assert_eq!(read(&written(&text)), Some(text));
        }
    }

    #[test]
    fn a_text_is_read_in_one_form_only() {
        for json in [
            "",
            "\"",
            "\"a",
            "a\"",
            "\"\n\"",
            "\"\\u0041\"",
            "\"\\u000a\"",
            "\"\\u001F\"",
            "\"\\/\"",
            "\"\\",
            "\"\\u00",
            "\"\\u001麦\"",
            "\"a\"b",
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }

    #[test]
    fn a_number_is_read_in_one_form_only() {
        let number = |json: &str| {
            let mut reader = Reader::new(json);
            reader.number().filter(|_| reader.at_end())
        };
        for (json, value) in [("0", 0), ("7", 7), ("-12", -12), ("9223372036854775807", i64::MAX)] {
            assert_eq!(number(json), Some(value));
        }
        for json in ["", "-", "-0", "007", "+1", "1.0", "1e3", "９", "9223372036854775808", " 1"] {
            assert_eq!(number(json), None, "{json}");
        }
    }

    #[test]
    fn a_list_has_commas_between_and_nowhere_else() {
        let numbers = |json: &str| {
            let mut reader = Reader::new(json);
            reader.list(Reader::number).filter(|_| reader.at_end())
        };
        assert_eq!(numbers("[]"), Some(vec![]));
        assert_eq!(numbers("[1,2]"), Some(vec![1, 2]));
        for json in ["", "[", "[1", "[1,", "[1,]", "[,1]", "[1 ,2]", "[1][2]"] {
            assert_eq!(numbers(json), None, "{json}");
        }
    }
}
