//! An individual is of age on the day of registration.

use time::{Date, Month};

use crate::identifier::resident_id::{age_on, birth_date};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::says("G2.10"),
    level: Level::Error,
    kind: FindingKind::NotYet,
    overridable: false,
    words: words! {
        id: "administrator/individual-age",
        message: ("个人注册要年满 {age} 岁，从 {day} 起可以。", "An individual is {age} or older; from {day} it is possible."),
        why: (
            "个人主体就是管理员本人，年龄按身份证号码里的出生日期算，生日当天算满。",
            "The individual is the administrator; the ID number tells the age, which counts from the birthday itself.",
        ),
        fix: ("到 {day} 再注册，或者由一家组织注册。", "Register from {day} on, or let an organisation register."),
    },
    reads: &[Field::AdministratorId, Field::SubjectType],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an adult", Given::Form(SubjectType::Individual, &[])),
    Case::passes(
        "the 18th birthday",
        Given::Form(SubjectType::Individual, &[(Field::AdministratorId, Typed("330106200011064218"))]),
    ),
    Case::passes(
        "a young administrator of an enterprise",
        Given::Form(SubjectType::Enterprise, &[(Field::AdministratorId, Typed("330106200011074213"))]),
    ),
    Case::finds(
        FindingKind::NotYet,
        "the day before the 18th birthday",
        Given::Form(SubjectType::Individual, &[(Field::AdministratorId, Typed("330106200011074213"))]),
    ),
    Case::passes(
        "1 March for who was born on 29 February",
        Given::Facts(SubjectType::Individual, LEAP_DAY, &[], "2018-03-01"),
    ),
    Case::finds(
        FindingKind::NotYet,
        "28 February for who was born on 29 February",
        Given::Facts(SubjectType::Individual, LEAP_DAY, &[], "2018-02-28"),
    ),
];

const LEAP_DAY: &[(Field, Value)] = &[(Field::AdministratorId, Typed("330106200002294214"))];

fn check(form: &Form, ctx: &Ctx, out: &mut Findings) {
    if form.subject_type() != Some(SubjectType::Individual) {
        return;
    }
    let Some(birth) = birth_date(form.text(Field::AdministratorId)) else { return };
    let Some(age) = ctx.limit(LimitId::MinimumAge).and_then(|limit| limit.value) else { return };
    // A birth date after today has a rule of its own.
    if birth > ctx.today || age_on(birth, ctx.today) >= age {
        return;
    }
    if let Some(day) = birthday(birth, age) {
        out.at(Field::AdministratorId).with("age", age).with("day", day);
    }
}

/// The day on which somebody reaches an age; who was born on 29 February does so on 1 March of a common year.
fn birthday(birth: Date, age: u32) -> Option<Date> {
    let year = birth.year().checked_add_unsigned(age)?;
    birth.replace_year(year).or_else(|_| Date::from_calendar_date(year, Month::March, 1)).ok()
}
