//! The arguments of events: their names, their shapes, and the values that they carry.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::kind::AccountKind;
use crate::text::{Name, Text};

/// The name of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the rows of the table say what each is")]
pub enum ArgId {
    Email,
    EmailNotOnOfficialPlatform,
    EmailNotOnOpenPlatform,
    EmailNotOnEnterpriseAccount,
    EmailNotOnPersonalWechat,
    SubjectType,
    SubjectName,
    CodeKind,
    Code,
    VerificationWay,
    BankName,
    BankAccountName,
    BankAccount,
    AdministratorName,
    AdministratorId,
    AdministratorMobile,
    ProgramName,
    Introduction,
    Avatar,
    Categories,
    Role,
    Member,
    AppId,
    OriginalId,
    Version,
    Pages,
    Reasons,
    Reason,
    OpenPlatformAccount,
    OfficialAccount,
    Application,
    Company,
    Name,
    Side,
    Entry,
    Range,
    Edition,
    Limit,
    Whom,
    Value,
    Source,
}

/// What a value has to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text or a tick of the registration form, judged by the rules of the field of the same name.
    Field,
    /// A text of at most this many characters, not empty.
    Text(usize),
    /// The id of an account.
    Account(AccountKind),
    /// One of these words.
    Word(&'static [(&'static str, Text)]),
    /// A whole number, 0 to 1,000,000.
    Number,
    /// Texts, at least one, each of at most this many characters.
    Texts(usize),
    /// Groups of pages with their category and tags.
    Pages,
}

/// One row of the table.
#[derive(Debug)]
pub struct ArgSpec {
    /// The argument.
    pub id: ArgId,
    /// Its public name.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// What to call it.
    pub label: Text,
}

const fn arg(id: ArgId, name: &'static str, shape: Shape, label: Text) -> ArgSpec {
    ArgSpec { id, name, shape, label }
}

/// Developers write and upload code.
pub const DEVELOPER: &str = "developer";
/// Testers try a version before it is online.
pub const TESTER: &str = "tester";

const ROLES: &[(&str, Text)] = &[(DEVELOPER, text!("开发者", "developer")), (TESTER, text!("体验者", "tester"))];

const SIDES: &[(&str, Text)] = &[
    ("official_account", text!("从公众号发起", "from the Official Account")),
    ("program", text!("从小程序发起", "from the mini program")),
];

const ENTRIES: &[(&str, Text)] = &[
    ("wecom", text!("企业微信管理后台", "WeCom’s admin console")),
    ("program", text!("小程序管理后台 · 关联设置", "the mini program’s console, association settings")),
];

/// The longest text of one line.
const LINE: usize = 200;

/// The longest note.
const NOTE: usize = 1000;

