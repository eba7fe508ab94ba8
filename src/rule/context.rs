//! What a check needs besides the form: the day, the edition and the user's own numbers.

use time::Date;

use crate::calendar;
use crate::guide::{self, Edition, Effective, LimitId, Overlay, Tier};

/// No numbers of the user's.
static NO_OVERLAY: Overlay = Overlay::new();

/// The day on which something is judged, the edition it is judged by, and the user's own numbers over the edition's.
#[derive(Debug, Clone, Copy)]
pub struct Ctx<'a> {
    /// Today in China.
    pub today: Date,
    /// The edition of the guide.
    pub edition: &'static Edition,
    /// The user's own numbers.
    pub overlay: &'a Overlay,
}

impl Ctx<'static> {
    /// A context on a day, by the default edition and no other numbers.
    #[must_use]
    pub fn on(today: Date) -> Self {
        Self { today, edition: guide::default_edition(), overlay: &NO_OVERLAY }
    }

    /// A context at a moment, in milliseconds since 1970 UTC, by the default edition and no other numbers. `None`
    /// outside the years −9999 to 9999.
    #[must_use]
    pub fn at(now: i64) -> Option<Self> {
        calendar::day_of(now).map(Self::on)
    }
}

impl<'a> Ctx<'a> {
    /// A limit that is the same for everyone, as it holds: see [`Edition::limit`].
    #[must_use]
    pub fn limit(&self, id: LimitId) -> Option<Effective<'a>> {
        self.edition.limit(id).map(|limit| self.overlay.over(limit))
    }

    /// The limit of a program of this tier, as it holds: see [`Edition::limit_for`].
    #[must_use]
    pub fn limit_for(&self, id: LimitId, tier: Tier) -> Option<Effective<'a>> {
        self.edition.limit_for(id, tier).map(|limit| self.overlay.over(limit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{Overlaid, SubjectType, Whom};

    #[test]
    fn own_numbers_stand_over_those_of_the_edition() {
        let ctx = Ctx::at(0).expect("a day");
        let tier = Tier { subject: Some(SubjectType::Enterprise), ..Tier::default() };
        let developers = |ctx: &Ctx| ctx.limit_for(LimitId::Developers, tier).and_then(|limit| limit.value);
        assert_eq!(developers(&ctx), Some(10));
        let mut overlay = Overlay::new();
        let source = "微信公众平台，2026-11-22".to_owned();
        overlay.set(Overlaid { limit: LimitId::Developers, whom: Whom::Unverified, value: Some(30), source });
        let own = Ctx { overlay: &overlay, ..ctx };
        assert_eq!(developers(&own), Some(30));
        assert_eq!(own.limit(LimitId::PageGroups).and_then(|limit| limit.value), Some(5));
        assert_eq!(own.limit(LimitId::WithdrawalsPerDay), None);
    }
}
