//! Every statement of the guide, in our own words, in Chinese and English.

use std::fmt::{self, Display, Formatter, Write};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Fidelity;
use super::editions::LINK_2018_11_06;
use crate::text::Text;

/// One thing that the guide of 2018-11-06 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// How rules, steps and limits cite the statement: chapter and number, `G2.24`.
    pub id: &'static str,
    /// The guide's own heading above it, and our translation of the heading.
    pub section: Text,
    /// The fragment of that heading in the guide's page, not encoded; empty if the page has none.
    ///
    /// Where a heading has no fragment of its own, it is that of the nearest heading around it.
    pub anchor: &'static str,
    /// What the guide says, in our words; what is our reading is marked as such.
    pub text: Text,
    /// `Says`, or `Implies` where the text contains our reading.
    pub fidelity: Fidelity,
}

impl Statement {
    /// The address of the statement's section in the guide, percent-encoded.
    #[must_use]
    pub fn link(&self) -> String {
        if self.anchor.is_empty() {
            LINK_2018_11_06.to_owned()
        } else {
            format!("{LINK_2018_11_06}#{}", PercentEncoded(self.anchor))
        }
    }
}

/// The fields, and the address besides.
impl Serialize for Statement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Statement", 6)?;
        out.serialize_field("id", self.id)?;
        out.serialize_field("section", &self.section)?;
        out.serialize_field("anchor", self.anchor)?;
        out.serialize_field("text", &self.text)?;
        out.serialize_field("fidelity", &self.fidelity)?;
        out.serialize_field("link", &self.link())?;
        out.end()
    }
}

/// A text as part of an address: every byte of its UTF-8 that is not unreserved (RFC 3986, section 2.3) becomes `%XX`.
struct PercentEncoded<'a>(&'a str);

impl Display for PercentEncoded<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for byte in self.0.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    f.write_char(char::from(byte))?;
                }
                _ => write!(f, "%{byte:02X}")?,
            }
        }
        Ok(())
    }
}

/// A heading of the guide with its fragment.
struct Heading {
    section: Text,
    anchor: &'static str,
}

/// A heading whose fragment is its own text.
const fn heading(section: Text) -> Heading {
    heading_at(section, section.zh())
}

/// A heading with another fragment: that of the heading around it, a different spelling, or none.
const fn heading_at(section: Text, anchor: &'static str) -> Heading {
    Heading { section, anchor }
}

/// A statement under a heading.
const fn row(id: &'static str, heading: &Heading, text: Text) -> Statement {
    Statement { id, section: heading.section, anchor: heading.anchor, text, fidelity: Fidelity::Says }
}

/// A statement whose text contains our reading.
const fn reading(id: &'static str, heading: &Heading, text: Text) -> Statement {
    Statement { fidelity: Fidelity::Implies, ..row(id, heading, text) }
}

const PRODUCT: Heading = heading(text!("产品定位及功能介绍", "Product positioning and features"));
const REGISTER: Heading = heading(text!("注册小程序帐号", "Register a mini program account"));
const ACCOUNT_TYPE: Heading = heading(text!("选择注册的帐号类型", "Choose the account type"));
const EMAIL: Heading = heading(text!("填写邮箱和密码", "Enter email and password"));
const ACTIVATION: Heading = heading(text!("激活邮箱", "Activate the email"));
const SUBJECT: Heading = heading(text!("填写主体信息", "Fill in the subject information"));
const SUBJECT_TYPE: Heading = heading(text!("选择主体类型", "Choose the subject type"));
const VERIFICATION_WAY: Heading =
    heading(text!("填写主体信息并选择验证方式", "Fill in the subject information and choose how to verify it"));
const ADMINISTRATOR: Heading = heading(text!("填写管理员信息", "Fill in the administrator information"));
const UNCHANGEABLE: Heading =
    heading(text!("确认主体信息不可变更", "Confirm that subject information cannot be changed"));
