//! The quotas of the guide as a table: what is counted, at which account, in which period, up to which limit.

use std::borrow::Cow;

use serde::Serialize;
use time::Date;

use super::{Ctx, Scene};
use crate::calendar::{self, Month};
use crate::guide::{Effective, LimitId, Tier};
use crate::ledger::{
    Account, AccountKind, ArgId, Command, DEVELOPER, EventKind, Holds, Ix, Program, State, Subject, TESTER,
};
use crate::text::{self, Param, Text};

/// The time in which a quota counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// At a time: what goes makes room.
    Total,
    /// In one submission.
    Submission,
    /// In a calendar day in China: what goes gives nothing back.
    Day,
    /// In a calendar month in China (`Implies`): what goes gives nothing back.
    Month,
}

/// One row of the table.
#[derive(Debug)]
pub struct QuotaRow {
    /// What is limited, and up to which number in an edition.
    pub limit: LimitId,
    /// The accounts at which it is counted.
    pub of: AccountKind,
    /// The time in which it counts.
    pub period: Period,
    /// How much is used at an account.
    used: fn(&Counting) -> u32,
    /// How much a command would use of it, when it would.
    takes: fn(&Command) -> u32,
}

/// What is counted, and for which day.
#[derive(Debug, Clone, Copy)]
struct Counting<'a> {
    state: &'a State,
    ix: Ix,
    account: &'a Account,
    holds: &'a Holds,
    day: Date,
}

/// How much of a quota an account has used.
#[derive(Debug, Clone, Copy)]
pub struct Usage<'a> {
    /// The row.
    pub row: &'static QuotaRow,
    /// The account at which it is counted.
    pub ix: Ix,
    /// How much is used.
    pub used: u32,
    /// The limit, with the user's own number if there is one.
    pub limit: Effective<'a>,
    /// The day for which it is counted.
    pub day: Date,
}

const fn once(condition: bool) -> u32 {
    condition as u32
}

fn binds(command: &Command, role: &str) -> u32 {
    once(command.kind == EventKind::MemberBound && command.args.text(ArgId::Role) == Some(role))
}

fn associates(command: &Command) -> u32 {
    once(command.kind == EventKind::AssociationMade)
}

fn joins(command: &Command, kind: AccountKind) -> u32 {
    let wanted = match kind {
        AccountKind::MobileApplication => command.kind == EventKind::MobileApplicationAdded,
        AccountKind::WebsiteApplication => command.kind == EventKind::WebsiteApplicationAdded,
        kind => {
            let official = command.args.text(ArgId::OfficialAccount).is_some();
            command.kind == EventKind::OpenPlatformBound && official == (kind == AccountKind::OfficialAccount)
        }
    };
    once(wanted)
}

