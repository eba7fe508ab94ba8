//! What the guide says, as data: its statements, and per edition every limit, fee and period.

pub mod categories;
pub mod edition;
mod editions;
pub mod fidelity;
pub mod limit;
pub mod overlay;
pub mod statements;
pub mod subject_type;
pub mod uncovered;
pub mod whom;

pub use categories::Categories;
pub use edition::{DEFAULT_EDITION, EDITIONS, Edition, default_edition, edition};
pub use fidelity::Fidelity;
pub use limit::{Limit, LimitId, Unit};
pub use overlay::{Effective, Overlaid, Overlay};
pub use statements::{STATEMENTS, Statement};
pub use subject_type::SubjectType;
pub use uncovered::Uncovered;
pub use whom::{Tier, Whom};

/// Finds the statement with this id, written as `G2.24`; `None` if the guide has no such statement.
#[must_use]
pub fn statement(id: &str) -> Option<&'static Statement> {
    STATEMENTS.iter().find(|statement| statement.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many statements each chapter has, G1 to G10.
    const CHAPTERS: [u32; 10] = [1, 25, 12, 8, 1, 5, 1, 5, 8, 9];

    fn is_han(c: char) -> bool {
        ('\u{4e00}'..='\u{9fff}').contains(&c)
    }

    /// The text without the names that stand in “quotes”.
    fn without_names(text: &str) -> String {
        let mut quoted = false;
        text.chars()
            .filter(|&c| {
                match c {
                    '“' => quoted = true,
                    '”' => quoted = false,
                    _ => return !quoted,
                }
                false
            })
            .collect()
    }

    /// The whole numbers of a text, sorted: languages may order them differently.
    fn figures(text: &str) -> Vec<u32> {
        let mut figures: Vec<u32> =
            text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
        figures.sort_unstable();
        figures
    }

    /// Every Chinese and English text of this module that a user reads as a sentence or a label.
    fn texts() -> impl Iterator<Item = crate::text::Text> {
        let statements = STATEMENTS.iter().flat_map(|s| [s.section, s.text]);
        let editions = EDITIONS.iter().map(|edition| edition.title);
        let limits = EDITIONS.iter().flat_map(|edition| edition.limits);
        let limits = limits.flat_map(|limit| [limit.name].into_iter().chain(limit.source));
        let uncovered = EDITIONS.iter().flat_map(|edition| edition.uncovered).flat_map(|it| [it.name, it.source]);
        let whom = Whom::ALL.map(Whom::title);
        statements.chain(editions).chain(limits).chain(uncovered).chain(whom)
    }

    #[test]
    fn statements_are_complete_and_in_order() {
        let expected: Vec<String> = (1..)
            .zip(CHAPTERS)
            .flat_map(|(chapter, count)| (1..=count).map(move |row| format!("G{chapter}.{row}")))
            .collect();
        let ids: Vec<&str> = STATEMENTS.iter().map(|statement| statement.id).collect();
        assert_eq!(ids, expected);
        assert_eq!(ids.len(), 75);
    }

    #[test]
    fn statements_are_found_by_id() {
        for row in STATEMENTS {
            assert_eq!(statement(row.id), Some(row));
        }
        for id in ["", "G", "G0.1", "G2", "G2.26", "g2.24", " G2.24"] {
            assert_eq!(statement(id), None, "{id:?}");
        }
    }

    #[test]
    fn texts_are_bilingual() {
        for text in texts() {
            assert!(text.zh().chars().any(is_han), "{text:?}");
            assert!(!text.en().is_empty(), "{text:?}");
            assert!(!without_names(text.en()).chars().any(is_han), "{text:?}");
        }
    }

    #[test]
    fn statements_are_sentences() {
        for Statement { id, text, .. } in STATEMENTS {
            assert!(text.zh().ends_with('。'), "{id}");
            assert!(text.en().ends_with('.'), "{id}");
            assert!(!text.zh().contains(['您', '！', '!', '“']), "{id}");
            assert!(!text.en().contains(['!', '「', '\'']), "{id}");
        }
    }

    #[test]
    fn chinese_keeps_a_space_beside_latin_and_digits() {
        for Statement { id, text, .. } in STATEMENTS {
            for (left, right) in text.zh().chars().zip(text.zh().chars().skip(1)) {
                let touching =
                    is_han(left) && right.is_ascii_alphanumeric() || left.is_ascii_alphanumeric() && is_han(right);
                assert!(!touching, "{id}: {left}{right}");
            }
        }
    }

    #[test]
    fn both_languages_give_the_same_figures() {
        for Statement { id, text, .. } in STATEMENTS {
            assert_eq!(figures(text.zh()), figures(text.en()), "{id}");
        }
    }

    #[test]
    fn figures_of_the_statements_are_the_limits_of_the_default_edition() {
        let edition = edition(DEFAULT_EDITION).expect("the default edition exists");
        for limit in edition.limits {
            assert!(statement(limit.statement).is_some(), "{limit:?}");
        }
        for Statement { id, text, .. } in STATEMENTS {
            let mut limits: Vec<u32> =
                edition.limits.iter().filter(|limit| limit.statement == *id).filter_map(|limit| limit.value).collect();
            limits.sort_unstable();
            assert_eq!(figures(text.zh()), limits, "{id}");
        }
    }

    #[test]
    fn a_statement_with_our_reading_in_it_says_so() {
        for statement in STATEMENTS {
            let expected =
                if statement.text.zh().contains("我们的理解") { Fidelity::Implies } else { Fidelity::Says };
            assert_eq!(statement.fidelity, expected, "{}", statement.id);
        }
    }
}
