//! One form, one value, one finding: what JavaScript passes and gets back.

use js_sys::{Array, JSON, Object, Reflect};
use mp_onboard::form::Field;
use mp_onboard::rules::CASES;
use mp_onboard::wasm;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{HOSTILE, js, json, message, text};

fn ctx() -> JsValue {
    js("{ today: '2026-11-22' }")
}

#[wasm_bindgen_test]
fn a_report_is_plain_data_with_null_for_what_is_not_there() {
    let report = wasm::check(&js("{ email: 'a@b@qq.com' }"), &ctx()).expect("a report");
    assert_eq!(text(&report, "state"), "invalid");
    let finding = Reflect::get(&report, &"findings".into()).map(|list| Array::from(&list).get(0)).expect("findings");
    assert!(
        json(&finding).starts_with(
            r#"{"rule":"account/email-at-sign","level":"error","kind":"invalid","cite":null,"path":"/email","params":{"count":2}"#
        ),
        "{}",
        json(&finding)
    );
    assert_eq!(text(&finding, "overridden"), "null");
    let params = Reflect::get(&finding, &"params".into()).expect("params");
    assert_eq!(Object::get_prototype_of(&params), Object::get_prototype_of(&Object::new()), "no Map");
}

#[wasm_bindgen_test]
fn an_inspection_decodes_the_parts() {
    let value = JsValue::from_str("91350100M000100Y43");
    let seen = wasm::inspect(&"credit_code".into(), &value, &ctx()).expect("an inspection");
    assert_eq!(text(&seen, "state"), "valid");
    assert_eq!(text(&seen, "parts.1.meaning.en"), "enterprise");
    assert_eq!(text(&seen, "parts.2.meaning.zh"), "福建省");
}

#[wasm_bindgen_test]
fn a_finding_is_explained_after_a_trip_through_json() {
    let report = wasm::check(&js("{ email: 'a@b@qq.com' }"), &ctx()).expect("a report");
    let finding = Reflect::get(&report, &"findings".into()).map(|list| Array::from(&list).get(0)).expect("findings");
    let copy = JSON::parse(&json(&finding)).expect("json");
    let zh = wasm::explain(&copy, &"zh".into()).expect("words");
    assert_eq!(text(&zh, "message"), "邮箱里只能有一个「@」，现在有 2 个。");
    assert_eq!(text(&zh, "citation.statement"), "G2.3");
    let en = wasm::explain(&copy, &"en".into()).expect("words");
    assert_eq!(text(&en, "message"), "An email has one @; this one has 2.");
}

#[wasm_bindgen_test]
fn whatever_stands_in_a_field_is_answered_with_findings() {
    for field in Field::all() {
        for source in HOSTILE {
            let form = js(&format!("{{ subjectType: 'enterprise', {}: {source} }}", field.as_str()));
            assert!(wasm::check(&form, &ctx()).is_ok(), "{field:?} {source}");
            assert!(wasm::check_field(&field.as_str().into(), &js(source), &ctx()).is_ok(), "{field:?} {source}");
            assert!(wasm::normalize(&field.as_str().into(), &js(source)).is_ok(), "{field:?} {source}");
            assert!(wasm::registration_next(&form, &js("{}"), &js("Date.now()")).is_ok(), "{field:?} {source}");
        }
    }
}

#[wasm_bindgen_test]
fn ten_megabytes_in_a_field_are_answered() {
    let form = js(
        "{ subjectType: 'enterprise', email: 'x'.repeat(1e7), code: '９'.repeat(3e6), subjectName: '麦'.repeat(3e6) }",
    );
    let report = json(&wasm::check(&form, &ctx()).expect("a report"));
    assert!(report.contains("account/email-length") && report.contains("subject/name-length"), "{}", report.len());
    assert!(report.len() < 20_000, "no finding repeats what was typed");
}