/// Every quota, in the order of the guide.
pub static QUOTAS: [QuotaRow; 17] = {
    use AccountKind::{MobileApplication, OfficialAccount, OpenPlatformAccount, Program, WebsiteApplication};
    [
        QuotaRow {
            limit: LimitId::Developers,
            of: Program,
            period: Period::Total,
            used: |of| of.members(DEVELOPER),
            takes: |command| binds(command, DEVELOPER),
        },
        QuotaRow {
            limit: LimitId::Testers,
            of: Program,
            period: Period::Total,
            used: |of| of.members(TESTER),
            takes: |command| binds(command, TESTER),
        },
        QuotaRow {
            limit: LimitId::PageGroups,
            of: Program,
            period: Period::Submission,
            used: |of| of.page_groups(),
            takes: |command| {
                let groups =
                    if command.kind == EventKind::ReviewSubmitted { command.args.pages(ArgId::Pages) } else { &[] };
                size(groups.len())
            },
        },
        QuotaRow {
            limit: LimitId::ProgramsOfSameSubject,
            of: OfficialAccount,
            period: Period::Total,
            used: |of| of.associations(Some(true)),
            takes: associates,
        },
        QuotaRow {
            limit: LimitId::ProgramsOfOtherSubjects,
            of: OfficialAccount,
            period: Period::Total,
            used: |of| of.associations(Some(false)),
            takes: associates,
        },
        QuotaRow {
            limit: LimitId::AdditionsByOfficialAccount,
            of: OfficialAccount,
            period: Period::Month,
            used: |of| of.additions(),
            takes: associates,
        },
        QuotaRow {
            limit: LimitId::OfficialAccountsPerProgram,
            of: Program,
            period: Period::Total,
            used: |of| of.associations(None),
            takes: associates,
        },
        QuotaRow {
            limit: LimitId::AdditionsByProgram,
            of: Program,
            period: Period::Month,
            used: |of| of.additions(),
            takes: associates,
        },
        QuotaRow {
            limit: LimitId::WithdrawalsPerDay,
            of: Program,
            period: Period::Day,
            used: |of| of.withdrawals(|on, day| on == day),
            takes: |command| once(command.kind == EventKind::ReviewWithdrawn),
        },
        QuotaRow {
            limit: LimitId::WithdrawalsPerMonth,
            of: Program,
            period: Period::Month,
            used: |of| of.withdrawals(|on, day| Month::of(on) == Month::of(day)),
            takes: |command| once(command.kind == EventKind::ReviewWithdrawn),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformProgramsOfSameSubject,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(AccountKind::Program, Some(true)),
            takes: |command| joins(command, Program),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformProgramsOfOtherSubjects,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(AccountKind::Program, Some(false)),
            takes: |command| joins(command, Program),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformAdditionsOfOtherSubjects,
            of: OpenPlatformAccount,
            period: Period::Month,
            used: |of| of.joined(AccountKind::Program, Some(false)),
            takes: |command| joins(command, Program),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformOfficialAccountsOfSameSubject,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(OfficialAccount, Some(true)),
            takes: |command| joins(command, OfficialAccount),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformOfficialAccountsOfOtherSubjects,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(OfficialAccount, Some(false)),
            takes: |command| joins(command, OfficialAccount),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformMobileApplications,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(MobileApplication, None),
            takes: |command| joins(command, MobileApplication),
        },
        QuotaRow {
            limit: LimitId::OpenPlatformWebsites,
            of: OpenPlatformAccount,
            period: Period::Total,
            used: |of| of.bound(WebsiteApplication, None),
            takes: |command| joins(command, WebsiteApplication),
        },
    ]
};

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl QuotaRow {
    /// Whether the row is about accounts of the same subject or of others; `None` when it is about both.
    const fn same_subject(&self) -> Option<bool> {
        match self.limit {
            LimitId::ProgramsOfSameSubject
            | LimitId::OpenPlatformProgramsOfSameSubject
            | LimitId::OpenPlatformOfficialAccountsOfSameSubject => Some(true),
            LimitId::ProgramsOfOtherSubjects
            | LimitId::OpenPlatformProgramsOfOtherSubjects
            | LimitId::OpenPlatformAdditionsOfOtherSubjects
            | LimitId::OpenPlatformOfficialAccountsOfOtherSubjects => Some(false),
            _ => None,
        }
    }
}

impl<'a> Counting<'a> {
    fn members(&self, role: &str) -> u32 {
        self.holds.program().map_or(0, |program| size(program.members(role).len()))
    }

    fn page_groups(&self) -> u32 {
        let submission = self.holds.program().and_then(|program| program.submission.as_ref());
        submission.map_or(0, |event| size(event.args.pages(ArgId::Pages).len()))
    }

    fn withdrawals(&self, counts: fn(Date, Date) -> bool) -> u32 {
        let Some(program) = self.holds.program() else { return 0 };
        size(program.withdrawals.iter().filter(|on| counts(**on, self.day)).count())
    }

    /// Associations that were added in the month of the day, whatever became of them.
    fn additions(&self) -> u32 {
        self.account.tally.added_in(Month::of(self.day))
    }

    /// Associations that hold: the most of them on the day or later, so that what is entered late cannot push a later
    /// day past the limit.
    fn associations(&self, same_subject: Option<bool>) -> u32 {
        let tally = &self.account.tally;
        if tally.last().is_none_or(|last| last <= self.day) {
            return match same_subject {
                None => tally.made,
                Some(true) => tally.same_subject,
                Some(false) => tally.made - tally.same_subject.min(tally.made),
            };
        }
        let (mut links, mut days) = (Vec::new(), vec![self.day]);
        for (_, link) in self.state.links(self.ix) {
            if same_subject.is_none_or(|same| same == link.same_subject()) {
                links.push(link);
                days.extend(link.changes_from(self.day));
            }
        }
        most(&days, &|day| links.iter().filter(|link| link.as_of(day).since.is_some()).count())
    }

