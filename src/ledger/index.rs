//! Finds accounts by what they are known by: their ids, emails and `AppID`s.

use super::account::Account;
use super::state::{Ix, mark};

/// What accounts are found by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Key {
    /// The id, which no two share.
    Id,
    /// The email. Case does not tell emails apart.
    Email,
    /// The `AppID`.
    AppId,
}

impl Key {
    /// Those that what happens to an account may change.
    pub(super) const HELD: [Self; 2] = [Self::Email, Self::AppId];

    fn of(self, account: &Account) -> Option<&str> {
        match self {
            Self::Id => Some(&account.id),
            Self::Email => account.holds.email(),
            Self::AppId => account.holds.app_id(),
        }
    }

    /// Whether the account at a place has this key.
    fn is(self, text: &str, accounts: &[Account], ix: Ix) -> bool {
        let Some(known) = accounts.get(ix as usize).and_then(|account| self.of(account)) else { return false };
        if self == Self::Email { known.eq_ignore_ascii_case(text) } else { known == text }
    }
}

/// Where the accounts with given keys stand in a list.
///
/// A hash table with open addressing for each key, because every command asks them many times. They hold places only: to
/// look at a key is to look at its account. Their order shows nowhere.
#[derive(Debug, Clone, Default)]
pub(super) struct Index([Slots; 3]);

/// The table of one key.
#[derive(Debug, Clone, Default)]
struct Slots {
    /// Places by the hash of the key, a power of two of them.
    places: Vec<Ix>,
    /// How many are not free; at the most half of them.
    used: usize,
}

/// A slot that nobody was put into.
const FREE: Ix = Ix::MAX;

/// A slot whose account was taken out. Behind it there may be others that looked for a place there.
const LEFT: Ix = Ix::MAX - 1;

/// The smallest number of slots.
const FEWEST: usize = 16;

impl Index {
    /// The place of the account with this id.
    pub(super) fn find(&self, accounts: &[Account], id: &str) -> Option<Ix> {
        let [ids, ..] = &self.0;
        let slot = ids.seek(hash(id), |ix| Key::Id.is(id, accounts, ix))?;
        ids.places.get(slot).copied()
    }

    /// The places of all accounts with this key, in order.
    pub(super) fn all(&self, accounts: &[Account], key: Key, text: &str) -> Vec<Ix> {
        let (mut all, mut from) = (Vec::new(), hash(text));
        let Some(slots) = self.0.get(key as usize) else { return all };
        while let Some(slot) = slots.seek(from, |ix| key.is(text, accounts, ix)) {
            mark(&mut all, slots.places.get(slot).copied().unwrap_or(FREE), true);
            from = slot + 1;
        }
        all
    }

    /// Takes an account in, by those of the keys that it has.
    pub(super) fn put(&mut self, accounts: &[Account], ix: Ix, keys: &[Key]) {
        for key in keys {
            if let Some(slots) = self.0.get_mut(*key as usize) {
                slots.put(accounts, ix, *key);
            }
        }
    }

    /// Leaves an account out, while it still has the keys.
    pub(super) fn take(&mut self, accounts: &[Account], ix: Ix, keys: &[Key]) {
        for key in keys {
            let text = accounts.get(ix as usize).and_then(|account| key.of(account));
            let Some((text, slots)) = text.zip(self.0.get_mut(*key as usize)) else { continue };
            let slot = slots.seek(hash(text), |known| known == ix);
            if let Some(place) = slot.and_then(|slot| slots.places.get_mut(slot)) {
                *place = LEFT;
            }
        }
    }
}

impl Slots {
    /// The first slot from one on that holds what is wanted; `None` when a free one comes before.
    fn seek(&self, from: usize, wanted: impl Fn(Ix) -> bool) -> Option<usize> {
        let last = self.places.len().checked_sub(1)?;
        let mut slot = from & last;
        loop {
            let ix = *self.places.get(slot)?;
            if wanted(ix) {
                return Some(slot);
            }
            if ix == FREE {
                return None;
            }
            slot = (slot + 1) & last;
        }
    }

    /// Takes an account in; all of them anew once half of the slots are used.
    fn put(&mut self, accounts: &[Account], ix: Ix, key: Key) {
        if self.used * 2 >= self.places.len() {
            self.places = vec![FREE; (accounts.len() * 4).next_power_of_two().max(FEWEST)];
            self.used = 0;
            for (ix, account) in (0..).zip(accounts) {
                self.fill(ix, key.of(account));
            }
        } else {
            self.fill(ix, accounts.get(ix as usize).and_then(|account| key.of(account)));
        }
    }

    fn fill(&mut self, ix: Ix, text: Option<&str>) {
        let slot = text.and_then(|text| self.seek(hash(text), |ix| ix >= LEFT));
        if let Some(place) = slot.and_then(|slot| self.places.get_mut(slot)) {
            self.used += usize::from(*place == FREE);
            *place = ix;
        }
    }
}

/// The bit that tells a capital from a small letter.
const CASE: u8 = 0x20;

/// FNV-1a of the small letters, its upper half folded into the lower.
fn hash(text: &str) -> usize {
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte | CASE)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    usize::try_from((hash ^ (hash >> 32)) & u64::from(u32::MAX)).unwrap_or_default()
}

/// It follows from the accounts.
impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use time::Date;

    use super::*;
    use crate::ledger::AccountKind;

    #[test]
    fn every_account_is_found_and_none_that_went() {
        let (mut ids, mut accounts) = (Index::default(), Vec::new());
        let id = |number: Ix| format!("{}{number}", ["mp", "", "小程序", "a-very-long-id-"][number as usize % 4]);
        for number in 0..2000 {
            assert_eq!(ids.find(&accounts, &id(number)), None);
            accounts.push(Account::new(id(number).into(), AccountKind::Program, Date::MIN));
            ids.put(&accounts, number, &[Key::Id]);
            // Some go again at once, as after an undo, and come back.
            if number % 3 == 0 {
                ids.take(&accounts, number, &[Key::Id]);
                let gone = accounts.pop().expect("it came");
                assert_eq!(ids.find(&accounts, &gone.id), None);
                accounts.push(gone);
                ids.put(&accounts, number, &[Key::Id]);
            }
        }
        for number in 0..2000 {
            assert_eq!(ids.find(&accounts, &id(number)), Some(number));
        }
        for number in (0..2000).rev() {
            ids.take(&accounts, number, &[Key::Id]);
            accounts.pop();
            assert_eq!(ids.find(&accounts, &id(number)), None);
            let before = number.checked_sub(1);
            assert_eq!(before.and_then(|before| ids.find(&accounts, &id(before))), before);
        }
    }
}
