//! One email, one account.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.3"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: true,
    words: words! {
        id: "account/email-used",
        message: (
            "{email} 已经是{kind}「{account}」的邮箱。",
            "{email} is the email of another account already: {kind} “{account}”.",
        ),
        why: (
            "公众号、开放平台帐号和小程序各用各的邮箱，一个邮箱只能注册一个。",
            "Official Accounts, Open Platform accounts and mini programs each have an email of their own; one email registers one of them.",
        ),
        fix: ("换一个邮箱；平台确实收下了的，写明原因照记。", "Use another email; if the platform did take it, record it with the reason."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const SHARED: &[(ArgId, With)] = &[(ArgId::Email, With::Text("mini@maixiangfang.example.com"))];
const PLATFORM: &[(ArgId, With)] = &[
    (ArgId::OpenPlatformAccount, With::Text("op3")),
    (ArgId::Name, With::Text("麦香坊")),
    (ArgId::Email, With::Text("mini@maixiangfang.example.com")),
];

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an email that nobody uses", Given::Then(&[], Did::on("2018-11-06", EventKind::EmailSet, SHARED))),
    Case::passes(
        "the program’s own email once more",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::EmailSet, SHARED)],
            Did::on("2018-11-06", EventKind::EmailSet, SHARED),
        ),
    ),
    Case::passes(
        "the email of a program that was given up",
        Given::Then(
            &[
                Did::of("2018-11-02", "mp2", EventKind::EmailSet, SHARED),
                Did::of("2018-11-05", "mp2", EventKind::Closed, &[(ArgId::Reason, With::Text("打款过期"))]),
            ],
            Did::on("2018-11-06", EventKind::EmailSet, SHARED),
        ),
    ),
    Case::passes(
        "an email that the other program has changed",
        Given::Then(
            &[
                Did::of("2018-11-02", "mp2", EventKind::EmailSet, SHARED),
                Did::of("2018-11-03", "mp2", EventKind::EmailSet, &[(ArgId::Email, With::Text("2@example.com"))]),
            ],
            Did::on("2018-11-06", EventKind::EmailSet, SHARED),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the email of another program",
        Given::Then(
            &[Did::of("2018-11-05", "mp2", EventKind::EmailSet, SHARED)],
            Did::on("2018-11-06", EventKind::EmailSet, SHARED),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the same in capitals",
        Given::Then(
            &[Did::of("2018-11-05", "mp2", EventKind::EmailSet, SHARED)],
            Did::on("2018-11-06", EventKind::EmailSet, &[(ArgId::Email, With::Text("MINI@Maixiangfang.example.com"))]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the email of an Open Platform account",
        Given::Then(
            &[Did::of("2018-11-05", "", EventKind::OpenPlatformAdded, PLATFORM)],
            Did::on("2018-11-06", EventKind::EmailSet, SHARED),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an Open Platform account with the email of a program",
        Given::Then(
            &[Did::on("2018-11-05", EventKind::EmailSet, SHARED)],
            Did::of("2018-11-06", "", EventKind::OpenPlatformAdded, PLATFORM),
        ),
    ),
];

const SET: [EventKind; 3] = [EventKind::EmailSet, EventKind::OfficialAccountAdded, EventKind::OpenPlatformAdded];

fn check(scene: &Scene, out: &mut Findings) {
    let Some(email) = scene.text(ArgId::Email).filter(|_| scene.records(&SET)) else { return };
    let other = scene.state.with_email(email).into_iter().find(|ix| Some(*ix) != scene.ix);
    let Some(other) = other.and_then(|ix| scene.state.get(ix)) else { return };
    let finding = out.at_arg(ArgId::Email);
    finding.with("email", email).with("kind", other.kind.title()).with("account", other.title());
    if other.kind == AccountKind::OpenPlatformAccount {
        finding.cite = Cite::says("G2.4");
    }
}
