//! By the guide of 2026, a program is bound to an Open Platform account of its own subject.

use crate::ledger::Subject;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G8.1",
        text!(
            "微信开放文档《小程序接入指南》，2026-07-29",
            "WeChat documentation, Onboarding guide of mini programs, 2026-07-29",
        ),
    ),
    level: Level::Warning,
    kind: FindingKind::Forbidden,
    overridable: true,
    words: words! {
        id: "open-platform/same-subject",
        message: (
            "小程序和开放平台帐号「{account}」不是同一个主体。",
            "The mini program and the Open Platform account {account} do not have the same subject.",
        ),
        why: (
            "2026 年的指南只写了绑定同主体的小程序；别的页面给其他主体留了少量名额。",
            "The guide of 2026 speaks of programs of the same subject; other pages leave a few places to other subjects.",
        ),
        fix: (
            "能换的，绑定到同主体的开放平台帐号。平台把两边算作关联主体的，可以照旧。",
            "Bind it to an account of the same subject if there is one. If the platform takes both for related subjects, leave it.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const EDITION_OF_2026: Did =
    Did::on("2018-11-01", EventKind::EditionChosen, &[(ArgId::Edition, With::Text("2026-07"))]);

const fn subject(args: &'static [(ArgId, With)]) -> Did {
    Did::on("2018-11-01", EventKind::SubjectSubmitted, args)
}

const TYPE: (ArgId, With) = (ArgId::SubjectType, With::Text("enterprise"));
const CODE_KIND: (ArgId, With) = (ArgId::CodeKind, With::Text("credit_code"));
const SAME: Did = subject(&[TYPE, CODE_KIND, (ArgId::Code, With::Text("91330106MA9K8T3P87"))]);
const OTHER: Did = subject(&[TYPE, CODE_KIND, (ArgId::Code, With::Text("91350100M000100Y43"))]);
const BOUND: Did =
    Did::on("2018-11-06", EventKind::OpenPlatformBound, &[(ArgId::OpenPlatformAccount, With::Text("op"))]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a program of the same subject", Given::Then(&[EDITION_OF_2026, SAME], BOUND)),
    Case::passes("a program of another subject, by an edition that is silent", Given::Then(&[OTHER], BOUND)),
    Case::passes("a program whose subject is not known", Given::Then(&[EDITION_OF_2026], BOUND)),
    Case::finds(FindingKind::Forbidden, "a program of another subject", Given::Then(&[EDITION_OF_2026, OTHER], BOUND)),
];

fn check(scene: &Scene, out: &mut Findings) {
    if scene.ctx.limit(LimitId::OpenPlatformProgramsOfSameSubject).is_none() {
        return;
    }
    let (Some(program), Some((_, account))) = (scene.program(), scene.named(ArgId::OpenPlatformAccount)) else {
        return;
    };
    let (own, other) = (program.subject.as_ref(), account.holds.subject());
    let known = [own, other].into_iter().all(|subject| subject.is_some_and(|subject| subject.key.is_some()));
    if known && !Subject::same(own, other) {
        out.at_arg(ArgId::OpenPlatformAccount).with("account", account.holds.title());
    }
}
