//! A form that stays: one field is written at a time, and only what reads it is judged again.

use super::index::INDEX;
use super::{Report, at_field, in_order, note_overrides};
use crate::form::{FIELDS, Field, Form, Raw};
use crate::rule::{Ctx, Finding, Findings, State};

/// What another value in a field has changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Findings that were not there before, and those that say something else now.
    pub appeared: Vec<Finding>,
    /// Findings that are not there any more, as they were.
    pub gone: Vec<Finding>,
}

impl Change {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.appeared.is_empty() && self.gone.is_empty()
    }
}

/// A form with all that is found in it, kept up to date as its fields are written.
///
/// ```
/// use mp_onboard::{FormSession, calendar, form::{Field, Form}, rule::{Ctx, State}};
///
/// let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
/// let mut session = FormSession::new(Form::new().with(Field::SubjectType, "individual"), ctx);
/// let change = session.write(Field::AdministratorMobile, "138001380001");
/// assert_eq!(change.appeared[0].rule.id(), "administrator/mobile-length");
/// let change = session.write(Field::AdministratorMobile, "13800138000");
/// assert_eq!((change.gone.len(), change.appeared.len()), (1, 0));
/// assert_eq!(session.report().state, State::Incomplete);
/// ```
#[derive(Debug, Clone)]
pub struct FormSession {
    form: Form,
    ctx: Ctx<'static>,
    /// What is found at each field alone, then what each rule about the form finds.
    found: Vec<Vec<Finding>>,
}

impl FormSession {
    /// A form, judged.
    #[must_use]
    pub fn new(form: Form, ctx: Ctx<'static>) -> Self {
        let mut session = Self { form, ctx, found: vec![Vec::new(); FIELDS.len() + INDEX.form.len()] };
        session.judge_all();
        session
    }

    /// The form as it stands.
    #[must_use]
    pub const fn form(&self) -> &Form {
        &self.form
    }

    /// Puts a text into a field and judges what reads it.
    pub fn write(&mut self, field: Field, text: &str) -> Change {
        self.form.write(field, text);
        self.judge(field)
    }

    /// Puts anything into a field and judges what reads it.
    pub fn set(&mut self, field: Field, value: Raw) -> Change {
        self.form.set(field, value);
        self.judge(field)
    }

    /// Puts another form in its place, such as the same with a rule left aside.
    pub fn replace(&mut self, form: Form) -> Change {
        self.form = form;
        self.judge_all()
    }

    /// All that is found in the form: what [`check()`](crate::check()) says of it.
    #[must_use]
    pub fn report(&self) -> Report {
        Report::new(self.ctx.edition.id, in_order(self.found.iter().flatten().cloned()))
    }

    /// Whether the form can go on.
    #[must_use]
    pub fn state(&self) -> State {
        State::of(self.found.iter().flatten())
    }

    fn judge_all(&mut self) -> Change {
        let mut change = Change::default();
        for place in 0..self.found.len() {
            self.judge_place(place, &mut change);
        }
        change
    }

    fn judge(&mut self, field: Field) -> Change {
        // What can stand in the other fields depends on these.
        if matches!(field, Field::SubjectType | Field::CodeKind | Field::VerificationWay) {
            return self.judge_all();
        }
        let mut change = Change::default();
        self.judge_place(field.index(), &mut change);
        let readers = INDEX.fields.get(field.index()).map_or(&[][..], |at| &at.readers);
        for place in readers {
            self.judge_place(FIELDS.len() + place, &mut change);
        }
        change
    }

    /// Judges what is found at one place of `found` anew.
    fn judge_place(&mut self, place: usize, change: &mut Change) {
        let mut now = Vec::new();
        if let Some(at) = INDEX.fields.get(place) {
            at_field(&self.form, at, &self.ctx, &mut now);
        } else if let Some((rule, check)) = INDEX.form.get(place - FIELDS.len()) {
            check(&self.form, &self.ctx, &mut Findings::of(rule, &mut now));
        }
        note_overrides(&self.form, &mut now);
        let Some(before) = self.found.get_mut(place) else { return };
        if *before != now {
            change.appeared.extend(now.iter().filter(|finding| !before.contains(finding)).cloned());
            change.gone.extend(before.iter().filter(|finding| !now.contains(finding)).cloned());
            *before = now;
        }
    }
}
