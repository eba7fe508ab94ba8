//! All states of small worlds, walked to the end: a few programs and accounts, an edition whose numbers the user has set to
//! one, two or three, a few days. What must never be is never, and what stands in the way can be settled.
//!
//! The regions of the flow go on side by side, so each world has those that meet; their product would add nothing. The
//! late worlds take in what happened in every order of noting it down, as far as their length goes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod util_ledger {
    pub(crate) mod commands;
    pub(crate) mod key;
    pub(crate) mod laws;
    pub(crate) mod walk;
}

use std::collections::BTreeSet;
use std::sync::OnceLock;

use mp_onboard::flow::{Region, gates, rows};
use mp_onboard::ledger::KINDS;
use mp_onboard::rule::Level;
use util_ledger::walk::{Plan, Seen, walk};

/// From the first page to the end of the registration, on every way there is: the remittance in time, on the last day and
/// a day too late, verification refused, passed and expired, Pay, and giving up.
static REGISTRATION: Plan = Plan {
    name: "registration",
    days: &["2018-11-06", "2018-11-16", "2018-11-17"],
    before: &[&["mp1 begun", "- official-account-added officialAccount=oa1 name=麦香坊 email=oa1@example.com"]],
    alphabet: &[
        "mp1 email-set @enterprise",
        "mp1 email-set @enterprise email=oa1@example.com",
        "mp1 email-activated",
        "mp1 subject-submitted @enterprise",
        "mp1 subject-submitted @individual_business",
        "mp1 subject-submitted @government",
        "mp1 subject-submitted @individual",
        "mp1 subject-confirmed",
        "mp1 remittance-sent",
        "mp1 remittance-confirmed",
        "mp1 verification-applied",
        "mp1 verification-passed",
        "mp1 verification-refused reason=证件过期",
        "mp1 verification-expired",
        "mp1 name-set @enterprise",
        "mp1 pay-applied",
        "mp1 pay-opened",
        "mp1 closed reason=不做了",
    ],
    late: None,
    whole: &[("mp1", &[Region::Registration, Region::Verification, Region::Pay])],
};

/// Name, avatar, introduction and categories of a program that waits for verification and one that waits for a
/// remittance, until a version can be submitted.
static PROFILE: Plan = Plan {
    name: "profile",
    days: &["2018-11-06"],
    before: &[
        &["mp1 begun", "mp1 email-set @individual_business", "mp1 email-activated"],
        &["mp1 subject-submitted @individual_business", "mp1 subject-confirmed", "mp1 code-uploaded version=1"],
    ],
    alphabet: &[
        "mp1 verification-applied",
        "mp1 verification-passed",
        "mp1 verification-expired",
        "mp1 name-set @individual_business",
        "mp1 avatar-set",
        "mp1 introduction-set @individual_business",
        "mp1 categories-set categories=餐饮>点餐平台",
        "mp1 categories-set categories=没有>这个类目",
        "mp1 edition-chosen edition=2026-07",
        "mp1 edition-chosen edition=2018-11-06",
        "mp1 review-submitted version=1 pages=1",
        "mp1 review-rejected reasons=缺少类目",
    ],
    late: None,
    whole: &[("mp1", &[Region::Verification, Region::Profile])],
};

/// Two versions: uploaded, deleted, submitted, sent back, approved, withdrawn, released, in a closed beta.
static REVIEW: Plan = Plan {
    name: "review",
    days: &["2018-11-06"],
    before: &[
        &["- limit-set limit=page-groups value=2 source=后台", "mp1 begun", "mp1 email-set @individual"],
        &[
            "mp1 email-activated",
            "mp1 subject-submitted @individual",
            "mp1 subject-confirmed",
            "mp1 name-set @individual",
        ],
        &["mp1 avatar-set", "mp1 introduction-set @individual", "mp1 categories-set categories=餐饮>排队"],
    ],
    alphabet: &[
        "mp1 code-uploaded version=1",
        "mp1 code-uploaded version=2",
        "mp1 code-deleted version=1",
        "mp1 code-deleted version=2",
        "mp1 review-submitted version=1 pages=2",
        "mp1 review-submitted version=2 pages=1",
        "mp1 review-submitted version=1 pages=3",
        "mp1 review-submitted version=1 pages=bare",
        "mp1 test-account-asked",
        "mp1 test-account-given",
        "mp1 review-approved",
        "mp1 review-rejected reasons=缺少类目",
        "mp1 review-withdrawn",
        "mp1 released",
        "mp1 closed-beta-started",
        "mp1 closed-beta-ended",
    ],
    late: None,
    whole: &[("mp1", &[Region::Review])],
};

