//! The repetition is the same as the password.

use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.7"),
    level: Level::Error,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "account/password-repeat-differs",
        message: ("两次输入的密码不一样。", "The two passwords differ."),
        typing: ("还没输完，目前和密码一致。", "Not complete yet; the same as the password so far."),
        why: ("两遍里有一遍输错了，存下来就可能登录不了。", "One of the two has a slip, and with it nobody could log in."),
        fix: (
            "清空确认密码，再输一遍；还不一样就两个都重输。",
            "Clear the repetition and type it again; if they still differ, type both again.",
        ),
    },
    reads: &[Field::PasswordConfirm, Field::Password],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("the same password twice", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "an empty repetition, which another rule asks for",
        Given::Form(SubjectType::Enterprise, &[(Field::PasswordConfirm, Typed(""))]),
    ),
    Case::passes("a repetition of nothing", Given::Form(SubjectType::Enterprise, &[(Field::Password, Typed(""))])),
    Case::finds(
        FindingKind::Incomplete,
        "the beginning of the password",
        Given::Form(SubjectType::Enterprise, &[(Field::PasswordConfirm, Typed("Mai2018"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "another case",
        Given::Form(SubjectType::Enterprise, &[(Field::PasswordConfirm, Typed("mai2018xiang!"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "more than the password",
        Given::Form(SubjectType::Enterprise, &[(Field::PasswordConfirm, Typed("Mai2018xiang!!"))]),
    ),
];

// What stands in the two fields never goes into a parameter: findings are shown, stored and sent on.
fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let (password, repeat) = (form.text(Field::Password), form.text(Field::PasswordConfirm));
    if password.is_empty() || repeat.is_empty() || password == repeat {
        return;
    }
    if password.starts_with(repeat) {
        out.incomplete_at(Field::PasswordConfirm);
    } else {
        out.at(Field::PasswordConfirm);
    }
}
