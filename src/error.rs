//! Misuse of the API. What a user types never ends here: that is a finding.

use std::fmt;

use crate::text::shortened;

/// A call that cannot be answered, because the program that made it is wrong.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(ErrorKind);

#[derive(Clone, PartialEq, Eq)]
enum ErrorKind {
    Unknown { what: &'static str, found: String, expected: Vec<&'static str> },
    Shape { what: String, expected: &'static str, found: String },
}

/// The longest piece of a caller's text that a message repeats, in characters.
const SHOWN: usize = 60;

impl Error {
    /// A name that is none of those expected.
    #[must_use]
    pub fn unknown(what: &'static str, found: &str, expected: impl IntoIterator<Item = &'static str>) -> Self {
        Self(ErrorKind::Unknown { what, found: shortened(found, SHOWN), expected: expected.into_iter().collect() })
    }

    /// An argument of the wrong shape.
    #[must_use]
    pub fn shape(what: impl Into<String>, expected: &'static str, found: &str) -> Self {
        Self(ErrorKind::Shape { what: what.into(), expected, found: shortened(found, SHOWN) })
    }

    /// A stable code for programs: `unknown_field`, `unknown_edition`, …, or `wrong_shape`.
    #[must_use]
    pub fn code(&self) -> String {
        match &self.0 {
            ErrorKind::Unknown { what, .. } => format!("unknown_{}", what.replace(' ', "_")),
            ErrorKind::Shape { .. } => "wrong_shape".to_owned(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            ErrorKind::Unknown { what, found, expected } => {
                write!(out, "unknown {what} \"{found}\", expected one of: ")?;
                for (index, name) in expected.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    out.write_str(name)?;
                }
                Ok(())
            }
            ErrorKind::Shape { what, expected, found } => write!(out, "{what}: expected {expected}, found {found}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Error({self})")
    }
}

impl std::error::Error for Error {}
