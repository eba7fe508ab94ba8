//! An Open Platform account completes the developer qualification before anything is bound to it.

use time::Date;

use crate::ledger::Account;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G8.5"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: true,
    words: words! {
        id: "open-platform/qualification-first",
        message: ("还没有完成开发者资质认证：{account}。", "Developer qualification is not completed yet: {account}."),
        why: (
            "开放平台帐号先完成开发者资质认证，才能绑定小程序。",
            "An Open Platform account has to complete developer qualification before a mini program is bound to it.",
        ),
        fix: (
            "在开放平台完成资质认证，记下完成的日期，再绑定。平台已经绑上的，写明理由照样记下。",
            "Complete the qualification on the Open Platform and record the day; then bind. If the platform did bind it, record that with the reason.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const TO_OP: &[(ArgId, With)] = &[(ArgId::OpenPlatformAccount, With::Text("op"))];
const QUALIFIED: Did = Did::of("2018-11-05", "", EventKind::OpenPlatformQualified, TO_OP);

const fn bound(on: &'static str) -> Did {
    Did::on(on, EventKind::OpenPlatformBound, TO_OP)
}

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an account qualified the day before", Given::Then(&[QUALIFIED], bound("2018-11-06"))),
    Case::passes("an account qualified on the same day", Given::Then(&[QUALIFIED], bound("2018-11-05"))),
    Case::passes("the step, with a qualified account in the workspace", Given::By(&[QUALIFIED], "2018-11-05")),
    Case::finds(FindingKind::NotYet, "an account that is not qualified", Given::Then(&[], bound("2018-11-06"))),
    Case::finds(
        FindingKind::NotYet,
        "an account qualified a day later",
        Given::Then(&[QUALIFIED], bound("2018-11-04")),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an account beside a qualified one",
        Given::Then(
            &[QUALIFIED],
            Did::on("2018-11-06", EventKind::OpenPlatformBound, &[(ArgId::OpenPlatformAccount, With::Text("op2"))]),
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "an Official Account to be bound to an account that is not qualified",
        Given::Then(
            &[],
            Did::of(
                "2018-11-06",
                "",
                EventKind::OpenPlatformBound,
                &[(ArgId::OpenPlatformAccount, With::Text("op")), (ArgId::OfficialAccount, With::Text("oa"))],
            ),
        ),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the step a day before the only qualification",
        Given::By(&[QUALIFIED], "2018-11-04"),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    let day = scene.ctx.today;
    if scene.command.is_none() {
        let mut accounts =
            scene.all(AccountKind::OpenPlatformAccount).filter(|account| account.since <= day).peekable();
        let which = if accounts.peek().is_none() {
            text!("工作区里还没有开放平台帐号", "there is no Open Platform account in the workspace")
        } else {
            text!("工作区里的所有开放平台帐号", "every Open Platform account of the workspace")
        };
        if !accounts.any(|account| qualified(account, day)) {
            out.anywhere().with("account", which);
        }
    } else if let Some((_, account)) = scene.named(ArgId::OpenPlatformAccount)
        && !qualified(account, day)
    {
        out.at_arg(ArgId::OpenPlatformAccount).with("account", account.holds.title());
    }
}

/// Whether an account had completed the qualification by a day.
fn qualified(account: &Account, day: Date) -> bool {
    account.holds.qualified().is_some_and(|on| on <= day)
}
