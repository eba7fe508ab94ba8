//! Unified social credit code (统一社会信用代码), GB 32100-2015 with its amendment of 2016: 18 characters.
//!
//! | characters | meaning |
//! | --- | --- |
//! | 1 | authority that registers the subject |
//! | 2 | category within the authority |
//! | 3–8 | administrative division (GB/T 2260) |
//! | 9–17 | organisation code (GB 11714), with a check character of its own |
//! | 18 | check character, MOD 31 |
//!
//! The published table of categories keeps growing and divisions are renamed, so an unknown category is a mild fault
//! and only the first two digits of the division are looked at.

use super::code::{Code, Parts, Worth, known};
use super::names::Names;
use super::{Fault, Faults, Part, What, organization_code, resident_id};
use crate::text::Text;

/// Digits and capitals without I, O, S, V, Z. A character's value is its index.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Weights of the first 17 characters: 3^(i−1) mod 31.
const WEIGHTS: [u8; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// Bodies of the centre register under this division instead of a province.
const NATIONAL_DIVISION: &[u8] = b"100000";

/// Where the organisation code stands.
const ORGANIZATION: std::ops::Range<usize> = 8..17;

/// What each character is worth: its place in the alphabet.
static WORTH: Worth = Worth::of(ALPHABET);

fn read(value: &str, size: usize) -> Code<'_> {
    // Categories count from 1; the division is six digits.
    Code::read(value, size, |index, byte| match index {
        1 => byte != b'0' && WORTH.get(byte).is_some(),
        2..=7 => byte.is_ascii_digit(),
        _ => WORTH.get(byte).is_some(),
    })
}

/// The check character that follows from the first 17 characters. `None` when one of them is not of the alphabet or
/// there are not 17.
#[must_use]
pub fn check_character(first: &[u8]) -> Option<u8> {
    let sum = WORTH.sum(first, &WEIGHTS)?;
    let index = usize::try_from((31 - sum % 31) % 31).ok()?;
    ALPHABET.get(index).copied()
}

/// What is wrong with a credit code.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let code = read(value, 18);
    let mut faults = code.shape_faults(value);
    if let Some(authority) = code.at(0)
        && !is_authority(authority)
    {
        faults.run(What::Authority, 1, &[authority]);
    }
    if let Some(pair @ &[authority, category]) = code.range(0, 2)
        && is_authority(authority)
        && !is_category(authority, category)
    {
        faults.run(What::Category, 1, pair);
    }
    if let Some(division) = code.range(2, 8)
        && !is_division(division)
    {
        faults.run(What::Division, 3, division);
    }
    if let Some(whole) = code.whole(value) {
        check(whole, &mut faults);
    }
    faults.into_vec()
}

fn check(code: &[u8], faults: &mut Faults) {
    let mut inner = Faults::new();
    inner.check(What::InnerCheck, 9, code.get(ORGANIZATION).unwrap_or_default(), organization_code::check_character);
    // The pilot series of Fujian was printed with check characters that do not follow the standard.
    let pilot = code.starts_with(b"9135") && code.get(8) == Some(&b'M') && inner.is_empty();
    let what = if pilot { What::PilotSeries } else { What::CheckCharacter };
    faults.check(what, 1, code, check_character);
    faults.append(inner);
}

/// The parts of a credit code, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    let code = read(value, 18);
    let mut parts = Parts::of(code, faults(value));
    parts.add("authority", text!("登记管理部门", "Authority"), (0, 1), &[What::Authority], &|bytes| {
        known(bytes.first().and_then(|&authority| authority_name(authority)))
    });
    parts.add("category", text!("机构类别", "Category"), (1, 2), &[], &|bytes| {
        known(code.at(0).zip(bytes.first()).and_then(|(authority, &category)| category_name(authority, category)))
    });
    parts.add("division", text!("行政区划", "Division"), (2, 8), &[What::Division], &|bytes| {
        known(division_name(bytes))
    });
    parts.plain("organizationCode", text!("主体标识码", "Organisation code"), (8, 17), &[What::InnerCheck]);
    let checks = [What::CheckCharacter, What::PilotSeries];
    parts.plain("check", text!("校验码", "Check character"), (17, 18), &checks);
    parts.into_vec()
}

/// The kinds of subject that a category suggests. A hint, never a verdict: the platform decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suggests {
    /// A company, a branch, a farmers' cooperative.
    Enterprise,
    /// An individual business.
    IndividualBusiness,
    /// An organ of the state or a mass organisation.
    Government,
    /// A public institution, which may also be a medium.
    PublicInstitution,
    /// A social organisation, a professional office, a collective.
    OtherOrganization,
}

/// The kind of subject that the first two characters suggest. `None` when they are not there or say nothing.
#[must_use]
pub fn suggests(value: &str) -> Option<Suggests> {
    let code = read(value, 2);
    match (code.at(0)?, code.at(1)?) {
        (b'9', b'1' | b'3') => Some(Suggests::Enterprise),
        (b'9', b'2') => Some(Suggests::IndividualBusiness),
        (b'1', b'1' | b'3') => Some(Suggests::Government),
        (b'1', b'2') => Some(Suggests::PublicInstitution),
        (b'3' | b'5' | b'7' | b'8' | b'N' | b'J' | b'Q', _) => Some(Suggests::OtherOrganization),
        _ => None,
    }
}

fn division_name(division: &[u8]) -> Option<Text> {
    if division == NATIONAL_DIVISION {
        return Some(text!("国家（中央单位）", "National (central bodies)"));
    }
    resident_id::province_name(division.get(..2)?)
}

