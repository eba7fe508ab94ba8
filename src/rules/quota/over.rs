//! What is bound already may stand above a limit that fell; it stays, and nothing new is bound.

use crate::rule::prelude::*;
use crate::rule::usages;

/// The rule. Its findings cite the statement that gives their number.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G3.10"),
    level: Level::Advice,
    kind: FindingKind::Quota,
    overridable: false,
    words: words! {
        id: "quota/over",
        message: (
            "{quota}：已用 {used} / {limit}，超出 {over}。",
            "{quota}: {used} of {limit}, which is {over} above the limit.",
        ),
        why: (
            "上限会变低，例如微信认证过期以后。指南没有说已有的怎么办；我们的理解是都保留，只是不能再新增。",
            "A limit can fall, for example when the verification expires. The guide does not say what becomes of what is there; our reading is that it stays and nothing new is added.",
        ),
        fix: (
            "已有的不用动。要再新增，先减到上限以下，或者让上限恢复。",
            "Leave what is there. To add something, go below the limit first, or have the limit raised again.",
        ),
    },
    reads: &[],
    check: Check::Ledger(check),
};

const INDIVIDUAL: Did =
    Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("individual"))]);

const fn limited_to(args: &'static [(ArgId, With)]) -> Did {
    Did::of("2018-11-05", "", EventKind::LimitSet, args)
}

const DEVELOPERS: (ArgId, With) = (ArgId::Limit, With::Text("developers"));
const FOR_INDIVIDUALS: (ArgId, With) = (ArgId::Whom, With::Text("individual"));
const SOURCE: (ArgId, With) = (ArgId::Source, With::Text("小程序后台的提示"));
const ONE: Did = limited_to(&[DEVELOPERS, FOR_INDIVIDUALS, (ArgId::Value, With::Number(1)), SOURCE]);
const TWO: Did = limited_to(&[DEVELOPERS, FOR_INDIVIDUALS, (ArgId::Value, With::Number(2)), SOURCE]);

const ROLE: (ArgId, With) = (ArgId::Role, With::Text("developer"));

const fn bound(args: &'static [(ArgId, With)]) -> Did {
    Did::on("2018-11-03", EventKind::MemberBound, args)
}

const FIRST: Did = bound(&[ROLE, (ArgId::Member, With::Text("张小麦"))]);
const SECOND: Did = bound(&[ROLE, (ArgId::Member, With::Text("李小米"))]);
const SECOND_GOES: Did =
    Did::on("2018-11-06", EventKind::MemberUnbound, &[ROLE, (ArgId::Member, With::Text("李小米"))]);

/// Eleven developers of an enterprise whose verification expires on the tenth.
const ELEVEN: &[Did] = &[
    Did::on("2018-11-01", EventKind::SubjectSubmitted, &[(ArgId::SubjectType, With::Text("enterprise"))]),
    Did::on("2018-11-02", EventKind::VerificationPassed, &[]),
    FIRST,
    SECOND,
    bound(&[ROLE, (ArgId::Member, With::Text("王小豆"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("陈小糖"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("赵小盐"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("周小茶"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("吴小醋"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("郑小油"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("孙小葱"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("钱小姜"))]),
    bound(&[ROLE, (ArgId::Member, With::Text("冯小蒜"))]),
    Did::on("2018-11-10", EventKind::VerificationExpired, &[]),
];

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("eleven developers as long as the verification holds", Given::By(ELEVEN, "2018-11-09")),
    Case::finds(
        FindingKind::Quota,
        "eleven developers on the day on which the verification expires",
        Given::By(ELEVEN, "2018-11-10"),
    ),
    Case::passes("as many as the limit", Given::By(&[INDIVIDUAL, FIRST, SECOND, TWO], "2018-11-06")),
    Case::finds(
        FindingKind::Quota,
        "one more than the user's own number",
        Given::By(&[INDIVIDUAL, FIRST, SECOND, ONE], "2018-11-06"),
    ),
    Case::passes(
        "one who was above it and went",
        Given::By(&[INDIVIDUAL, FIRST, SECOND, ONE, SECOND_GOES], "2018-11-06"),
    ),
    Case::passes("a command", Given::Then(&[INDIVIDUAL, FIRST, SECOND, ONE], SECOND_GOES)),
];

fn check(scene: &Scene, out: &mut Findings) {
    let (None, Some(ix), Some(holds)) = (scene.command, scene.ix, scene.holds) else { return };
    for usage in usages(scene.state, ix, holds, scene.ctx) {
        let (limit, over) = (usage.limit.limit, usage.over());
        if let Some(most) = usage.limit.value
            && over > 0
        {
            let finding = out.anywhere();
            finding.with("quota", limit.name).with("used", usage.used).with("limit", most).with("over", over);
            finding.with("limit-id", limit.id.as_str());
            finding.cite = Cite::of(limit);
        }
    }
}
