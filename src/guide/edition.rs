//! The editions of the guide, each with its date, its address and every limit, fee and period that it has.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::editions::{EDITION_2017, EDITION_2018_11_06, EDITION_2026_07};
use super::{Categories, Limit, LimitId, Tier, Uncovered};
use crate::text::Text;

/// The id of the edition that holds when none is named.
pub const DEFAULT_EDITION: &str = "2018-11-06";

/// The guide as of a date, with the numbers it carried then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The name under which the edition is chosen, its date as exactly as it is known: `2018-11-06`.
    pub id: &'static str,
    /// What the edition is called on the page.
    pub title: Text,
    /// The day of publication as an ISO date, in China's time; or a day on which the page stood so.
    pub published: &'static str,
    /// The address of the guide's page, without a fragment.
    pub link: &'static str,
    /// Every limit of the edition in the order of [`LimitId::ALL`]; of one limit those for some subjects first, that
    /// for everyone last.
    pub limits: &'static [Limit],
    /// What the edition demands and this project does not judge, in the order of the days since when.
    pub uncovered: &'static [Uncovered],
    /// Its service categories, where they are known.
    pub categories: Option<&'static Categories>,
}

/// All editions, oldest first.
pub static EDITIONS: &[&Edition] = &[&EDITION_2017, &EDITION_2018_11_06, &EDITION_2026_07];

/// The edition that holds when none is named.
#[must_use]
pub fn default_edition() -> &'static Edition {
    &EDITION_2018_11_06
}

/// Finds the edition with this id; `None` if there is no such edition.
#[must_use]
pub fn edition(id: &str) -> Option<&'static Edition> {
    EDITIONS.iter().copied().find(|edition| edition.id == id)
}

impl Edition {
    /// The first row of this limit, for limits that are the same for everyone; `None` if the edition sets no such
    /// limit. Where a limit depends on the subject, ask [`Self::limit_for`].
    #[must_use]
    pub fn limit(&self, id: LimitId) -> Option<&'static Limit> {
        self.limits.iter().find(|limit| limit.id == id)
    }

    /// The limit of a program of this tier: the first row that covers it. `None` if the edition sets no such limit,
    /// or if the limit depends on a subject type that is not known.
    #[must_use]
    pub fn limit_for(&self, id: LimitId, tier: Tier) -> Option<&'static Limit> {
        self.limits.iter().find(|limit| limit.id == id && limit.whom.covers(tier))
    }
}

