//! Misuse of the API. What a user types never ends here: that is a finding.

use std::fmt;

use crate::text::shortened;

/// A call that cannot be answered, because the program that made it is wrong.
///
/// One pointer, so that no answer that may be an error instead is larger for it: there are many of those.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Misuse>);

#[derive(Clone, PartialEq, Eq)]
struct Misuse {
    code: String,
    message: String,
}

/// The longest piece of a caller's text that a message repeats, in characters.
const SHOWN: usize = 60;

impl Error {
    /// A name that is none of those expected.
    #[must_use]
    pub fn unknown(what: &str, found: &str, expected: &mut dyn Iterator<Item = &'static str>) -> Self {
        let mut message = format!("unknown {what} \"{}\", expected one of", shortened(found, SHOWN));
        let mut before = ": ";
        for name in expected {
            message.push_str(before);
            message.push_str(name);
            before = ", ";
        }
        Self::new(format!("unknown_{}", what.replace(' ', "_")), message)
    }

    /// An argument of the wrong shape.
    #[must_use]
    pub fn shape(what: &str, expected: &str, found: &str) -> Self {
        let message = format!("{what}: expected {expected}, found {}", shortened(found, SHOWN));
        Self::new("wrong_shape".to_owned(), message)
    }

    fn new(code: String, message: String) -> Self {
        Self(Box::new(Misuse { code, message }))
    }

    /// A stable code for programs: `unknown_field`, `unknown_edition`, …, or `wrong_shape`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Error({self})")
    }
}

impl std::error::Error for Error {}
