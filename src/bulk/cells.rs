//! What stands in a cell, as the form has it: choices by their names, ticks by the words and signs that people use.

use super::header::folded;
use crate::form::{Field, Form, Raw, Shape};
use crate::text::Text;

/// Other names of the choices of a form.
static ALSO: [(&str, &[&str]); 11] = [
    ("individual", &["个人主体", "自然人", "person", "personal"]),
    ("enterprise", &["企业主体", "公司", "有限公司", "company"]),
    (
        "individual_business",
        &["个体工商户", "个体户", "个体", "企业个体工商户", "individualbusiness", "soleproprietor"],
    ),
    ("government", &["政府机关", "政府机构", "governmentagency"]),
    ("media", &["媒体机构"]),
    ("other_organization", &["其他", "其它", "其它组织", "otherorganization", "otherorganisation", "other"]),
    ("credit_code", &["信用代码", "统一代码", "18位", "creditcode", "uscc"]),
    ("organization_code", &["组织机构代码证", "9位", "organizationcode"]),
    ("registration_number", &["营业执照注册号", "15位", "registrationnumber"]),
    ("remittance", &["打款", "对公汇款", "打款验证", "汇款"]),
    ("verification", &["认证", "微信验证", "wechatverification"]),
];

const YES: [&str; 12] = ["是", "y", "yes", "true", "1", "√", "✓", "✔", "☑", "已确认", "确认", "对"];
const NO: [&str; 11] = ["否", "n", "no", "false", "0", "×", "✗", "✘", "☐", "未确认", "不"];

/// Reads cells. Made once for a table, so that the names that most tables use are found without folding them.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    /// For each field what can be chosen in it: names as they are usually written, each with its choice.
    choices: Vec<Vec<(&'static str, &'static str)>>,
}

impl Reader {
    /// Knows the choices of the form.
    pub(super) fn new() -> Self {
        let names = |(id, label): &(&'static str, Text)| {
            let also = ALSO.iter().find(|(known, _)| known == id).map_or(&[][..], |(_, also)| *also);
            let usual = [label.zh(), *id, label.en()].into_iter();
            let id = *id;
            usual.chain(also.iter().copied()).map(move |name| (name, id))
        };
        let of_field = |field: Field| match field.spec().shape {
            Shape::Choice(options) => options.iter().flat_map(names).collect(),
            _ => Vec::new(),
        };
        Self { choices: Field::all().map(of_field).collect() }
    }

    /// Puts what stands in a cell into a field of a form. What is no choice and no tick stays as it is, for the rules.
    pub(super) fn put(&self, form: &mut Form, field: Field, text: &str) {
        match field.spec().shape {
            Shape::Choice(_) => form.write(field, self.choice(field, text).unwrap_or(text)),
            Shape::Tick => match tick_of(text) {
                Some(tick) => form.set(field, Raw::Tick(tick)),
                None => form.write(field, text),
            },
            Shape::Value(_) | Shape::Code | Shape::Text => form.write(field, text),
        }
    }

    /// The choice that a text names.
    fn choice(&self, field: Field, text: &str) -> Option<&'static str> {
        let choices = self.choices.get(field.index())?;
        let exact = choices.iter().find(|(name, _)| *name == text);
        let found = exact.or_else(|| {
            let written = folded(text);
            choices.iter().find(|(name, _)| !written.is_empty() && folded(name) == written)
        });
        found.map(|(_, id)| *id)
    }
}

fn tick_of(text: &str) -> Option<bool> {
    // As they are written by hand and by spreadsheets; the exact ones first, which most are.
    match text {
        "" | "否" | "0" => return Some(false),
        "是" | "1" => return Some(true),
        _ => {}
    }
    let written = text.trim().to_lowercase();
    if YES.contains(&written.as_str()) {
        Some(true)
    } else {
        (written.is_empty() || NO.contains(&written.as_str())).then_some(false)
    }
}
