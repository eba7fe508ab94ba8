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

/// The fact that an event of a kind makes.
const fn made_by(kind: EventKind) -> Option<Fact> {
    use EventKind as K;
    Some(match kind {
        K::Begun => Fact::BegunOn,
        K::Closed => Fact::ClosedOn,
        K::EmailSet => Fact::EmailSetOn,
        K::EmailActivated => Fact::EmailActivatedOn,
        K::SubjectSubmitted => Fact::EnteredOn,
        K::RemittanceSent => Fact::RemittanceSentOn,
        K::RemittanceConfirmed => Fact::RemittanceConfirmedOn,
        K::VerificationApplied => Fact::VerificationAppliedOn,
        K::VerificationPassed => Fact::VerificationPassedOn,
        K::VerificationRefused => Fact::VerificationRefusedOn,
        K::VerificationExpired => Fact::VerificationExpiredOn,
        K::NameSet => Fact::NameSetOn,
        K::AvatarSet => Fact::AvatarSetOn,
        K::IntroductionSet => Fact::IntroductionSetOn,
        K::CategoriesSet => Fact::CategoriesSetOn,
        K::AppIdRecorded => Fact::AppIdRecordedOn,
        K::CodeUploaded => Fact::UploadedOn,
        K::ReviewSubmitted => Fact::ReviewSubmittedOn,
        K::TestAccountAsked => Fact::TestAccountAskedOn,
        K::TestAccountGiven => Fact::TestAccountGivenOn,
        K::ReviewApproved => Fact::ReviewApprovedOn,
        K::ReviewRejected => Fact::ReviewRejectedOn,
        K::Released => Fact::OnlineOn,
        K::ClosedBetaStarted => Fact::ClosedBetaSince,
        K::PayApplied => Fact::PayAppliedOn,
        K::PayOpened => Fact::PayOpenedOn,
        K::OpenPlatformBound => Fact::PlatformBoundOn,
        _ => return None,
    })
}

