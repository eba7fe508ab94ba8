//! The remittance is made within the period that starts on the day of submission.

use crate::calendar;
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    id: "registration/remittance-expired",
    cite: Cite::says("G2.24"),
    level: Level::Error,
    kind: FindingKind::Expired,
    overridable: false,
    message: Text::new(
        "打款期限 {due} 24:00 已过，这次注册失败。",
        "The remittance was due on {due}, 24:00; this registration has failed.",
    ),
    typing: None,
    why: Text::new(
        "主体信息提交后 {days} 天内要完成打款，提交当天算第 0 天。",
        "The remittance has to be made within {days} days after submitting; the day of submitting is day 0.",
    ),
    fix: Text::new(
        "重新登记一次；如果在期限内已经汇出，把汇款日期记下来。",
        "Register again; if the money left in time, record the day on which it did.",
    ),
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
    let Some(period) = ctx.edition.limit(LimitId::RemittancePeriod) else { return };
    let due = calendar::after(submitted, period.value);
    if standing.facts.on(Fact::RemittanceSentOn).unwrap_or(ctx.today) > due {
        out.at_fact(Fact::RemittanceSentOn).with("due", due).with("days", period.value);
    }
}
