//! What is asked of JavaScript beside what `js_sys` has: setters that take a text or a number as it is, and two questions
//! that may throw when they are asked of a value that is given to us.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use super::words::kept;

#[wasm_bindgen]
extern "C" {
    /// An object or a list of ours: putting something into it cannot fail.
    pub(super) type Filled;

    #[wasm_bindgen(method, structural)]
    pub(super) fn push(this: &Filled, value: &JsValue);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set(this: &Filled, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set_number(this: &Filled, name: &JsValue, value: f64);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set_text(this: &Filled, name: &JsValue, value: &str);

    /// The names of its own enumerable properties.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    pub(super) fn own_names(value: &JsValue) -> Result<Array, JsValue>;
    /// What it says that it is.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    pub(super) fn tag(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// A property of a value that is given to us.
pub(super) fn get(value: &JsValue, name: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(value, name)
}

/// An `Error` of ours, with a code.
pub(super) fn thrown(message: &str, code: &str) -> Filled {
    let thrown = js_sys::Error::new(message);
    thrown.set_name("MpOnboardError");
    let thrown: Filled = thrown.unchecked_into();
    thrown.set(kept("code"), &code.into());
    thrown
}
