//! Where an account of a ledger stands when one of its steps, or a command, is judged.

use time::Date;

use super::{Check, Ctx, Finding, Findings, Rule, Standing};
use crate::ledger::{
    Account, AccountKind, ArgId, Command, CompanyLink, EventKind, Holds, Ix, Link, Member, Program, Shape, State,
};
use crate::text::Text;

/// What a rule about the ledger looks at.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The whole ledger, as it is known now.
    pub state: &'a State,
    /// The account that it is about, when there is one: the program, or for commands about none the account they name.
    pub ix: Option<Ix>,
    /// What followed from that account's events on the day that is looked at.
    pub holds: Option<&'a Holds>,
    /// What the user wants to record; `None` when a step is judged.
    pub command: Option<&'a Command>,
    /// Whether the command is counted in `holds` already.
    pub counted: bool,
    /// The day of the clock, which a command's day cannot be after.
    pub now: Date,
    /// The day that is looked at (the command's, or today), the edition and the user's own numbers.
    pub ctx: Ctx<'a>,
}

impl<'a> Scene<'a> {
    /// The account as it is known now.
    #[must_use]
    pub fn account(&self) -> Option<&'a Account> {
        self.state.get(self.ix?)
    }

    /// The program, on the day that is looked at.
    #[must_use]
    pub fn program(&self) -> Option<&'a Program> {
        self.holds?.program()
    }

    /// Whether the command is of one of these kinds.
    #[must_use]
    pub fn records(&self, kinds: &[EventKind]) -> bool {
        self.command.is_some_and(|command| kinds.contains(&command.kind))
    }

    /// The text of an argument of the command.
    #[must_use]
    pub fn text(&self, arg: ArgId) -> Option<&'a str> {
        self.command?.args.text(arg)
    }

    /// The text of an argument of the command that is not blank.
    #[must_use]
    pub fn given(&self, arg: ArgId) -> Option<&'a str> {
        self.text(arg).filter(|text| !text.trim().is_empty())
    }

    /// The account that an argument of the command names, with its place.
    #[must_use]
    pub fn named(&self, arg: ArgId) -> Option<(Ix, &'a Account)> {
        let ix = self.state.ix(self.text(arg)?)?;
        Some((ix, self.state.get(ix)?))
    }

    /// The Official Account that the command names, by its title, and its association with the program on the day that
    /// is looked at.
    #[must_use]
    pub fn association(&self) -> Option<(&'a str, Link)> {
        let (official, account) = self.named(ArgId::OfficialAccount)?;
        let link = self.state.link(self.ix?, official).map(|link| link.as_of(self.ctx.today));
        Some((account.holds.title(), link.unwrap_or_default()))
    }

    /// The company that the command names, by its title, and what is between it and the program.
    #[must_use]
    pub fn company(&self) -> Option<(&'a str, Option<&'a CompanyLink>)> {
        let (_, company) = self.named(ArgId::Company)?;
        Some((company.holds.title(), self.program()?.company(&company.id)))
    }

    /// The role and the member that the command names, and that member of the program.
    #[must_use]
    pub fn member(&self) -> Option<(Text, &'a str, Option<&'a Member>)> {
        let (role, who) = (self.text(ArgId::Role)?, self.text(ArgId::Member)?);
        let Shape::Word(roles) = ArgId::Role.spec().shape else { return None };
        let (_, label) = roles.iter().find(|(word, _)| *word == role)?;
        let member = self.program()?.members(role).iter().find(|member| &*member.name == who);
        Some((*label, who, member))
    }

    /// The accounts of one kind.
    pub fn all(&self, kind: AccountKind) -> impl Iterator<Item = &'a Account> {
        self.state.of_kind(kind).map(|(_, account)| account)
    }
}

/// Where a registration stands, and for one that is kept in a ledger the scene around it.
#[derive(Debug, Clone, Copy)]
pub struct Stand<'a> {
    /// The registration.
    pub standing: Standing<'a>,
    /// The scene, when the registration is that of a program in a ledger.
    pub scene: Option<Scene<'a>>,
    /// The day, the edition and the user's own numbers.
    pub ctx: Ctx<'a>,
}

impl Stand<'_> {
    /// Lets a gate look, and adds what it finds. Rules that are no gates find nothing.
    pub fn look(&self, rule: &'static Rule, found: &mut Vec<Finding>) {
        self.through(rule, &mut Findings::of(rule, found));
    }

    /// The same, only to see whether it finds something.
    pub fn glance(&self, rule: &'static Rule, found: &mut Vec<Finding>) {
        self.through(rule, &mut Findings::briefly(rule, found));
    }

    fn through(&self, rule: &Rule, out: &mut Findings) {
        match (rule.check, &self.scene) {
            (Check::Gate(check), _) => check(&self.standing, &self.ctx, out),
            (Check::Ledger(check), Some(scene)) => check(scene, out),
            _ => {}
        }
    }
}
