//! Whether a command may be recorded: every reason against it, judged on the day on which it happened.

use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use time::Date;

use super::commands::{SHAPE, gates};
use crate::calendar;
use crate::check::{Part, check, check_field, explain, inspect};
use crate::form::{CodeKind, Field, Form, Page, Raw, VerificationWay};
use crate::guide::default_edition;
use crate::identifier::Kind;
use crate::ledger::{
    ARGS, About, Account, ArgId, Command, Event, EventKind, Fact, Facts, Holds, Ix, Program, Shape, State, Value, named,
};
use crate::rule::{Ctx, Finding, FindingKind, Report, Rule, Scene, Stand, Standing};
use crate::rules::account::email_settled;
use crate::rules::association::{already_made, already_requested, nothing_to_remove};
use crate::rules::command as shape;
use crate::rules::quota::full;
use crate::rules::registration::subject_settled;
use crate::text::{Lang, Param};

/// What becomes of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Every reason against it, and what is worth knowing. The command is refused when one of them stands in the way.
    pub findings: Vec<Finding>,
    /// The event that it becomes; `None` when it is refused.
    pub event: Option<Event>,
}

/// Decides about a command that would be the `seq`-th event of the ledger, at a moment in milliseconds since 1970 UTC
/// that belongs to the day `now` in China.
#[must_use]
pub fn decide(state: &State, mut command: Command, seq: u32, at: i64, now: Date) -> Decision {
    give_id(state, &mut command, seq);
    command.on = command.on.filter(|on| calendar::is_written(*on));
    let day = command.on.unwrap_or(now);
    let ix = named(command.kind, &command.program, &command.args).and_then(|id| state.ix(id));
    let account = ix.and_then(|ix| state.get(ix));
    let late = account.and_then(|account| account.last().max(account.tally.last())).is_some_and(|last| day < last);
    let then = account.filter(|_| late).map(|account| account.as_of(day));
    let holds = then.as_ref().or(account.map(|account| &account.holds));

    let mut findings = Vec::new();
    let look = Look { state, ix, command: &command, now, day, again: false, counted: false };
    look.at(&SHAPE, holds, &mut findings);
    if findings.is_empty() {
        findings = values(&command, look.ctx(holds));
        look.at(gates(command.kind), holds, &mut findings);
        if let About::Association = command.kind.spec().about {
            look.later_at_link(&mut findings);
        }
        if late && let Some(ix) = ix {
            look.later(ix, &mut findings);
        }
    }
    except(&command, &mut findings);
    if findings.iter().any(Finding::blocks) {
        return Decision { findings, event: None };
    }
    // An exception is kept only where there is something to except.
    command.exceptions.retain(|exception| {
        findings.iter().any(|finding| finding.overridden.is_some() && finding.rule.id() == &*exception.rule)
    });
    Decision { findings, event: Some(command.happened(seq, at, day)) }
}

/// The edition by which an account is judged, with the user's own numbers, on a day.
pub(super) fn ctx_of<'a>(state: &'a State, ix: Option<Ix>, holds: Option<&Holds>, day: Date) -> Ctx<'a> {
    let then = holds.and_then(Holds::edition).or_else(|| ix.map(|ix| state.edition(ix)));
    Ctx { today: day, edition: then.unwrap_or_else(default_edition), overlay: state.overlay() }
}

/// A new account without an id of the user's gets one that is never used again.
fn give_id(state: &State, command: &mut Command, seq: u32) {
    if let About::New(kind) = command.kind.spec().about
        && named(command.kind, &command.program, &command.args).is_none()
    {
        // The user may have taken the plain one.
        let mut id = format!("{}{seq}", kind.prefix());
        let (plain, mut other) = (id.len(), 1);
        while state.ix(&id).is_some() {
            other += 1;
            id.truncate(plain);
            let _ = write!(id, "-{other}");
        }
        match kind.arg() {
            None => command.program = id.into(),
            Some(arg) if command.args.get(arg).is_none() => command.args.set(arg, Value::Text(id.into())),
            Some(_) => {}
        }
    }
}

/// Notes the reasons for which the user leaves rules aside.
fn except(command: &Command, findings: &mut [Finding]) {
    for finding in findings {
        if finding.rule.overridable {
            finding.overridden = command.exception(finding.rule.id()).map(str::to_owned);
        }
    }
}

/// One command, looked at.
struct Look<'a> {
    state: &'a State,
    ix: Option<Ix>,
    command: &'a Command,
    now: Date,
    day: Date,
    /// Whether it was recorded already and is only judged again: what it took of a quota is not taken twice.
    again: bool,
    /// Whether it is counted already in what is looked at.
    counted: bool,
}

