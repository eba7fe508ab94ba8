//! The accounts of a workspace and what belongs to them, and what can be recorded, as a page needs it.

use serde::Serialize;
use time::Date;

use super::Workspace;
use crate::calendar;
use crate::flow;
use crate::guide::{Edition, LimitId, Whom};
use crate::ledger::{
    About, Account, AccountKind, ArgSpec, EventKind, Fact, KINDS, KindSpec, Member, Shape, Subject, Takes, Version,
    VersionState,
};
use crate::text::Text;

/// An account at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountInfo<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it is.
    pub kind: AccountKind,
    /// What it is called; empty when it has no name yet.
    pub name: &'a str,
    /// The name of its subject; empty when it is not known.
    pub subject: &'a str,
    /// The day on which it came into the workspace's history.
    #[serde(serialize_with = "calendar::written")]
    pub since: Date,
    /// When the developer qualification was completed, for an Open Platform account.
    #[serde(serialize_with = "calendar::written")]
    pub qualified: Option<Date>,
    /// The id of the Open Platform account to which it is bound.
    pub platform: Option<&'a str>,
    /// The edition by which it is judged.
    pub edition: &'static str,
    /// How many events stand there as exceptions.
    pub exceptions: u32,
    /// Whether it was given up.
    pub closed: bool,
}

/// The members of a program, in the order of their binding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Members<'a> {
    /// Who writes and uploads code.
    pub developers: Vec<MemberInfo<'a>>,
    /// Who tries a version before it is online.
    pub testers: Vec<MemberInfo<'a>>,
}

/// Somebody bound to a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberInfo<'a> {
    /// Who.
    pub name: &'a str,
    /// Since when.
    #[serde(serialize_with = "calendar::written")]
    pub since: Date,
}

/// Uploaded code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VersionInfo<'a> {
    /// Its number.
    pub name: &'a str,
    /// Where it stands: `development`, `in_review`, `approved`, `rejected` or `online`.
    pub state: &'static str,
    /// Since when.
    #[serde(serialize_with = "calendar::written")]
    pub since: Date,
}

/// An association that holds or is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Association<'a> {
    /// The program's id.
    pub program: &'a str,
    /// The Official Account's id.
    pub official_account: &'a str,
    /// Since when it is asked for and not answered.
    #[serde(serialize_with = "calendar::written")]
    pub requested: Option<Date>,
    /// Since when it holds.
    #[serde(serialize_with = "calendar::written")]
    pub since: Option<Date>,
    /// Whether both sides have the same subject.
    pub same_subject: bool,
}

/// One number of the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnNumber<'a> {
    /// What is limited.
    pub limit: LimitId,
    /// For whom.
    pub whom: Whom,
    /// The number; `None`: unlimited.
    pub value: Option<u32>,
    /// Where the user has it from.
    pub source: &'a str,
}

/// Something that can be recorded, and the form for it.
#[derive(Debug, Clone, Serialize)]
pub struct CommandInfo {
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EventKind,
    /// What to call it.
    pub title: Text,
    /// What it is about: `program`, `new_account`, `open_platform`, `member`, `association` or `overlay`.
    pub about: &'static str,
    /// The step in which it is recorded, the first if there are several.
    pub step: Option<&'static str>,
    /// What it takes.
    pub args: Vec<ArgInfo>,
    /// The statements that it records something of.
    pub statements: &'static [&'static str],
}

/// An argument of a command.
#[derive(Debug, Clone, Serialize)]
pub struct ArgInfo {
    /// Its name, label, shape and words.
    #[serde(flatten)]
    pub spec: &'static ArgSpec,
    /// Whether it has to be there.
    pub required: bool,
    /// The kind of account whose id it takes.
    pub account: Option<AccountKind>,
}

/// Everything that can be recorded, in the order of the guide.
#[must_use]
pub fn commands() -> Vec<CommandInfo> {
    KINDS.iter().map(CommandInfo::of).collect()
}

