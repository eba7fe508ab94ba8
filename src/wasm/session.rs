//! A form that stays in the module, as `www/js/session.js` drives it: a text is written as UTF-16 into the room that is
//! kept for it, so that a key press costs no copy by way of the heap and no object when nothing has changed.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{give, read};
use crate::check::{self, Change};
use crate::form::{FIELDS, Raw};
use crate::rule::{Finding, State};

/// The longest text that has room, in UTF-16 units; longer ones come by `put`.
const ROOM: usize = 256;

#[derive(Serialize)]
struct Changed<'a> {
    state: State,
    appeared: &'a [Finding],
    gone: &'a [Finding],
}

/// A form with all that is found in it. `FormSession` is the class around it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Session {
    form: check::FormSession,
    /// What is being written.
    units: Vec<u16>,
    /// The same as bytes, for a text of ASCII alone: most are.
    ascii: Vec<u8>,
    change: Change,
}

#[wasm_bindgen]
impl Session {
    /// A form, judged.
    ///
    /// # Errors
    ///
    /// For a name that is no field, an unknown edition, or a context without a day.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Form")] form: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Ctx")] ctx: &JsValue,
    ) -> Result<Self, JsValue> {
        let form = check::FormSession::new(read::form(form)?, read::ctx(ctx)?);
        Ok(Self { form, units: vec![0; ROOM], ascii: Vec::new(), change: Change::default() })
    }

    /// Where the room for a text begins, in bytes from the beginning of the memory.
    #[must_use]
    pub fn room(&self) -> *const u16 {
        self.units.as_ptr()
    }

    /// Takes so many units out of the room for the field at this place of `fields()`. Whether that has changed anything.
    pub fn write(&mut self, place: usize, length: usize) -> bool {
        let Some(spec) = FIELDS.get(place) else { return false };
        let units = self.units.get(..length).unwrap_or_default();
        self.change = if units.iter().all(|unit| *unit < 0x80) {
            self.ascii.clear();
            self.ascii.extend(units.iter().map(|unit| unit.to_le_bytes()[0]));
            self.form.write(spec.field, str::from_utf8(&self.ascii).unwrap_or_default())
        } else {
            self.form.set(spec.field, Raw::Text(String::from_utf16_lossy(units)))
        };
        !self.change.is_empty()
    }

    /// Puts any value into a field, or leaves rules aside under `overrides`. Whether that has changed anything.
    ///
    /// # Errors
    ///
    /// For a name that is no field.
    pub fn put(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "keyof Form")] field: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Form[keyof Form]")] value: &JsValue,
    ) -> Result<bool, JsValue> {
        let mut form = self.form.form().clone();
        read::entry(&mut form, &read::text("field", field)?, Some(value))?;
        self.change = self.form.replace(form);
        Ok(!self.change.is_empty())
    }

    /// What has changed, and whether the form can go on.
    #[wasm_bindgen(unchecked_return_type = "Change")]
    #[must_use]
    pub fn change(&self) -> JsValue {
        give(&Changed { state: self.form.state(), appeared: &self.change.appeared, gone: &self.change.gone })
    }

    /// All that is found in the form.
    #[wasm_bindgen(unchecked_return_type = "Report")]
    #[must_use]
    pub fn report(&self) -> JsValue {
        give(&self.form.report())
    }
}
