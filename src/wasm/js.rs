//! What is asked of JavaScript. Declared here and not taken from crates that know all of it: those bring code with them
//! that nobody calls and that stays in the module.

use wasm_bindgen::prelude::*;

use super::words::kept;

#[wasm_bindgen]
extern "C" {
    /// An object or a list of ours.
    pub(super) type Filled;

    #[wasm_bindgen(js_name = Array)]
    pub(super) fn new_list() -> Filled;
    #[wasm_bindgen(js_name = Object)]
    pub(super) fn new_object() -> Filled;
    #[wasm_bindgen(method, structural)]
    pub(super) fn push(this: &Filled, value: &JsValue);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set(this: &Filled, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set_number(this: &Filled, name: &JsValue, value: f64);
    #[wasm_bindgen(method, structural, indexing_setter)]
    pub(super) fn set_text(this: &Filled, name: &JsValue, value: &str);
    #[wasm_bindgen(method, structural, getter)]
    pub(super) fn length(this: &Filled) -> u32;
    #[wasm_bindgen(js_namespace = Object)]
    pub(super) fn freeze(value: &JsValue);

    // Whatever is asked of a value that is given to us may throw.

    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub(super) fn get(value: &JsValue, name: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    pub(super) fn entry(list: &JsValue, index: u32) -> Result<JsValue, JsValue>;
    /// The names of its own properties, enumerable or not.
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = ownKeys)]
    pub(super) fn own_keys(value: &JsValue) -> Result<Filled, JsValue>;
    /// The names of its own enumerable properties.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    pub(super) fn own_names(value: &JsValue) -> Result<Filled, JsValue>;
    /// What it says that it is.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    pub(super) fn tag(value: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = console)]
    pub(super) fn debug(text: &str);
    #[wasm_bindgen(js_namespace = console)]
    pub(super) fn error(text: &str);
}

impl Filled {
    /// What stands in a list of ours.
    pub(super) fn entries(&self) -> impl Iterator<Item = JsValue> {
        (0..self.length()).filter_map(|index| entry(self, index).ok())
    }
}

/// An `Error` of ours, with a code.
pub(super) fn thrown(message: &str, code: &str) -> Filled {
    let thrown: Filled = JsValue::from(JsError::new(message)).unchecked_into();
    thrown.set(kept("name"), kept("MpOnboardError"));
    thrown.set(kept("code"), &code.into());
    thrown
}
