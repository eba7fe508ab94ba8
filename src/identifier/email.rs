//! Email address: the production of the WHATWG HTML Standard, narrowed to what can receive mail.
//!
//! Narrowed by RFC 5321: no dot at an edge of the local part and no two in a row, at most 64 characters before the `@`
//! and 254 in all; and by what top-level domains there can be: letters, or an A-label (`xn--…`).
//!
//! An address grows at its end, so what another label would mend is incomplete, never wrong: `a@vip.163` is on its way
//! to `a@vip.163.com`.

use super::code::ascii;
use super::{Fault, Faults, Part, PartState, What, fold};
use crate::text::Text;

/// Most characters before the `@` (RFC 5321, 4.5.3.1.1).
const LOCAL_LIMIT: usize = 64;

/// Most characters of an address (RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets).
const TOTAL_LIMIT: usize = 254;

/// Most characters between two dots of the domain (RFC 1035, 2.3.4).
const LABEL_LIMIT: usize = 63;

/// What is wrong with an email address.
#[must_use]
pub fn faults(value: &str) -> Vec<Fault> {
    let (local, domain) = split(value);
    let mut faults = Faults::new();
    character_fault(local, domain, &mut faults);
    let count = domain.map_or(0, |domain| 1 + domain.bytes().filter(|byte| *byte == b'@').count());
    if count > 1 {
        faults.add(What::AtSign).with("count", count);
    }
    local_fault(local, domain.is_some(), &mut faults);
    length_fault(text!("整个邮箱", "The whole address"), TOTAL_LIMIT, value.as_bytes(), &mut faults);
    match domain {
        None => faults.add(What::AtSign).with("count", count).incomplete = true,
        // The labels of a domain say nothing while there are characters in it that cannot be.
        Some(domain) if domain.bytes().all(is_domain_character) => {
            domain_fault(domain, local.chars().count() + 1, &mut faults);
        }
        Some(_) => {}
    }
    faults.into_vec()
}

/// The parts of an email address, as far as it is typed.
#[must_use]
pub fn parts(value: &str) -> Vec<Part> {
    let (local, domain) = split(value);
    let mut faults = Faults::new();
    local_fault(local, domain.is_some(), &mut faults);
    let local_state = if local.is_empty() {
        PartState::Empty
    } else if !local.bytes().all(is_local_character) || !faults.is_empty() {
        PartState::Invalid
    } else if domain.is_none() {
        PartState::Incomplete
    } else {
        PartState::Valid
    };
    let domain = domain.unwrap_or_default();
    let mut faults = Faults::new();
    domain_fault(domain, 0, &mut faults);
    let domain_state = if domain.is_empty() {
        PartState::Empty
    } else if !domain.bytes().all(is_domain_character) {
        PartState::Invalid
    } else {
        match faults.first_mut() {
            None => PartState::Valid,
            Some(fault) if fault.incomplete => PartState::Incomplete,
            Some(_) => PartState::Invalid,
        }
    };
    let part = |name, label, start, text: &str, state| {
        let end = start + text.chars().count();
        Part { name, label, start, end, text: text.to_owned(), state, meaning: None }
    };
    let local = part("local", text!("邮箱名", "Local part"), 0, local, local_state);
    let start = local.end + 1;
    vec![local, part("domain", text!("域名", "Domain"), start, domain, domain_state)]
}

/// The address in half-width characters, without zero-width characters and white space at its edges. The domain becomes
/// lower case and its ideographic full stops dots; the case before the `@` is the owner's.
#[must_use]
pub fn normalize(value: &str) -> String {
    let mut address = String::with_capacity(value.len());
    let mut in_domain = false;
    for character in fold::trimmed(value).chars().map(fold::half_width).filter(|&it| !fold::is_zero_width(it)) {
        address.push(match character {
            '\u{3002}' | '\u{ff61}' if in_domain => '.',
            _ if in_domain => character.to_ascii_lowercase(),
            _ => character,
        });
        in_domain |= character == '@';
    }
    address
}

/// What stands before the first `@`, and after it.
fn split(value: &str) -> (&str, Option<&str>) {
    let at = value.bytes().position(|byte| byte == b'@');
    let parted = at.and_then(|at| Some((value.get(..at)?, value.get(at + 1..)?)));
    parted.map_or((value, None), |(local, domain)| (local, Some(domain)))
}

const fn is_local_character(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?')
        || matches!(byte, b'^'..=b'`' | b'{'..=b'~')
}

const fn is_domain_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')
}