/// The user's own numbers: set, set anew, and cleared.
static NUMBERS: Plan = Plan {
    name: "numbers",
    days: &["2018-11-06"],
    before: &[
        &["mp1 begun", "mp1 email-set @individual", "mp1 email-activated", "mp1 subject-submitted @individual"],
        &["mp1 subject-confirmed", "mp1 name-set @individual", "mp1 avatar-set", "mp1 introduction-set @individual"],
        &["mp1 categories-set categories=餐饮>排队"],
    ],
    alphabet: &[
        "- limit-set limit=page-groups value=1 source=后台",
        "- limit-set limit=page-groups value=3 source=后台",
        "- limit-set limit=developers whom=individual value=1 source=后台",
        "- limit-cleared limit=page-groups",
        "- limit-cleared limit=developers whom=individual",
        "mp1 member-bound role=developer member=张小麦",
        "mp1 member-bound role=developer member=李小米",
        "mp1 member-unbound role=developer member=张小麦",
        "mp1 member-unbound role=developer member=李小米",
        "mp1 code-uploaded version=1",
        "mp1 review-submitted version=1 pages=2",
        "mp1 review-rejected reasons=缺少类目",
    ],
    late: None,
    whole: &[("mp1", &[Region::Members])],
};

/// By an edition that limits withdrawals, and asks for more before a release than is judged here.
static WITHDRAWALS: Plan = Plan {
    name: "withdrawals",
    days: &["2018-11-29", "2018-11-30", "2018-12-01"],
    before: &[
        &["- limit-set limit=withdrawals-per-day value=1 source=后台", "mp1 begun edition=2026-07"],
        &["- limit-set limit=withdrawals-per-month value=2 source=后台", "mp1 email-set @individual"],
        &[
            "mp1 email-activated",
            "mp1 subject-submitted @individual",
            "mp1 subject-confirmed",
            "mp1 name-set @individual",
        ],
        &["mp1 avatar-set", "mp1 introduction-set @individual", "mp1 categories-set categories=餐饮服务>餐厅排队"],
    ],
    alphabet: &[
        "mp1 code-uploaded version=1",
        "mp1 code-uploaded version=2",
        "mp1 code-deleted version=1",
        "mp1 review-submitted version=1 pages=1",
        "mp1 review-submitted version=2 pages=1",
        "mp1 review-withdrawn",
        "mp1 review-rejected reasons=缺少类目",
        "mp1 review-approved",
        "mp1 released",
        "mp1 edition-chosen edition=2018-11-06",
        "mp1 edition-chosen edition=2026-07",
    ],
    late: None,
    whole: &[("mp1", &[Region::Review])],
};

