//! What the user keeps, as JavaScript sees it: a class whose state stays in the module.

use wasm_bindgen::prelude::*;

use super::command::command;
use super::rows::Rows;
use super::{give, read};
use crate::error::Error;
use crate::workspace::Pieces;
use crate::{flow, workspace};

/// What the user keeps: accounts and a list of dated events, from which everything else follows. Nothing is lost by not
/// calling `free()`: the browser gives the memory back with the object.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Workspace(workspace::Workspace, Rows, Pieces);

#[wasm_bindgen]
impl Workspace {
    /// An empty workspace.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens what `save()` gave; an empty workspace when there is nothing. Nothing is loaded by half.
    ///
    /// # Errors
    ///
    /// With `code`, `line` and `reason` for a text that is not what was saved, and for anything that is no text.
    pub fn open(
        #[wasm_bindgen(unchecked_optional_param_type = "string | null")] saved: &JsValue,
    ) -> Result<Self, JsValue> {
        let saved = read::optional_text("saved", saved)?.unwrap_or_default();
        if saved.is_empty() {
            return Ok(Self::new());
        }
        Ok(Self(workspace::Workspace::open(&saved)?, Rows::default(), Pieces::of(&saved)))
    }

    /// The workspace as the text of a file: one event a line, each with a checksum over all before it.
    #[must_use]
    pub fn save(&self) -> String {
        self.0.save()
    }

    /// The file in pieces of some lines each, for a store that keeps them one by one: what has changed since it was
    /// opened or asked for last, or all of it.
    #[wasm_bindgen(unchecked_return_type = "Pieces")]
    pub fn pieces(&mut self, all: bool) -> JsValue {
        if all {
            self.2 = Pieces::default();
        }
        give(&self.2.take(&self.0))
    }

    /// The same as `save()` with another word for each email, name of a person, ID number, mobile number, bank account
    /// and member: what `word` gives for it. It has to be the same for the same value, and random.
    ///
    /// # Errors
    ///
    /// What `word` throws, and when it gives no text.
    pub fn redacted(
        &self,
        #[wasm_bindgen(unchecked_param_type = "(value: string) => string")] word: &js_sys::Function,
    ) -> Result<String, JsValue> {
        let mut thrown = None;
        let text = self.0.save_redacted(|value| {
            let given = word.call1(&JsValue::NULL, &value.into()).and_then(|given| given.as_string().ok_or(given));
            given.unwrap_or_else(|error| {
                thrown = Some(error);
                String::new()
            })
        });
        thrown.map_or(Ok(text), Err)
    }

    /// Records a command, or says every reason why not. A refused command changes nothing.
    ///
    /// # Errors
    ///
    /// For a command that is no plain object, or names a type, argument or rule that does not exist.
    #[wasm_bindgen(unchecked_return_type = "Outcome")]
    pub fn apply(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Command")] command: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let now = read::now(now)?;
        let head = self.0.head();
        let outcome = self.0.apply(self::command(command, now)?, now);
        if outcome.allowed() {
            self.2.keep(head);
        }
        Ok(give(&outcome))
    }

    /// Tries a command: what would happen, what would change, and why not. Afterwards everything is as it was.
    ///
    /// # Errors
    ///
    /// For a command that is no plain object, or names a type, argument or rule that does not exist.
    #[wasm_bindgen(unchecked_return_type = "Outcome")]
    pub fn preview(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Command")] command: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let now = read::now(now)?;
        Ok(give(&self.0.preview(self::command(command, now)?, now)))
    }

    /// Takes the last event back; it stays in the history. Whether there was one.
    pub fn undo(&mut self) -> bool {
        self.0.undo()
    }

    /// Brings back what was taken back last, unless something was recorded since. Whether there was something.
    pub fn redo(&mut self) -> bool {
        self.0.redo()
    }

    /// What `undo()` would take back; `null` when there is nothing.
    #[wasm_bindgen(unchecked_return_type = "Entry | null")]
    #[must_use]
    pub fn undoable(&self) -> JsValue {
        give(&self.0.undoable())
    }

    /// What `redo()` would bring back; `null` when there is nothing.
    #[wasm_bindgen(unchecked_return_type = "Entry | null")]
    #[must_use]
    pub fn redoable(&self) -> JsValue {
        give(&self.0.redoable())
    }

    /// The workspace as it stood after the event of this number, for looking at only.
    ///
    /// # Errors
    ///
    /// For anything that is no number.
    pub fn at(&self, #[wasm_bindgen(unchecked_param_type = "number")] seq: &JsValue) -> Result<Self, JsValue> {
        Ok(Self(self.0.at(read::seq(seq)?), Rows::default(), Pieces::default()))
    }

