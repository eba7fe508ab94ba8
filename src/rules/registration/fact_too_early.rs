//! What is recorded did not happen before there were mini programs.

use crate::calendar;
use crate::rule::prelude::*;

/// The day on which mini programs came out.
const FIRST_DAY: &str = "2017-01-09";

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G1.1",
        text!("腾讯：微信小程序正式上线，2017-01-09", "Tencent, release of WeChat Mini Programs, 2017-01-09"),
    ),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "registration/fact-too-early",
        message: ("「{fact}」记的是 {on}，那时还没有小程序。", "“{fact}” is recorded for {on}, when there were no mini programs yet."),
        why: ("期限按这些日期推算，年份多半是输错了。", "Deadlines are counted from these days; the year is mostly a slip."),
        fix: ("核对年份。", "Look at the year again."),
    },
    reads: &[],
    check: Check::Facts(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes(
        "the first day",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::EmailActivatedOn, "2017-01-09")], "2018-11-06"),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a year that is still being typed",
        Given::Facts(SubjectType::Enterprise, &[], &[(Fact::EmailActivatedOn, "0202-11-06")], "2018-11-06"),
    ),
];

fn check(facts: &Facts, _: &Ctx, out: &mut Findings) {
    let Some(first) = calendar::parse(FIRST_DAY) else { return };
    for (fact, on) in facts.iter().filter(|(_, on)| *on < first) {
        out.at_fact(fact).with("fact", fact.title()).with("on", on);
    }
}