#[wasm_bindgen_test]
fn a_field_of_a_wrong_type_is_a_finding_at_the_field() {
    let report = wasm::check(&js("{ email: { a: 1 }, subjectConfirmed: 'yes' }"), &ctx()).expect("a report");
    let seen = json(&report);
    assert!(
        seen.contains(r#""rule":"form/text-expected","level":"error","kind":"invalid","cite":null,"path":"/email""#),
        "{seen}"
    );
    assert!(seen.contains(
        r#""rule":"form/tick-expected","level":"error","kind":"invalid","cite":null,"path":"/subjectConfirmed""#
    ));
}

#[wasm_bindgen_test]
fn a_getter_that_throws_is_a_finding_too() {
    let form = js("{ get email() { throw new Error('no'); } }");
    let report = wasm::check(&form, &ctx()).expect("a report");
    assert!(json(&report).contains("form/text-expected"));
}

#[wasm_bindgen_test]
fn a_proxy_whose_target_is_gone_does_no_harm_however_often_it_comes() {
    let gone = js("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()");
    let form = js("{}");
    Reflect::set(&form, &"email".into(), &gone).expect("a plain object");
    for _ in 0..1000 {
        assert!(json(&wasm::check(&form, &ctx()).expect("a report")).contains("form/text-expected"));
        assert!(wasm::check_field(&"email".into(), &gone, &ctx()).is_ok());
        assert!(wasm::inspect(&"email".into(), &gone, &ctx()).is_ok());
        assert!(message(wasm::check(&gone, &ctx())).starts_with("form: expected a plain object"));
        assert!(wasm::registration_next(&form, &gone, &js("0")).is_err());
    }
    assert!(wasm::check(&js("{ email: 'a@qq.com' }"), &ctx()).is_ok());
}

#[wasm_bindgen_test]
fn whatever_is_inspected_is_answered() {
    for kind in mp_onboard::identifier::Kind::all() {
        for source in HOSTILE {
            let seen = wasm::inspect(&kind.as_str().into(), &js(source), &ctx()).expect("an inspection");
            assert_eq!(text(&seen, "kind"), kind.as_str());
        }
    }
}

#[wasm_bindgen_test]
fn misuse_is_an_error_that_names_what_was_expected() {
    let form = js("{}");
    let unknown_field = message(wasm::check(&js("{ emial: 'a@qq.com' }"), &ctx()));
    assert!(
        unknown_field.starts_with("unknown field \"emial\", expected one of: email, password, "),
        "{unknown_field}"
    );
    let unknown_edition = message(wasm::check(&form, &js("{ today: '2026-11-22', edition: '2019' }")));
    assert_eq!(unknown_edition, "unknown edition \"2019\", expected one of: 2017, 2018-11-06, 2026-07");
    let no_day = message(wasm::check(&form, &js("{}")));
    assert_eq!(no_day, "ctx.today: expected a text, found undefined");
    let bad_day = message(wasm::check(&form, &js("{ today: '2026-02-30' }")));
    assert_eq!(bad_day, "ctx.today: expected a day such as \"2026-11-22\", found \"2026-02-30\"");
    for not_a_form in [
        "new Set(['a'])",
        "new Date(0)",
        "Promise.resolve({})",
        "null",
        "undefined",
        "[]",
        "'a'",
        "7",
        "new Map()",
        "new Proxy({}, { ownKeys() { throw 1; } })",
    ] {
        let said = message(wasm::check(&js(not_a_form), &ctx()));
        assert!(said.starts_with("form: expected a plain object, found "), "{not_a_form}: {said}");
    }
    let unknown_fact = message(wasm::registration_next(&form, &js("{ activated: '2018-11-06' }"), &js("0")));
    assert!(
        unknown_fact.starts_with("unknown fact \"activated\", expected one of: emailActivatedOn, "),
        "{unknown_fact}"
    );
    let no_moment = message(wasm::registration_next(&form, &js("{}"), &js("NaN")));
    assert!(no_moment.starts_with("now: expected milliseconds"), "{no_moment}");
    let unknown_rule = message(wasm::explain(&js("{ rule: 'x/y', kind: 'invalid', params: {} }"), &"zh".into()));
    assert!(unknown_rule.starts_with("unknown rule \"x/y\""), "{unknown_rule}");
    let unknown_kind = message(wasm::inspect(&"passport".into(), &"E12345678".into(), &ctx()));
    assert!(unknown_kind.starts_with("unknown kind \"passport\", expected one of: credit_code, "), "{unknown_kind}");
    let long = message(wasm::check(&js("{ ['x'.repeat(1e6)]: 1 }"), &ctx()));
    assert!(long.len() < 1000, "a message repeats no long input");
}

#[wasm_bindgen_test]
fn an_error_of_a_checksum_can_be_left_aside_with_a_reason() {
    let source = "{ codeKind: 'credit_code', subjectType: 'enterprise', code: '91350100M000100Y44'";
    let strict = json(&wasm::check(&js(&format!("{source} }}")), &ctx()).expect("a report"));
    assert!(strict.contains("subject/credit-code-"), "{strict}");
    let rule = "subject/credit-code-pilot-series";
    let kept = |value: &str| {
        format!(
            "{source}, overrides: {{ '{rule}': {{ reason: 'the licence carries this number', value: '{value}' }} }} }}"
        )
    };
    let another = json(&wasm::check(&js(&kept("91350100M000100Y45")), &ctx()).expect("a report"));
    assert!(another.contains(r#""overridden":null"#) && !another.contains("the licence"), "{another}");
    let kept = kept("91350100M000100Y44");
    let kept = json(&wasm::check(&js(&kept), &ctx()).expect("a report"));
    assert!(kept.contains(r#""overridden":"the licence carries this number""#), "{kept}");
    for rule in ["subject/nothing", "account/email-missing"] {
        let unknown = message(wasm::check(&js(&format!("{{ overrides: {{ '{rule}': {{}} }} }}")), &ctx()));
        assert!(unknown.starts_with(&format!("unknown overridable rule \"{rule}\"")), "{unknown}");
    }
    let bare = message(wasm::check(&js(&format!("{{ overrides: {{ '{rule}': 'x' }} }}")), &ctx()));
    assert!(bare.ends_with(": expected a plain object, found \"x\""), "{bare}");
}

#[wasm_bindgen_test]
fn the_data_of_the_guide_is_there() {
    let statements = Array::from(&wasm::statements());
    assert_eq!(statements.length(), 75);
    let one = wasm::statement(&"G2.24".into()).expect("a statement");
    assert_eq!(json(&one), json(&statements.find(&mut |each, _, _| text(&each, "id") == "G2.24")));
    assert!(wasm::statement(&"G2.99".into()).expect("an answer").is_null());
    let rules = Array::from(&wasm::all_rules());
    assert_eq!(rules.length() as usize, CASES.len());
    let one = wasm::rule(&"account/email-dots".into()).expect("a rule");
    assert_eq!(json(&one), json(&rules.find(&mut |each, _, _| text(&each, "id") == "account/email-dots")));
    assert!(wasm::rule(&"account/nothing".into()).expect("an answer").is_null());
    assert_eq!(text(&wasm::editions(), "1.id"), "2018-11-06");
    let fields = Array::from(&wasm::fields(&js("{ subjectType: 'individual' }")).expect("fields"));
    assert_eq!(fields.length() as usize, Field::all().count());
    assert_eq!(text(&fields, "8.applies"), "not_for_subject");
}