/// Every argument.
pub static ARGS: [ArgSpec; 41] = {
    use ArgId as A;
    use Shape::{Account, Field, Number, Pages, Text as T, Texts, Word};
    [
        arg(A::Email, "email", Field, text!("邮箱", "Email")),
        arg(
            A::EmailNotOnOfficialPlatform,
            "emailNotOnOfficialPlatform",
            Field,
            text!("未在公众平台注册", "Not on the Official Accounts Platform"),
        ),
        arg(
            A::EmailNotOnOpenPlatform,
            "emailNotOnOpenPlatform",
            Field,
            text!("未在开放平台注册", "Not on the Open Platform"),
        ),
        arg(
            A::EmailNotOnEnterpriseAccount,
            "emailNotOnEnterpriseAccount",
            Field,
            text!("未在企业号注册", "Not used for an enterprise account"),
        ),
        arg(
            A::EmailNotOnPersonalWechat,
            "emailNotOnPersonalWechat",
            Field,
            text!("未绑定个人微信号", "Not bound to a personal WeChat account"),
        ),
        arg(A::SubjectType, "subjectType", Field, text!("主体类型", "Subject type")),
        arg(A::SubjectName, "subjectName", Field, text!("主体名称", "Subject name")),
        arg(A::CodeKind, "codeKind", Field, text!("证件号码类型", "Kind of code")),
        arg(A::Code, "code", Field, text!("主体代码", "Code of the subject")),
        arg(A::VerificationWay, "verificationWay", Field, text!("验证方式", "Way of verification")),
        arg(A::BankName, "bankName", Field, text!("开户银行", "Bank")),
        arg(A::BankAccountName, "bankAccountName", Field, text!("对公账户户名", "Account holder")),
        arg(A::BankAccount, "bankAccount", Field, text!("对公账号", "Account number")),
        arg(A::AdministratorName, "administratorName", Field, text!("管理员姓名", "Administrator’s name")),
        arg(A::AdministratorId, "administratorId", Field, text!("管理员身份证号", "Administrator’s ID number")),
        arg(
            A::AdministratorMobile,
            "administratorMobile",
            Field,
            text!("管理员手机号", "Administrator’s mobile number"),
        ),
        arg(A::ProgramName, "programName", Field, text!("小程序名称", "Name of the mini program")),
        arg(A::Introduction, "introduction", Field, text!("简介", "Introduction")),
        arg(A::Avatar, "avatar", T(LINE), text!("头像说明", "Note on the avatar")),
        arg(A::Categories, "categories", Texts(LINE), text!("服务类目", "Service categories")),
        arg(A::Role, "role", Word(ROLES), text!("身份", "Role")),
        arg(A::Member, "member", T(LINE), text!("微信号或姓名", "WeChat ID or name")),
        arg(A::AppId, "appId", T(LINE), text!("AppID", "AppID")),
        arg(A::OriginalId, "originalId", T(LINE), text!("原始 ID", "Original ID")),
        arg(A::Version, "version", T(64), text!("版本号", "Version")),
        arg(A::Pages, "pages", Pages, text!("重要业务页面", "Important pages")),
        arg(A::Reasons, "reasons", Texts(NOTE), text!("未通过的原因", "Reasons")),
        arg(A::Reason, "reason", T(NOTE), text!("原因", "Reason")),
        arg(
            A::OpenPlatformAccount,
            "openPlatformAccount",
            Account(AccountKind::OpenPlatformAccount),
            text!("开放平台帐号", "Open Platform account"),
        ),
        arg(
            A::OfficialAccount,
            "officialAccount",
            Account(AccountKind::OfficialAccount),
            text!("公众号", "Official Account"),
        ),
        arg(A::Application, "application", Account(AccountKind::MobileApplication), text!("应用", "Application")),
        arg(A::Company, "company", Account(AccountKind::WecomCompany), text!("企业微信企业", "WeCom company")),
        arg(A::Name, "name", T(LINE), text!("名称", "Name")),
        arg(A::Side, "side", Word(SIDES), text!("由谁发起", "Begun by")),
        arg(A::Entry, "entry", Word(ENTRIES), text!("入口", "Entry")),
        arg(A::Range, "range", T(LINE), text!("可见范围", "Visible range")),
        arg(A::Edition, "edition", T(LINE), text!("指南版本", "Edition")),
        arg(A::Limit, "limit", T(LINE), text!("上限", "Limit")),
        arg(A::Whom, "whom", T(LINE), text!("适用对象", "For whom")),
        arg(A::Value, "value", Number, text!("数值", "Number")),
        arg(A::Source, "source", T(NOTE), text!("依据", "Source")),
    ]
};

impl ArgId {
    /// The argument's row.
    #[must_use]
    pub fn spec(self) -> &'static ArgSpec {
        let [first, ..] = &ARGS;
        ARGS.get(self as usize).unwrap_or(first)
    }

    /// The public name, such as `officialAccount`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.spec().name
    }

    /// The argument of this public name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        ARGS.iter().find(|spec| spec.name == name).map(|spec| spec.id)
    }

    /// The JSON Pointer of the argument in a command.
    #[must_use]
    pub fn path(self) -> String {
        ["/args/", self.as_str()].concat()
    }
}

/// A group of important pages in a submission for review (G4.2).
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct PageGroup {
    /// The page, by its path or name.
    pub page: String,
    /// Its category.
    pub category: String,
    /// Its tags.
    pub tags: Vec<String>,
}

