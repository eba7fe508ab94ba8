//! The file without personal data, for showing it to somebody.

use std::sync::Arc;

use super::{Kept, Workspace};
use crate::ledger::{ArgId, Event, Value};

/// Who somebody is, and how to reach or pay them.
const PERSONAL: [ArgId; 7] = [
    ArgId::Email,
    ArgId::BankAccountName,
    ArgId::BankAccount,
    ArgId::AdministratorName,
    ArgId::AdministratorId,
    ArgId::AdministratorMobile,
    ArgId::Member,
];

impl Workspace {
    /// What [`Workspace::save`] gives, with another word for each email, name of a person, ID number, mobile number, bank
    /// account and member. `word` is asked for each of them; it has to give the same word for the same value, or accounts
    /// of one subject come apart, and a random one: the value behind a hash of an ID number can be searched.
    ///
    /// Names of programs and subjects, codes of organisations and what somebody wrote as a reason stay.
    #[must_use]
    pub fn save_redacted(&self, mut word: impl FnMut(&str) -> String) -> String {
        let list = self.list.iter().map(|kept| Kept { event: redacted(&kept.event, &mut word), undone: kept.undone });
        Self { list: list.collect(), head: self.head, ..Self::default() }.save()
    }
}

fn redacted(event: &Arc<Event>, word: &mut dyn FnMut(&str) -> String) -> Arc<Event> {
    let mut other = Arc::clone(event);
    for arg in PERSONAL {
        if let Some(text) = event.text(arg) {
            Arc::make_mut(&mut other).args.set(arg, Value::Text(word(text).into()));
        }
    }
    other
}

#[cfg(test)]
mod tests {
    use super::super::Now;
    use super::*;
    use crate::calendar;
    use crate::ledger::{Command, EventKind};

    #[test]
    fn a_person_is_another_word_throughout_and_all_else_stays() {
        let mut workspace = Workspace::new();
        let day = calendar::parse("2018-11-06").expect("a day");
        let add = |name: &str, id: &str| {
            Command::new(EventKind::OfficialAccountAdded, day)
                .with(ArgId::Name, name)
                .with(ArgId::SubjectType, "individual")
                .with(ArgId::AdministratorName, "陈默")
                .with(ArgId::AdministratorId, id)
        };
        let now = Now::at(1_541_462_400_000).expect("a moment");
        for command in [add("麦香坊", "11010519491231002X"), add("云杉", "11010519491231002X")] {
            assert!(workspace.apply(command, now).allowed());
        }
        let mut asked = Vec::new();
        let text = workspace.save_redacted(|value| {
            asked.push(value.to_owned());
            format!("word-{}", value.len())
        });
        assert_eq!(asked, ["陈默", "11010519491231002X", "陈默", "11010519491231002X"]);
        let opened = Workspace::open(&text).expect("a file like any other");
        assert_eq!(opened.len(), 2);
        assert!(text.contains("麦香坊") && text.contains("云杉"));
        assert!(!text.contains("陈默") && !text.contains("11010519491231002X"));
        assert_eq!(text.matches("word-18").count(), 2);
        assert_ne!(text, workspace.save());
    }
}
