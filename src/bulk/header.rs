//! Which column of a table is for which field, by what its head says.

use crate::form::Field;
use crate::identifier::half_width;

/// What people write above a column, beside the field's own label and name. Folded as [`folded`] does.
static ALSO: [(Field, &[&str]); 20] = [
    (
        Field::Email,
        &[
            "邮箱",
            "注册邮箱",
            "电子邮箱",
            "帐号",
            "账号",
            "登录帐号",
            "登录账号",
            "邮箱帐号",
            "邮箱账号",
            "mail",
            "emailaddress",
            "loginemail",
            "account",
        ],
    ),
    (Field::Password, &["登录密码", "帐号密码", "账号密码"]),
    (Field::PasswordConfirm, &["重复密码", "确认登录密码", "confirmpassword", "repeatpassword", "passwordrepeat"]),
    (Field::EmailNotOnOfficialPlatform, &["邮箱未注册公众平台"]),
    (Field::EmailNotOnOpenPlatform, &["邮箱未注册开放平台"]),
    (Field::EmailNotOnEnterpriseAccount, &["邮箱未注册企业号", "邮箱未注册企业微信"]),
    (Field::EmailNotOnPersonalWechat, &["邮箱未绑定个人微信"]),
    (Field::SubjectType, &["类型", "主体", "注册类型", "单位类型", "客户类型", "type", "entitytype"]),
    (
        Field::SubjectName,
        &[
            "企业名称",
            "公司名称",
            "单位名称",
            "商户名称",
            "名称",
            "公司",
            "企业",
            "执照名称",
            "营业执照名称",
            "组织名称",
            "政府全称",
            "company",
            "companyname",
            "legalname",
            "entityname",
        ],
    ),
    (Field::CodeKind, &["证件类型", "代码类型", "证照类型", "codetype"]),
    (
        Field::Code,
        &[
            "信用代码",
            "统一代码",
            "社会信用代码",
            "统一社会信用代码",
            "营业执照号",
            "营业执照注册号",
            "注册号",
            "执照号码",
            "组织机构代码",
            "证照号码",
            "证照号",
            "税号",
            "uscc",
            "creditcode",
            "unifiedsocialcreditcode",
            "licenseno",
            "licencenumber",
        ],
    ),
    (Field::VerificationWay, &["验证方式", "注册方式", "认证方式", "verification"]),
    (Field::BankName, &["开户行", "开户银行名称", "银行", "银行名称", "bankofaccount"]),
    (
        Field::BankAccountName,
        &["户名", "账户名", "账户名称", "开户名称", "对公账户名称", "accountholder", "accountname"],
    ),
    (
        Field::BankAccount,
        &["账户", "银行账户", "银行卡号", "对公账户", "对公账号", "银行帐号", "accountnumber", "bankaccountnumber"],
    ),
    (
        Field::AdministratorName,
        &["姓名", "管理员", "联系人", "管理员身份证姓名", "administrator", "admin", "adminname", "contact"],
    ),
    (
        Field::AdministratorId,
        &[
            "身份证",
            "身份证号",
            "身份证号码",
            "证件号码",
            "管理员身份证",
            "管理员身份证号",
            "idnumber",
            "idcard",
            "residentid",
        ],
    ),
    (
        Field::AdministratorMobile,
        &[
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "联系电话",
            "管理员手机",
            "mobile",
            "phone",
            "mobilenumber",
            "phonenumber",
        ],
    ),
    (Field::ProgramName, &["小程序", "小程序名", "程序名称", "programname", "appname", "miniprogram"]),
    (Field::Introduction, &["介绍", "简介", "小程序简介", "功能介绍", "description", "intro"]),
];

/// A name as it is compared: without case, width, white space, punctuation, and notes such as （必填）.
pub(super) fn folded(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for character in name.chars().map(half_width).filter(|character| character.is_alphanumeric()) {
        plain.extend(character.to_lowercase());
    }
    for note in ["必填", "选填", "可选", "required", "optional"] {
        if let Some(rest) = plain.strip_suffix(note).filter(|rest| !rest.is_empty()) {
            plain.truncate(rest.len());
        }
    }
    plain
}

/// The field that a head names.
fn field_of(head: &str) -> Option<Field> {
    let head = folded(head);
    if head.is_empty() {
        return None;
    }
    let own = Field::all().find(|field| {
        let spec = field.spec();
        [spec.name, spec.label.zh(), spec.label.en()].iter().any(|name| folded(name) == head)
    });
    own.or_else(|| ALSO.iter().find(|(_, names)| names.contains(&head.as_str())).map(|(field, _)| *field))
}

/// For each head of a table the field that it names, which may be named twice.
pub(super) fn fields_of(heads: &[String]) -> Vec<Option<Field>> {
    heads.iter().map(|head| field_of(head)).collect()
}

/// For each head of a table its field. A field is for the first column that names it.
#[must_use]
pub fn map_columns(heads: &[String]) -> Vec<Option<Field>> {
    let mut columns: Vec<Option<Field>> = Vec::with_capacity(heads.len());
    for field in fields_of(heads) {
        columns.push(field.filter(|field| !columns.contains(&Some(*field))));
    }
    columns
}
