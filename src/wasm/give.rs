//! Makes plain objects of data: what JavaScript gets. Never a `Map`; `null` for what is not there.
//!
//! Our own serializer, because all that can be given takes a tenth of the module otherwise: here a field costs two calls,
//! one for its name and one for its value.

use std::fmt::{self, Display, Formatter};
use std::mem;
use std::process;

use js_sys::{Array, Object};
use serde::Serialize;
use serde::ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};
use wasm_bindgen::prelude::*;

use super::js::Filled;
use super::words::kept;

/// Data as JavaScript has it.
pub(super) fn give<T: Serialize + ?Sized>(value: &T) -> JsValue {
    let mut giver = Giver::new();
    let Ok(()) = value.serialize(&mut giver);
    giver.given()
}

/// What is being made. A list or an object stands in what is around it from the moment at which it is begun.
struct Giver {
    /// The list or the object that is being filled; at last what is given.
    into: JsValue,
    /// Where the next value goes.
    place: Place,
    /// What is around `into`, the outermost first.
    around: Vec<JsValue>,
}

enum Place {
    /// It is all that is given.
    Alone,
    /// At the end of a list.
    Last,
    /// In a field of an object.
    Field(&'static str),
    /// Under another name in an object.
    Named(JsValue),
}

/// What is called in many places is not inlined into them: there are some hundred.
impl Giver {
    #[inline(never)]
    const fn new() -> Self {
        Self { into: JsValue::UNDEFINED, place: Place::Alone, around: Vec::new() }
    }

    #[inline(never)]
    fn given(self) -> JsValue {
        self.into
    }

    fn filled(&self) -> &Filled {
        self.into.unchecked_ref()
    }

    #[inline(never)]
    fn put(&mut self, value: &JsValue) {
        let into: &Filled = self.into.unchecked_ref();
        match mem::replace(&mut self.place, Place::Last) {
            Place::Alone => self.into = value.clone(),
            Place::Last => into.push(value),
            Place::Field(name) => into.set(kept(name), value),
            Place::Named(name) => into.set(&name, value),
        }
    }

    /// The name of the field that comes next, for a value that need not be made before it is put there.
    #[inline(never)]
    fn named(&mut self) -> Option<&'static JsValue> {
        let Place::Field(name) = self.place else { return None };
        self.place = Place::Last;
        Some(kept(name))
    }

    #[inline(never)]
    fn field(&mut self, name: &'static str) {
        self.place = Place::Field(name);
    }

    #[inline(never)]
    fn open(&mut self, new: JsValue) {
        self.put(&new);
        self.around.push(mem::replace(&mut self.into, new));
    }

    #[inline(never)]
    fn open_list(&mut self) {
        self.open(Array::new().into());
    }

    #[inline(never)]
    fn open_object(&mut self) {
        self.open(Object::new().into());
    }

    #[inline(never)]
    fn close(&mut self) {
        if let Some(around) = self.around.pop() {
            self.into = around;
        }
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        match self.named() {
            Some(name) => self.filled().set_text(name, text),
            None => self.put(&text.into()),
        }
    }

    #[inline(never)]
    fn word(&mut self, word: &'static str) {
        self.put(kept(word));
    }

    #[inline(never)]
    fn number(&mut self, number: f64) {
        match self.named() {
            Some(name) => self.filled().set_number(name, number),
            None => self.put(&number.into()),
        }
    }

    #[inline(never)]
    fn null(&mut self) {
        self.put(&JsValue::NULL);
    }

    #[inline(never)]
    fn flag(&mut self, flag: bool) {
        self.put(&flag.into());
    }
}

/// What goes wrong when data of ours is given: nothing. So nobody has to look whether anything has.
#[derive(Debug)]
enum Never {}

type Given = Result<(), Never>;

impl Display for Never {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        process::abort()
    }
}

/// For shapes that no data of ours has.
fn never<T>() -> Result<T, Never> {
    process::abort()
}

impl Serializer for &mut Giver {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Never>;

    fn serialize_bool(self, flag: bool) -> Given {
        self.flag(flag);
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Given {
        self.serialize_f64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Given {
        self.serialize_f64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Given {
        self.serialize_f64(number.into())
    }

    #[expect(clippy::cast_precision_loss, reason = "no number of ours is larger than JavaScript’s are exact")]
    fn serialize_i64(self, number: i64) -> Given {
        self.serialize_f64(number as f64)
    }

    fn serialize_u8(self, number: u8) -> Given {
        self.serialize_f64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Given {
        self.serialize_f64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Given {
        self.serialize_f64(number.into())
    }

    #[expect(clippy::cast_precision_loss, reason = "no number of ours is larger than JavaScript’s are exact")]
    fn serialize_u64(self, number: u64) -> Given {
        self.serialize_f64(number as f64)
    }

    fn serialize_f32(self, number: f32) -> Given {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Given {
        self.number(number);
        Ok(())
    }

    fn serialize_char(self, character: char) -> Given {
        self.serialize_str(character.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Given {
        self.text(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Given {
        never()
    }

    fn serialize_none(self) -> Given {
        self.null();
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Given {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Given {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Given {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Given {
        self.word(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Given {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Given {
        never()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        self.open_list();
        Ok(self)
    }

    fn serialize_tuple(self, length: usize) -> Result<Self, Never> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Never> {
        never()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        never()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Never> {
        self.open_object();
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Self, Never> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        never()
    }
}

impl SerializeSeq for &mut Giver {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Given {
        value.serialize(&mut **self)
    }

    fn end(self) -> Given {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for &mut Giver {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Given {
        value.serialize(&mut **self)
    }

    fn end(self) -> Given {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for &mut Giver {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Given {
        let into = mem::take(&mut self.into);
        self.place = Place::Alone;
        key.serialize(&mut **self)?;
        self.place = Place::Named(mem::replace(&mut self.into, into));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Given {
        value.serialize(&mut **self)
    }

    fn end(self) -> Given {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for &mut Giver {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Given {
        self.field(key);
        value.serialize(&mut **self)
    }

    fn end(self) -> Given {
        SerializeSeq::end(self)
    }
}