/// The first character that cannot stand where it does, an `@` with nothing before it included. Further `@` are counted
/// elsewhere.
fn character_fault(local: &str, domain: Option<&str>, faults: &mut Faults) {
    let found = first_wrong(local, is_local_character);
    if let Some((position, character)) = found {
        return faults.character(position, character);
    }
    let Some(domain) = domain else { return };
    // Everything before the @ is ASCII by now.
    let before = local.len() + 1;
    if local.is_empty() {
        return faults.character(before, '@');
    }
    if let Some((position, character)) = first_wrong(domain, |byte| is_domain_character(byte) || byte == b'@') {
        faults.character(before + position, character);
    }
}

/// The first character that is not allowed, with its position from 1. What is allowed is ASCII.
fn first_wrong(text: &str, allowed: impl Fn(u8) -> bool) -> Option<(usize, char)> {
    let index = text.bytes().position(|byte| !allowed(byte))?;
    Some((index + 1, text.get(index..)?.chars().next()?))
}

fn local_fault(local: &str, closed: bool, faults: &mut Faults) {
    let part = text!("「@」前面的部分", "The part before the @");
    if !length_fault(part, LOCAL_LIMIT, local.as_bytes(), faults) {
        dots_fault(local, closed, 0, faults);
    }
}

/// What is wrong with the labels of a domain that starts at an index of the address.
fn domain_fault(domain: &str, start: usize, faults: &mut Faults) {
    if dots_fault(domain, false, start, faults) {
        return;
    }
    let part = text!("域名中的一段", "A part of the domain between dots");
    let (mut last, mut count, mut hyphen) = (&[][..], 0, None);
    for label in domain.as_bytes().split(|byte| *byte == b'.') {
        if length_fault(part, LABEL_LIMIT, label, faults) {
            return;
        }
        (last, count) = (label, count + 1);
        if hyphen.is_none() && (label.starts_with(b"-") || label.ends_with(b"-")) {
            hyphen = Some((label, count));
        }
    }
    if let Some((label, place)) = hyphen {
        // At the end of the address a hyphen may have more after it.
        let fault = faults.add(What::Domain).with("label", ascii(label));
        fault.incomplete = place == count && !label.starts_with(b"-");
    } else if count < 2 || !is_top_level(last) {
        faults.add(What::TopLevel).with("label", ascii(last)).incomplete = true;
    }
}

/// Whether a label without hyphens at its edges can be a top-level domain.
fn is_top_level(label: &[u8]) -> bool {
    let is_a_label = label.len() > 4 && label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"xn--"));
    is_a_label || (label.len() >= 2 && label.iter().all(u8::is_ascii_alphabetic))
}

/// The first dot at the beginning or after another, or the last at the end of what is `closed`.
fn dots_fault(text: &str, closed: bool, start: usize, faults: &mut Faults) -> bool {
    let bytes = text.as_bytes();
    let doubled =
        if bytes.starts_with(b".") { Some(0) } else { bytes.windows(2).position(|two| two == b"..").map(|at| at + 1) };
    let open_end = (closed && bytes.ends_with(b".")).then(|| bytes.len() - 1);
    let Some(index) = doubled.or(open_end) else { return false };
    let position = start + 1 + text.get(..index).unwrap_or_default().chars().count();
    faults.add(What::Dots).with("position", position);
    true
}

