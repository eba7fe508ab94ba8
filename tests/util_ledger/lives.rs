//! What may happen to a workspace, good and bad: commands, days, a clock that jumps, and taking things back.

use mp_onboard::calendar;
use mp_onboard::flow::decide;
use mp_onboard::ledger::{ARGS, Args, Command, Exception, PageGroup, Value};
use mp_onboard::workspace::{Now, Workspace};
use proptest::prelude::*;
use time::{Date, Duration};

use super::commands::{command, day, noon, play};

/// The day on which the accounts were begun and added.
pub(crate) const FIRST: &str = "2018-11-20";

/// Two programs, two Official Accounts, an Open Platform account and a company, with small numbers.
fn ground() -> Workspace {
    let mut workspace = Workspace::new();
    play(&mut workspace, FIRST, GROUND);
    workspace
}

pub(crate) const GROUND: &[&str] = &[
    "- limit-set limit=developers whom=unverified value=2 source=后台",
    "- limit-set limit=developers whom=neither value=2 source=后台",
    "- limit-set limit=testers whom=unverified value=1 source=后台",
    "- limit-set limit=testers whom=neither value=1 source=后台",
    "- limit-set limit=page-groups value=2 source=后台",
    "- limit-set limit=programs-of-same-subject value=1 source=后台",
    "- limit-set limit=programs-of-other-subjects value=1 source=后台",
    "- limit-set limit=official-accounts-per-program value=1 source=后台",
    "- limit-set limit=additions-by-official-account value=2 source=后台",
    "- limit-set limit=additions-by-program value=3 source=后台",
    "- limit-set limit=withdrawals-per-day value=1 source=后台",
    "- limit-set limit=withdrawals-per-month value=2 source=后台",
    "- limit-set limit=open-platform-programs-of-same-subject value=1 source=后台",
    "- limit-set limit=open-platform-programs-of-other-subjects value=1 source=后台",
    "- limit-set limit=open-platform-additions-of-other-subjects value=2 source=后台",
    "mp1 begun",
    "mp1 email-set @individual_business",
    "mp1 email-activated",
    "mp1 subject-submitted @individual_business",
    "mp1 subject-confirmed",
    "mp1 verification-applied",
    "mp2 begun edition=2026-07",
    "mp2 email-set @media email=2@example.com",
    "mp2 email-activated",
    "mp2 subject-submitted @media",
    "mp2 subject-confirmed",
    "- official-account-added officialAccount=oa1 name=麦香坊 @individual_business",
    "- official-account-added officialAccount=oa2 name=麦香日报 @media",
    "- open-platform-added openPlatformAccount=op1 name=麦香坊 @individual_business",
    "- company-added company=corp1 name=麦香坊",
];

/// What happens when all goes well. A life begins somewhere on this way.
pub(crate) const GROWN: &[&str] = &[
    "mp1 verification-passed",
    "mp1 name-set @individual_business",
    "mp1 avatar-set",
    "mp1 introduction-set @individual_business",
    "mp1 categories-set categories=餐饮>排队",
    "mp1 code-uploaded version=1",
    "mp1 pay-applied",
    "- open-platform-qualified openPlatformAccount=op1",
    "mp1 review-submitted version=1 pages=1",
    "mp1 member-bound role=developer member=张小麦",
    "mp1 review-approved",
    "mp2 open-platform-bound openPlatformAccount=op1",
    "mp1 released",
    "mp1 association-made officialAccount=oa1",
    "mp1 wecom-begun company=corp1 entry=wecom",
    "mp1 wecom-authorised company=corp1",
    "mp3 begun",
    "mp3 email-set @enterprise email=3@example.com",
    "mp3 email-activated",
    "mp3 subject-submitted @enterprise",
    "mp3 subject-confirmed",
    "mp1 pay-opened",
    "mp1 code-uploaded version=2",
    "mp1 review-submitted version=2 pages=2",
];

