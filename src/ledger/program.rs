//! What is known of one mini program: the fold of its events in the order of the days on which they happened.

use std::sync::Arc;

use time::Date;

use super::arg::{ArgId, DEVELOPER};
use super::event::Event;
use super::fact::{Fact, Facts};
use super::kind::EventKind;
use super::subject::Subject;
use crate::guide::{DEFAULT_EDITION, Edition, SubjectType, Tier, default_edition, edition};

/// A mini program. A reference to an event means that the event still holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// The edition by which it is judged.
    pub edition: &'static Edition,
    /// What has happened, each with its day.
    pub facts: Facts,
    /// The event that set the email.
    pub email: Option<Arc<Event>>,
    /// The subject, as submitted.
    pub subject: Option<Subject>,
    /// Why the last application for verification was refused.
    pub refusal: Option<Arc<Event>>,
    /// The name, as begun or set.
    pub name: Option<Arc<Event>>,
    /// The introduction.
    pub introduction: Option<Arc<Event>>,
    /// The service categories.
    pub categories: Option<Arc<Event>>,
    /// The `AppID`.
    pub app_id: Option<Arc<Event>>,
    /// Developers, in the order of their binding.
    pub developers: Vec<Member>,
    /// Testers, in the order of their binding.
    pub testers: Vec<Member>,
    /// Uploaded versions, oldest first; deleted ones are gone.
    pub versions: Vec<Version>,
    /// The last submission for review.
    pub submission: Option<Arc<Event>>,
    /// Why the last submission was rejected.
    pub rejection: Option<Arc<Event>>,
    /// The days on which a submission was withdrawn.
    pub withdrawals: Vec<Date>,
    /// The Open Platform account to which it is bound.
    pub platform: Option<Bound>,
    /// The companies that associate it.
    pub companies: Vec<CompanyLink>,
}

/// Somebody bound to a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub name: Box<str>,
    /// Since when.
    pub since: Date,
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionState {
    /// Uploaded; can be submitted for review or deleted (G4.1).
    Development,
    /// Submitted; its progress shows with the review version (G4.5).
    InReview,
    /// Approved; can be released (G4.7).
    Approved,
    /// Rejected.
    Rejected,
    /// Released.
    Online,
}

/// Uploaded code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub name: Box<str>,
    /// Where it stands.
    pub state: VersionState,
    /// Since when.
    pub since: Date,
}

/// A binding to an Open Platform account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The Open Platform account's id.
    pub account: Box<str>,
    /// Since when.
    pub since: Date,
}

/// A company that associates a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyLink {
    /// The company's id.
    pub company: Box<str>,
    /// When it was begun (G10.5).
    pub begun: Date,
    /// When the administrator authorised it (G10.6).
    pub authorised: Option<Date>,
    /// When the visible range was set (G10.7).
    pub range_set: Option<Date>,
}

impl Default for Program {
    fn default() -> Self {
        Self {
            edition: default_edition(),
            facts: Facts::new(),
            email: None,
            subject: None,
            refusal: None,
            name: None,
            introduction: None,
            categories: None,
            app_id: None,
            developers: Vec::new(),
            testers: Vec::new(),
            versions: Vec::new(),
            submission: None,
            rejection: None,
            withdrawals: Vec::new(),
            platform: None,
            companies: Vec::new(),
        }
    }
}

impl Program {
    /// Whether `WeChat` verification holds. A confirmed remittance is not verification (G3.10).
    #[must_use]
    pub fn verified(&self) -> bool {
        self.facts.has(Fact::VerificationPassedOn)
    }

    /// Who the program is, for limits that depend on it.
    #[must_use]
    pub fn tier(&self) -> Tier {
        Tier { subject: self.subject_type(), verified: self.verified(), released: self.facts.has(Fact::ReleasedOn) }
    }

    /// The type of its subject, once submitted.
    #[must_use]
    pub fn subject_type(&self) -> Option<SubjectType> {
        self.subject.as_ref().map(|subject| subject.subject_type)
    }

    /// Whether the subject is proven by a remittance (G2.17).
    #[must_use]
    pub fn remits(&self) -> bool {
        self.subject.as_ref().is_some_and(|subject| subject.event.text(ArgId::VerificationWay) == Some("remittance"))
    }