/// The fields; of the categories, which are long, only whether they are known.
impl Serialize for Edition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut data = serializer.serialize_struct("Edition", 7)?;
        data.serialize_field("id", self.id)?;
        data.serialize_field("title", &self.title)?;
        data.serialize_field("published", self.published)?;
        data.serialize_field("link", self.link)?;
        data.serialize_field("limits", self.limits)?;
        data.serialize_field("uncovered", self.uncovered)?;
        data.serialize_field("knowsCategories", &self.categories.is_some())?;
        data.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{Fidelity, SubjectType, Whom, statement};

    /// Every tier of a known subject.
    fn tiers() -> impl Iterator<Item = Tier> {
        let both = [false, true];
        SubjectType::ALL.into_iter().flat_map(move |subject| {
            both.into_iter()
                .flat_map(move |verified| both.map(|released| Tier { subject: Some(subject), verified, released }))
        })
    }

    /// For whom an edition has rows of a limit, with the numbers.
    fn rows(edition: &str, id: LimitId) -> Vec<(&'static str, Option<u32>)> {
        let limits = super::edition(edition).expect("the edition exists").limits.iter();
        limits.filter(|limit| limit.id == id).map(|limit| (limit.whom.as_str(), limit.value)).collect()
    }

    /// The numbers of an edition, in order.
    fn values(edition: &str) -> Vec<Option<u32>> {
        super::edition(edition).expect("the edition exists").limits.iter().map(|limit| limit.value).collect()
    }

    fn is_day(text: &str) -> bool {
        text.len() == 10 && text.split('-').map(str::len).eq([4, 2, 2]) && text.starts_with("20")
    }

    #[test]
    fn editions_are_sorted_and_found_by_id() {
        assert!(EDITIONS.is_sorted_by(|a, b| a.published < b.published));
        assert!(EDITIONS.is_sorted_by(|a, b| a.id < b.id));
        for edition in EDITIONS {
            assert_eq!(super::edition(edition.id), Some(*edition));
            assert!(edition.link.starts_with("https://"));
            assert!(is_day(edition.published) && edition.published.starts_with(edition.id.get(..4).expect("a year")));
        }
        assert_eq!(super::edition(DEFAULT_EDITION), Some(default_edition()));
        assert_eq!(super::edition("2018-11-07"), None);
    }

    #[test]
    fn limits_are_sorted_and_cite() {
        for edition in EDITIONS {
            assert!(edition.limits.is_sorted_by(|a, b| a.id <= b.id), "{}", edition.id);
            for limit in edition.limits {
                assert!(statement(limit.statement).is_some(), "{limit:?}");
                assert_eq!(limit.fidelity == Fidelity::Observed, limit.source.is_some(), "{limit:?}");
                assert_eq!(limit.fidelity == Fidelity::Observed, edition.id != DEFAULT_EDITION, "{limit:?}");
            }
        }
    }

    #[test]
    fn the_rows_of_a_limit_cover_every_subject_and_none_is_out_of_reach() {
        for edition in EDITIONS {
            for limit in edition.limits {
                let first = tiers().any(|tier| edition.limit_for(limit.id, tier) == Some(limit));
                assert!(first, "{}: {limit:?}", edition.id);
                let covered = tiers().all(|tier| edition.limit_for(limit.id, tier).is_some());
                assert!(covered, "{}: {limit:?}", edition.id);
            }
            for id in LimitId::ALL {
                let named: Vec<Whom> =
                    edition.limits.iter().filter(|limit| limit.id == id).map(|limit| limit.whom).collect();
                let last = named.iter().position(|whom| *whom == Whom::Everyone);
                assert!(last.is_none_or(|at| at + 1 == named.len()), "{}: {id:?}", edition.id);
            }
        }
    }

    #[test]
    fn an_unknown_subject_has_the_limits_of_everyone() {
        let edition = default_edition();
        assert_eq!(edition.limit_for(LimitId::Developers, Tier::default()), None);
        let fee = edition.limit_for(LimitId::VerificationFee, Tier::default());
        assert_eq!(fee.and_then(|limit| limit.value), Some(300));
        let later = super::edition("2026-07").and_then(|it| it.limit_for(LimitId::VerificationFee, Tier::default()));
        assert_eq!(later.and_then(|limit| limit.value), Some(300));
    }

    #[test]
    fn figures_of_2018_11_06() {
        let expected = [18, 300, 10, 5, 10, 20, 10, 20, 40, 5, 10, 3, 500, 13, 500].map(Some);
        assert_eq!(values("2018-11-06"), expected);
        let developers = [("individual", Some(5)), ("unverified", Some(10)), ("verified", Some(20))];
        assert_eq!(rows("2018-11-06", LimitId::Developers), developers);
        let testers = [("individual", Some(10)), ("unverified", Some(20)), ("verified", Some(40))];
        assert_eq!(rows("2018-11-06", LimitId::Testers), testers);
    }

    #[test]
    fn figures_of_2017() {
        let expected = [18, 300, 10, 5, 10, 20, 10, 20, 40, 5, 10, 3, 3, 13, 5].map(Some);
        assert_eq!(values("2017"), expected);
        let of = |edition: &str| -> Vec<(LimitId, Whom, &str)> {
            let limits = super::edition(edition).expect("the edition exists").limits.iter();
            limits.map(|limit| (limit.id, limit.whom, limit.statement)).collect()
        };
        assert_eq!(of("2017"), of("2018-11-06"));
    }

    #[test]
    fn figures_of_2026_07() {
        let members = [
            ("individual", Some(15)),
            ("neither", Some(30)),
            ("verified-or-released", Some(60)),
            ("verified-and-released", Some(90)),
        ];
        assert_eq!(rows("2026-07", LimitId::Developers), members);
        assert_eq!(rows("2026-07", LimitId::Testers), members);
        let fees = [("individual", Some(30)), ("individual-business", Some(30)), ("everyone", Some(300))];
        assert_eq!(rows("2026-07", LimitId::VerificationFee), fees);
        let after_the_members = values("2026-07").split_off(14);
        let expected =
            [&[Some(5), Some(10), Some(3), None, Some(13), None][..], &[5, 10, 50, 5, 5, 50, 5, 50, 10].map(Some)];
        assert_eq!(after_the_members, expected.concat());
        let everyone = |id| rows("2026-07", id);
        assert_eq!(everyone(LimitId::MinimumAge), [("everyone", Some(18))]);
        assert_eq!(everyone(LimitId::VerificationValidity), [("everyone", Some(1))]);
        assert_eq!(everyone(LimitId::RemittancePeriod), [("everyone", Some(10))]);
        for id in LimitId::ALL {
            assert!(!everyone(id).is_empty(), "{id:?}");
        }
    }

    #[test]
    fn only_the_latest_edition_has_more_than_the_guide_of_2018() {
        for edition in EDITIONS {
            let latest = edition.id == "2026-07";
            assert_eq!(edition.categories.is_some(), latest, "{}", edition.id);
            assert_eq!(!edition.uncovered.is_empty(), latest, "{}", edition.id);
            assert!(edition.uncovered.is_sorted_by(|a, b| a.since < b.since));
            for thing in edition.uncovered {
                assert!(statement(thing.statement).is_some(), "{thing:?}");
                assert!(is_day(thing.since) && thing.since <= edition.published, "{thing:?}");
            }
        }
    }

    #[test]
    fn data_says_whether_the_categories_are_known() {
        let data = serde_json::to_value(EDITIONS).expect("data");
        assert_eq!(data[1]["knowsCategories"], false);
        assert_eq!(data[2]["knowsCategories"], true);
        assert_eq!(data[2]["limits"][0]["whom"], "everyone");
        assert_eq!(data[2]["limits"][0]["value"], 18);
    }
}