/// Developers and testers up to limits that rise with verification and fall with its end; two programs, one `AppID`.
static MEMBERS: Plan = Plan {
    name: "members",
    days: &["2018-11-06"],
    before: &[
        &["- limit-set limit=developers whom=unverified value=1 source=后台"],
        &["- limit-set limit=developers whom=verified value=3 source=后台"],
        &["- limit-set limit=testers whom=unverified value=1 source=后台"],
        &["- limit-set limit=developers whom=individual value=2 source=后台"],
        &["mp1 begun", "mp1 email-set @individual_business", "mp1 email-activated"],
        &["mp1 subject-submitted @individual_business", "mp1 subject-confirmed"],
        &["mp2 begun", "mp2 email-set @individual email=2@example.com", "mp2 email-activated"],
        &["mp2 subject-submitted @individual", "mp2 subject-confirmed"],
    ],
    alphabet: &[
        "mp1 member-bound role=developer member=张小麦",
        "mp1 member-bound role=developer member=李小米",
        "mp1 member-bound role=developer member=王小豆",
        "mp1 member-unbound role=developer member=张小麦",
        "mp1 member-unbound role=developer member=李小米",
        "mp1 member-unbound role=developer member=王小豆",
        "mp1 member-bound role=tester member=张小麦",
        "mp1 member-bound role=tester member=李小米",
        "mp1 member-unbound role=tester member=张小麦",
        "mp1 verification-applied",
        "mp1 verification-passed",
        "mp1 verification-expired",
        "mp1 app-id-recorded appId=wx1234567890abcdef",
        "mp1 app-id-recorded appId=wx1234567890abcde0",
        "mp2 app-id-recorded appId=wx1234567890abcdef",
        "mp2 member-bound role=developer member=张小麦",
        "mp2 member-bound role=developer member=李小米",
        "mp2 member-bound role=developer member=王小豆",
        "mp2 member-unbound role=developer member=张小麦",
        "mp2 member-unbound role=developer member=李小米",
    ],
    late: None,
    whole: &[("mp1", &[Region::Members]), ("mp2", &[Region::Members])],
};

/// Two programs and two Official Accounts, of one subject and of others, in two months.
static ASSOCIATIONS: Plan = Plan {
    name: "associations",
    days: &["2018-11-30", "2018-12-01"],
    before: &[
        &["- limit-set limit=programs-of-same-subject value=1 source=后台"],
        &["- limit-set limit=programs-of-other-subjects value=1 source=后台"],
        &["- limit-set limit=official-accounts-per-program value=1 source=后台"],
        &["- limit-set limit=additions-by-official-account value=2 source=后台"],
        &["- limit-set limit=additions-by-program value=2 source=后台"],
        &["mp1 begun", "mp1 email-set @enterprise", "mp1 email-activated", "mp1 subject-submitted @enterprise"],
        &["mp1 subject-confirmed", "mp1 remittance-confirmed"],
        &["mp2 begun", "mp2 email-set @media email=2@example.com", "mp2 email-activated"],
        &["mp2 subject-submitted @media", "mp2 subject-confirmed"],
        &["- official-account-added officialAccount=oa1 name=麦香坊 @enterprise"],
        &["- official-account-added officialAccount=oa2 name=麦香日报 @media"],
    ],
    alphabet: &[
        "mp1 association-requested officialAccount=oa1 side=program",
        "mp1 association-made officialAccount=oa1",
        "mp1 association-removed officialAccount=oa1",
        "mp1 association-made officialAccount=oa2",
        "mp1 association-removed officialAccount=oa2",
        "mp2 association-made officialAccount=oa1",
        "mp2 association-removed officialAccount=oa1",
        "mp2 association-requested officialAccount=oa2 side=official_account",
        "mp2 association-made officialAccount=oa2",
        "mp2 association-removed officialAccount=oa2",
    ],
    late: None,
    whole: &[("mp1", &[Region::Associations]), ("mp2", &[Region::Associations])],
};

/// Two programs, an Official Account and a website at one Open Platform account: before it is there, until its
/// qualification and after.
static OPEN_PLATFORM: Plan = Plan {
    name: "open platform",
    days: &["2018-11-30", "2018-12-01"],
    before: &[
        &["- limit-set limit=open-platform-programs-of-same-subject value=1 source=后台"],
        &["- limit-set limit=open-platform-programs-of-other-subjects value=1 source=后台"],
        &["- limit-set limit=open-platform-additions-of-other-subjects value=2 source=后台"],
        &["mp1 begun edition=2026-07", "mp1 email-set @individual", "mp1 email-activated"],
        &["mp1 subject-submitted @individual", "mp1 subject-confirmed"],
        &["mp2 begun edition=2026-07", "mp2 email-set @media email=2@example.com", "mp2 email-activated"],
        &["mp2 subject-submitted @media", "mp2 subject-confirmed"],
        &["- official-account-added officialAccount=oa1 name=麦香日报 @media"],
    ],
    alphabet: &[
        "- open-platform-added openPlatformAccount=op1 name=麦香日报 @media",
        "- open-platform-qualified openPlatformAccount=op1",
        "mp1 open-platform-bound openPlatformAccount=op1",
        "mp1 open-platform-unbound",
        "mp2 open-platform-bound openPlatformAccount=op1",
        "mp2 open-platform-unbound",
        "- open-platform-bound openPlatformAccount=op1 officialAccount=oa1",
        "- open-platform-unbound officialAccount=oa1",
        "- website-application-added application=site1 openPlatformAccount=op1 name=官网",
    ],
    late: None,
    whole: &[("mp1", &[Region::OpenPlatform]), ("mp2", &[Region::OpenPlatform])],
};

