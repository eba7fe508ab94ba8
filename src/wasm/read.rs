//! Reads what JavaScript passes, whatever it is: a wrong name is an error, a wrong value is left to the rules.

use js_sys::{Array, Reflect};
use time::Date;
use wasm_bindgen::prelude::*;

use super::js;
use super::words::kept;
use crate::calendar;
use crate::check::{self, Cited};
use crate::error::Error;
use crate::form::{FIELDS, Field, Form, Raw, Shape};
use crate::guide::{self, EDITIONS, Edition, Fidelity};
use crate::identifier::Kind;
use crate::ledger::{Fact, Facts};
use crate::rule::{Ctx, FindingKind, Rule};
use crate::text::{Lang, Param, Params};
use crate::workspace::Now;

/// The key under which a form holds the rules that the user leaves aside.
const OVERRIDES: &str = "overrides";

/// What stands in a field, as a form holds it.
pub(super) fn raw(value: &JsValue) -> Raw {
    if let Some(text) = value.as_string() {
        Raw::Text(text)
    } else if let Some(tick) = value.as_bool() {
        Raw::Tick(tick)
    } else if value.is_null_or_undefined() {
        Raw::Absent
    } else {
        Raw::Other(type_of(value))
    }
}

/// A registration form. Its fields are asked for; only where there are others, too, every name is looked at: each has to be
/// a field or `overrides`, enumerable or not.
pub(super) fn form(value: &JsValue) -> Result<Form, Error> {
    let mut form = Form::new();
    let mut read = 0;
    for spec in FIELDS.iter().filter(|_| value.is_object()) {
        let held = js::get(value, kept(spec.name)).as_ref().map_or(Raw::Other("unreadable"), raw);
        read += u32::from(!matches!(held, Raw::Absent));
        form.set(spec.field, held);
    }
    if read > 0 && names("form", value)?.length() == read {
        return Ok(form);
    }
    each("form", value, &mut |key, value| match Field::parse(key) {
        Some(_) => Ok(()),
        None => entry(&mut form, key, value),
    })?;
    Ok(form)
}

/// One key of a form with what stands there; nothing when it cannot be read.
pub(super) fn entry(form: &mut Form, key: &str, value: Option<&JsValue>) -> Result<(), Error> {
    match Field::parse(key) {
        Some(field) => form.set(field, value.map_or(Raw::Other("unreadable"), raw)),
        None if key == OVERRIDES => overrides(form, value.unwrap_or(&JsValue::NULL))?,
        None => {
            let mut names = FIELDS.iter().map(|spec| spec.name).chain([OVERRIDES]);
            return Err(Error::unknown("field", key, &mut names));
        }
    }
    Ok(())
}

/// A form and its context in one text.
pub(super) fn packed(text: &str) -> Option<(Form, Ctx<'static>)> {
    let mut values = text.split('\u{1f}');
    let mut ctx = Ctx::on(calendar::parse(values.next()?)?);
    let edition = values.next()?;
    if !edition.is_empty() {
        ctx.edition = guide::edition(edition)?;
    }
    let mut form = Form::new();
    for spec in &FIELDS {
        let value = values.next()?;
        let is_tick = spec.shape == Shape::Tick;
        form.set(
            spec.field,
            match value {
                "" => Raw::Absent,
                _ if is_tick => Raw::Tick(value == "1"),
                _ => Raw::Text(value.to_owned()),
            },
        );
    }
    values.next().is_none().then_some((form, ctx))
}

/// Each with the reason and the value that it was given for, in the place of those before.
fn overrides(form: &mut Form, value: &JsValue) -> Result<(), Error> {
    form.clear_overrides();
    if value.is_null_or_undefined() {
        return Ok(());
    }
    each("form.overrides", value, &mut |rule, kept| {
        if !check::overridable_ids().any(|id| id == rule) {
            return Err(Error::unknown("overridable rule", rule, &mut check::overridable_ids()));
        }
        let what = format!("form.overrides[\"{rule}\"]");
        let unreadable = JsValue::NULL;
        let kept = kept.unwrap_or(&unreadable);
        form.override_rule(rule, &text_in(&what, kept, "value")?, &text_in(&what, kept, "reason")?);
        Ok(())
    })
}

/// The day and the edition.
pub(super) fn ctx(value: &JsValue) -> Result<Ctx<'static>, Error> {
    let mut ctx = Ctx::on(day("ctx.today", &property("ctx", value, "today")?)?);
    let edition = property("ctx", value, "edition")?;
    if !edition.is_null_or_undefined() {
        ctx.edition = self::edition("ctx.edition", &edition)?;
    }
    Ok(ctx)
}