fn length_fault(part: Text, limit: usize, text: &[u8], faults: &mut Faults) -> bool {
    // As many bytes as characters, or more.
    if text.len() <= limit {
        return false;
    }
    let actual = text.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count();
    if actual > limit {
        faults.add(What::Length).with("part", part).with("limit", limit).with("actual", actual);
    }
    actual > limit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(value: &str) -> Vec<(What, bool)> {
        faults(value).into_iter().map(|fault| (fault.what, fault.incomplete)).collect()
    }

    fn position(value: &str) -> Option<crate::text::Param> {
        faults(value).first().and_then(|fault| fault.params.get("position").cloned())
    }

    #[test]
    fn common_and_uncommon_addresses_are_right() {
        for value in ["10001@qq.com", "USER@QQ.COM", "a+tag@vip.163.com", "=1+1@qq.com", "a!#$%&'*/=?^_`{|}~-b@a-b.cn"]
        {
            assert_eq!(whats(value), [], "{value}");
        }
        for value in ["a@xn--55qx5d.cn", "a@xn--fiq228c.xn--fiqs8s", "a@xn--fiq228c.XN--FIQS8S"] {
            assert_eq!(whats(value), [], "{value}");
        }
    }

    #[test]
    fn every_beginning_of_a_right_address_is_only_incomplete() {
        for value in ["first.last@vip.163.com", "a@a--b-c.xn--fiqs8s", "a@1-2.3m.com.cn"] {
            let mut typed = String::new();
            for character in value.chars() {
                assert!(faults(&typed).iter().all(|fault| fault.incomplete), "{typed}");
                typed.push(character);
            }
        }
    }

    #[test]
    fn a_domain_without_a_top_level_does_not_pass() {
        for value in ["a@", "a@qq", "a@qq.", "a@qq.c", "a@qq.com.", "a@localhost", "a@192.168.0.1", "a@qq.c0m"] {
            assert_eq!(whats(value), [(What::TopLevel, true)], "{value}");
        }
        assert_eq!(whats("a@qq-"), [(What::Domain, true)]);
    }

    #[test]
    fn dots_at_edges_and_in_a_row_have_a_position() {
        for (value, expected) in
            [(".a", 1), (".a@qq.com", 1), ("a.@qq.com", 2), ("a..b@qq.com", 3), ("a@.qq.com", 3), ("a@qq..com", 6)]
        {
            assert_eq!(whats(value).first(), Some(&(What::Dots, false)), "{value}");
            assert_eq!(position(value), Some(i64::from(expected).into()), "{value}");
        }
        assert_eq!(whats("a."), [(What::AtSign, true)]);
    }

    #[test]
    fn a_wrong_character_has_a_position() {
        for (value, expected) in
            [("@qq.com", 1), ("张三@qq.com", 1), ("a@q_q.com", 4), ("a@qq.com\n", 9), ("\"a\"@qq.com", 1), ("a b", 2)]
        {
            assert_eq!(whats(value).first(), Some(&(What::Character, false)), "{value}");
            assert_eq!(position(value), Some(i64::from(expected).into()), "{value}");
        }
        for (value, found) in [("a\u{202e}@qq.com", "U+202E"), ("张@qq.com", "张"), ("a@中.com", "中")] {
            assert_eq!(faults(value)[0].params.get("found"), Some(&found.into()), "{value}");
        }
    }

    #[test]
    fn at_signs_are_counted() {
        assert_eq!(whats(""), [(What::AtSign, true)]);
        assert_eq!(whats("a@b@qq.com"), [(What::AtSign, false)]);
        assert_eq!(faults("a@b@qq.com")[0].params.get("count"), Some(&2_i64.into()));
    }

    #[test]
    fn lengths_are_limited() {
        let a = |count| "a".repeat(count);
        assert_eq!(whats(&format!("{}@qq.com", a(64))), []);
        assert_eq!(whats(&format!("{}@qq.com", a(65))), [(What::Length, false)]);
        assert_eq!(whats(&format!("a@{}.com", a(63))), []);
        assert_eq!(whats(&format!("a@{}.com", a(64))), [(What::Length, false)]);
        let long = |last| format!("{}@{}.{}.{}.com", a(64), a(63), a(63), a(last));
        assert_eq!(long(57).len(), 254);
        assert_eq!(whats(&long(57)), []);
        assert_eq!(whats(&long(58)), [(What::Length, false)]);
    }

    #[test]
    fn labels_do_not_begin_or_end_with_a_hyphen() {
        for value in ["a@-qq.com", "a@qq-.com", "a@xn--.cn", "a@qq.-"] {
            assert_eq!(whats(value), [(What::Domain, false)], "{value}");
        }
    }

    #[test]
    fn the_case_of_the_domain_and_full_width_characters_are_normalised() {
        assert_eq!(normalize("\u{feff} Ｕser＠ＱＱ。ＣＯＭ\u{3000}"), "User@qq.com");
        assert_eq!(normalize("a\u{200b}b@qq｡com"), "ab@qq.com");
        assert_eq!(normalize("张。三"), "张。三");
        assert_eq!(normalize("a b@qq.com"), "a b@qq.com");
    }

    #[test]
    fn parts_are_the_two_sides() {
        let states = |value: &str| parts(value).iter().map(|part| part.state).collect::<Vec<_>>();
        assert_eq!(states(""), [PartState::Empty, PartState::Empty]);
        assert_eq!(states("a"), [PartState::Incomplete, PartState::Empty]);
        assert_eq!(states("a@qq"), [PartState::Valid, PartState::Incomplete]);
        assert_eq!(states("a.@q_q"), [PartState::Invalid, PartState::Invalid]);
        let parts = parts("ab@qq.com");
        assert_eq!((parts[1].start, parts[1].end, parts[1].text.as_str()), (3, 9, "qq.com"));
    }

    #[test]
    fn long_addresses_are_judged_in_linear_time() {
        assert_eq!(whats(&"-.".repeat(1_000_000)).len(), 3);
        assert_eq!(whats(&format!("a@{}", "-.".repeat(1_000_000))).len(), 2);
    }
}
