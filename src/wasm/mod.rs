//! The thin shell: what JavaScript sees. Every export reads its arguments, asks the core and gives back plain objects.

mod command;
mod give;
mod js;
mod read;
mod rows;
mod session;
mod words;
mod workspace;

use js_sys::Reflect;
use rlsf::SmallGlobalTlsf;
use serde::Serializer;
use wasm_bindgen::prelude::*;

use crate::check::{self, Inspection, RuleInfo};
use crate::error::Error;
use crate::workspace::Damage;
use crate::{flow, form, guide, rules};

use give::give;
pub use session::Session;
use words::kept;
pub use workspace::{Workspace, commands, regions};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = concat!(
    include_str!("types/words.ts"),
    include_str!("types/form.ts"),
    include_str!("types/finding.ts"),
    include_str!("types/guide.ts"),
    include_str!("types/step.ts"),
    include_str!("types/account.ts"),
    include_str!("types/command.ts"),
    include_str!("types/workspace.ts"),
    include_str!("types/error.ts"),
    include_str!("ids.ts"),
);

/// Makes plain objects of small things; never a `Map`.
const SERIALIZER: serde_wasm_bindgen::Serializer = serde_wasm_bindgen::Serializer::json_compatible();

/// Small: that of the standard library is a few per cent quicker and takes 3 kB more over the wire. This one joins no pieces
/// that it got from the browser one by one, so that a large file, once opened, leaves more memory behind.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
    // For whoever looks into the tools of a page. What is printed elsewhere stands among what a program has to say.
    if Reflect::has(&js_sys::global(), &"document".into()).unwrap_or(false) {
        web_sys::console::debug_1(&format!("mp-onboard {}, {} rules", version(), rules::RULES.len()).into());
    }
}

/// The version of the package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Checks a whole form: every field, and the fields against each other.
///
/// # Errors
///
/// For a name that is no field, an unknown edition, or a context without a day.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "Form")] form: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Ctx")] ctx: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(give(&check::check(&read::form(form)?, &read::ctx(ctx)?)))
}

/// The same for a form that was made one text, as `www/js/check.js` does it: reading a form property by property takes
/// longer than judging it. U+001F stands between the day, the id of the edition or nothing, and each field in its order:
/// its text, of a tick `1` or `0`. `undefined` for a text that is not of this shape: then `check` says what is wrong.
#[wasm_bindgen(js_name = checkPacked, unchecked_return_type = "Report | undefined")]
#[must_use]
pub fn check_packed(packed: &str) -> Option<JsValue> {
    read::packed(packed).map(|(form, ctx)| give(&check::check(&form, &ctx)))
}

/// Checks what is being typed into one field, alone.
///
/// # Errors
///
/// For a name that is no field, an unknown edition, or a context without a day.
#[wasm_bindgen(js_name = checkField, unchecked_return_type = "Report")]
pub fn check_field(
    #[wasm_bindgen(unchecked_param_type = "Field")] field: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | boolean")] value: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Ctx")] ctx: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(give(&check::check_field(read::field(field)?, read::raw(value), &read::ctx(ctx)?)))
}

/// The value of a field as it would be written properly. A value that is no text gives an empty one.
///
/// # Errors
///
/// For a name that is no field.
#[wasm_bindgen]
pub fn normalize(
    #[wasm_bindgen(unchecked_param_type = "Field")] field: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] value: &JsValue,
) -> Result<String, JsValue> {
    Ok(form::normalize(read::field(field)?, &value.as_string().unwrap_or_default()).into_owned())
}

/// Looks at one value without a form, exactly as given.
///
/// # Errors
///
/// For an unknown kind or edition, or a context without a day.
#[wasm_bindgen(unchecked_return_type = "Inspection")]
pub fn inspect(
    #[wasm_bindgen(unchecked_param_type = "IdentifierKind")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] value: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Ctx")] ctx: &JsValue,
) -> Result<JsValue, JsValue> {
    let (kind, ctx) = (read::kind(kind)?, read::ctx(ctx)?);
    Ok(give(&Inspection::of(kind, &read::raw(value), &ctx)))
}

/// The steps of a registration at a moment (milliseconds since 1970 UTC): what is done, what comes next, what is
/// blocked and why, until when.
///
/// # Errors
///
/// For a name that is no field or fact, a fact that is not a day, or a moment that is no number.
#[wasm_bindgen(js_name = registrationNext, unchecked_return_type = "Step[]")]
pub fn registration_next(
    #[wasm_bindgen(unchecked_param_type = "Form")] form: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Facts")] facts: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(give(&flow::registration_next(&read::form(form)?, &read::facts(facts)?, &read::moment(now)?)))
}

/// Puts a finding into words: what, why, what to do, and where the guide says so.
///
/// # Errors
///
/// For an object that is no finding, or an unknown language.
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "Finding")] finding: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Lang")] lang: &JsValue,
) -> Result<JsValue, JsValue> {
    let (rule, kind, params, cited) = read::finding(finding)?;
    Ok(give(&check::explain_parts(rule, kind, &params, &cited, read::lang(lang)?)))
}

/// The fields of the form, and whether this form needs them.
///
/// # Errors
///
/// For a name that is no field.
#[wasm_bindgen(unchecked_return_type = "FieldInfo[]")]
pub fn fields(#[wasm_bindgen(unchecked_param_type = "Form")] form: &JsValue) -> Result<JsValue, JsValue> {
    Ok(give(&form::fields(&read::form(form)?)))
}

/// Every rule, sorted by id.
#[wasm_bindgen(js_name = rules, unchecked_return_type = "RuleInfo[]")]
#[must_use]
pub fn all_rules() -> JsValue {
    give(&check::rules())
}

/// One rule; `null` when there is no such rule.
///
/// # Errors
///
/// For an id that is no text.
#[wasm_bindgen(unchecked_return_type = "RuleInfo | null")]
pub fn rule(#[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Result<JsValue, JsValue> {
    Ok(give(&check::rule(&read::text("id", id)?).map(RuleInfo::of)))
}

/// Every edition of the guide with its numbers, oldest first.
#[wasm_bindgen(unchecked_return_type = "Edition[]")]
#[must_use]
pub fn editions() -> JsValue {
    give(guide::EDITIONS)
}

/// Every statement of the guide.
#[wasm_bindgen(unchecked_return_type = "Statement[]")]
#[must_use]
pub fn statements() -> JsValue {
    give(guide::STATEMENTS)
}

/// One statement of the guide; `null` when the guide has no such statement.
///
/// # Errors
///
/// For an id that is no text.
#[wasm_bindgen(unchecked_return_type = "Statement | null")]
pub fn statement(#[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Result<JsValue, JsValue> {
    Ok(give(&guide::statement(&read::text("id", id)?)))
}

/// Misuse, as JavaScript sees it: an `Error` with a name and a code.
impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        js::thrown(&error.to_string(), error.code()).into()
    }
}

/// A file that is not opened, as JavaScript sees it: with the line and the reason besides.
impl From<Damage> for JsValue {
    fn from(damage: Damage) -> Self {
        let thrown = js::thrown(&damage.to_string(), damage.fault.as_str());
        thrown.set(kept("line"), &damage.line.into());
        let reason = damage.fault.reason();
        // Two texts of a file that is not opened: nothing that would have to be quick.
        if let Ok(reason) = SERIALIZER.collect_map([("zh", reason.zh()), ("en", reason.en())]) {
            thrown.set(kept("reason"), &reason);
        }
        thrown.into()
    }
}
