//! In the browser: the cases of the rules, the shapes that JavaScript gets, and whatever JavaScript may pass.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod form;
#[path = "../util/mod.rs"]
mod util;
mod workspace;

use js_sys::{Array, Function, JSON, Reflect};
use mp_onboard::rules::CASES;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn every_case_holds() {
    let complaints: Vec<String> =
        CASES.iter().flat_map(|(rule, cases)| cases.iter().filter_map(|case| util::complaint(rule, case))).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A value from JavaScript source.
pub(crate) fn js(source: &str) -> JsValue {
    Function::new_no_args(&format!("return ({source});")).call0(&JsValue::NULL).expect("the source is right")
}

pub(crate) fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).expect("an object"))
}

pub(crate) fn text(value: &JsValue, path: &str) -> String {
    let found = get(value, path);
    found.as_string().unwrap_or_else(|| JSON::stringify(&found).map_or_else(|_| "?".into(), String::from))
}

pub(crate) fn json(value: &JsValue) -> String {
    JSON::stringify(value).expect("plain data").into()
}

/// The entries of an array.
pub(crate) fn list(value: &JsValue, path: &str) -> Vec<JsValue> {
    Array::from(&get(value, path)).iter().collect()
}

pub(crate) fn message(result: Result<JsValue, JsValue>) -> String {
    let error = result.expect_err("misuse is an error");
    assert_eq!(text(&error, "name"), "MpOnboardError");
    text(&error, "message")
}

/// Values that nobody expects.
pub(crate) const HOSTILE: &[&str] = &[
    "{}",
    "[]",
    "42",
    "NaN",
    "-0",
    "10n",
    "Symbol('x')",
    "() => 1",
    "new Map([['a', 1]])",
    "new Date(0)",
    "null",
    "undefined",
    "true",
    "'\\ud800'",
    "'\\ud800\\u0000\\u202e'",
    "'\\u0000'",
    "'统一社会信用'",
    "'統一社会信用代码统一社会信用代码统一'",
    "Object.create(null)",
    "new Proxy({}, { get() { throw new Error('no'); } })",
    "document",
    "'__proto__'",
    "' '",
    "'９'.repeat(18)",
];