/// What may happen next.
pub(crate) const LINES: &[&str] = &[
    "mp1 verification-passed",
    "mp1 verification-refused reason=证件过期",
    "mp1 verification-expired",
    "mp1 verification-applied",
    "mp1 name-set @individual_business",
    "mp1 avatar-set",
    "mp1 introduction-set @individual_business",
    "mp1 categories-set categories=餐饮>排队",
    "mp1 code-uploaded version=1",
    "mp1 review-submitted version=1 pages=1",
    "mp1 review-approved",
    "mp1 released",
    "mp1 code-uploaded version=2",
    "mp1 review-submitted version=2 pages=2",
    "mp1 review-submitted version=2 pages=3",
    "mp1 test-account-asked",
    "mp1 test-account-given",
    "mp1 review-rejected reasons=缺少类目",
    "mp1 review-withdrawn",
    "mp1 code-deleted version=1",
    "mp1 code-deleted version=2",
    "mp1 closed-beta-started",
    "mp1 closed-beta-ended",
    "mp1 pay-applied",
    "mp1 pay-opened",
    "mp1 member-bound role=developer member=张小麦",
    "mp1 member-bound role=developer member=李小米",
    "mp1 member-bound role=developer member=王小豆",
    "mp1 member-bound role=tester member=张小麦",
    "mp1 member-bound role=tester member=李小米",
    "mp1 member-unbound role=developer member=张小麦",
    "mp1 member-unbound role=developer member=李小米",
    "mp1 member-unbound role=tester member=张小麦",
    "mp1 app-id-recorded appId=wx1234567890abcdef",
    "mp1 wecom-begun company=corp1 entry=wecom",
    "mp1 wecom-authorised company=corp1",
    "mp1 wecom-range-set company=corp1 range=全体成员",
    "mp1 wecom-removed company=corp1",
    "mp1 association-requested officialAccount=oa1 side=program",
    "mp1 association-made officialAccount=oa1",
    "mp1 association-removed officialAccount=oa1",
    "mp1 association-made officialAccount=oa2",
    "mp1 association-removed officialAccount=oa2",
    "mp2 association-requested officialAccount=oa1 side=official_account",
    "mp2 association-made officialAccount=oa1",
    "mp2 association-removed officialAccount=oa1",
    "mp2 association-made officialAccount=oa2",
    "mp2 association-removed officialAccount=oa2",
    "- open-platform-qualified openPlatformAccount=op1",
    "mp1 open-platform-bound openPlatformAccount=op1",
    "mp1 open-platform-unbound",
    "mp2 open-platform-bound openPlatformAccount=op1",
    "mp2 open-platform-unbound",
    "- open-platform-bound openPlatformAccount=op1 officialAccount=oa2",
    "- open-platform-unbound officialAccount=oa2",
    "- website-application-added openPlatformAccount=op1 name=官网",
    "- mobile-application-added application=app1 openPlatformAccount=op1 name=点单",
    "mp2 verification-applied",
    "mp2 verification-passed",
    "mp2 name-set @media",
    "mp2 code-uploaded version=1",
    "mp2 app-id-recorded appId=wx1234567890abcdef",
    "mp2 closed reason=不做了",
    "mp3 begun",
    "mp3 email-set @enterprise email=3@example.com",
    "mp3 email-activated",
    "mp3 subject-submitted @enterprise",
    "mp3 subject-submitted @individual_business",
    "mp3 subject-confirmed",
    "mp3 remittance-sent",
    "mp3 remittance-confirmed",
    "mp3 association-made officialAccount=oa1",
    "mp3 closed reason=打款过期",
];

/// How far the next line is away that is tried: not beside the first, and sooner or later every one.
const STRIDE: usize = 31;

/// One thing that somebody does with a workspace.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Records a line, or the next one that is accepted; so many days ago.
    Record {
        line: usize,
        ago: i64,
        seek: bool,
        hostile: Option<Hostile>,
    },
    Undo,
    Redo,
    /// The clock goes on, or back.
    Clock(i64),
}

/// What is wrong with a command.
#[derive(Debug, Clone)]
pub(crate) enum Hostile {
    Argument(usize, Value),
    Without(usize),
    Program(String),
    On(Option<Date>),
    Despite(String, String),
}

/// How far a life has come when it begins, and what happens in it.
pub(crate) fn acts(exceptions: bool) -> impl Strategy<Value = (usize, Vec<Act>)> {
    (0..=GROWN.len(), prop::collection::vec(act(exceptions), 1..40))
}

fn act(exceptions: bool) -> impl Strategy<Value = Act> {
    let ago = prop_oneof![5 => Just(0_i64), 4 => 0..8_i64, 1 => -2..15_i64];
    let hostile = prop_oneof![6 => Just(None), 1 => hostile(exceptions).prop_map(Some)];
    let record = (0..LINES.len(), ago, prop::bool::weighted(0.7), hostile)
        .prop_map(|(line, ago, seek, hostile)| Act::Record { line, ago, seek, hostile });
    prop_oneof![
        24 => record,
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        3 => (-3..12_i64).prop_map(Act::Clock),
    ]
}