/// An edition by its id.
pub(super) fn edition(what: &str, value: &JsValue) -> Result<&'static Edition, Error> {
    let id = text(what, value)?;
    guide::edition(&id).ok_or_else(|| Error::unknown("edition", &id, &mut EDITIONS.iter().map(|edition| edition.id)))
}

/// A moment in milliseconds since 1970 UTC, as the day in China.
pub(super) fn moment(value: &JsValue) -> Result<Ctx<'static>, Error> {
    at(value, Ctx::at)
}

/// A moment in milliseconds since 1970 UTC, with the day in China.
pub(super) fn now(value: &JsValue) -> Result<Now, Error> {
    at(value, Now::at)
}

fn at<T>(value: &JsValue, of: fn(i64) -> Option<T>) -> Result<T, Error> {
    #[expect(clippy::cast_possible_truncation, reason = "a float casts to the nearest integer and saturates")]
    let millis = value.as_f64().filter(|number| number.is_finite()).map(|number| number as i64);
    millis
        .and_then(of)
        .ok_or_else(|| Error::shape("now", "milliseconds since 1970 UTC, as from Date.now()", &described(value)))
}

/// The number of an event; one that is too small or too large stands for the first or the last.
pub(super) fn seq(value: &JsValue) -> Result<u32, Error> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float casts and saturates")]
    let number = value.as_f64().filter(|number| !number.is_nan()).map(|number| number as u32);
    number.ok_or_else(|| Error::shape("seq", "the number of an event", &described(value)))
}

/// The dated facts of a registration.
pub(super) fn facts(value: &JsValue) -> Result<Facts, Error> {
    let mut facts = Facts::new();
    each("facts", value, &mut |key, value| {
        let fact = Fact::of_registration()
            .find(|fact| fact.as_str() == key)
            .ok_or_else(|| Error::unknown("fact", key, &mut Fact::of_registration().map(Fact::as_str)))?;
        if let Some(value) = value.filter(|value| !value.is_null_or_undefined()) {
            facts.record(fact, day(&format!("facts.{key}"), value)?);
        }
        Ok(())
    })?;
    Ok(facts)
}

/// A finding that has been to JavaScript and back, as far as it takes to put it into words.
pub(super) fn finding(value: &JsValue) -> Result<(&'static Rule, FindingKind, Params, Cited), Error> {
    let id = text_in("finding", value, "rule")?;
    let rule = check::rule(&id).ok_or_else(|| no_rule(&id))?;
    let kind = text_in("finding", value, "kind")?;
    let kind = FindingKind::parse(&kind).ok_or_else(|| {
        Error::unknown("kind of finding", &kind, &mut FindingKind::ALL.iter().map(|kind| kind.as_str()))
    })?;
    let mut params = Params::new();
    each("finding.params", &property("finding", value, "params")?, &mut |name, value| {
        if let Some(param) = value.and_then(param) {
            params.push(name.to_owned().into(), param);
        }
        Ok(())
    })?;
    let cite = property("finding", value, "cite")?;
    let cited = if cite.is_null_or_undefined() { rule.cite.into() } else { cited(&cite)? };
    Ok((rule, kind, params, cited))
}

/// An id that no rule has.
pub(super) fn no_rule(id: &str) -> Error {
    Error::unknown("rule", id, &mut ["an id of rules()"].into_iter())
}

/// A citation that is another one than the rule's.
fn cited(value: &JsValue) -> Result<Cited, Error> {
    let id = text_in("finding.cite", value, "statement")?;
    let statement = guide::statement(&id)
        .ok_or_else(|| Error::unknown("statement", &id, &mut ["an id of statements()"].into_iter()))?;
    let fidelity = text_in("finding.cite", value, "fidelity")?;
    let fidelity = Fidelity::parse(&fidelity).ok_or_else(|| {
        Error::unknown("fidelity", &fidelity, &mut Fidelity::ALL.iter().map(|fidelity| fidelity.as_str()))
    })?;
    let source = property("finding.cite", value, "source")?;
    let source = Some(source).filter(|source| !source.is_null_or_undefined());
    Ok(Cited { statement: statement.id, fidelity, source: source.as_ref().and_then(param) })
}

/// A parameter; `None` for what no finding of ours holds.
fn param(value: &JsValue) -> Option<Param> {
    if let Some(text) = value.as_string() {
        return Some(Param::Text(text));
    }
    if let Some(number) = value.as_f64() {
        #[expect(clippy::cast_possible_truncation, reason = "parameters are small whole numbers")]
        return Some(Param::Number(number as i64));
    }
    let get = |name: &'static str| js::get(value, kept(name)).ok()?.as_string();
    if let Some(day) = get("day") {
        return calendar::parse(&day).map(Param::Day);
    }
    Some(Param::Words { zh: get("zh")?.into(), en: get("en")?.into() })
}

