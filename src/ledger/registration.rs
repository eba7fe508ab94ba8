//! The dated facts of one registration: what the user or Tencent has done, and on which day in China.

use serde::{Serialize, Serializer};
use time::Date;

use crate::text::Text;

/// Something that happened during a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The activation link in the mail was opened (G2.8).
    EmailActivatedOn,
    /// The subject information was submitted (G2.22): day 0 of the remittance period.
    SubmittedOn,
    /// The remittance was sent from the corporate account (G2.23).
    RemittanceSentOn,
    /// Tencent confirmed the remittance (G3.3).
    RemittanceConfirmedOn,
    /// WeChat verification was applied for (G2.25).
    VerificationAppliedOn,
    /// WeChat verification passed (G3.4).
    VerificationPassedOn,
}

/// Every fact with its public name and what to call it, in the order in which they happen.
pub static FACTS: [(Fact, &str, Text); 6] = [
    (Fact::EmailActivatedOn, "emailActivatedOn", Text::new("邮箱激活", "email activated")),
    (Fact::SubmittedOn, "submittedOn", Text::new("主体信息提交", "subject information submitted")),
    (Fact::RemittanceSentOn, "remittanceSentOn", Text::new("汇款", "remittance sent")),
    (Fact::RemittanceConfirmedOn, "remittanceConfirmedOn", Text::new("打款到账确认", "remittance confirmed")),
    (Fact::VerificationAppliedOn, "verificationAppliedOn", Text::new("申请微信认证", "verification applied for")),
    (Fact::VerificationPassedOn, "verificationPassedOn", Text::new("微信认证通过", "verification passed")),
];

/// The fact's public name.
impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Fact {
    /// The fact of this public name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        FACTS.iter().find(|(_, known, _)| *known == name).map(|(fact, ..)| *fact)
    }

    /// The public name, such as `submittedOn`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        FACTS.get(self as usize).map_or("", |(_, name, _)| name)
    }

    /// The JSON Pointer of the fact among the facts.
    #[must_use]
    pub fn path(self) -> String {
        format!("/{}", self.as_str())
    }

    /// What to call it.
    #[must_use]
    pub fn title(self) -> Text {
        FACTS.get(self as usize).map_or(Text::new("", ""), |(.., title)| *title)
    }
}

/// The facts of one registration. Each has a day or has not happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Registration([Option<Date>; FACTS.len()]);

impl Registration {
    /// Nothing has happened yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The day on which something happened.
    #[must_use]
    pub fn on(&self, fact: Fact) -> Option<Date> {
        self.0.get(fact as usize).copied().flatten()
    }

    /// What happened, in the order in which it should happen.
    pub fn iter(&self) -> impl Iterator<Item = (Fact, Date)> {
        FACTS.iter().zip(self.0).filter_map(|((fact, ..), on)| Some((*fact, on?)))
    }

    /// The same facts but for those that `doubtful` names.
    #[must_use]
    pub fn without(&self, doubtful: impl Fn(Fact) -> bool) -> Self {
        self.iter().filter(|(fact, _)| !doubtful(*fact)).fold(Self::new(), |facts, (fact, on)| facts.with(fact, on))
    }

    /// Records the day of a fact; a later record of the same fact replaces it.
    pub fn record(&mut self, fact: Fact, on: Date) {
        if let Some(slot) = self.0.get_mut(fact as usize) {
            *slot = Some(on);
        }
    }

    /// The same facts and one more.
    #[must_use]
    pub fn with(mut self, fact: Fact, on: Date) -> Self {
        self.record(fact, on);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_facts() {
        for (index, (fact, name, _)) in FACTS.iter().enumerate() {
            assert_eq!(*fact as usize, index);
            assert_eq!(Fact::parse(name), Some(*fact));
        }
    }
}