fn is_division(division: &[u8]) -> bool {
    division == NATIONAL_DIVISION || division.get(..2).is_some_and(resident_id::is_province)
}

fn is_authority(authority: u8) -> bool {
    AUTHORITIES.iter().any(|(code, ..)| *code == authority)
}

fn is_category(authority: u8, category: u8) -> bool {
    AUTHORITIES.iter().any(|(code, _, categories)| *code == authority && categories.has(&[category]))
}

fn authority_name(authority: u8) -> Option<Text> {
    AUTHORITIES.iter().find(|(code, ..)| *code == authority).map(|(_, name, _)| *name)
}

fn category_name(authority: u8, category: u8) -> Option<Text> {
    let (.., categories) = AUTHORITIES.iter().find(|(code, ..)| *code == authority)?;
    categories.get(&[category])
}

type Authority = (u8, Text, Names);

/// Authorities and categories: the table of GB 32100-2015 and those issued since (A, G, J, N, Q, Y and new categories).
static AUTHORITIES: [Authority; 15] = [
    (
        b'1',
        text!("机构编制", "Establishment of public bodies"),
        names! {
            "1": ("机关", "state organ"),
            "2": ("事业单位", "public institution"),
            "3": ("编办直接管理机构编制的群众团体", "mass organisation"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'2',
        text!("外交", "Foreign affairs"),
        names! {
            "1": ("外国常驻新闻机构", "resident foreign news agency"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'3',
        text!("司法行政", "Justice"),
        names! {
            "1": ("律师执业机构", "law firm"),
            "2": ("公证处", "notary office"),
            "3": ("基层法律服务所", "local legal service office"),
            "4": ("司法鉴定机构", "forensic institution"),
            "5": ("仲裁委员会", "arbitration commission"),
            "6": ("商事调解组织", "commercial mediation organisation"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'4',
        text!("文化", "Culture"),
        names! {
            "1": ("外国在华文化中心", "foreign cultural centre"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'5',
        text!("民政", "Civil affairs"),
        names! {
            "1": ("社会团体", "social association"),
            "2": ("民办非企业单位", "private non-enterprise unit"),
            "3": ("基金会", "foundation"),
            "4": ("村民委员会", "villagers' committee"),
            "5": ("居民委员会", "residents' committee"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'6',
        text!("旅游", "Tourism"),
        names! {
            "1": ("外国旅游部门常驻代表机构", "office of a foreign tourism authority"),
            "2": ("港澳台地区旅游部门常驻内地（大陆）代表机构", "office of a Hong Kong, Macao or Taiwan tourism authority"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'7',
        text!("宗教", "Religious affairs"),
        names! {
            "1": ("宗教活动场所", "place of worship"),
            "2": ("宗教院校", "religious college"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'8',
        text!("工会", "Trade unions"),
        names! {
            "1": ("基层工会", "local trade union"),
            "2": ("非法人联合会", "federation without legal personality"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'9',
        text!("工商（市场监管）", "Industry and commerce"),
        names! {
            "1": ("企业", "enterprise"),
            "2": ("个体工商户", "individual business"),
            "3": ("农民专业合作社", "farmers' cooperative"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'A',
        text!("中央军委改革和编制办公室", "Central Military Commission"),
        names! {
            "1": ("军队事业单位", "military institution"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'G',
        text!("公安（境外非政府组织）", "Public security (foreign NGOs)"),
        names! {
            "1": ("境外非政府组织代表机构", "office of a foreign NGO"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'J',
        text!("住房和城乡建设", "Housing and construction"),
        names! {
            "1": ("业主大会", "owners' assembly"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'N',
        text!("农业农村", "Agriculture"),
        names! {
            "1": ("组级集体经济组织", "collective of a village group"),
            "2": ("村级集体经济组织", "collective of a village"),
            "3": ("乡镇级集体经济组织", "collective of a township"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'Q',
        text!("侨联", "Returned overseas Chinese"),
        names! {
            "1": ("侨联组织", "federation of returned overseas Chinese"),
            "2": ("侨联组织", "federation of returned overseas Chinese"),
            "3": ("侨联组织", "federation of returned overseas Chinese"),
            "9": ("其他", "other"),
        },
    ),
    (
        b'Y',
        text!("其他", "Other"),
        names! {
            "1": ("其他", "other"),
            "9": ("其他", "other"),
        },
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(value: &str) -> Vec<What> {
        faults(value).into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn the_specimen_of_the_standard_is_right() {
        assert_eq!(whats("91350100M000100Y43"), []);
    }

    #[test]
    fn letters_and_a_check_character_of_zero_are_right() {
        for code in ["91110000600037341L", "9144030071526726XG", "91440300708461136T", "914403001922038216"] {
            assert_eq!(whats(code), [], "{code}");
        }
    }

    #[test]
    fn a_wrong_check_character_says_what_it_should_be() {
        let [fault] = &faults("91350100M000100Y44")[..] else { panic!("one fault") };
        assert_eq!(fault.params.get("expected"), Some(&"3".into()));
        assert_eq!(fault.params.get("found"), Some(&"4".into()));
    }

    #[test]
    fn a_prefix_is_only_incomplete() {
        let faults = faults("91330106MA2K8");
        assert!(faults.iter().all(|fault| fault.incomplete), "{faults:?}");
        assert_eq!(faults.first().and_then(|fault| fault.params.get("missing")), Some(&5_i64.into()));
    }

    #[test]
    fn six_chinese_characters_are_eighteen_bytes_and_no_code() {
        assert_eq!(whats("统一社会信用"), [What::Character, What::Length]);
    }
}