/// The fact that does not hold any more after an event of a kind.
const fn ended_by(kind: EventKind) -> Option<Fact> {
    use EventKind as K;
    Some(match kind {
        K::VerificationApplied => Fact::VerificationRefusedOn,
        K::VerificationPassed | K::VerificationRefused => Fact::VerificationAppliedOn,
        K::VerificationExpired => Fact::VerificationPassedOn,
        K::CodeUploaded => Fact::OnlineOn,
        K::ReviewSubmitted => Fact::ReviewRejectedOn,
        K::TestAccountAsked | K::ReviewApproved | K::ReviewRejected | K::ReviewWithdrawn => Fact::ReviewSubmittedOn,
        K::Released => Fact::ReviewApprovedOn,
        K::ClosedBetaEnded => Fact::ClosedBetaSince,
        K::OpenPlatformUnbound => Fact::PlatformBoundOn,
        _ => return None,
    })
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
        if let Some(fact) = ended_by(event.kind) {
            self.facts.clear(fact);
        }
        if let Some(fact) = made_by(event.kind) {
            self.facts.record(fact, event.on);
        }
        match event.kind {
            EventKind::Begun => {
                let chosen = event.text(ArgId::Edition).unwrap_or(DEFAULT_EDITION);
                self.edition = edition(chosen).unwrap_or_else(default_edition);
            }
            EventKind::EditionChosen => {
                self.edition = event.text(ArgId::Edition).and_then(edition).unwrap_or(self.edition);
            }
            EventKind::SubjectSubmitted => self.subject = Subject::of(event),
            // The period runs from the day of submitting, not from that of the confirmation (G2.24).
            EventKind::SubjectConfirmed => {
                self.facts.record(Fact::SubmittedOn, self.facts.on(Fact::EnteredOn).unwrap_or(event.on));
            }
            EventKind::VerificationPassed => {
                self.facts.clear(Fact::VerificationRefusedOn);
                self.facts.clear(Fact::VerificationExpiredOn);
                self.refusal = None;
            }
            EventKind::VerificationApplied | EventKind::VerificationExpired => self.refusal = None,
            EventKind::MemberBound | EventKind::MemberUnbound => self.staff(event),
            EventKind::OpenPlatformBound => {
                let account = event.text(ArgId::OpenPlatformAccount).unwrap_or_default().into();
                self.platform = Some(Bound { account, since: event.on });
            }
            EventKind::OpenPlatformUnbound => self.platform = None,
            EventKind::WecomBegun | EventKind::WecomAuthorised | EventKind::WecomRangeSet | EventKind::WecomRemoved => {
                self.link_company(event);
            }
            _ => self.develop(event),
        }
        if let Some(place) = self.place_of(event) {
            *place = Some(Arc::clone(event));
        }
    }

    /// Where an event is referred to as long as it holds, if anywhere.
    fn place_of(&mut self, event: &Event) -> Option<&mut Option<Arc<Event>>> {
        Some(match event.kind {
            EventKind::Begun if event.text(ArgId::ProgramName).is_none() => return None,
            EventKind::Begun | EventKind::NameSet => &mut self.name,
            EventKind::EmailSet => &mut self.email,
            EventKind::IntroductionSet => &mut self.introduction,
            EventKind::CategoriesSet => &mut self.categories,
            EventKind::AppIdRecorded => &mut self.app_id,
            EventKind::VerificationRefused => &mut self.refusal,
            EventKind::ReviewSubmitted => &mut self.submission,
            EventKind::ReviewRejected | EventKind::TestAccountAsked => &mut self.rejection,
            _ => return None,
        })
    }

    fn staff(&mut self, event: &Event) {
        let who = event.text(ArgId::Member).unwrap_or_default();
        let (members, fact) = if event.text(ArgId::Role) == Some(DEVELOPER) {
            (&mut self.developers, Fact::DeveloperBoundOn)
        } else {
            (&mut self.testers, Fact::TesterBoundOn)
        };
        take_out(members, |member| &*member.name == who);
        if event.kind == EventKind::MemberBound {
            members.push(Member { name: who.into(), since: event.on });
        }
        self.facts.set(fact, members.first().map(|first| first.since));
    }

    fn link_company(&mut self, event: &Event) {
        let (company, on) = (event.text(ArgId::Company).unwrap_or_default(), event.on);
        if event.kind == EventKind::WecomRemoved {
            take_out(&mut self.companies, |link| &*link.company == company);
        } else if self.company(company).is_none() {
            self.companies.push(CompanyLink { company: company.into(), begun: on, authorised: None, range_set: None });
        }
        for link in self.companies.iter_mut().filter(|link| &*link.company == company) {
            match event.kind {
                EventKind::WecomAuthorised => link.authorised = Some(on),
                EventKind::WecomRangeSet => link.range_set = Some(on),
                _ => link.begun = on,
            }
        }
        let companies = &self.companies;
        let first = |day: fn(&CompanyLink) -> Option<Date>| companies.iter().filter_map(day).min();
        let milestones = [
            (Fact::WecomBegunOn, first(|link| Some(link.begun))),
            (Fact::WecomAuthorisedOn, first(|link| link.authorised)),
            (Fact::WecomRangeSetOn, first(|link| link.range_set)),
        ];
        for (fact, on) in milestones {
            self.facts.set(fact, on);
        }
    }

    fn develop(&mut self, event: &Event) {
        let on = event.on;
        let name = event.text(ArgId::Version).unwrap_or_default();
        match event.kind {
            EventKind::CodeUploaded => {
                take_out(&mut self.versions, |version| &*version.name == name);
                self.versions.push(Version { name: name.into(), state: VersionState::Development, since: on });
            }
            EventKind::CodeDeleted => {
                take_out(&mut self.versions, |version| &*version.name == name);
                self.after_deleting();
            }
            EventKind::ReviewSubmitted => {
                let state = VersionState::InReview;
                if let Some(version) = self.versions.iter_mut().find(|version| &*version.name == name) {
                    (version.state, version.since) = (state, on);
                } else {
                    // An exception may submit what was never noted as uploaded.
                    self.versions.push(Version { name: name.into(), state, since: on });
                    self.facts.record(Fact::UploadedOn, on);
                }
                self.rejection = None;
            }
            EventKind::ReviewApproved => self.advance(VersionState::InReview, VersionState::Approved, on),
            EventKind::ReviewRejected => self.advance(VersionState::InReview, VersionState::Rejected, on),
            EventKind::TestAccountAsked => {
                self.advance(VersionState::InReview, VersionState::Rejected, on);
                self.facts.record(Fact::ReviewRejectedOn, on);
                self.facts.clear(Fact::TestAccountGivenOn);
            }
            EventKind::ReviewWithdrawn => {
                self.advance(VersionState::InReview, VersionState::Development, on);
                self.withdrawals.push(on);
            }
            EventKind::Released => self.release(on),
            // What is left changes facts at the most, or is kept at other accounts, at associations, or at the workspace.
            _ => {}
        }
    }

    /// The newest version of one state reaches the next.
    fn advance(&mut self, from: VersionState, to: VersionState, on: Date) {
        if let Some(version) = self.versions.iter_mut().rev().find(|version| version.state == from) {
            version.state = to;
            version.since = on;
        }
    }

    /// The newest version approved takes the place of those that were online or approved.
    fn release(&mut self, on: Date) {
        let mut released = false;
        for index in (0..self.versions.len()).rev() {
            let Some(version) = self.versions.get_mut(index) else { continue };
            match version.state {
                VersionState::Approved if !released => {
                    (version.state, version.since) = (VersionState::Online, on);
                    released = true;
                }
                VersionState::Approved | VersionState::Online => _ = self.versions.remove(index),
                _ => {}
            }
        }
        self.facts.record(Fact::ReleasedOn, self.facts.on(Fact::ReleasedOn).unwrap_or(on));
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

/// Takes the one that it is out of a list.
fn take_out<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool) {
    if let Some(index) = list.iter().position(is_it) {
        list.remove(index);
    }
}