impl<'a> Look<'a> {
    fn ctx(&self, holds: Option<&Holds>) -> Ctx<'a> {
        // A new application is judged as its Open Platform account is.
        let platform = || self.command.args.text(ArgId::OpenPlatformAccount).and_then(|id| self.state.ix(id));
        ctx_of(self.state, self.ix.or_else(platform), holds, self.day)
    }

    /// What these rules find, with what followed from the account's events until then.
    fn at(&self, rules: &[&'static Rule], holds: Option<&Holds>, found: &mut Vec<Finding>) {
        let Self { state, ix, command, now, counted, .. } = *self;
        let ctx = self.ctx(holds);
        let scene = Scene { state, ix, holds, command: Some(command), counted, now, ctx };
        let form = Form::new();
        let program = scene.program();
        let stand = Stand { standing: standing(program, &form), scene: Some(scene), ctx };
        for rule in rules.iter().filter(|rule| !self.again || rule.kind != FindingKind::Quota) {
            stand.look(rule, found);
        }
    }

    /// What an association that is entered late would make of what happened to it later: it cannot be made twice in a
    /// row, nor removed twice.
    fn later_at_link(&self, found: &mut Vec<Finding>) {
        let official = self.command.args.text(ArgId::OfficialAccount).and_then(|id| self.state.ix(id));
        let Some(link) = self.ix.zip(official).and_then(|(ix, official)| self.state.link(ix, official)) else { return };
        if link.last().is_none_or(|last| last <= self.day) {
            return;
        }
        let mut then = link.as_of(self.day);
        then.take_in(self.command.kind, self.day);
        for later in link.events().filter(|event| event.on > self.day) {
            let rule = match later.kind {
                EventKind::AssociationRemoved if then.since.is_none() && then.requested.is_none() => {
                    Some(&nothing_to_remove::RULE)
                }
                EventKind::AssociationRemoved => None,
                EventKind::AssociationRequested if then.requested.is_some() => Some(&already_requested::RULE),
                _ if then.since.is_some() => Some(&already_made::RULE),
                _ => None,
            };
            if let Some(rule) = rule {
                let mut reason = Finding::new(rule, rule.kind, String::new());
                let account = official.and_then(|ix| self.state.get(ix)).map_or("", Account::title);
                reason.with("account", account).with("since", then.since.unwrap_or(self.day)).with("on", later.on);
                found.push(contradiction(later, &reason));
                return;
            }
            then.take_in(later.kind, later.on);
        }
    }

    /// What a command that is entered late would make of what happened later: nothing that was right may become wrong by
    /// it, and no quota may be passed on a later day.
    fn later(&self, ix: Ix, found: &mut Vec<Finding>) {
        let Some(account) = self.state.get(ix) else { return };
        let event = Arc::new(self.command.clone().happened(u32::MAX, 0, self.day));
        let (mut with, mut without) = (account.as_of(self.day), account.as_of(self.day));
        with.take_in(&event);
        // What is counted at other accounts is counted from the day on by itself.
        let counts = self.command.kind.spec().about == About::Program;
        for later in self.state.events_after(ix, self.day) {
            let command = Command::from(&*later);
            let look = Look { command: &command, again: true, day: later.on, ..*self };
            let (mut before, mut after) = (Vec::new(), Vec::new());
            look.at(gates(later.kind), Some(&without), &mut before);
            look.at(gates(later.kind), Some(&with), &mut after);
            after.extend(confirmed_otherwise(&later, &without, &with));
            except(&command, &mut after);
            let wrong = |it: &&Finding| it.blocks() && !before.iter().any(|known| known.rule == it.rule);
            if let Some(finding) = after.iter().find(wrong) {
                found.push(contradiction(&later, finding));
                return;
            }
            with.take_in(&later);
            without.take_in(&later);
            if counts && found.iter().all(|finding| finding.kind != FindingKind::Quota) {
                Look { counted: true, day: later.on, ..*self }.at(&[&full::RULE], Some(&with), found);
            }
        }
    }
}

/// What was confirmed later is what was entered before, and nothing else.
fn confirmed_otherwise(later: &Event, without: &Holds, with: &Holds) -> Option<Finding> {
    let entered = |holds: &Holds| {
        let program = holds.program()?;
        let (rule, event) = match later.kind {
            EventKind::EmailActivated => (&email_settled::RULE, program.email.as_ref()),
            EventKind::SubjectConfirmed => (&subject_settled::RULE, program.subject.as_ref().map(|it| &it.event)),
            _ => return None,
        };
        Some((rule, event?.seq))
    };
    let ((rule, was), (_, is)) = entered(without).zip(entered(with))?;
    let mut finding = Finding::new(rule, rule.kind, String::new());
    finding.with("on", later.on);
    (was != is).then_some(finding)
}

/// What is entered late would make a later event impossible, and why.
fn contradiction(later: &Event, reason: &Finding) -> Finding {
    let mut finding = Finding::new(&shape::contradicts_later::RULE, FindingKind::Invalid, "/on".to_owned());
    let said = |lang| explain(reason, lang).message.into();
    finding.with("event", later.kind.spec().title).with("on", later.on);
    finding.with("rule", Param::Words { zh: said(Lang::Zh), en: said(Lang::En) });
    finding
}