    /// Whether it is for looking at only.
    #[wasm_bindgen(getter, js_name = readOnly)]
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.0.is_read_only()
    }

    /// How many events there are, whether they hold or not.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// Every event, oldest first, or those about one account.
    ///
    /// # Errors
    ///
    /// For an id that is no text.
    #[wasm_bindgen(unchecked_return_type = "Entry[]")]
    pub fn history(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string | null")] account: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(give(&self.0.history(read::optional_text("account", account)?.as_deref())))
    }

    /// Every program at a glance, in the order in which they were begun. The rows are frozen: those that have not changed
    /// since the last time are the same ones.
    ///
    /// # Errors
    ///
    /// For a moment that is no number.
    #[wasm_bindgen(unchecked_return_type = "OverviewRow[]")]
    pub fn overview(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(self.1.of(self.0.state(), read::now(now)?))
    }

    /// Every account, in the order in which they were recorded.
    #[wasm_bindgen(unchecked_return_type = "AccountInfo[]")]
    #[must_use]
    pub fn accounts(&self) -> JsValue {
        give(&self.0.accounts().collect::<Vec<_>>())
    }

    /// The steps of a program, each with its state and every reason for it.
    ///
    /// # Errors
    ///
    /// For an id of no program, or a moment that is no number.
    #[wasm_bindgen(unchecked_return_type = "Step[]")]
    pub fn steps(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] program: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (id, now) = (read::text("program", program)?, read::now(now)?);
        Ok(give(&self.0.steps(&id, now).ok_or_else(|| no_program(&id))?))
    }

    /// What to do next, over all programs or one, the most pressing first.
    ///
    /// # Errors
    ///
    /// For a moment that is no number, or an id of no program.
    #[wasm_bindgen(unchecked_return_type = "Todo[]")]
    pub fn next(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string | null")] program: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let now = read::now(now)?;
        let program = read::optional_text("program", program)?;
        let state = self.0.state();
        let only = program.map(|id| state.program(&id).and_then(|_| state.ix(&id)).ok_or_else(|| no_program(&id)));
        Ok(give(&self.0.next(only.transpose()?, now)))
    }

    /// The quotas of an account: used, limit, left, and when a slot frees.
    ///
    /// # Errors
    ///
    /// For an id of no account, or a moment that is no number.
    #[wasm_bindgen(unchecked_return_type = "Quota[]")]
    pub fn quotas(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] account: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (id, now) = (read::text("account", account)?, read::now(now)?);
        Ok(give(&self.0.quotas(&id, now).ok_or_else(|| no_account(&id))?))
    }

    /// Every deadline that runs, soonest first.
    ///
    /// # Errors
    ///
    /// For a moment that is no number.
    #[wasm_bindgen(unchecked_return_type = "Deadline[]")]
    pub fn deadlines(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(give(&self.0.deadlines(read::now(now)?)))
    }

    /// The developers and testers of a program, in the order of their binding.
    ///
    /// # Errors
    ///
    /// For an id of no program.
    #[wasm_bindgen(unchecked_return_type = "Members")]
    pub fn members(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] program: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text("program", program)?;
        Ok(give(&self.0.members(&id).ok_or_else(|| no_program(&id))?))
    }

    /// The versions of a program, oldest first. Deleted ones are gone.
    ///
    /// # Errors
    ///
    /// For an id of no program.
    #[wasm_bindgen(unchecked_return_type = "Version[]")]
    pub fn versions(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] program: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text("program", program)?;
        Ok(give(&self.0.versions(&id).ok_or_else(|| no_program(&id))?))
    }

    /// The associations of a program or an Official Account that hold or are asked for.
    ///
    /// # Errors
    ///
    /// For an id of no account.
    #[wasm_bindgen(unchecked_return_type = "Association[]")]
    pub fn associations(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] account: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let id = read::text("account", account)?;
        Ok(give(&self.0.associations(&id).ok_or_else(|| no_account(&id))?))
    }

    /// Whether two accounts see one user under one `UnionID`, and why.
    ///
    /// # Errors
    ///
    /// For an id of no account.
    #[wasm_bindgen(js_name = sharesUnionId, unchecked_return_type = "Explained")]
    pub fn shares_union_id(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] one: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] other: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (one, other) = (read::text("one", one)?, read::text("other", other)?);
        let missing = || no_account(if self.0.state().account(&one).is_some() { &other } else { &one });
        Ok(give(&self.0.shares_union_id(&one, &other).ok_or_else(missing)?))
    }

    /// Every verdict that two editions do not share, account by account.
    ///
    /// # Errors
    ///
    /// For an unknown edition, or a moment that is no number.
    #[wasm_bindgen(js_name = compareEditions, unchecked_return_type = "Difference[]")]
    pub fn compare_editions(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] one: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] other: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(give(&self.0.compare_editions(read::edition("one", one)?, read::edition("other", other)?, read::now(now)?)))
    }

    /// The steps of a program as a graph, or the bare flow.
    ///
    /// # Errors
    ///
    /// For an id of no program, or a moment that is no number.
    #[wasm_bindgen(unchecked_return_type = "Diagram")]
    pub fn diagram(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string | null")] program: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moment")] now: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (program, now) = (read::optional_text("program", program)?, read::now(now)?);
        let missing = || no_program(program.as_deref().unwrap_or_default());
        Ok(give(&self.0.diagram(program.as_deref(), now).ok_or_else(missing)?))
    }

    /// The user's own numbers, in order of what is limited and for whom.
    #[wasm_bindgen(unchecked_return_type = "OwnNumber[]")]
    #[must_use]
    pub fn overlay(&self) -> JsValue {
        give(&self.0.overlay().collect::<Vec<_>>())
    }
}

/// Everything that can be recorded, with the form for it, in the order of the guide.
#[wasm_bindgen(unchecked_return_type = "CommandInfo[]")]
#[must_use]
pub fn commands() -> JsValue {
    give(&workspace::commands())
}

/// The nine parts of the flow, in the order in which the stage of a program is drawn.
#[wasm_bindgen(unchecked_return_type = "RegionInfo[]")]
#[must_use]
pub fn regions() -> JsValue {
    give(&flow::regions())
}

fn no_account(id: &str) -> Error {
    Error::unknown("account", id, &mut ["an id of accounts()"].into_iter())
}

fn no_program(id: &str) -> Error {
    Error::unknown("account", id, &mut ["the id of a program of overview()"].into_iter())
}