/// What an argument carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(Box<str>),
    /// A tick.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// Several texts.
    Texts(Vec<String>),
    /// Groups of pages.
    Pages(Vec<PageGroup>),
    /// Something that no argument takes, by the name of its type. It is never recorded.
    Other(&'static str),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<&[&str]> for Value {
    fn from(texts: &[&str]) -> Self {
        Self::Texts(texts.iter().map(|text| (*text).to_owned()).collect())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Texts(texts) => texts.serialize(serializer),
            Self::Pages(pages) => pages.serialize(serializer),
            Self::Other(_) => serializer.serialize_none(),
        }
    }
}

/// Named values, in the order of [`ARGS`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(ArgId, Value)>);

impl Args {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// What an argument carries.
    #[must_use]
    pub fn get(&self, id: ArgId) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == id).map(|(_, value)| value)
    }

    /// The text of an argument; `None` when it carries none.
    #[must_use]
    pub fn text(&self, id: ArgId) -> Option<&str> {
        match self.get(id) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether an argument is ticked.
    #[must_use]
    pub fn ticked(&self, id: ArgId) -> bool {
        matches!(self.get(id), Some(Value::Flag(true)))
    }

    /// The texts of an argument; none when it carries no texts.
    #[must_use]
    pub fn texts(&self, id: ArgId) -> &[String] {
        match self.get(id) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    /// The groups of pages of an argument; none when it carries no such groups.
    #[must_use]
    pub fn pages(&self, id: ArgId) -> &[PageGroup] {
        match self.get(id) {
            Some(Value::Pages(pages)) => pages,
            _ => &[],
        }
    }

    /// Puts a value at its place; a value that was there goes.
    pub fn set(&mut self, id: ArgId, value: Value) {
        let index = self.0.partition_point(|(known, _)| *known < id);
        match self.0.get_mut(index) {
            Some((known, slot)) if *known == id => *slot = value,
            _ => self.0.insert(index, (id, value)),
        }
    }

    /// The same arguments and one more.
    #[must_use]
    pub fn with(mut self, id: ArgId, value: impl Into<Value>) -> Self {
        self.set(id, value.into());
        self
    }

    /// Names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (ArgId, &Value)> {
        self.0.iter().map(|(id, value)| (*id, value))
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, value) in self.iter() {
            map.serialize_entry(&Name(id.as_str()), value)?;
        }
        map.end()
    }
}

/// The row without its words' order: what a form for the argument needs.
impl Serialize for ArgSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ArgSpec", 4)?;
        out.serialize_field("name", self.name)?;
        out.serialize_field("label", &self.label)?;
        out.serialize_field("shape", self.shape.as_str())?;
        out.serialize_field("words", &self.shape.words())?;
        out.end()
    }
}

/// A word that an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Word {
    /// The word itself.
    pub value: &'static str,
    /// What to call it.
    pub label: Text,
}

impl Shape {
    /// The public name of the shape.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Text(_) => "text",
            Self::Account(_) => "account",
            Self::Word(_) => "word",
            Self::Number => "number",
            Self::Texts(_) => "texts",
            Self::Pages => "pages",
        }
    }

    /// The words to choose from.
    fn words(self) -> Vec<Word> {
        match self {
            Self::Word(words) => words.iter().map(|(value, label)| Word { value, label: *label }).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_names() {
        for (index, spec) in ARGS.iter().enumerate() {
            assert_eq!(spec.id as usize, index, "{}", spec.name);
            assert_eq!(ArgId::parse(spec.name), Some(spec.id));
        }
    }

    #[test]
    fn arguments_keep_their_order_and_the_last_value() {
        let args = Args::new().with(ArgId::Version, "1").with(ArgId::Email, "a@b.cn").with(ArgId::Version, "2");
        assert_eq!(args.text(ArgId::Version), Some("2"));
        assert_eq!(args.iter().map(|(id, _)| id).collect::<Vec<_>>(), [ArgId::Email, ArgId::Version]);
    }
}