const COMPLETION: Heading = heading(text!("点击确认完成注册流程", "Confirm to finish the registration"));
const LOGIN: Heading = heading(text!("登录小程序管理平台", "Log in to the management platform"));
const PROFILE: Heading = heading(text!("完善小程序信息", "Complete the mini program information"));
const CATEGORIES: Heading = heading(text!("小程序开放的服务类目", "Service categories open to mini programs"));
const DEVELOPERS: Heading = heading(text!("绑定开发者", "Bind developers"));
const APP_ID: Heading = heading_at(text!("获取AppID", "Get the AppID"), "获取appid");
const SUBMISSION: Heading = heading(text!("提交审核", "Submit for review"));
const PAGES: Heading = heading(text!("配置功能页面", "Set up the function pages"));
const TEST_ACCOUNT: Heading = heading(text!("测试帐号", "Test account"));
const SUBMITTED: Heading = heading(text!("完成提交", "Finish the submission"));
const RELEASE: Heading = heading(text!("代码发布", "Release the code"));
const DEVELOPER_TOOLS: Heading = heading_at(text!("开发者工具的使用", "Use of the developer tools"), "");
const VERIFICATION: Heading = heading(text!("小程序申请微信认证", "Apply for WeChat verification"));
const PAY: Heading = heading(text!("小程序申请微信支付", "Apply for WeChat Pay"));
const OPEN_PLATFORM: Heading = heading(text!("小程序绑定微信开放平台帐号", "Bind to a WeChat Open Platform account"));
const ASSOCIATION: Heading = heading(text!("公众号关联小程序", "Associate mini programs with an Official Account"));
const ASSOCIATION_RULE_1: Heading = heading_at(text!("关联规则 1", "Association rule 1"), ASSOCIATION.anchor);
const ASSOCIATION_RULE_2: Heading = heading_at(text!("关联规则 2", "Association rule 2"), ASSOCIATION.anchor);
const ASSOCIATION_RULE_3: Heading = heading_at(text!("关联规则 3", "Association rule 3"), ASSOCIATION.anchor);
const ASSOCIATION_RULE_4: Heading = heading_at(text!("关联规则 4", "Association rule 4"), ASSOCIATION.anchor);
const ASSOCIATION_FLOW: Heading = heading_at(text!("关联流程", "Association flow"), ASSOCIATION.anchor);
const WECOM: Heading = heading(text!("在企业微信中使用小程序", "Use mini programs in WeCom"));
const WECOM_ASSOCIATION: Heading =
    heading_at(text!("小程序关联到企业微信", "Associate a mini program with WeCom"), WECOM.anchor);
const WECOM_ENTRIES: Heading = heading_at(text!("关联入口", "Association entries"), WECOM.anchor);
const WECOM_STEP_1: Heading = heading_at(text!("关联步骤 1", "Association step 1"), WECOM.anchor);
const WECOM_STEP_2: Heading = heading_at(text!("关联步骤 2", "Association step 2"), WECOM.anchor);
const WECOM_STEP_3: Heading = heading_at(text!("关联步骤 3", "Association step 3"), WECOM.anchor);
const WECOM_STEP_4: Heading = heading_at(text!("关联步骤 4", "Association step 4"), WECOM.anchor);
const WECOM_STEPS_NOTE: Heading = heading_at(text!("关联步骤（注）", "Association steps (note)"), WECOM.anchor);

