//! The rows of the overview as JavaScript has them: after a command only those are made again that may have changed.

use js_sys::{Array, Object};
use time::Date;
use wasm_bindgen::prelude::*;

use super::give;
use crate::flow;
use crate::ledger::{Mark, State};
use crate::workspace::Now;

/// The rows of a day, each with the mark of what it rests on.
#[derive(Debug, Default)]
pub(super) struct Rows {
    day: Option<Date>,
    rows: Vec<(Mark, JsValue)>,
}

impl Rows {
    /// Every row, brought up to date. They are frozen, because most of them will be given out again.
    pub(super) fn of(&mut self, state: &State, now: Now) -> JsValue {
        if self.day.replace(now.today()) != Some(now.today()) {
            self.rows.clear();
        }
        let all = Array::new();
        for (place, (ix, account, _)) in state.programs().enumerate() {
            let mark = state.mark(account);
            if self.rows.get(place).is_none_or(|(known, _)| *known != mark) {
                let row = give(&flow::overview(state, ix, now.today()));
                Object::freeze(row.unchecked_ref::<Object>());
                match self.rows.get_mut(place) {
                    Some(slot) => *slot = (mark, row),
                    None => self.rows.push((mark, row)),
                }
            }
            if let Some((_, row)) = self.rows.get(place) {
                all.push(row);
            }
        }
        self.rows.truncate(all.length() as usize);
        all.into()
    }
}
