//! The remittance is made within the period that starts on the day of submission.

use crate::calendar;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.24"),
    level: Level::Error,
    kind: FindingKind::Expired,
    overridable: true,
    words: words! {
        id: "registration/remittance-expired",
        message: (
            "打款期限 {due} 24:00 已过，这次注册失败。",
            "The remittance was due on {due}, 24:00; this registration has failed.",
        ),
        why: (
            "指南要求 {days} 天内完成汇款，没有说从哪天算；我们的理解是从提交主体信息那天算，当天是第 0 天。",
            "The guide asks for the remittance within {days} days and does not say from when; our reading is from the day of submitting, which is day 0.",
        ),
        fix: (
            "在期限内已经汇出的，把汇款日期记下来，以平台的确认为准；没有汇的，重新登记一次。",
            "If the money left in time, record the day and wait for the platform’s word; if not, register again.",
        ),
    },
    reads: &[],
    check: Check::Gate(check),
};

const SUBMITTED: (Fact, &str) = (Fact::SubmittedOn, "2018-11-06");

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the last day", Given::Facts(SubjectType::Enterprise, &[], &[SUBMITTED], "2018-11-16")),
    Case::passes(
        "a remittance of the last day, recorded later",
        Given::Facts(SubjectType::Enterprise, &[], &[SUBMITTED, (Fact::RemittanceSentOn, "2018-11-16")], "2018-11-20"),
    ),
    Case::finds(
        FindingKind::Expired,
        "the day after the last",
        Given::Facts(SubjectType::Enterprise, &[], &[SUBMITTED], "2018-11-17"),
    ),
    Case::finds(
        FindingKind::Expired,
        "a remittance a day late",
        Given::Facts(SubjectType::Enterprise, &[], &[SUBMITTED, (Fact::RemittanceSentOn, "2018-11-17")], "2018-11-17"),
    ),
];

fn check(standing: &Standing, ctx: &Ctx, out: &mut Findings) {
    let Some(submitted) = standing.facts.on(Fact::SubmittedOn) else { return };
    let Some(days) = ctx.limit(LimitId::RemittancePeriod).and_then(|period| period.value) else { return };
    let due = calendar::after(submitted, days);
    if standing.facts.on(Fact::RemittanceSentOn).unwrap_or(ctx.today) > due {
        out.at_fact(Fact::RemittanceSentOn).with("due", due).with("days", days);
    }
}