    /// Members of an Open Platform account: the most of them on the day or later.
    fn bound(&self, kind: AccountKind, same_subject: Option<bool>) -> u32 {
        let (mut ever, mut later) = (Vec::new(), false);
        self.each(&self.account.ever_members, kind, same_subject, &mut |account| {
            later |= account.last().is_some_and(|last| last > self.day);
            ever.push(account);
        });
        if !later {
            let mut now = 0;
            self.each(&self.account.members, kind, same_subject, &mut |_| now += 1);
            return now;
        }
        let mut days = vec![self.day];
        for account in &ever {
            for event in account.events() {
                let binds = matches!(event.kind, EventKind::OpenPlatformBound | EventKind::OpenPlatformUnbound);
                if binds && event.on > self.day {
                    days.push(event.on);
                }
            }
        }
        let here = |account: &Account, day| {
            account.as_of(day).platform().is_some_and(|bound| *bound.account == *self.account.id)
        };
        most(&days, &|day| ever.iter().filter(|account| here(account, day)).count())
    }

    /// How often somebody was bound to an Open Platform account in the month of the day, whatever became of it.
    fn joined(&self, kind: AccountKind, same_subject: Option<bool>) -> u32 {
        let (month, mut joined) = (Month::of(self.day), 0);
        self.each(&self.account.ever_members, kind, same_subject, &mut |account| {
            for event in account.events() {
                let bound = event.kind == EventKind::OpenPlatformBound
                    && Month::of(event.on) == month
                    && event.text(ArgId::OpenPlatformAccount) == Some(&self.account.id);
                joined += u32::from(bound);
            }
        });
        joined
    }

    /// Visits the accounts of a kind among some, of the same subject or of others.
    fn each(&self, among: &[Ix], kind: AccountKind, same_subject: Option<bool>, visit: &mut dyn FnMut(&'a Account)) {
        for account in among.iter().filter_map(|ix| self.state.get(*ix)) {
            let same = || Subject::same(account.holds.subject(), self.holds.subject());
            if account.kind == kind && same_subject.is_none_or(|wanted| wanted == same()) {
                visit(account);
            }
        }
    }
}

/// The most that is counted on one of some days.
fn most(days: &[Date], count: &dyn Fn(Date) -> usize) -> u32 {
    size(days.iter().map(|day| count(*day)).max().unwrap_or(0))
}

/// How much an account has used of every quota that it has in the edition, on a day.
pub fn usages<'a>(state: &'a State, ix: Ix, holds: &'a Holds, ctx: Ctx<'a>) -> impl Iterator<Item = Usage<'a>> {
    let account = state.get(ix);
    QUOTAS.iter().filter_map(move |row| usage(row, state, ix, account?, holds, ctx))
}

/// The quotas of an account, as a reader sees them; none when there is no such account.
#[must_use]
pub fn quotas(state: &State, ix: Ix, ctx: Ctx) -> Vec<Quota> {
    let mut quotas = Vec::new();
    if let Some(account) = state.get(ix) {
        for row in &QUOTAS {
            if let Some(usage) = usage(row, state, ix, account, &account.holds, ctx) {
                quotas.push(usage.into());
            }
        }
    }
    quotas
}

fn usage<'a>(
    row: &'static QuotaRow,
    state: &'a State,
    ix: Ix,
    account: &'a Account,
    holds: &'a Holds,
    ctx: Ctx<'a>,
) -> Option<Usage<'a>> {
    if row.of != account.kind {
        return None;
    }
    let tier = holds.program().map_or(Tier::default(), Program::tier);
    let limit = ctx.limit_for(row.limit, tier)?;
    let used = (row.used)(&Counting { state, ix, account, holds, day: ctx.today });
    Some(Usage { row, ix, used, limit, day: ctx.today })
}

/// The quotas that a command would take past their limit, with what is used before it.
pub fn exceeded<'a>(scene: &Scene<'a>) -> impl Iterator<Item = Usage<'a>> {
    let scene = *scene;
    QUOTAS.iter().filter_map(move |row| {
        let command = scene.command?;
        let takes = (row.takes)(command);
        if takes == 0 {
            return None;
        }
        // The account at which it is counted: the command's own, or one that it names.
        let own = scene.account().filter(|account| account.kind == row.of);
        let (ix, account, holds) = if let Some(account) = own {
            (scene.ix?, account, scene.holds?)
        } else {
            let (ix, account) = scene.named(row.of.arg()?)?;
            (ix, account, &account.holds)
        };
        if let Some(same) = row.same_subject() {
            let other = if own.is_some() {
                scene.named(ArgId::OfficialAccount)?.1.holds.subject()
            } else {
                scene.holds?.subject()
            };
            if Subject::same(other, holds.subject()) != same {
                return None;
            }
        }
        let mut usage = usage(row, scene.state, ix, account, holds, scene.ctx)?;
        if row.period == Period::Submission {
            usage.used = takes;
            return Some(usage).filter(|usage| usage.limit.value.is_some_and(|limit| takes > limit));
        }
        if scene.counted && own.is_some() {
            usage.used = usage.used.saturating_sub(takes);
        }
        Some(usage).filter(|usage| usage.limit.value.is_some_and(|limit| usage.used.saturating_add(takes) > limit))
    })
}

