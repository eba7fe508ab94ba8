//! What is fixed about each field: its name, label, hint, page and statement, one table row each.

use super::{Field, Page};
use crate::identifier::Kind;
use crate::text::Text;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Text of a kind that can be judged on its own.
    Value(Kind),
    /// The subject's code, whose kind another field names.
    Code,
    /// Other text.
    Text,
    /// One of a list.
    Choice(&'static [(&'static str, Text)]),
    /// A tick.
    Tick,
}

/// What is fixed about a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// The field.
    pub field: Field,
    /// Its public name.
    pub name: &'static str,
    /// Its label.
    pub label: Text,
    /// What to write there, or where to find it.
    pub hint: Text,
    /// What it holds.
    pub shape: Shape,
    /// The page it stands on.
    pub page: Page,
    /// The statement of the guide that asks for it.
    pub statement: &'static str,
}

const SUBJECT_TYPES: &[(&str, Text)] = &[
    ("individual", text!("个人", "Individual")),
    ("enterprise", text!("企业", "Enterprise")),
    ("individual_business", text!("企业（个体工商户）", "Enterprise (individual business)")),
    ("government", text!("政府", "Government")),
    ("media", text!("媒体", "Media")),
    ("other_organization", text!("其他组织", "Other organisation")),
];

const CODE_KINDS: &[(&str, Text)] = &[
    ("credit_code", text!("统一社会信用代码", "Unified social credit code")),
    ("organization_code", text!("组织机构代码", "Organisation code")),
    ("registration_number", text!("营业执照注册号", "Registration number")),
];

const WAYS: &[(&str, Text)] =
    &[("remittance", text!("对公打款", "Remittance")), ("verification", text!("微信认证", "WeChat verification"))];

