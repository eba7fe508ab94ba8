//! The shell of the second module: what JavaScript sees of the check of tables. Built with the feature `bulk`, for speed.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::bulk::{self, Checker, Counts, Flagged, Many, NotUtf8, Options, Place, Rows};
use crate::calendar;
use crate::error::Error;
use crate::form::{FIELDS, Field, Form, Raw};
use crate::guide;
use crate::rule::Ctx;
use crate::rules::RULES;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("bulk.ts");

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The version of the package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The id of every rule: packed findings name a rule by its place here.
#[wasm_bindgen(js_name = ruleIds, unchecked_return_type = "RuleId[]")]
#[must_use]
pub fn rule_ids() -> Array {
    RULES.iter().map(|rule| JsValue::from_str(rule.id())).collect()
}

/// The name of every field: packed findings name a field by its place here.
#[wasm_bindgen(js_name = fieldNames, unchecked_return_type = "Field[]")]
#[must_use]
pub fn field_names() -> Array {
    FIELDS.iter().map(|spec| JsValue::from_str(spec.name)).collect()
}

/// For each head of a table the place of its field, or −1.
#[wasm_bindgen(js_name = mapColumns)]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is handed over")]
pub fn map_columns(heads: Vec<String>) -> Vec<i16> {
    numbered(&bulk::map_columns(&heads))
}

/// The form that a row is read as: texts and ticks by the names of the fields.
#[wasm_bindgen(js_name = formOf, unchecked_return_type = "Form")]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is handed over")]
pub fn form_of(cells: Vec<String>, columns: Vec<i16>) -> Object {
    given(&bulk::form_of(&cells, &named(&columns)))
}

/// Checks a table piece by piece.
#[wasm_bindgen]
#[derive(Debug)]
pub struct BulkCheck(Checker);

#[wasm_bindgen]
impl BulkCheck {
    /// A check of a table that begins with a header.
    ///
    /// # Errors
    ///
    /// For options without a day, an unknown edition, or a delimiter that is none.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "BulkOptions")] options: &JsValue) -> Result<Self, JsValue> {
        let ctx = context(options)?;
        let delimiter = match property(options, "delimiter").as_string().as_deref() {
            None => None,
            Some(sign @ ("," | "\t" | ";")) => sign.bytes().next(),
            Some(sign) => return Err(thrown(Error::unknown("delimiter", sign, &mut [",", ";", "\t"].into_iter()))),
        };
        let columns = property(options, "columns");
        let columns = columns.dyn_ref::<js_sys::Int16Array>().map(|columns| named(&columns.to_vec()));
        let across = property(options, "across").as_bool().unwrap_or(true);
        Ok(Self(Checker::new(ctx, Options { delimiter, columns, across })))
    }

    /// Takes more of the table, in UTF-8; gives the rows that were completed and in which something was found, packed.
    ///
    /// # Errors
    ///
    /// With the code `not_utf8` and the `offset` of the first byte that is none.
    pub fn push(&mut self, piece: &[u8]) -> Result<Vec<u32>, JsValue> {
        self.0.push(piece).map_err(not_utf8)
    }

    /// There is no more of it: the last row, packed.
    ///
    /// # Errors
    ///
    /// With the code `not_utf8`.
    pub fn finish(&mut self) -> Result<Vec<u32>, JsValue> {
        self.0.finish().map_err(not_utf8)
    }

    /// What the first record says.
    #[must_use]
    pub fn header(&self) -> Vec<String> {
        self.0.header().to_vec()
    }

    /// For each column the place of its field, or −1.
    #[must_use]
    pub fn columns(&self) -> Vec<i16> {
        numbered(self.0.columns())
    }

    /// The sign between cells; empty before the first record was read.
    #[must_use]
    pub fn delimiter(&self) -> String {
        self.0.delimiter().map(char::from).into_iter().collect()
    }

    /// How many rows there are so far, and how many are right.
    #[wasm_bindgen(unchecked_return_type = "BulkCounts")]
    #[must_use]
    pub fn counts(&self) -> Object {
        let counts = self.0.counts();
        let out = Object::new();
        for (name, count) in
            [("rows", counts.rows), ("right", counts.right), ("warned", counts.warned), ("wrong", counts.wrong)]
        {
            set(&out, name, &count.into());
        }
        #[expect(clippy::cast_precision_loss, reason = "no file is as large")]
        set(&out, "bytes", &(counts.bytes as f64).into());
        out
    }

    /// For each rule in how many rows it has found something.
    #[wasm_bindgen(js_name = byRule)]
    #[must_use]
    pub fn by_rule(&self) -> Vec<u32> {
        self.0.by_rule().to_vec()
    }

    /// After `finish`: compares the rows in one more part of their keys. Whether there was one more.
    pub fn settle(&mut self) -> bool {
        self.0.settle()
    }

    /// Rows that have to be looked at again, after `finish`: row, low and high half of the offset, length, and so on.
    /// Empty when none are left.
    pub fn candidates(&mut self, most: usize) -> Vec<u32> {
        self.0
            .candidates(most)
            .into_iter()
            .flat_map(|place| {
                #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
                [place.row, place.offset as u32, (place.offset >> 32) as u32, place.length]
            })
            .collect()
    }

    /// The bytes of such a row, in UTF-8.
    pub fn confirm(&mut self, row: u32, record: &[u8]) {
        self.0.confirm(row, record);
    }

    /// What was found by comparing rows, packed. Ask once, after all were confirmed.
    #[wasm_bindgen(js_name = acrossFindings)]
    pub fn across_findings(&mut self) -> Vec<u32> {
        self.0.across_findings()
    }

    /// What the words of a finding need beside its rule: how many rows, how many there may be (0: not counted), and the
    /// first hundred of the others.
    #[must_use]
    pub fn others(&self, row: u32, packed: u32) -> Vec<u32> {
        let flagged = |(_, findings): (Place, Vec<Flagged>)| findings.into_iter().next();
        let Some(flagged) = Rows::of(&[row, 0, 0, 0, 0, 1, packed, 0]).next().and_then(flagged) else {
            return Vec::new();
        };
        let others = self.0.others(row, &flagged);
        let counted = [others.count, others.most.unwrap_or(0)].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        counted.into_iter().chain(others.rows).collect()
    }
}

