//! The service categories of an edition: which subject may choose which (G3.5–G3.7).

use super::SubjectType;

/// The categories of the 2026 edition: WeChat documentation, service categories open to mini programs, 2026-07-29.
pub(super) static CATEGORIES_2026_07: Categories = Categories {
    individual: include_str!("categories/individual.txt"),
    organisation: include_str!("categories/organisation.txt"),
    overseas: include_str!("categories/overseas.txt"),
};

/// What stands between group and category in the canonical form.
const BETWEEN: char = '>';

/// The lists of an edition, one for each kind of subject: first-level groups with their second-level categories.
///
/// A list has a line for each group: its name, a colon, and the names of its categories with commas between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Categories {
    individual: &'static str,
    organisation: &'static str,
    overseas: &'static str,
}

impl Categories {
    /// Whether the list of this subject has the category, written `一级 > 二级`: group, space, `>`, space, category.
    ///
    /// Spaces do not count; `＞`, `›`, `-`, `/` or nothing may stand for the `>`. A third level is not known.
    #[must_use]
    pub fn knows(&self, subject: SubjectType, category: &str) -> bool {
        let typed: String = category.chars().filter(|c| !c.is_whitespace()).collect();
        self.of(subject).any(|(group, name)| {
            let Some(rest) = typed.strip_prefix(group) else { return false };
            rest.strip_prefix([BETWEEN, '＞', '›', '-', '/']).unwrap_or(rest) == name
        })
    }

    /// Groups and categories that this subject may choose, in the order of their characters' numbers.
    pub fn of(&self, subject: SubjectType) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let list = match subject {
            SubjectType::Individual => self.individual,
            SubjectType::Overseas => self.overseas,
            _ => self.organisation,
        };
        list.lines()
            .filter_map(|line| line.split_once(':'))
            .flat_map(|(group, names)| names.split(',').map(move |name| (group, name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: [(SubjectType, usize, usize); 3] =
        [(SubjectType::Individual, 9, 28), (SubjectType::Enterprise, 24, 358), (SubjectType::Overseas, 15, 110)];

    #[test]
    fn lists_are_complete_sorted_and_without_repetition() {
        for (subject, groups, categories) in LISTS {
            let rows: Vec<_> = CATEGORIES_2026_07.of(subject).collect();
            assert_eq!(rows.len(), categories, "{subject:?}");
            assert!(rows.is_sorted_by(|a, b| a < b), "{subject:?}");
            let mut names: Vec<_> = rows.iter().map(|(group, _)| group).collect();
            names.dedup();
            assert_eq!(names.len(), groups, "{subject:?}");
        }
    }

    #[test]
    fn every_category_is_known_in_every_way_of_writing_it() {
        for (subject, ..) in LISTS {
            for (group, name) in CATEGORIES_2026_07.of(subject) {
                assert!(!group.is_empty() && !name.is_empty());
                assert!(!group.contains(char::is_whitespace) && !name.contains(char::is_whitespace));
                for between in [" > ", ">", "＞", " › ", "-", "/", " ", "\u{3000}"] {
                    assert!(CATEGORIES_2026_07.knows(subject, &format!("{group}{between}{name}")));
                }
            }
        }
    }

    #[test]
    fn each_subject_has_its_own_list() {
        let knows = |subject, category| CATEGORIES_2026_07.knows(subject, category);
        assert!(knows(SubjectType::Individual, "工具 > 天气"));
        assert!(knows(SubjectType::Media, " 工具 > 天气 "));
        assert!(!knows(SubjectType::Individual, "工具 > 投票"));
        assert!(knows(SubjectType::Government, "工具 > 投票"));
        assert!(knows(SubjectType::Enterprise, "物流服务/收件/派件"));
        assert!(!knows(SubjectType::Enterprise, "跨境电商 > 玩具"));
        assert!(knows(SubjectType::Overseas, "跨境电商 > 玩具"));
    }

    #[test]
    fn what_is_no_category_is_not_known() {
        let cases =
            ["", ">", "工具", "工具 >", "天气", "工具 > 天", "工具 > 天气 > 天气", "工具 >> 天气", "工具:天气", "a\0"];
        for category in cases {
            assert!(!CATEGORIES_2026_07.knows(SubjectType::Enterprise, category), "{category:?}");
        }
        assert!(!CATEGORIES_2026_07.knows(SubjectType::Enterprise, &"工具 ".repeat(100_000)));
    }
}
