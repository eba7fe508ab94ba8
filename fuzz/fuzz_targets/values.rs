//! Any text in any field: findings, never a panic, and every finding can be put into words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mp_onboard::form::{Field, Form, Raw};
use mp_onboard::rule::Ctx;
use mp_onboard::text::Lang;
use mp_onboard::{calendar, check, check_field, explain};

fuzz_target!(|text: &str| {
    let Some(today) = calendar::parse("2018-11-06") else { return };
    let ctx = Ctx::on(today);
    let mut form = Form::new();
    for (field, value) in Field::all().zip(text.split('\n').cycle()) {
        form.set(field, Raw::Text(value.to_owned()));
        let _ = check_field(field, Raw::Text(value.to_owned()), &ctx);
    }
    for finding in check(&form, &ctx).findings {
        for lang in [Lang::Zh, Lang::En] {
            assert!(!explain(&finding, lang).message.is_empty());
        }
    }
});