/// A program in two companies, before its release and after; and a first Official Account.
static COMPANIES: Plan = Plan {
    name: "companies",
    days: &["2018-11-06"],
    before: &[
        &["mp1 begun", "mp1 email-set @individual", "mp1 email-activated"],
        &["mp1 subject-submitted @individual", "mp1 subject-confirmed", "mp1 name-set @individual", "mp1 avatar-set"],
        &["mp1 introduction-set @individual", "mp1 categories-set categories=餐饮>排队", "mp1 code-uploaded version=1"],
        &["mp1 review-submitted version=1 pages=1", "mp1 review-approved"],
        &["- company-added company=corp1 name=麦香坊", "- company-added company=corp2 name=麦香日报"],
    ],
    alphabet: &[
        "mp1 released",
        "mp1 code-uploaded version=1",
        "mp1 code-uploaded version=2",
        "mp1 review-submitted version=1 pages=1",
        "mp1 review-submitted version=2 pages=1",
        "mp1 review-approved",
        "mp1 wecom-begun company=corp1 entry=wecom",
        "mp1 wecom-begun company=corp2 entry=program",
        "mp1 wecom-authorised company=corp1",
        "mp1 wecom-authorised company=corp2",
        "mp1 wecom-range-set company=corp1 range=全体成员",
        "mp1 wecom-range-set company=corp2 range=全体成员",
        "mp1 wecom-removed company=corp1",
        "mp1 wecom-removed company=corp2",
        "- official-account-added officialAccount=oa1 name=麦香坊 @individual",
        "mp1 association-requested officialAccount=oa1 side=program",
        "mp1 association-removed officialAccount=oa1",
    ],
    late: None,
    whole: &[("mp1", &[Region::Wecom, Region::Associations])],
};

/// Whatever happened on three days, noted down on the last of them in any order: verification, Pay, members and the end.
static LATE: Plan = Plan {
    name: "late: verification, Pay, members",
    days: &["2018-11-06", "2018-11-07", "2018-11-08"],
    before: &[
        &["- limit-set limit=developers whom=unverified value=1 source=后台"],
        &["- limit-set limit=developers whom=verified value=2 source=后台"],
        &["mp1 begun", "mp1 email-set @individual_business", "mp1 email-activated"],
        &["mp1 subject-submitted @individual_business", "mp1 subject-confirmed", "mp1 verification-applied"],
    ],
    alphabet: &[
        "mp1 verification-passed",
        "mp1 verification-expired",
        "mp1 pay-applied",
        "mp1 pay-opened",
        "mp1 member-bound role=developer member=张小麦",
        "mp1 member-unbound role=developer member=张小麦",
        "mp1 member-bound role=developer member=李小米",
        "mp1 closed reason=不做了",
    ],
    late: Some(6),
    whole: &[],
};

/// The same for versions and their review.
static LATE_REVIEW: Plan = Plan {
    name: "late: review",
    days: &["2018-11-06", "2018-11-07", "2018-11-08"],
    before: &[
        &["mp1 begun", "mp1 email-set @individual", "mp1 email-activated", "mp1 subject-submitted @individual"],
        &["mp1 subject-confirmed", "mp1 name-set @individual", "mp1 avatar-set", "mp1 introduction-set @individual"],
        &["mp1 categories-set categories=餐饮>排队", "mp1 code-uploaded version=1"],
    ],
    alphabet: &[
        "mp1 code-uploaded version=1",
        "mp1 code-deleted version=1",
        "mp1 review-submitted version=1 pages=1",
        "mp1 test-account-asked",
        "mp1 test-account-given",
        "mp1 review-approved",
        "mp1 review-withdrawn",
        "mp1 released",
        "mp1 closed-beta-started",
        "mp1 closed-beta-ended",
    ],
    late: Some(5),
    whole: &[],
};