impl CommandInfo {
    fn of(spec: &KindSpec) -> Self {
        Self {
            kind: spec.kind,
            title: spec.title,
            about: match spec.about {
                About::New(_) => "new_account",
                About::Program => "program",
                About::OpenPlatform => "open_platform",
                About::Member => "member",
                About::Association => "association",
                About::Overlay => "overlay",
            },
            step: flow::rows().find(|row| row.commands.contains(&spec.kind)).map(|row| row.id),
            args: spec.takes.iter().copied().map(ArgInfo::of).collect(),
            statements: spec.statements,
        }
    }
}

impl ArgInfo {
    fn of(takes: Takes) -> Self {
        let spec = takes.arg.spec();
        let account = match spec.shape {
            Shape::Account(kind) => Some(kind),
            _ => None,
        };
        Self { spec, required: takes.required, account }
    }
}

impl Workspace {
    /// Every account, in the order in which they were recorded.
    pub fn accounts(&self) -> impl Iterator<Item = AccountInfo<'_>> {
        self.state.accounts().map(|(ix, account)| AccountInfo::of(account, self.state.edition(ix)))
    }

    /// The members of a program; `None` when there is no such program.
    #[must_use]
    pub fn members(&self, program: &str) -> Option<Members<'_>> {
        let program = self.state.program(program)?;
        let [developers, testers] = [&program.developers, &program.testers];
        Some(Members {
            developers: developers.iter().map(MemberInfo::of).collect(),
            testers: testers.iter().map(MemberInfo::of).collect(),
        })
    }

    /// The versions of a program, oldest first; `None` when there is no such program.
    #[must_use]
    pub fn versions(&self, program: &str) -> Option<Vec<VersionInfo<'_>>> {
        Some(self.state.program(program)?.versions.iter().map(VersionInfo::of).collect())
    }

    /// The associations of a program or an Official Account that hold or are asked for; `None` when there is no such
    /// account.
    #[must_use]
    pub fn associations(&self, account: &str) -> Option<Vec<Association<'_>>> {
        let ix = self.state.ix(account)?;
        let own = self.state.get(ix)?;
        let live = self.state.links(ix).filter(|(_, link)| link.requested.is_some() || link.since.is_some());
        let associations = live.filter_map(|(other, link)| {
            let other = &*self.state.get(other)?.id;
            let (program, official_account) =
                if own.kind == AccountKind::Program { (&*own.id, other) } else { (other, &*own.id) };
            let (requested, since) = (link.requested, link.since);
            Some(Association { program, official_account, requested, since, same_subject: link.same_subject() })
        });
        Some(associations.collect())
    }

    /// The user's own numbers, in order of what is limited and for whom.
    pub fn overlay(&self) -> impl Iterator<Item = OwnNumber<'_>> {
        self.state.overlay().iter().map(|own| OwnNumber {
            limit: own.limit,
            whom: own.whom,
            value: own.value,
            source: &own.source,
        })
    }
}

impl<'a> AccountInfo<'a> {
    fn of(account: &'a Account, edition: &'static Edition) -> Self {
        let holds = &account.holds;
        Self {
            id: &account.id,
            kind: account.kind,
            name: holds.title(),
            subject: holds.subject().map_or("", Subject::name),
            since: account.since,
            qualified: holds.qualified(),
            platform: holds.platform().map(|bound| &*bound.account),
            edition: edition.id,
            exceptions: account.exceptions(),
            closed: holds.program().is_some_and(|program| program.facts.has(Fact::ClosedOn)),
        }
    }
}

impl<'a> MemberInfo<'a> {
    fn of(member: &'a Member) -> Self {
        Self { name: &member.name, since: member.since }
    }
}

impl<'a> VersionInfo<'a> {
    fn of(version: &'a Version) -> Self {
        let state = match version.state {
            VersionState::Development => "development",
            VersionState::InReview => "in_review",
            VersionState::Approved => "approved",
            VersionState::Rejected => "rejected",
            VersionState::Online => "online",
        };
        Self { name: &version.name, state, since: version.since }
    }
}