/// A field by its name.
pub(super) fn field(value: &JsValue) -> Result<Field, Error> {
    let name = text("field", value)?;
    Field::parse(&name).ok_or_else(|| Error::unknown("field", &name, &mut FIELDS.iter().map(|spec| spec.name)))
}

/// A kind of value by its name.
pub(super) fn kind(value: &JsValue) -> Result<Kind, Error> {
    let name = text("kind", value)?;
    Kind::parse(&name).ok_or_else(|| Error::unknown("kind", &name, &mut Kind::all().map(Kind::as_str)))
}

/// A language by its name.
pub(super) fn lang(value: &JsValue) -> Result<Lang, Error> {
    match text("lang", value)?.as_str() {
        "zh" => Ok(Lang::Zh),
        "en" => Ok(Lang::En),
        other => Err(Error::unknown("language", other, &mut ["zh", "en"].into_iter())),
    }
}

fn day(what: &str, value: &JsValue) -> Result<Date, Error> {
    let text = text(what, value)?;
    calendar::parse(&text).ok_or_else(|| Error::shape(what, DAY, &described(value)))
}

const DAY: &str = "a day such as \"2026-11-22\"";

/// A text, named for the error when it is none.
pub(super) fn text(what: &str, value: &JsValue) -> Result<String, Error> {
    value.as_string().ok_or_else(|| Error::shape(what, "a text", &described(value)))
}

/// A text, or nothing.
pub(super) fn optional_text(what: &str, value: &JsValue) -> Result<Option<String>, Error> {
    if value.is_null_or_undefined() { Ok(None) } else { text(what, value).map(Some) }
}

fn property(what: &str, value: &JsValue, name: &'static str) -> Result<JsValue, Error> {
    if !value.is_object() {
        return Err(Error::shape(what, "a plain object", &described(value)));
    }
    js::get(value, kept(name))
        .map_err(|_| Error::shape(&format!("{what}.{name}"), "a readable value", "one that throws"))
}

/// A text in an object.
fn text_in(what: &str, value: &JsValue, name: &'static str) -> Result<String, Error> {
    let found = property(what, value, name)?;
    found.as_string().ok_or_else(|| Error::shape(&format!("{what}.{name}"), "a text", &described(&found)))
}

/// What is done with the name and the value of a property.
type Read<'a> = dyn FnMut(&str, Option<&JsValue>) -> Result<(), Error> + 'a;

/// Reads the own properties of a plain object; a value that throws when it is read is `None`.
pub(super) fn each(what: &str, value: &JsValue, read: &mut Read<'_>) -> Result<(), Error> {
    let plain = value.is_object() && tag(value).as_deref() == Some("[object Object]");
    let keys = if plain { Reflect::own_keys(value).ok() } else { None };
    let keys = keys.ok_or_else(|| Error::shape(what, "a plain object", &described(value)))?;
    for key in keys.iter() {
        if let Some(name) = key.as_string() {
            read(&name, js::get(value, &key).ok().as_ref())?;
        }
    }
    Ok(())
}

/// The names of an object's own enumerable properties.
pub(super) fn names(what: &str, value: &JsValue) -> Result<Array, Error> {
    js::own_names(value).map_err(|_| Error::shape(what, "a plain object", &described(value)))
}

/// A value as an error message shows it: a text in quotes, anything else by its type.
pub(super) fn described(value: &JsValue) -> String {
    match value.as_string() {
        Some(text) => format!("\"{text}\""),
        None => type_of(value).to_owned(),
    }
}

/// The name of a value's type. Nothing here runs code of the caller that may throw unseen.
pub(super) fn type_of(value: &JsValue) -> &'static str {
    const NAMES: [&str; 8] = ["undefined", "number", "boolean", "string", "bigint", "symbol", "function", "object"];
    let kind = value.js_typeof().as_string().unwrap_or_default();
    match NAMES.into_iter().find(|name| *name == kind) {
        Some("object") if value.is_null() => "null",
        Some("object") => match tag(value).as_deref() {
            Some("[object Array]") => "array",
            Some("[object Object]") => "object",
            Some(_) => "another object",
            None => "an object that cannot be read",
        },
        name => name.unwrap_or("value"),
    }
}

/// What a value says that it is; `None` for a proxy whose target is gone, which throws at every touch.
pub(super) fn tag(value: &JsValue) -> Option<String> {
    js::tag(value).ok()?.as_string()
}
