//! Words of ours as JavaScript has them: made once and kept.

use std::cell::Cell;

use wasm_bindgen::JsValue;

/// A word of ours with what JavaScript has.
type Kept = (&'static str, &'static JsValue);

thread_local! {
    /// Each at the place that follows from its address, or at the next free one.
    static WORDS: [Cell<Option<Kept>>; PLACES] = const { [const { Cell::new(None) }; PLACES] };
}

/// Twice as many as there are words.
const PLACES: usize = 1 << 12;

/// A word of ours as JavaScript has it. To make it anew takes longer than most answers.
#[inline(never)]
pub(super) fn kept(word: &'static str) -> &'static JsValue {
    let first = (word.as_ptr() as usize).wrapping_mul(0x9e37_79b9) >> 20;
    WORDS.with(|words| {
        for place in words.iter().skip(first) {
            match place.get() {
                Some((known, made)) if std::ptr::eq(known, word) => return made,
                Some(_) => {}
                None => {
                    let made = Box::leak(Box::new(word.into()));
                    place.set(Some((word, made)));
                    return made;
                }
            }
        }
        // Never, as long as the last places are not taken.
        Box::leak(Box::new(word.into()))
    })
}