impl Usage<'_> {
    /// How much is left; `None` when the edition sets no bound.
    #[must_use]
    pub fn left(&self) -> Option<u32> {
        Some(self.limit.value?.saturating_sub(self.used))
    }

    /// By how much the limit is passed: it can fall below what is used.
    #[must_use]
    pub fn over(&self) -> u32 {
        self.limit.value.map_or(0, |limit| self.used.saturating_sub(limit))
    }

    /// The first day on which a slot is free again by itself, when nothing is left; `None` where something has to go
    /// first, or where there is room.
    #[must_use]
    pub fn frees_on(&self) -> Option<Date> {
        if self.left() != Some(0) {
            return None;
        }
        match self.row.period {
            Period::Total | Period::Submission => None,
            Period::Day => Some(calendar::after(self.day, 1)),
            Period::Month => Some(Month::of(self.day).next()),
        }
    }

    /// When the next slot is free, in words.
    #[must_use]
    pub fn frees(&self) -> Param {
        let on = match self.row.period {
            Period::Day => Some(calendar::after(self.day, 1)),
            Period::Month => Some(Month::of(self.day).next()),
            Period::Total | Period::Submission => None,
        };
        match on {
            Some(on) => Param::Words {
                zh: Cow::Owned(format!("{}恢复，用掉的次数不退还", calendar::chinese(on))),
                en: Cow::Owned(format!("They come back on {}; what is used is used", calendar::english(on))),
            },
            None if self.row.period == Period::Submission => {
                text!("这次提交里减到上限以内", "Bring this submission down to the limit").into()
            }
            None => text!("移除一个才有空位", "A slot is free once one is removed").into(),
        }
    }

    /// Where the number comes from when it is the user's own, in words; empty when it is the edition's.
    #[must_use]
    pub fn own_number(&self) -> Param {
        match self.limit.overlaid {
            None => text!("", "").into(),
            Some(overlaid) => Param::Words {
                zh: Cow::Owned(format!("（自定上限，依据：{}）", overlaid.source)),
                en: Cow::Owned(format!(" (a number of your own, from: {})", overlaid.source)),
            },
        }
    }
}

/// What a reader sees of a quota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quota {
    /// What is limited.
    pub id: LimitId,
    /// What to call it.
    pub name: Text,
    /// The time in which it counts.
    pub period: Period,
    /// How much is used.
    pub used: u32,
    /// The limit; `None` when there is no bound.
    pub limit: Option<u32>,
    /// How much is left; `None` when there is no bound.
    pub left: Option<u32>,
    /// By how much the limit is passed.
    pub over: u32,
    /// The first day on which a slot is free again by itself, when nothing is left.
    #[serde(serialize_with = "calendar::written")]
    pub frees_on: Option<Date>,
    /// The statement that sets the limit.
    #[serde(serialize_with = "text::name")]
    pub statement: &'static str,
    /// How faithful the number is to the statement.
    pub fidelity: crate::guide::Fidelity,
    /// Where it was observed, when the guide of the edition is not at hand.
    pub source: Option<Text>,
    /// Where the user's own number comes from, when it is one.
    pub own_source: Option<String>,
}

impl From<Usage<'_>> for Quota {
    fn from(usage: Usage<'_>) -> Self {
        let limit = usage.limit.limit;
        Self {
            id: limit.id,
            name: limit.name,
            period: usage.row.period,
            used: usage.used,
            limit: usage.limit.value,
            left: usage.left(),
            over: usage.over(),
            frees_on: usage.frees_on(),
            statement: limit.statement,
            fidelity: limit.fidelity,
            source: limit.source,
            own_source: usage.limit.overlaid.map(|overlaid| overlaid.source.clone()),
        }
    }
}