/// Checks many forms in one text. The names of the fields say what stands in each.
#[wasm_bindgen]
#[derive(Debug)]
pub struct FormsCheck(Many);

#[wasm_bindgen]
impl FormsCheck {
    /// A check of forms with these fields, in this order.
    ///
    /// # Errors
    ///
    /// For a name that is no field, a context without a day, or an unknown edition.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is handed over")]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Field[]")] fields: Vec<String>,
        #[wasm_bindgen(unchecked_param_type = "Ctx")] ctx: &JsValue,
    ) -> Result<Self, JsValue> {
        let field = |name: &String| {
            Field::parse(name)
                .ok_or_else(|| thrown(Error::unknown("field", name, &mut FIELDS.iter().map(|spec| spec.name))))
        };
        let fields: Vec<Field> = fields.iter().map(field).collect::<Result<_, _>>()?;
        Ok(Self(Many::new(&fields, context(ctx)?)))
    }

    /// Checks forms: values with U+001F between them, forms with U+001E. Gives how many forms there are, are right, have
    /// warnings alone, are wrong; then the forms in which something was found, packed as rows of a table are.
    #[must_use]
    pub fn text(&mut self, forms: &str) -> Vec<u32> {
        counted(self.0.check(forms))
    }

    /// The same for bytes of UTF-8.
    ///
    /// # Errors
    ///
    /// With the code `not_utf8`.
    pub fn bytes(&mut self, forms: &[u8]) -> Result<Vec<u32>, JsValue> {
        self.0.check_bytes(forms).map(counted).map_err(not_utf8)
    }
}

fn counted((counts, words): (Counts, Vec<u32>)) -> Vec<u32> {
    let mut all = vec![counts.rows, counts.right, counts.warned, counts.wrong];
    all.extend(words);
    all
}

/// The day and the edition.
fn context(options: &JsValue) -> Result<Ctx<'static>, JsValue> {
    let text = |name: &str| property(options, name).as_string();
    let today = text("today").unwrap_or_else(|| "none".to_owned());
    let day = calendar::parse(&today).ok_or_else(|| Error::shape("today", "a day such as 2018-11-06", &today));
    let mut ctx = Ctx::on(day.map_err(thrown)?);
    if let Some(id) = text("edition") {
        let known = &mut guide::EDITIONS.iter().map(|edition| edition.id);
        ctx.edition = guide::edition(&id).ok_or_else(|| thrown(Error::unknown("edition", &id, known)))?;
    }
    Ok(ctx)
}

fn numbered(columns: &[Option<Field>]) -> Vec<i16> {
    let number = |field: &Option<Field>| field.and_then(|field| i16::try_from(field.index()).ok()).unwrap_or(-1);
    columns.iter().map(number).collect()
}

fn named(columns: &[i16]) -> Vec<Option<Field>> {
    let field = |number: &i16| usize::try_from(*number).ok().and_then(|index| FIELDS.get(index)).map(|spec| spec.field);
    columns.iter().map(field).collect()
}

fn given(form: &Form) -> Object {
    let out = Object::new();
    for field in Field::all() {
        match form.raw(field) {
            Raw::Text(text) => set(&out, field.as_str(), &text.into()),
            Raw::Tick(tick) => set(&out, field.as_str(), &(*tick).into()),
            Raw::Absent | Raw::Other(_) => {}
        }
    }
    out
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Setting a field of an object of our own cannot fail.
fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

#[expect(clippy::needless_pass_by_value, reason = "as errors are mapped")]
fn thrown(error: Error) -> JsValue {
    let out = js_sys::Error::new(&error.to_string());
    out.set_name("MpOnboardError");
    set(&out, "code", &error.code().into());
    out.into()
}

fn not_utf8(NotUtf8 { offset }: NotUtf8) -> JsValue {
    let out = js_sys::Error::new(&format!("bytes: expected UTF-8, found something else from byte {offset} on"));
    out.set_name("MpOnboardError");
    set(&out, "code", &"not_utf8".into());
    #[expect(clippy::cast_precision_loss, reason = "no file is as large")]
    set(&out, "offset", &(offset as f64).into());
    out.into()
}
