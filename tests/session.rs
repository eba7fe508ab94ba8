//! A form that stays says what a form says that is judged anew, whatever is written into it in whatever order.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use mp_onboard::form::{Field, Form, Raw};
use mp_onboard::guide::SubjectType;
use mp_onboard::rule::{Ctx, Finding, baseline};
use mp_onboard::{FormSession, calendar, check};
use proptest::prelude::*;
use proptest::sample::select;

/// What people write into fields, right and wrong.
const TEXTS: [&str; 30] = [
    "",
    " ",
    "individual",
    "enterprise",
    "individual_business",
    "government",
    "overseas",
    "credit_code",
    "registration_number",
    "remittance",
    "verification",
    "91350100M000100Y43",
    "91350100M000100Y44",
    "330106000000000",
    "11010519491231002X",
    "11010519491231002x",
    "13800138000",
    "1380013",
    "mini@example.com",
    "mini@",
    "mai2-xiang",
    "mai2-xiang-fang",
    "杭州麦香坊食品有限公司",
    "杭州麦香坊",
    "个体户张小麦",
    "张小麦",
    "中国工商银行",
    "招商银行",
    "6222021001116245702",
    "麦香坊点单小程序",
];

fn ctx() -> Ctx<'static> {
    Ctx::on(calendar::parse("2018-11-06").expect("a day"))
}

fn fields() -> impl Strategy<Value = Field> {
    select(Field::all().collect::<Vec<_>>())
}

fn values() -> impl Strategy<Value = Raw> {
    prop_oneof![
        8 => select(&TEXTS[..]).prop_map(|text| Raw::Text(text.to_owned())),
        1 => ".{0,20}".prop_map(Raw::Text),
        1 => any::<bool>().prop_map(Raw::Tick),
        1 => Just(Raw::Absent),
        1 => Just(Raw::Other("number")),
    ]
}

fn subjects() -> impl Strategy<Value = Option<SubjectType>> {
    prop_oneof![Just(None), select(SubjectType::ALL.to_vec()).prop_map(Some)]
}

/// One written field, or a rule that is left aside for what stands in one.
#[derive(Debug, Clone)]
enum Act {
    Set(Field, Raw),
    Override(&'static str, Field),
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => (fields(), values()).prop_map(|(field, value)| Act::Set(field, value)),
        1 => (select(mp_onboard::check::overridable_ids().collect::<Vec<_>>()), fields())
            .prop_map(|(rule, field)| Act::Override(rule, field)),
    ]
}

/// Findings in an order of their own: a change has none.
fn sorted(findings: impl IntoIterator<Item = Finding>) -> Vec<String> {
    let mut texts: Vec<String> = findings.into_iter().map(|finding| format!("{finding:?}")).collect();
    texts.sort();
    texts
}

proptest! {
    #[test]
    fn a_session_says_what_a_check_says(subject in subjects(), full in any::<bool>(), acts in proptest::collection::vec(acts(), 1..24)) {
        let mut form = match subject {
            Some(subject) if full && subject.can_register() => baseline(subject),
            Some(subject) => Form::new().with(Field::SubjectType, subject.as_str()),
            None => Form::new(),
        };
        let mut session = FormSession::new(form.clone(), ctx());
        for act in acts {
            let before = session.report().findings;
            let change = match &act {
                Act::Set(field, value) => {
                    form.set(*field, value.clone());
                    match value {
                        Raw::Text(text) => session.write(*field, text),
                        other => session.set(*field, other.clone()),
                    }
                }
                Act::Override(rule, field) => {
                    let value = form.text(*field).to_owned();
                    form.override_rule(rule, &value, "the document carries it");
                    session.replace(form.clone())
                }
            };
            let report = session.report();
            prop_assert_eq!(&report, &check(&form, &ctx()));
            prop_assert_eq!(session.state(), report.state);
            let gone = sorted(change.gone.iter().cloned());
            let mut left = sorted(before);
            for text in &gone {
                let place = left.iter().position(|known| known == text);
                prop_assert!(place.is_some(), "gone and never there: {}", text);
                left.remove(place.unwrap_or_default());
            }
            left.extend(sorted(change.appeared));
            left.sort();
            prop_assert_eq!(left, sorted(report.findings));
        }
    }
}
