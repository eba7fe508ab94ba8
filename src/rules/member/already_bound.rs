//! Nobody is bound twice in one role.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G3.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "member/already-bound",
        message: ("「{member}」从 {since} 起已经是{role}。", "“{member}” has been bound as a {role} since {since}."),
        why: (
            "同一个人以同一种身份只占一个名额，再绑一次不会多一个人。",
            "In one role a person takes one place; binding the same person again adds nobody.",
        ),
        fix: ("换一个人或者换一种身份；要改绑定的日期，先解绑。", "Name somebody else or another role. To change the day, unbind first."),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DEVELOPER: (ArgId, With) = (ArgId::Role, With::Text("developer"));
const MEMBER: (ArgId, With) = (ArgId::Member, With::Text("zhangxiaomai"));
const BOUND: Did = Did::on("2018-11-05", EventKind::MemberBound, &[DEVELOPER, MEMBER]);
const AGAIN: Did = Did::on("2018-11-07", EventKind::MemberBound, &[DEVELOPER, MEMBER]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "another person",
        Given::Then(
            &[BOUND],
            Did::on("2018-11-07", EventKind::MemberBound, &[DEVELOPER, (ArgId::Member, With::Text("lixiaomi"))]),
        ),
    ),
    Case::passes(
        "the same person in another role",
        Given::Then(
            &[BOUND],
            Did::on("2018-11-07", EventKind::MemberBound, &[(ArgId::Role, With::Text("tester")), MEMBER]),
        ),
    ),
    Case::passes(
        "somebody who was unbound in between",
        Given::Then(&[BOUND, Did::on("2018-11-06", EventKind::MemberUnbound, &[DEVELOPER, MEMBER])], AGAIN),
    ),
    Case::passes(
        "a day before the binding that is known",
        Given::Then(&[BOUND], Did::on("2018-11-04", EventKind::MemberBound, &[DEVELOPER, MEMBER])),
    ),
    Case::passes(
        "the same person at another program",
        Given::Then(&[BOUND], Did::of("2018-11-07", "mp2", EventKind::MemberBound, &[DEVELOPER, MEMBER])),
    ),
    Case::finds(FindingKind::Invalid, "the same person in the same role", Given::Then(&[BOUND], AGAIN)),
    Case::finds(FindingKind::Invalid, "twice on one day", Given::Then(&[BOUND], BOUND)),
];

fn check(scene: &Scene, out: &mut Findings) {
    if let Some((role, who, Some(member))) = scene.member() {
        out.at_arg(ArgId::Member).with("member", who).with("role", role).with("since", member.since);
    }
}
