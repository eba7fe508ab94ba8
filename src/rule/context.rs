//! What a check needs besides the form: the day and the edition.

use time::Date;

use crate::calendar;
use crate::guide::{self, Edition};

/// The day on which something is judged, and the edition it is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Ctx {
    /// Today in China.
    pub today: Date,
    /// The edition of the guide.
    pub edition: &'static Edition,
}

impl Ctx {
    /// A context on a day, by the default edition.
    #[must_use]
    pub fn on(today: Date) -> Self {
        Self { today, edition: guide::default_edition() }
    }

    /// A context at a moment, in milliseconds since 1970 UTC, by the default edition. `None` outside the years −9999 to
    /// 9999.
    #[must_use]
    pub fn at(now: i64) -> Option<Self> {
        calendar::day_of(now).map(Self::on)
    }
}