/// All statements of the guide, in its order: 75 rows in ten chapters.
pub static STATEMENTS: &[Statement] = &[
    row(
        "G1.1",
        &PRODUCT,
        text!(
            "小程序是运行在微信里的服务，很容易打开，也很容易分享。",
            "A mini program is a service that runs inside WeChat. It is easy to get and easy to share."
        ),
    ),
    row(
        "G2.1",
        &REGISTER,
        text!(
            "打开公众平台首页，从右上角的「立即注册」开始。",
            "Registration starts from “立即注册” (register now) at the top right of the Official Accounts Platform’s home page."
        ),
    ),
    row(
        "G2.2",
        &ACCOUNT_TYPE,
        text!(
            "帐号类型选「小程序」；几种帐号有什么不同，可以在「查看类型区别」里比较。",
            "Choose “小程序” (mini program) as the account type. A comparison of the types is behind “查看类型区别” (view the differences)."
        ),
    ),
    row(
        "G2.3",
        &EMAIL,
        text!("这个邮箱不能在公众平台注册过。", "The email must not be registered on the Official Accounts Platform."),
    ),
    row(
        "G2.4",
        &EMAIL,
        text!("这个邮箱不能在开放平台注册过。", "The email must not be registered on the Open Platform."),
    ),
    row(
        "G2.5",
        &EMAIL,
        text!(
            "这个邮箱不能注册过企业号，也就是今天的企业微信。",
            "The email must not be registered for an enterprise account (“企业号”, today WeCom)."
        ),
    ),
    row(
        "G2.6",
        &EMAIL,
        text!("这个邮箱不能绑着个人微信号。", "The email must not be bound to a personal WeChat account."),
    ),
    row("G2.7", &EMAIL, text!("邮箱和密码在同一步设置。", "A password is set together with the email.")),
    row(
        "G2.8",
        &ACTIVATION,
        text!(
            "打开激活邮件里的链接，注册才能往下走。",
            "Open the link in the activation mail; only then does the registration go on."
        ),
    ),
    row(
        "G2.9",
        &SUBJECT,
        text!(
            "激活邮箱后，选择主体类型，填写主体信息和管理员信息。",
            "After activation, choose the subject type and fill in the subject and the administrator."
        ),
    ),
    row(
        "G2.10",
        &SUBJECT_TYPE,
        text!(
            "选「个人」，要年满 18 岁，有国内的身份信息，并且在微信实名。",
            "An individual is 18 or older, has mainland identity information and is a WeChat real-name user."
        ),
    ),
    row(
        "G2.11",
        &SUBJECT_TYPE,
        text!(
            "「企业」包括企业、它的分支机构，以及和企业相关的品牌。",
            "“Enterprise” covers enterprises, their branches and enterprise-related brands."
        ),
    ),
    row(
        "G2.12",
        &SUBJECT_TYPE,
        text!(
            "个体工商户选「企业（个体工商户）」。",
            "“Enterprise (individual business)” is for individual businesses, “个体工商户”."
        ),
    ),
    row(
        "G2.13",
        &SUBJECT_TYPE,
        text!(
            "「政府」指国内的政府机构（不分级别和种类）、事业单位，以及有行政职能的社会组织。目前主要是公安、党团、司法、交通、旅游、工商税务和市政这几类。",
            "“Government” means domestic agencies of every level and kind, public institutions and social organisations with administrative functions. For now these are mainly police, party and league, judicial, transport, tourism, industry-commerce-tax and municipal bodies."
        ),
    ),
    row(
        "G2.14",
        &SUBJECT_TYPE,
        text!(
            "通讯社、电台、电视、杂志、报纸和其他媒体，选「媒体」。",
            "“Media” covers newspapers, magazines, television, radio, news agencies and other media."
        ),
    ),
    row(
        "G2.15",
        &SUBJECT_TYPE,
        text!(
            "政府、媒体、企业、个人都不是的，选「其他组织」。",
            "“Other organisation” is for what is neither government, media, enterprise nor individual."
        ),
    ),
    reading(
        "G2.16",
        &VERIFICATION_WAY,
        text!(
            "企业类型验证主体有两种方式，选一种。个体工商户也算企业类型，这是我们的理解。",
            "Enterprise types choose between two ways to verify the subject. That individual businesses count among them is our reading."
        ),
    ),
    row(
        "G2.17",
        &VERIFICATION_WAY,
        text!(
            "方式一：从公司自己的对公账户给腾讯打款。提交主体信息以后，就能看到怎么打。",
            "Way one: a remittance to Tencent from the company’s own corporate account. Its details show after the subject information is submitted."
        ),
    ),
    row(
        "G2.18",
        &VERIFICATION_WAY,
        text!(
            "方式二：做微信认证，认证费 300 元。通过以前，有一部分功能用不了。",
            "Way two: WeChat verification, for a fee of 300 yuan. Until it passes, part of the functions is unavailable."
        ),
    ),
    row(
        "G2.19",
        &VERIFICATION_WAY,
        text!(
            "政府、媒体和其他组织只有微信认证这一种方式。通过以前，有一部分功能用不了。",
            "Government, media and other organisations must use WeChat verification. Until it passes, part of the functions is unavailable."
        ),
    ),
    row(
        "G2.20",
        &VERIFICATION_WAY,
        text!(
            "微信认证在小程序后台申请：「设置」→「微信认证详情」。",
            "WeChat verification is applied for in the mini program’s console: “设置” (settings), “微信认证详情” (verification details)."
        ),
    ),
    row(
        "G2.21",
        &ADMINISTRATOR,
        text!("注册时要填管理员的信息。", "The administrator’s information is part of the registration."),
    ),
    row(
        "G2.22",
        &UNCHANGEABLE,
        text!(
            "注册时要确认一件事：主体信息以后不能改。",
            "The registration asks for a confirmation: the subject information cannot be changed afterwards."
        ),
    ),
    row(
        "G2.23",
        &COMPLETION,
        text!(
            "选了对公打款，就按页面写的金额，打到页面写的账户。",
            "With a remittance, pay the stated amount into the stated account, as shown on the page."
        ),
    ),
    reading(
        "G2.24",
        &COMPLETION,
        text!(
            "打款要在 10 天内完成，过期注册就失败。指南没说从哪天算；我们的理解是从提交主体信息那天算。",
            "The remittance must be completed within 10 days, or the registration fails. The guide does not say from when; our reading is from the day on which the subject information was submitted."
        ),
    ),
    row(
        "G2.25",
        &COMPLETION,
        text!(
            "选了微信认证，注册完就尽快去申请。认证做完以前，有一部分功能用不了。",
            "With verification, apply soon after registering. Until it is done, part of the functions is unavailable."
        ),
    ),
    row(
        "G3.1",
        &LOGIN,
        text!(
            "注册好以后，在公众平台首页登录。",
            "After registration, log in from the home page of the Official Accounts Platform."
        ),
    ),
    row(
        "G3.2",
        &PROFILE,
        text!(
            "完善信息和开发可以同时做，不必等一头做完。",
            "Completing the information and developing may go on at the same time."
        ),
    ),
    row(
        "G3.3",
        &PROFILE,
        text!(
            "选了对公打款的，打款验证完成就能设置名称、头像、介绍和服务范围。",
            "With a remittance, name, avatar, introduction and service scope can be set once the remittance is confirmed."
        ),
    ),
    row(
        "G3.4",
        &PROFILE,
        text!(
            "选了微信认证的，等认证通过，才能设置名称、头像、介绍和服务范围。",
            "With verification, name, avatar, introduction and service scope can be set only after the verification passes."
        ),
    ),
    row(
        "G3.5",
        &CATEGORIES,
        text!(
            "非个人主体有自己的一份服务类目清单。",
            "Subjects other than individuals have a list of service categories of their own."
        ),
    ),
    row(
        "G3.6",
        &CATEGORIES,
        text!(
            "个人主体有自己的一份服务类目清单。",
            "Individual subjects have a list of service categories of their own."
        ),
    ),
    row(
        "G3.7",
        &CATEGORIES,
        text!(
            "海外主体有自己的一份服务类目清单。",
            "Overseas subjects have a list of service categories of their own."
        ),
    ),
    row(
        "G3.8",
        &DEVELOPERS,
        text!(
            "开发者在小程序后台绑定：「用户身份」→「开发者」。",
            "Developers are bound in the mini program’s console: “用户身份” (user identity), “开发者” (developers)."
        ),
    ),
    row(
        "G3.9",
        &DEVELOPERS,
        text!(
            "主体是个人的，开发者最多 5 人，体验者最多 10 人。",
            "With an individual subject: at most 5 developers and 10 testers."
        ),
    ),
    reading(
        "G3.10",
        &DEVELOPERS,
        text!(
            "主体是组织、没做微信认证的，开发者最多 10 人，体验者最多 20 人。打款到账不算认证，这是我们的理解。",
            "With an organisation not verified: at most 10 developers and 20 testers. That a confirmed remittance is not verification is our reading."
        ),
    ),
    row(
        "G3.11",
        &DEVELOPERS,
        text!(
            "微信认证通过的，开发者最多 20 人，体验者最多 40 人。",
            "With WeChat verification: at most 20 developers and 40 testers."
        ),
    ),
    row(
        "G3.12",
        &APP_ID,
        text!(
            "AppID 在小程序后台查看：「设置」→「开发设置」。",
            "The AppID is read in the mini program’s console: “设置” (settings), “开发设置” (development settings)."
        ),
    ),
    row(
        "G4.1",
        &SUBMISSION,
        text!(
            "上传的代码列在开发版本里，管理员可以拿去提交审核，也可以删掉。",
            "Uploaded code is listed as the development version. The administrator can submit it for review or delete it."
        ),
    ),
    row(
        "G4.2",
        &PAGES,
        text!(
            "重要的页面要填类目和标签，最多 5 组。",
            "Important pages are given a category and tags, in at most 5 groups of pages."
        ),
    ),
    row(
        "G4.3",
        &TEST_ACCOUNT,
        text!(
            "审核时要用测试帐号的，第一次提交会被打回。",
            "When reviewers need a test account, the first submission is rejected."
        ),
    ),
    row(
        "G4.4",
        &TEST_ACCOUNT,
        text!(
            "打回以后再提交，会出现填测试帐号的入口，审核人员用它登录。",
            "At the next submission, the entry for a test account opens. Reviewers log in with it."
        ),
    ),
    row(
        "G4.5",
        &SUBMITTED,
        text!(
            "提交以后，在审核版本里看进度。",
            "After submission, the review version shows the progress of the review."
        ),
    ),
    row(
        "G4.6",
        &SUBMITTED,
        text!(
            "审核标准看「微信小程序平台常见拒绝情形」。",
            "The list of common reasons for rejection tells the standard of review."
        ),
    ),
    row(
        "G4.7",
        &RELEASE,
        text!(
            "审核通过后，开发者还要自己点发布，小程序才上线。",
            "After approval the developer must press release. Only then is the program online."
        ),
    ),
    row(
        "G4.8",
        &RELEASE,
        text!("还在内测的时候，发布按钮点不了。", "During closed beta the release button cannot be pressed."),
    ),
    row(
        "G5.1",
        &DEVELOPER_TOOLS,
        text!(
            "开发者工具怎么用，指南给了一个链接，内容在另一份文档里。",
            "For the developer tools the guide gives a link; how to use them is told in other documents."
        ),
    ),
    row(
        "G6.1",
        &VERIFICATION,
        text!("政府、媒体和其他组织都要做微信认证。", "Government, media and other organisations must be verified."),
    ),
    row(
        "G6.2",
        &VERIFICATION,
        text!("企业类型做不做微信认证，自己决定。", "Enterprise types may choose to apply for verification."),
    ),
    row("G6.3", &VERIFICATION, text!("做过认证的帐号，可以用微信支付。", "Verified accounts may use WeChat Pay.")),
    row(
        "G6.4",
        &VERIFICATION,
        text!("个人帐号目前不能做微信认证。", "Individual accounts cannot be verified for now."),
    ),
    row(
        "G6.5",
        &VERIFICATION,
        text!(
            "认证入口在小程序后台：「设置」→「基本设置」→「微信认证」→「详情」。",
            "The entry is in the mini program’s console: “设置” (settings), “基本设置” (basic settings), “微信认证” (WeChat verification), “详情” (details)."
        ),
    ),
    row(
        "G7.1",
        &PAY,
        text!("小程序做过微信认证，就可以申请微信支付。", "A verified mini program may apply for WeChat Pay."),
    ),
    row(
        "G8.1",
        &OPEN_PLATFORM,
        text!(
            "绑定开放平台帐号以后，小程序和这个帐号下的公众号、网站应用、移动应用用户互通，能认出是同一个人。",
            "Once bound to an Open Platform account, the program shares users with the mobile applications, websites and Official Accounts of that account. Its users can be told to be the same person across them."
        ),
    ),
    row(
        "G8.2",
        &OPEN_PLATFORM,
        text!(
            "在同一个开放平台帐号下，一个用户在所有应用里的 UnionID 都一样，可以靠它区分用户。",
            "Under one Open Platform account, a user has the same UnionID in all applications. It also tells users apart there."
        ),
    ),
    row(
        "G8.3",
        &OPEN_PLATFORM,
        text!(
            "UnionID 用「获取用户信息」接口取得，文档在「API」→「开放接口」→「用户信息」。",
            "The UnionID comes from the interface “获取用户信息” (get user information), documented under “API”, “开放接口” (open interfaces), “用户信息” (user information)."
        ),
    ),
    row(
        "G8.4",
        &OPEN_PLATFORM,
        text!(
            "在开放平台上绑定：「管理中心」→「公众帐号」→「绑定公众帐号」。",
            "Bind on the Open Platform: “管理中心” (management centre), “公众帐号” (official accounts), “绑定公众帐号” (bind an official account)."
        ),
    ),
    row(
        "G8.5",
        &OPEN_PLATFORM,
        text!(
            "开放平台帐号先做完开发者资质认证，才能绑小程序。",
            "The Open Platform account must have completed developer qualification before a mini program is bound."
        ),
    ),
    row(
        "G9.1",
        &ASSOCIATION,
        text!(
            "关联以后，公众号的模板消息、自定义菜单、图文消息和其他一些功能里都能用这个小程序。",
            "An associated program can be used in articles, custom menus, template messages and other functions of the Official Account."
        ),
    ),
    row(
        "G9.2",
        &ASSOCIATION_RULE_1,
        text!("每个公众号都能关联小程序。", "Every Official Account can associate mini programs."),
    ),
    row(
        "G9.3",
        &ASSOCIATION_RULE_2,
        text!(
            "同主体的小程序，一个公众号最多关联 10 个。",
            "One Official Account associates at most 10 programs of the same subject."
        ),
    ),
    row(
        "G9.4",
        &ASSOCIATION_RULE_2,
        text!(
            "其他主体的小程序，一个公众号最多关联 3 个。",
            "One Official Account associates at most 3 programs of other subjects."
        ),
    ),
    row(
        "G9.5",
        &ASSOCIATION_RULE_3,
        text!(
            "同一个小程序，最多由 500 个公众号关联。",
            "One mini program is associated by at most 500 Official Accounts."
        ),
    ),
    reading(
        "G9.6",
        &ASSOCIATION_RULE_4,
        text!(
            "一个公众号每月最多新增 13 次关联。按自然月算，每次新增都算，解除关联不退次数，这些是我们的理解。",
            "One Official Account may add an association at most 13 times a month. Our reading: calendar months, each addition counts, and removing one gives nothing back."
        ),
    ),
    reading(
        "G9.7",
        &ASSOCIATION_RULE_4,
        text!(
            "一个小程序每月最多新增 500 次关联。按自然月算，每次新增都算，解除关联不退次数，这些是我们的理解。",
            "One mini program may add an association at most 500 times a month. Our reading: calendar months, each addition counts, and removing one gives nothing back."
        ),
    ),
    row(
        "G9.8",
        &ASSOCIATION_FLOW,
        text!(
            "在公众号后台关联：「小程序」→「小程序管理」→「添加」→「关联小程序」。",
            "Associate in the Official Account’s console: “小程序” (mini programs), “小程序管理” (manage), “添加” (add), “关联小程序” (associate)."
        ),
    ),
    row(
        "G10.1",
        &WECOM,
        text!(
            "企业微信的手机客户端自带小程序的运行环境，能运行小程序。它有自己的接口，平台也有差异，要做一些适配；开发文档另有链接。",
            "WeCom’s mobile client has the runtime of mini programs built in and can run them. It has interfaces of its own, and as the platforms differ some adaptation is needed; the guide links the developer documents."
        ),
    ),
    row(
        "G10.2",
        &WECOM,
        text!(
            "小程序先在微信上架，才能在企业微信里运行。",
            "WeCom runs only programs already released on the WeChat side."
        ),
    ),
    row(
        "G10.3",
        &WECOM_ASSOCIATION,
        text!(
            "关联以后，小程序可以显示在工作台，也可以显示在成员的对外信息里。",
            "An associated program can be shown in the workbench and in a member’s external profile."
        ),
    ),
    row(
        "G10.4",
        &WECOM_ENTRIES,
        text!(
            "入口有两个：企业微信的管理后台，或者小程序后台的「关联设置」。",
            "There are two entries: WeCom’s admin console, or the mini program’s console under “关联设置” (association settings)."
        ),
    ),
    row("G10.5", &WECOM_STEP_1, text!("从两个入口中的任意一个开始。", "Begin at either entry.")),
    row(
        "G10.6",
        &WECOM_STEP_2,
        text!(
            "由小程序的管理员用自己的微信扫码授权。",
            "The program’s administrator authorises by scanning a code with the administrator’s own WeChat."
        ),
    ),
    row(
        "G10.7",
        &WECOM_STEP_3,
        text!(
            "设置哪些成员看得到这个小程序，也就是它的可见范围。",
            "Set the visible range of the program: which members see it."
        ),
    ),
    row(
        "G10.8",
        &WECOM_STEP_4,
        text!(
            "到这里就关联好了，可见范围内的成员在工作台看得到它。",
            "The association is done. Members in the visible range see the program in the workbench."
        ),
    ),
    row(
        "G10.9",
        &WECOM_STEPS_NOTE,
        text!(
            "哪些企业关联了这个小程序，在小程序后台可以查到。",
            "The mini program’s console lists the companies that have associated it."
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_percent_encoded() {
        let link = |id| crate::guide::statement(id).map(Statement::link);
        let expected = format!("{LINK_2018_11_06}#%E8%8E%B7%E5%8F%96appid");
        assert_eq!(link("G3.12"), Some(expected));
        assert_eq!(link("G5.1"), Some(LINK_2018_11_06.to_owned()));
        for statement in STATEMENTS {
            assert!(statement.link().is_ascii(), "{}", statement.id);
        }
    }

    #[test]
    fn encoding_keeps_only_unreserved_bytes() {
        let encoded = PercentEncoded("aZ09-._~ %#/?+é𠮷").to_string();
        assert_eq!(encoded, "aZ09-._~%20%25%23%2F%3F%2B%C3%A9%F0%A0%AE%B7");
    }
}