/// Every field, in the order in which findings about them are listed.
pub static FIELDS: [FieldSpec; 21] = [
    row(
        Field::Email,
        "email",
        text!("登录邮箱", "Email"),
        text!("作为登录帐号，一个邮箱只能注册一个帐号", "The account to log in with; one email registers one account"),
        Shape::Value(Kind::Email),
        Page::Account,
        "G2.3",
    ),
    row(
        Field::Password,
        "password",
        text!("密码", "Password"),
        text!(
            "字母和数字都用上，可加英文符号，至少 8 位，区分大小写",
            "Both letters and digits, symbols if you like, at least 8 characters, case matters"
        ),
        Shape::Value(Kind::Password),
        Page::Account,
        "G2.7",
    ),
    row(
        Field::PasswordConfirm,
        "passwordConfirm",
        text!("确认密码", "Password again"),
        text!("再输入一遍密码", "The same password once more"),
        Shape::Text,
        Page::Account,
        "G2.7",
    ),
    row(
        Field::EmailNotOnOfficialPlatform,
        "emailNotOnOfficialPlatform",
        text!("没有注册过公众平台", "Not registered on the Official Accounts Platform"),
        text!("公众号、小程序都算", "Neither for an Official Account nor for a mini program"),
        Shape::Tick,
        Page::Account,
        "G2.3",
    ),
    row(
        Field::EmailNotOnOpenPlatform,
        "emailNotOnOpenPlatform",
        text!("没有注册过开放平台", "Not registered on the Open Platform"),
        text!("微信开放平台的帐号", "No account of the WeChat Open Platform"),
        Shape::Tick,
        Page::Account,
        "G2.4",
    ),
    row(
        Field::EmailNotOnEnterpriseAccount,
        "emailNotOnEnterpriseAccount",
        text!("没有注册过企业号", "Not registered for an enterprise account"),
        text!("企业号现在叫企业微信", "Enterprise accounts are called WeCom today"),
        Shape::Tick,
        Page::Account,
        "G2.5",
    ),
    row(
        Field::EmailNotOnPersonalWechat,
        "emailNotOnPersonalWechat",
        text!("没有绑定个人微信号", "Not bound to a personal WeChat account"),
        text!("在微信「帐号与安全」里可以看到绑定的邮箱", "WeChat shows a bound email under account security"),
        Shape::Tick,
        Page::Account,
        "G2.6",
    ),
    row(
        Field::SubjectType,
        "subjectType",
        text!("主体类型", "Subject type"),
        text!("注册后不能更改", "Cannot be changed after registration"),
        Shape::Choice(SUBJECT_TYPES),
        Page::Subject,
        "G2.9",
    ),
    row(
        Field::SubjectName,
        "subjectName",
        text!("主体名称", "Subject name"),
        text!("和证照上的名称一字不差", "Exactly as on the certificate"),
        Shape::Value(Kind::SubjectName),
        Page::Subject,
        "G2.9",
    ),
    row(
        Field::CodeKind,
        "codeKind",
        text!("证照号码类型", "Kind of code"),
        text!("看证照上印的是哪一种", "Which one the certificate carries"),
        Shape::Choice(CODE_KINDS),
        Page::Subject,
        "G2.9",
    ),
    row(
        Field::Code,
        "code",
        text!("证照号码", "Code"),
        text!("印在证照正面", "Printed on the face of the certificate"),
        Shape::Code,
        Page::Subject,
        "G2.9",
    ),
    row(
        Field::VerificationWay,
        "verificationWay",
        text!("验证方式", "Way of verification"),
        text!(
            "企业和个体工商户二选一，其他组织只能微信认证",
            "Enterprises choose one of two; other organisations must use WeChat verification"
        ),
        Shape::Choice(WAYS),
        Page::Verification,
        "G2.16",
    ),
    row(
        Field::BankName,
        "bankName",
        text!("开户银行", "Bank"),
        text!("例如：中信银行", "For example 中信银行"),
        Shape::Text,
        Page::Verification,
        "G2.17",
    ),
    row(
        Field::BankAccountName,
        "bankAccountName",
        text!("户名", "Account holder"),
        text!("须是主体自己的对公账户", "The subject's own corporate account"),
        Shape::Value(Kind::SubjectName),
        Page::Verification,
        "G2.17",
    ),
    row(
        Field::BankAccount,
        "bankAccount",
        text!("账号", "Account number"),
        text!("只填数字，空格会自动去掉", "Digits; spaces are taken out"),
        Shape::Value(Kind::BankAccount),
        Page::Verification,
        "G2.17",
    ),
    row(
        Field::AdministratorName,
        "administratorName",
        text!("管理员姓名", "Administrator's name"),
        text!("和身份证一致，名字里的「·」要保留", "As on the ID card; keep a middle dot"),
        Shape::Value(Kind::PersonName),
        Page::Administrator,
        "G2.21",
    ),
    row(
        Field::AdministratorId,
        "administratorId",
        text!("管理员身份证号码", "Administrator's ID number"),
        text!(
            "18 位，港澳台居民居住证号码也可以",
            "18 characters; residence permits of Hong Kong, Macao and Taiwan residents too"
        ),
        Shape::Value(Kind::ResidentId),
        Page::Administrator,
        "G2.21",
    ),
    row(
        Field::AdministratorMobile,
        "administratorMobile",
        text!("管理员手机号", "Administrator's mobile number"),
        text!("11 位，用来接收短信验证码", "11 digits; receives the SMS code"),
        Shape::Value(Kind::Mobile),
        Page::Administrator,
        "G2.21",
    ),
    row(
        Field::SubjectConfirmed,
        "subjectConfirmed",
        text!("我已核对，知道主体信息提交后不能更改", "Checked: subject information cannot be changed once submitted"),
        text!("提交前最后核对一遍", "The last look before submitting"),
        Shape::Tick,
        Page::Confirmation,
        "G2.22",
    ),
    row(
        Field::ProgramName,
        "programName",
        text!("小程序名称", "Mini program name"),
        text!("4–30 个字符，一个汉字算 2 个", "4 to 30 characters, a Chinese character counts as 2"),
        Shape::Value(Kind::ProgramName),
        Page::Profile,
        "G3.3",
    ),
    row(
        Field::Introduction,
        "introduction",
        text!("小程序介绍", "Introduction"),
        text!("4–120 个字，说清有哪些功能", "4 to 120 characters; say what it does"),
        Shape::Value(Kind::Introduction),
        Page::Profile,
        "G3.3",
    ),
];

const fn row(
    field: Field,
    name: &'static str,
    label: Text,
    hint: Text,
    shape: Shape,
    page: Page,
    statement: &'static str,
) -> FieldSpec {
    FieldSpec { field, name, label, hint, shape, page, statement }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{CodeKind, VerificationWay};

    #[test]
    fn the_table_is_in_the_order_of_the_fields() {
        for (index, spec) in FIELDS.iter().enumerate() {
            assert_eq!(spec.field.index(), index, "{}", spec.name);
            assert_eq!(Field::parse(spec.name), Some(spec.field));
        }
    }

    #[test]
    fn the_choices_are_the_words_of_the_api() {
        for (name, _) in SUBJECT_TYPES {
            assert!(
                crate::guide::SubjectType::parse(name).is_some_and(crate::guide::SubjectType::can_register),
                "{name}"
            );
        }
        assert!(CODE_KINDS.iter().all(|(name, _)| CodeKind::parse(name).is_some_and(|kind| kind.as_str() == *name)));
        assert!(WAYS.iter().all(|(name, _)| VerificationWay::parse(name).is_some_and(|way| way.as_str() == *name)));
    }
}