/// Where the registration of a program stands. What it submitted was judged then and is not judged again.
pub(super) fn standing<'a>(program: Option<&'a Program>, form: &'a Form) -> Standing<'a> {
    static NOTHING: LazyLock<Report> = LazyLock::new(|| {
        let mut report = check(&Form::new(), &Ctx::on(Date::MIN));
        // A password is never recorded, and the confirmation is an event of its own.
        report.findings.retain(|finding| finding.field().is_some_and(|field| ArgId::parse(field.as_str()).is_some()));
        report
    });
    static NO_FACTS: Facts = Facts::new();
    let facts = program.map_or(&NO_FACTS, |program| &program.facts);
    let settled: &[Page] = if facts.has(Fact::EnteredOn) || facts.has(Fact::SubmittedOn) {
        &[Page::Account, Page::Subject, Page::Verification, Page::Administrator]
    } else if facts.has(Fact::EmailSetOn) || facts.has(Fact::EmailActivatedOn) {
        &[Page::Account]
    } else {
        &[]
    };
    Standing { form, report: &NOTHING, facts, settled }
}

/// As much of the form as the steps look at: who the subject is and how it is verified.
pub(super) fn form_of(program: &Program) -> Form {
    let mut form = Form::new();
    if let Some(subject) = &program.subject {
        let way = subject.event.text(ArgId::VerificationWay).and_then(VerificationWay::parse);
        let mut set = |field, text: &str| form.set(field, Raw::Text(text.to_owned()));
        set(Field::SubjectType, subject.subject_type.as_str());
        if let Some(way) = way {
            set(Field::VerificationWay, way.as_str());
        }
    }
    form
}

/// What is wrong with the values of a command: those that the registration form has too are judged by its rules.
fn values(command: &Command, ctx: Ctx) -> Vec<Finding> {
    let mut findings = match command.kind {
        EventKind::EmailSet | EventKind::SubjectSubmitted => {
            let takes = command.kind.spec().takes;
            Part::of(&|field| takes.iter().any(|takes| field_of(takes.arg) == Some(field)))
                .check(&filled(command), &ctx)
        }
        EventKind::AppIdRecorded => coded(command, ctx),
        EventKind::NameSet
        | EventKind::IntroductionSet
        | EventKind::Begun
        | EventKind::OfficialAccountAdded
        | EventKind::OpenPlatformAdded => single(command, ctx),
        _ => Vec::new(),
    };
    for finding in &mut findings {
        finding.path.insert_str(0, "/args");
    }
    findings
}

/// The field of the form that an argument fills.
fn field_of(arg: ArgId) -> Option<Field> {
    static FILLS: LazyLock<[Option<Field>; ARGS.len()]> =
        LazyLock::new(|| ARGS.each_ref().map(|spec| Field::parse(spec.name).filter(|_| spec.shape == Shape::Field)));
    FILLS.get(arg as usize).copied().flatten()
}

/// The arguments that are fields of the form, as a form.
fn filled(command: &Command) -> Form {
    let mut form = Form::new();
    for (arg, value) in command.args.iter() {
        if let Some(field) = field_of(arg) {
            form.set(field, raw(value));
        }
    }
    form
}

fn raw(value: &Value) -> Raw {
    match value {
        Value::Text(text) => Raw::Text(text.to_string()),
        Value::Flag(flag) => Raw::Tick(*flag),
        Value::Other(name) => Raw::Other(name),
        Value::Number(_) => Raw::Other("number"),
        Value::Texts(_) | Value::Pages(_) => Raw::Other("array"),
    }
}

/// The arguments that are judged each alone, where they are given.
const ALONE: [ArgId; 4] = [ArgId::Email, ArgId::AdministratorId, ArgId::ProgramName, ArgId::Introduction];

/// Each field alone. Of a subject the code alone is judged, as far as it is given.
fn single(command: &Command, ctx: Ctx) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (arg, value) in command.args.iter().filter(|(arg, _)| ALONE.contains(arg)) {
        if let Some(field) = field_of(arg) {
            findings.append(&mut check_field(field, raw(value), &ctx).findings);
        }
    }
    if command.args.text(ArgId::Code).is_some() {
        let kind = command.args.text(ArgId::CodeKind).and_then(CodeKind::parse).unwrap_or(CodeKind::CreditCode);
        inspected(command, ArgId::Code, kind.kind(), ctx, &mut findings);
    }
    findings
}

/// The arguments that are values of a kind but no fields of the form.
fn coded(command: &Command, ctx: Ctx) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (arg, kind) in [(ArgId::AppId, Kind::AppId), (ArgId::OriginalId, Kind::OriginalId)] {
        inspected(command, arg, kind, ctx, &mut findings);
    }
    for finding in &mut findings {
        // What is recorded is finished: nothing is still being typed.
        if finding.kind == FindingKind::Incomplete {
            finding.kind = FindingKind::Invalid;
        }
    }
    findings
}

fn inspected(command: &Command, arg: ArgId, kind: Kind, ctx: Ctx, found: &mut Vec<Finding>) {
    let Some(text) = command.args.text(arg) else { return };
    for mut finding in inspect(kind, text, &ctx).findings {
        finding.path = ["/", arg.as_str()].concat();
        found.push(finding);
    }
}