/// The same for what is between accounts: associations, the Open Platform, and a program's end.
static LATE_LINKS: Plan = Plan {
    name: "late: associations, Open Platform",
    days: &["2018-11-29", "2018-11-30", "2018-12-01"],
    before: &[
        &["- limit-set limit=programs-of-other-subjects value=1 source=后台"],
        &["- limit-set limit=additions-by-official-account value=2 source=后台"],
        &["- limit-set limit=open-platform-programs-of-other-subjects value=1 source=后台"],
        &["mp1 begun edition=2026-07", "mp1 email-set @individual", "mp1 email-activated"],
        &["mp1 subject-submitted @individual", "mp1 subject-confirmed"],
        &["mp2 begun edition=2026-07", "mp2 email-set @media email=2@example.com", "mp2 email-activated"],
        &["mp2 subject-submitted @media", "mp2 subject-confirmed"],
        &["- official-account-added officialAccount=oa1 name=麦香坊 @enterprise"],
        &["- open-platform-added openPlatformAccount=op1 name=麦香坊 @enterprise"],
        &["- open-platform-qualified openPlatformAccount=op1"],
    ],
    alphabet: &[
        "mp1 association-made officialAccount=oa1",
        "mp1 association-removed officialAccount=oa1",
        "mp2 association-made officialAccount=oa1",
        "mp1 open-platform-bound openPlatformAccount=op1",
        "mp1 open-platform-unbound",
        "mp2 open-platform-bound openPlatformAccount=op1",
        "mp1 closed reason=不做了",
    ],
    late: Some(6),
    whole: &[],
};

/// The same for a registration, with associations that rest on whose the program is.
static LATE_SUBJECT: Plan = Plan {
    name: "late: subject",
    days: &["2018-11-06", "2018-11-07", "2018-11-08"],
    before: &[
        &["- limit-set limit=programs-of-same-subject value=1 source=后台"],
        &["- limit-set limit=programs-of-other-subjects value=1 source=后台"],
        &["mp1 begun", "mp1 email-set @individual", "mp2 begun", "mp2 email-set @media email=2@example.com"],
        &["mp2 email-activated", "mp2 subject-submitted @media", "mp2 subject-confirmed"],
        &["- official-account-added officialAccount=oa1 name=麦香日报 @media"],
        &["mp2 association-made officialAccount=oa1"],
    ],
    alphabet: &[
        "mp1 email-activated",
        "mp1 email-set @individual email=1@example.com",
        "mp1 subject-submitted @individual",
        "mp1 subject-submitted @media",
        "mp1 subject-submitted @enterprise",
        "mp1 subject-confirmed",
        "mp1 remittance-sent",
        "mp1 remittance-confirmed",
        "mp1 association-made officialAccount=oa1",
    ],
    late: Some(6),
    whole: &[],
};

static PLANS: [&Plan; 13] = [
    &REGISTRATION,
    &PROFILE,
    &REVIEW,
    &NUMBERS,
    &WITHDRAWALS,
    &MEMBERS,
    &ASSOCIATIONS,
    &OPEN_PLATFORM,
    &COMPANIES,
    &LATE,
    &LATE_REVIEW,
    &LATE_LINKS,
    &LATE_SUBJECT,
];

