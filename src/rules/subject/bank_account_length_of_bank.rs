//! An account number is as long as the bank's corporate account numbers are.

use std::ops::RangeInclusive;

use crate::form::normalize;
use crate::identifier::{self, bank_account, name};
use crate::rule::prelude::*;
use crate::text::Param;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::observed(
        "G2.17",
        text!("微信支付《开户银行账号位数》2022-02-28", "WeChat Pay, Lengths of bank account numbers, 2022-02-28"),
    ),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/bank-account-length-of-bank",
        message: (
            "{bank}对公账号一般是 {lengths} 位，这里是 {actual} 位。",
            "Corporate account numbers of {bank} usually have this many digits: {lengths}. This one has {actual}.",
        ),
        why: (
            "各家银行的账号位数是公布过的，但会变，所以这里只提醒。",
            "The banks’ lengths are published, but they change, so this only points it out.",
        ),
        fix: (
            "照着开户许可证或者网银核对账号和开户银行。账号就是这样，就不用改。",
            "Compare number and bank with the account permit or with online banking. If they are right, leave them.",
        ),
    },
    reads: &[Field::BankAccount, Field::BankName, Field::SubjectType, Field::VerificationWay],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("15 digits at 招商银行", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes(
        "19 digits at 中信银行",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::BankName, Typed("中信银行")), (Field::BankAccount, Typed("8110801013401234567"))],
        ),
    ),
    Case::passes(
        "a bank that is not in the table",
        Given::Form(SubjectType::Enterprise, &[(Field::BankName, Typed("杭州联合银行"))]),
    ),
    Case::passes(
        "a number that is too short for any bank",
        Given::Form(SubjectType::Enterprise, &[(Field::BankAccount, Typed("571"))]),
    ),
    Case::finds(
        FindingKind::Incomplete,
        "18 digits at 中信银行",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::BankName, Typed("中信银行")), (Field::BankAccount, Typed("811080101340123456"))],
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "20 digits at 中信银行",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::BankName, Typed("中信银行")), (Field::BankAccount, Typed("81108010134012345678"))],
        ),
    ),
];

fn check(form: &Form, ctx: &Ctx, out: &mut Findings) {
    if form.applies(Field::BankAccount) != Applies::Required {
        return;
    }
    // The lengths are those of corporate accounts; an individual business may pay from the operator's own.
    let holder = form.text(Field::BankAccountName);
    if form.subject_type() == Some(SubjectType::IndividualBusiness)
        && name::same(holder, form.text(Field::AdministratorName))
    {
        return;
    }
    let account = normalize(Field::BankAccount, form.text(Field::BankAccount));
    let Some((bank, lengths)) = bank_account::corporate_lengths(form.text(Field::BankName)) else { return };
    // A number that no bank could have is the matter of other rules.
    if account.is_empty() || !identifier::faults(Kind::BankAccount, &account, ctx.today).is_empty() {
        return;
    }
    let actual = account.len();
    if lengths.iter().any(|range| (usize::from(*range.start())..=usize::from(*range.end())).contains(&actual)) {
        return;
    }
    let may_grow = lengths.iter().any(|range| usize::from(*range.end()) > actual);
    let finding = if may_grow { out.incomplete_at(Field::BankAccount) } else { out.at(Field::BankAccount) };
    finding.with("bank", bank).with("lengths", shown(lengths)).with("actual", actual);
}

/// The lengths in words: `13、15–21`.
fn shown(lengths: &[RangeInclusive<u8>]) -> Param {
    let mut zh = String::new();
    for range in lengths {
        let (start, end) = (range.start(), range.end());
        zh.push_str(if zh.is_empty() { "" } else { "、" });
        zh.push_str(&start.to_string());
        if start != end {
            zh.push('–');
            zh.push_str(&end.to_string());
        }
    }
    let en = zh.replace('、', ", ");
    Param::Words { zh: zh.into(), en: en.into() }
}
