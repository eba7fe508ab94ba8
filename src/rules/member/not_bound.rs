//! Only somebody who is bound can be unbound.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.8"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "member/not-bound",
        message: ("这一天的{role}里没有「{member}」。", "On this day no {role} is called “{member}”."),
        why: (
            "解绑是把记下的绑定去掉，没有绑定就没有什么可去掉的。",
            "Unbinding takes a recorded binding away; without one there is nothing to take.",
        ),
        fix: (
            "照绑定时的写法填微信号或姓名，身份和日期也对一下。",
            "Write the WeChat ID or name as it was written when bound, and compare role and day.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const DEVELOPER: (ArgId, With) = (ArgId::Role, With::Text("developer"));
const MEMBER: (ArgId, With) = (ArgId::Member, With::Text("zhangxiaomai"));
const BOUND: Did = Did::on("2018-11-05", EventKind::MemberBound, &[DEVELOPER, MEMBER]);
const UNBOUND: Did = Did::on("2018-11-06", EventKind::MemberUnbound, &[DEVELOPER, MEMBER]);

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("a developer who is bound", Given::Then(&[BOUND], UNBOUND)),
    Case::passes(
        "a developer who was bound on the same day",
        Given::Then(&[BOUND], Did::on("2018-11-05", EventKind::MemberUnbound, &[DEVELOPER, MEMBER])),
    ),
    Case::passes(
        "a role that is no role, of which another rule speaks",
        Given::Then(
            &[],
            Did::on("2018-11-06", EventKind::MemberUnbound, &[(ArgId::Role, With::Text("owner")), MEMBER]),
        ),
    ),
    Case::finds(FindingKind::Invalid, "somebody who never was bound", Given::Then(&[], UNBOUND)),
    Case::finds(
        FindingKind::Invalid,
        "a developer in the place of a tester",
        Given::Then(
            &[BOUND],
            Did::on("2018-11-06", EventKind::MemberUnbound, &[(ArgId::Role, With::Text("tester")), MEMBER]),
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "somebody who was unbound already",
        Given::Then(&[BOUND, UNBOUND], Did::on("2018-11-07", EventKind::MemberUnbound, &[DEVELOPER, MEMBER])),
    ),
    Case::finds(
        FindingKind::Invalid,
        "the day before the binding",
        Given::Then(&[BOUND], Did::on("2018-11-04", EventKind::MemberUnbound, &[DEVELOPER, MEMBER])),
    ),
];

fn check(scene: &Scene, out: &mut Findings) {
    if let Some((role, who, None)) = scene.member() {
        out.at_arg(ArgId::Member).with("member", who).with("role", role);
    }
}
