//! Words of ours as JavaScript has them: made once and kept.

use std::cell::RefCell;

use wasm_bindgen::JsValue;

thread_local! {
    /// Each near the place that follows from its address.
    static WORDS: RefCell<Vec<(&'static str, JsValue)>> = RefCell::new(vec![("", JsValue::from_str("")); KEPT]);
}

/// How many words are kept: more than there are.
const KEPT: usize = 1 << 12;

/// How many places a word may have.
const NEAR: usize = 8;

/// A word of ours as JavaScript has it. To make it anew takes longer than most answers.
#[inline(never)]
pub(super) fn kept(word: &'static str) -> JsValue {
    let place = (word.as_ptr() as usize).wrapping_mul(0x9e37_79b9) >> 20;
    WORDS.with_borrow_mut(|words| {
        for (known, made) in words.iter_mut().skip(place).take(NEAR) {
            if known.is_empty() {
                (*known, *made) = (word, word.into());
            }
            if std::ptr::eq(*known, word) {
                return made.clone();
            }
        }
        word.into()
    })
}