    /// Whether the registration is complete: the subject is confirmed and, where it is proven by a remittance, that has
    /// arrived (`Implies` G2.24: without it the registration fails).
    #[must_use]
    pub fn registered(&self) -> bool {
        let proven = !self.remits() || self.facts.has(Fact::RemittanceConfirmedOn) || self.verified();
        self.facts.has(Fact::SubmittedOn) && proven
    }

    /// The members of a role.
    #[must_use]
    pub fn members(&self, role: &str) -> &[Member] {
        if role == DEVELOPER { &self.developers } else { &self.testers }
    }

    /// The version of this number.
    #[must_use]
    pub fn version(&self, name: &str) -> Option<&Version> {
        self.versions.iter().find(|version| &*version.name == name)
    }

    /// The version that stands there, the newest if several do.
    #[must_use]
    pub fn version_at(&self, state: VersionState) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.state == state)
    }

    /// The association with a company.
    #[must_use]
    pub fn company(&self, id: &str) -> Option<&CompanyLink> {
        self.companies.iter().find(|link| &*link.company == id)
    }

    /// What it is called; empty when it has no name yet.
    #[must_use]
    pub fn title(&self) -> &str {
        self.name.as_ref().and_then(|event| event.text(ArgId::ProgramName)).unwrap_or_default()
    }

    /// Takes one more event into account. Events of one program come in the order of their days.
    pub(super) fn apply(&mut self, event: &Arc<Event>) {
        let on = event.on;
        let text = |arg| event.text(arg).unwrap_or_default();
        match event.kind {
            EventKind::Begun => {
                self.edition =
                    edition(event.text(ArgId::Edition).unwrap_or(DEFAULT_EDITION)).unwrap_or_else(default_edition);
                self.name = event.text(ArgId::ProgramName).map(|_| Arc::clone(event));
                self.facts.record(Fact::BegunOn, on);
            }
            EventKind::EditionChosen => self.edition = edition(text(ArgId::Edition)).unwrap_or(self.edition),
            EventKind::Closed => self.facts.record(Fact::ClosedOn, on),
            EventKind::EmailSet => {
                self.email = Some(Arc::clone(event));
                self.facts.record(Fact::EmailSetOn, on);
            }
            EventKind::EmailActivated => self.facts.record(Fact::EmailActivatedOn, on),
            EventKind::SubjectSubmitted => {
                self.subject = Subject::of(event);
                self.facts.record(Fact::EnteredOn, on);
            }
            // The period runs from the day of submitting, not from that of the confirmation (G2.24).
            EventKind::SubjectConfirmed => {
                self.facts.record(Fact::SubmittedOn, self.facts.on(Fact::EnteredOn).unwrap_or(on));
            }
            EventKind::RemittanceSent => self.facts.record(Fact::RemittanceSentOn, on),
            EventKind::RemittanceConfirmed => self.facts.record(Fact::RemittanceConfirmedOn, on),
            EventKind::VerificationApplied
            | EventKind::VerificationPassed
            | EventKind::VerificationRefused
            | EventKind::VerificationExpired => self.verify(event),
            EventKind::NameSet => {
                self.name = Some(Arc::clone(event));
                self.facts.record(Fact::NameSetOn, on);
            }
            EventKind::AvatarSet => self.facts.record(Fact::AvatarSetOn, on),
            EventKind::IntroductionSet => {
                self.introduction = Some(Arc::clone(event));
                self.facts.record(Fact::IntroductionSetOn, on);
            }
            EventKind::CategoriesSet => {
                self.categories = Some(Arc::clone(event));
                self.facts.record(Fact::CategoriesSetOn, on);
            }
            EventKind::MemberBound | EventKind::MemberUnbound => self.staff(event),
            EventKind::AppIdRecorded => {
                self.app_id = Some(Arc::clone(event));
                self.facts.record(Fact::AppIdRecordedOn, on);
            }
            EventKind::PayApplied => self.facts.record(Fact::PayAppliedOn, on),
            EventKind::PayOpened => self.facts.record(Fact::PayOpenedOn, on),
            EventKind::OpenPlatformBound => {
                self.platform = Some(Bound { account: text(ArgId::OpenPlatformAccount).into(), since: on });
                self.facts.record(Fact::PlatformBoundOn, on);
            }
            EventKind::OpenPlatformUnbound => {
                self.platform = None;
                self.facts.clear(Fact::PlatformBoundOn);
            }
            EventKind::WecomBegun | EventKind::WecomAuthorised | EventKind::WecomRangeSet | EventKind::WecomRemoved => {
                self.link_company(event);
            }
            EventKind::CodeUploaded
            | EventKind::CodeDeleted
            | EventKind::ReviewSubmitted
            | EventKind::TestAccountAsked
            | EventKind::TestAccountGiven
            | EventKind::ReviewApproved
            | EventKind::ReviewRejected
            | EventKind::ReviewWithdrawn
            | EventKind::Released
            | EventKind::ClosedBetaStarted
            | EventKind::ClosedBetaEnded => self.develop(event),
            // These are kept at other accounts, at associations, or at the workspace.
            EventKind::AssociationRequested
            | EventKind::AssociationMade
            | EventKind::AssociationRemoved
            | EventKind::OfficialAccountAdded
            | EventKind::OpenPlatformAdded
            | EventKind::OpenPlatformQualified
            | EventKind::MobileApplicationAdded
            | EventKind::WebsiteApplicationAdded
            | EventKind::CompanyAdded
            | EventKind::LimitSet
            | EventKind::LimitCleared => {}
        }
    }

    fn verify(&mut self, event: &Arc<Event>) {
        let facts = &mut self.facts;
        self.refusal = None;
        match event.kind {
            EventKind::VerificationApplied => {
                facts.clear(Fact::VerificationRefusedOn);
                facts.record(Fact::VerificationAppliedOn, event.on);
            }
            EventKind::VerificationPassed => {
                for gone in [Fact::VerificationAppliedOn, Fact::VerificationRefusedOn, Fact::VerificationExpiredOn] {
                    facts.clear(gone);
                }
                facts.record(Fact::VerificationPassedOn, event.on);
            }
            EventKind::VerificationRefused => {
                facts.clear(Fact::VerificationAppliedOn);
                facts.record(Fact::VerificationRefusedOn, event.on);
                self.refusal = Some(Arc::clone(event));
            }
            _ => {
                facts.clear(Fact::VerificationPassedOn);
                facts.record(Fact::VerificationExpiredOn, event.on);
            }
        }
    }

    fn staff(&mut self, event: &Event) {
        let role = event.text(ArgId::Role).unwrap_or_default();
        let who = event.text(ArgId::Member).unwrap_or_default();
        let (members, fact) = if role == DEVELOPER {
            (&mut self.developers, Fact::DeveloperBoundOn)
        } else {
            (&mut self.testers, Fact::TesterBoundOn)
        };
        members.retain(|member| &*member.name != who);
        if event.kind == EventKind::MemberBound {
            members.push(Member { name: who.into(), since: event.on });
        }
        match members.first() {
            Some(first) => self.facts.record(fact, first.since),
            None => self.facts.clear(fact),
        }
    }

    fn link_company(&mut self, event: &Event) {
        let company = event.text(ArgId::Company).unwrap_or_default();
        if event.kind == EventKind::WecomRemoved {
            self.companies.retain(|link| &*link.company != company);
        } else if let Some(link) = self.companies.iter_mut().find(|link| &*link.company == company) {
            match event.kind {
                EventKind::WecomAuthorised => link.authorised = Some(event.on),
                EventKind::WecomRangeSet => link.range_set = Some(event.on),
                _ => link.begun = event.on,
            }
        } else {
            let reached = |kind| (event.kind == kind).then_some(event.on);
            self.companies.push(CompanyLink {
                company: company.into(),
                begun: event.on,
                authorised: reached(EventKind::WecomAuthorised),
                range_set: reached(EventKind::WecomRangeSet),
            });
        }
        let links = &self.companies;
        let milestones = [
            (Fact::WecomBegunOn, links.iter().map(|link| link.begun).min()),
            (Fact::WecomAuthorisedOn, links.iter().filter_map(|link| link.authorised).min()),
            (Fact::WecomRangeSetOn, links.iter().filter_map(|link| link.range_set).min()),
        ];
        for (fact, on) in milestones {
            match on {
                Some(on) => self.facts.record(fact, on),
                None => self.facts.clear(fact),
            }
        }
    }

    fn develop(&mut self, event: &Arc<Event>) {
        let on = event.on;
        match event.kind {
            EventKind::CodeUploaded => {
                let name = event.text(ArgId::Version).unwrap_or_default();
                self.versions.retain(|version| &*version.name != name);
                self.versions.push(Version { name: name.into(), state: VersionState::Development, since: on });
                self.facts.record(Fact::UploadedOn, on);
                self.facts.clear(Fact::OnlineOn);
            }
            EventKind::CodeDeleted => {
                let name = event.text(ArgId::Version).unwrap_or_default();
                self.versions.retain(|version| &*version.name != name);
                self.after_deleting();
            }
            EventKind::ReviewSubmitted => {
                let name = event.text(ArgId::Version).unwrap_or_default();
                if let Some(version) = self.versions.iter_mut().find(|version| &*version.name == name) {
                    *version = Version { name: name.into(), state: VersionState::InReview, since: on };
                } else {
                    // An exception may submit what was never noted as uploaded.
                    self.versions.push(Version { name: name.into(), state: VersionState::InReview, since: on });
                    self.facts.record(Fact::UploadedOn, on);
                }
                self.facts.clear(Fact::ReviewRejectedOn);
                self.rejection = None;
                self.submission = Some(Arc::clone(event));
                self.facts.record(Fact::ReviewSubmittedOn, on);
            }
            EventKind::TestAccountAsked => {
                self.facts.record(Fact::TestAccountAskedOn, on);
                self.facts.clear(Fact::TestAccountGivenOn);
                self.reject(event);
            }
            EventKind::TestAccountGiven => self.facts.record(Fact::TestAccountGivenOn, on),
            EventKind::ReviewApproved => {
                self.advance(VersionState::InReview, VersionState::Approved, on);
                self.facts.clear(Fact::ReviewSubmittedOn);
                self.facts.record(Fact::ReviewApprovedOn, on);
            }
            EventKind::ReviewRejected => self.reject(event),
            EventKind::ReviewWithdrawn => {
                self.advance(VersionState::InReview, VersionState::Development, on);
                self.facts.clear(Fact::ReviewSubmittedOn);
                self.withdrawals.push(on);
            }
            EventKind::Released => self.release(on),
            EventKind::ClosedBetaStarted => self.facts.record(Fact::ClosedBetaSince, on),
            _ => self.facts.clear(Fact::ClosedBetaSince),
        }
    }

    /// The newest version of one state reaches the next.
    fn advance(&mut self, from: VersionState, to: VersionState, on: Date) {
        if let Some(version) = self.versions.iter_mut().rev().find(|version| version.state == from) {
            version.state = to;
            version.since = on;
        }
    }

    fn reject(&mut self, event: &Arc<Event>) {
        self.advance(VersionState::InReview, VersionState::Rejected, event.on);
        self.facts.clear(Fact::ReviewSubmittedOn);
        self.facts.record(Fact::ReviewRejectedOn, event.on);
        self.rejection = Some(Arc::clone(event));
    }

    /// The approved version takes the place of the one that was online.
    fn release(&mut self, on: Date) {
        let approved = self.versions.iter().rposition(|version| version.state == VersionState::Approved);
        let mut index = 0;
        self.versions.retain(|version| {
            let stays = version.state != VersionState::Online
                && (version.state != VersionState::Approved || Some(index) == approved);
            index += 1;
            stays
        });
        self.advance(VersionState::Approved, VersionState::Online, on);
        self.facts.clear(Fact::ReviewApprovedOn);
        if !self.facts.has(Fact::ReleasedOn) {
            self.facts.record(Fact::ReleasedOn, on);
        }
        self.facts.record(Fact::OnlineOn, on);
    }

    /// Without newer code the version online is the newest again, and without any there is nothing uploaded.
    fn after_deleting(&mut self) {
        for (state, fact) in
            [(VersionState::InReview, Fact::ReviewSubmittedOn), (VersionState::Approved, Fact::ReviewApprovedOn)]
        {
            if self.version_at(state).is_none() {
                self.facts.clear(fact);
            }
        }
        let newer = self.versions.iter().any(|version| version.state != VersionState::Online);
        let online = self.version_at(VersionState::Online).map(|version| version.since);
        if !newer {
            self.facts.clear(Fact::ReviewRejectedOn);
            self.rejection = None;
            match online {
                Some(since) => self.facts.record(Fact::OnlineOn, since),
                None => self.facts.clear(Fact::UploadedOn),
            }
        }
    }
}