fn hostile(exceptions: bool) -> BoxedStrategy<Hostile> {
    let rules = if exceptions {
        vec![
            "quota/full",
            "release/approval-first",
            "release/not-covered",
            "pay/verification-first",
            "open-platform/qualification-first",
            "open-platform/already-bound",
            "wecom/release-first",
            "command/account-closed",
            "command/contradicts-later",
            "profile/missing-before-review",
            "review/upload-first",
        ]
    } else {
        vec!["", "no/such-rule", "command/already"]
    };
    let despite = (prop::sample::select(rules), prop_oneof![Just("平台已经接受"), Just(" ")]);
    prop_oneof![
        3 => (0..ARGS.len(), values()).prop_map(|(arg, value)| Hostile::Argument(arg, value)),
        1 => (0..ARGS.len()).prop_map(Hostile::Without),
        1 => prop::sample::select(vec!["", "mp9", "oa1", "mp1\u{0}", "\u{202e}1pm"]).prop_map(|id| Hostile::Program(id.into())),
        1 => prop::sample::select(vec![None, Some(Date::MIN), Some(Date::MAX)]).prop_map(Hostile::On),
        if exceptions { 12 } else { 1 } => despite.prop_map(|(rule, reason)| Hostile::Despite(rule.into(), reason.into())),
    ]
    .boxed()
}

/// Values that no argument takes, that only another takes, or that are odd.
fn values() -> impl Strategy<Value = Value> {
    let texts =
        ["", " \u{3000}", "\u{0}\u{202e}", "mp1", "oa1", "op9", "corp1", "developers", "verified", "2017", "{on}"];
    prop_oneof![
        prop::sample::select(texts.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(|text| Value::Text(text.into())),
        any::<u32>().prop_map(Value::Number),
        any::<bool>().prop_map(Value::Flag),
        Just(Value::Other("object")),
        prop::collection::vec(any::<String>(), 0..3).prop_map(Value::Texts),
        (0..8_usize).prop_map(|count| Value::Pages(vec![PageGroup::default(); count])),
    ]
}

impl Hostile {
    pub(crate) fn spoil(&self, command: &mut Command) {
        match self {
            Self::Argument(arg, value) => command.args.set(ARGS[*arg].id, value.clone()),
            Self::Without(arg) => {
                let kept = command.args.iter().filter(|(id, _)| *id != ARGS[*arg].id);
                command.args = kept.fold(Args::new(), |args, (id, value)| args.with(id, value.clone()));
            }
            Self::Program(id) => command.program = id.as_str().into(),
            Self::On(on) => command.on = *on,
            Self::Despite(rule, reason) => {
                command.exceptions.push(Exception { rule: rule.as_str().into(), reason: reason.as_str().into() });
            }
        }
    }
}

/// Somebody at a workspace, with a clock.
#[derive(Debug)]
pub(crate) struct Life {
    pub(crate) workspace: Workspace,
    pub(crate) today: Date,
}

impl Life {
    pub(crate) fn new(grown: usize) -> Self {
        let mut workspace = ground();
        for (line, on) in GROWN.iter().take(grown).zip(0..) {
            // Two things a day.
            let on = day(FIRST).saturating_add(Duration::days(on / 2));
            assert!(workspace.apply(command(line, on), noon(on)).allowed(), "{line}");
        }
        Self { workspace, today: day("2018-12-02") }
    }

    pub(crate) fn now(&self) -> Now {
        noon(self.today)
    }

    /// What to record, when the act is to record something: a line, or one that is accepted, if there is one near.
    pub(crate) fn command(&self, act: &Act) -> Option<Command> {
        let Act::Record { line, ago, seek, hostile } = act else { return None };
        let on = self.today.saturating_sub(Duration::days(*ago));
        let near = |step: usize| {
            let mut command = command(LINES[(line + step * STRIDE) % LINES.len()], on);
            if let Some(hostile) = hostile {
                hostile.spoil(&mut command);
            }
            command
        };
        let accepted = |command: &Command| {
            let (state, at) = (self.workspace.state(), calendar::end_of(self.today));
            decide(state, command.clone(), u32::MAX, at, self.today).event.is_some()
        };
        let tries = if *seek { 12 } else { 0 };
        Some((0..tries).map(near).find(accepted).unwrap_or_else(|| near(0)))
    }

    pub(crate) fn clock(&mut self, days: i64) {
        self.today = self.today.saturating_add(Duration::days(days));
    }
}
