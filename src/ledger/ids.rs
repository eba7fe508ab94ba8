//! Finds accounts by their ids.

use super::account::Account;
use super::state::Ix;

/// Where the accounts with given ids stand in a list.
///
/// A hash table with open addressing, because every command asks it many times. It holds places only: to look at an id
/// is to look at its account. Its order shows nowhere.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    /// Places by the hash of the id, a power of two of them; at the most half are taken.
    slots: Vec<Ix>,
}

/// A slot that is not taken.
const FREE: Ix = Ix::MAX;

/// The smallest number of slots.
const FEWEST: usize = 16;

impl Ids {
    /// The place of the account with this id.
    pub(super) fn find(&self, accounts: &[Account], id: &str) -> Option<Ix> {
        self.slots.get(self.slot(accounts, id)?).copied().filter(|ix| *ix != FREE)
    }

    /// Takes in the last account of the list, whose id is new.
    pub(super) fn push(&mut self, accounts: &[Account]) {
        let news = if accounts.len() * 2 > self.slots.len() {
            self.slots = vec![FREE; (accounts.len() * 4).next_power_of_two().max(FEWEST)];
            0
        } else {
            accounts.len().saturating_sub(1)
        };
        for (ix, account) in (0..).zip(accounts).skip(news) {
            if let Some(slot) = self.slot(accounts, &account.id).and_then(|slot| self.slots.get_mut(slot)) {
                *slot = ix;
            }
        }
    }

    /// Leaves out the last account of the list, before it goes. No other has looked for a place behind it.
    pub(super) fn pop(&mut self, accounts: &[Account]) {
        let slot = accounts.last().and_then(|account| self.slot(accounts, &account.id));
        if let Some(slot) = slot.and_then(|slot| self.slots.get_mut(slot)) {
            *slot = FREE;
        }
    }

    /// The slot of an id, or the free one where it would be.
    fn slot(&self, accounts: &[Account], id: &str) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        let (before, after) = self.slots.split_at_checked(hash(id) & last)?;
        let is_it = |ix: Ix| ix == FREE || accounts.get(ix as usize).is_some_and(|account| *account.id == *id);
        let found = after.iter().position(|ix| is_it(*ix)).map(|index| before.len() + index);
        found.or_else(|| before.iter().position(|ix| is_it(*ix)))
    }
}

/// FNV-1a, its upper half folded into the lower.
fn hash(id: &str) -> usize {
    let hash = id
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
    usize::try_from((hash ^ (hash >> 32)) & u64::from(u32::MAX)).unwrap_or_default()
}

/// It follows from the accounts.
impl PartialEq for Ids {
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
        let (mut ids, mut accounts) = (Ids::default(), Vec::new());
        let id = |number: Ix| format!("{}{number}", ["mp", "", "小程序", "a-very-long-id-"][number as usize % 4]);
        for number in 0..2000 {
            assert_eq!(ids.find(&accounts, &id(number)), None);
            accounts.push(Account::new(id(number).into(), AccountKind::Program, Date::MIN));
            ids.push(&accounts);
            // Some go again at once, as after an undo, and come back.
            if number % 3 == 0 {
                ids.pop(&accounts);
                let gone = accounts.pop().expect("it came");
                assert_eq!(ids.find(&accounts, &gone.id), None);
                accounts.push(gone);
                ids.push(&accounts);
            }
        }
        for number in 0..2000 {
            assert_eq!(ids.find(&accounts, &id(number)), Some(number));
        }
        for number in (0..2000).rev() {
            ids.pop(&accounts);
            accounts.pop();
            assert_eq!(ids.find(&accounts, &id(number)), None);
            let before = number.checked_sub(1);
            assert_eq!(before.and_then(|before| ids.find(&accounts, &id(before))), before);
        }
    }
}
