//! Many forms in one text: the way for servers and for whoever has forms in memory and no table. The same checks as
//! everywhere else.

use simdutf8::compat::from_utf8;

use super::packed::{Flagged, pack, worst};
use super::{Counts, NotUtf8, Place, cell_count};
use crate::check::Part;
use crate::form::{Field, Form, Raw, Shape};
use crate::rule::{Ctx, Level};

/// What stands between two forms: U+001E, the record separator of ASCII.
pub const BETWEEN_FORMS: char = '\u{1e}';

/// What stands between two values of a form: U+001F, the unit separator of ASCII. No value that is right has one in it.
pub const BETWEEN_VALUES: char = '\u{1f}';

/// Checks forms that all have the same fields.
///
/// ```
/// use mp_onboard::{bulk::{Many, Rows}, calendar, form::Field, rule::Ctx};
///
/// let ctx = Ctx::on(calendar::parse("2018-11-06").unwrap());
/// let mut many = Many::new(&[Field::Email, Field::AdministratorMobile], ctx);
/// let (counts, words) = many.check("mini@example.com\u{1f}13800138000\u{1e}mini@example.com\u{1f}23800138000");
/// assert_eq!((counts.rows, counts.right, counts.wrong), (2, 1, 1));
/// let (place, findings) = Rows::of(&words).next().unwrap();
/// assert_eq!((place.row, findings[0].rule.id()), (1, "administrator/mobile-prefix"));
/// ```
#[derive(Debug, Clone)]
pub struct Many {
    fields: Vec<Field>,
    part: Part,
    ctx: Ctx<'static>,
    form: Form,
}

impl Many {
    /// A check of forms with these fields, in this order. Other fields are not asked for.
    #[must_use]
    pub fn new(fields: &[Field], ctx: Ctx<'static>) -> Self {
        let part = Part::of(&|field| fields.contains(&field));
        Self { fields: fields.to_vec(), part, ctx, form: Form::new() }
    }

    /// Checks forms: their values with [`BETWEEN_VALUES`] between them, [`BETWEEN_FORMS`] between the forms. A value that is
    /// not there is empty; of ticks `true` and `false` are read. An empty text holds no form.
    ///
    /// Gives how many forms are right, and what was found, packed as the rows of a table are: see [`Rows`](super::Rows). A
    /// form's line is its number from 1, its offset and length are in bytes.
    #[must_use]
    pub fn check(&mut self, forms: &str) -> (Counts, Vec<u32>) {
        let mut counts = Counts { bytes: forms.len() as u64, ..Counts::default() };
        let mut packed = Vec::new();
        if forms.is_empty() {
            return (counts, packed);
        }
        let mut offset = 0;
        let mut findings = Vec::new();
        for form in forms.split(BETWEEN_FORMS) {
            let length = u32::try_from(form.len()).unwrap_or(u32::MAX);
            let place = Place { row: counts.rows, line: counts.rows + 1, offset, length };
            offset += form.len() as u64 + 1;
            self.one(form, &mut findings);
            counts.rows += 1;
            match worst(&findings) {
                None | Some(Level::Advice) => counts.right += 1,
                Some(Level::Warning) => counts.warned += 1,
                Some(Level::Error) => counts.wrong += 1,
            }
            if !findings.is_empty() {
                pack(place, &findings, &mut packed);
            }
        }
        (counts, packed)
    }

    /// The same for bytes.
    ///
    /// # Errors
    ///
    /// When they are no UTF-8; nothing is checked then.
    pub fn check_bytes(&mut self, forms: &[u8]) -> Result<(Counts, Vec<u32>), NotUtf8> {
        let text = from_utf8(forms).map_err(|error| NotUtf8 { offset: error.valid_up_to() as u64 })?;
        Ok(self.check(text))
    }

    /// What is found in one form.
    fn one(&mut self, form: &str, findings: &mut Vec<Flagged>) {
        let mut values = form.split(BETWEEN_VALUES);
        for field in &self.fields {
            let value = values.next().unwrap_or_default();
            match (field.spec().shape, value) {
                (Shape::Tick, "") => self.form.set(*field, Raw::Absent),
                (Shape::Tick, "true" | "false") => self.form.set(*field, Raw::Tick(value == "true")),
                _ => self.form.write(*field, value),
            }
        }
        let column = |field: Field| self.fields.iter().position(|known| *known == field);
        let number = |column: usize| u32::try_from(column).ok();
        findings.clear();
        findings.extend(self.part.check(&self.form, &self.ctx).iter().map(|finding| {
            let field = finding.field();
            Flagged { rule: finding.rule, field, kind: finding.kind, column: field.and_then(column).and_then(number) }
        }));
        if values.next().is_some() {
            findings.extend(cell_count(self.fields.len()));
        }
    }
}