/// What the walk of a plan has seen; walked once, whichever test asks first.
fn seen(plan: &'static Plan) -> &'static Seen {
    static SEEN: [OnceLock<Seen>; PLANS.len()] = [const { OnceLock::new() }; PLANS.len()];
    let index = PLANS.iter().position(|known| std::ptr::eq(*known, plan)).expect("a plan of the list");
    SEEN[index].get_or_init(|| walk(plan))
}

/// Walks a plan, and looks whether all of it is of use and all that stood in the way was settled or is final.
fn holds(plan: &'static Plan) {
    let seen = seen(plan);
    assert!(seen.states > 20 && seen.depth > 5, "{}: hardly a walk", plan.name);
    for line in plan.alphabet {
        let refused = NEVER_RECORDED.contains(line);
        assert!(seen.recorded.contains(line) != refused, "{}: {line}", plan.name);
    }
    for (what, rule) in &seen.unsettled {
        assert!(FINAL.iter().any(|(known, _)| known == rule), "{}: {what}: nothing settles {rule}", plan.name);
    }
}

/// Lines that stand in an alphabet to be refused.
const NEVER_RECORDED: &[&str] = &[
    "mp1 email-set @enterprise email=oa1@example.com",
    "mp1 review-submitted version=1 pages=3",
    "mp1 review-submitted version=1 pages=bare",
];

/// Rules whose reasons may stay for good, and why.
const FINAL: &[(&str, &str)] = &[
    ("account/email-settled", "the email is activated: another needs another registration"),
    ("command/account-closed", "the program was given up"),
    ("command/already", "it happened, and happens once; a record that is wrong is taken back"),
    ("command/id-taken", "there is one of this id; another takes another id"),
    ("registration/remittance-expired", "the period is over: G2.24 lets nothing follow"),
    ("registration/remittance-not-for-subject", "the subject is proven another way"),
    ("registration/subject-settled", "the subject is confirmed: another needs another registration"),
    ("verification/individual-cannot", "the subject stays an individual"),
];

#[test]
fn a_registration() {
    holds(&REGISTRATION);
}

#[test]
fn a_profile() {
    holds(&PROFILE);
}

#[test]
fn a_review() {
    holds(&REVIEW);
}

#[test]
fn numbers() {
    holds(&NUMBERS);
}

#[test]
fn withdrawals_and_editions() {
    holds(&WITHDRAWALS);
}

#[test]
fn members() {
    holds(&MEMBERS);
}

#[test]
fn associations() {
    holds(&ASSOCIATIONS);
}

#[test]
fn an_open_platform_account() {
    holds(&OPEN_PLATFORM);
}

#[test]
fn companies() {
    holds(&COMPANIES);
}

#[test]
fn what_is_noted_down_late() {
    holds(&LATE);
}

#[test]
fn a_review_noted_down_late() {
    holds(&LATE_REVIEW);
}

#[test]
fn links_noted_down_late() {
    holds(&LATE_LINKS);
}

#[test]
fn a_subject_noted_down_late() {
    holds(&LATE_SUBJECT);
}

/// Rules that the list calls final are so in some walk, or the list would hide what can be settled.
#[test]
fn what_is_called_final_is_met() {
    let met: BTreeSet<&str> = PLANS.iter().flat_map(|plan| &seen(plan).unsettled).map(|(_, rule)| *rule).collect();
    for (rule, _) in FINAL {
        assert!(met.contains(rule), "{rule}");
    }
}

/// Nobody but the administrator can do anything about it: it is held up, then it waits.
const NEVER_READY: (&str, &str) = ("wecom-authorisation", "ready");

#[test]
fn every_step_is_met_in_every_state_that_it_can_have() {
    let met: BTreeSet<(&str, &str)> = PLANS.iter().flat_map(|plan| &seen(plan).steps).copied().collect();
    for row in rows() {
        let can = [
            ("done", true),
            ("ready", true),
            ("not applicable", true),
            ("blocked", !row.gates.is_empty()),
            ("waiting", row.waiting.is_some()),
            ("failed", row.failed.is_some()),
        ];
        for (state, can) in can {
            let can = can && (row.id, state) != NEVER_READY;
            assert_eq!(met.contains(&(row.id, state)), can, "{}: {state}", row.id);
        }
    }
}

/// The gates of every step and every command stand in the way somewhere in the walks.
#[test]
fn every_gate_is_met_closed() {
    let met: BTreeSet<&str> = PLANS.iter().flat_map(|plan| &seen(plan).rules).copied().collect();
    let of_steps = rows().flat_map(|row| row.gates.iter().chain(row.failed.iter()));
    let of_commands = KINDS.iter().flat_map(|spec| gates(spec.kind));
    for rule in of_steps.chain(of_commands).filter(|rule| rule.level == Level::Error) {
        assert!(met.contains(rule.id()), "{}", rule.id());
    }
}
