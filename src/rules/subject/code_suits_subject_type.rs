//! The subject type is one that the code's registration speaks for.

use crate::form::normalize;
use crate::identifier::credit_code::{self, Suggests};
use crate::identifier::registration_number::{self, Registrant};
use crate::rule::prelude::*;

/// The rule.
pub static RULE: Rule = Rule {
    cite: Cite::implies("G2.9"),
    level: Level::Warning,
    kind: FindingKind::Invalid,
    overridable: false,
    words: words! {
        id: "subject/code-suits-subject-type",
        message: (
            "这个号码是{registrant}的，主体类型选的是「{subject}」。",
            "This is the code of {registrant}; the subject type chosen is {subject}.",
        ),
        why: (
            "号码里写着登记的是哪一类主体。类型选错，注册后不能更改。",
            "The code tells what sort of subject was registered, and a wrong subject type cannot be changed later.",
        ),
        fix: (
            "看证照：按它改主体类型，或者改号码。有行政职能的社会组织可以选政府，不用改。",
            "See the certificate and change the type or the code. A social organisation with administrative functions may stay with government.",
        ),
    },
    reads: &[Field::SubjectType, Field::CodeKind, Field::Code],
    check: Check::Form(check),
};

/// The cases.
pub static CASES: &[Case] = &[
    Case::passes("an enterprise's code", Given::Form(SubjectType::Enterprise, &[])),
    Case::passes("an individual business's code", Given::Form(SubjectType::IndividualBusiness, &[])),
    Case::passes("a state organ's code", Given::Form(SubjectType::Government, &[])),
    Case::passes("a medium that is a public institution", Given::Form(SubjectType::Media, &[])),
    Case::passes(
        "a medium that is an enterprise",
        Given::Form(SubjectType::Media, &[(Field::Code, Typed("91330106MA9K8T3P87"))]),
    ),
    Case::passes(
        "a public institution as another organisation",
        Given::Form(SubjectType::OtherOrganization, &[(Field::Code, Typed("123301004701000300"))]),
    ),
    Case::passes(
        "a code that is being typed",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed("92330102"))]),
    ),
    Case::passes(
        "an organisation code, which says nothing",
        Given::Form(
            SubjectType::Government,
            &[(Field::CodeKind, Typed("organization_code")), (Field::Code, Typed("MA9K8T3P8"))],
        ),
    ),
    Case::passes(
        "an enterprise's registration number",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::CodeKind, Typed("registration_number")), (Field::Code, Typed("330106000012340"))],
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an individual business as an enterprise",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed("92330102MA9B0KRQ2G"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an enterprise as an individual business",
        Given::Form(SubjectType::IndividualBusiness, &[(Field::Code, Typed("91330106MA9K8T3P87"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an enterprise as government",
        Given::Form(SubjectType::Government, &[(Field::Code, Typed("91330106MA9K8T3P87"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a state organ as an enterprise",
        Given::Form(SubjectType::Enterprise, &[(Field::Code, Typed("11330102002492715H"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a social association as government",
        Given::Form(SubjectType::Government, &[(Field::Code, Typed("51330100501770003X"))]),
    ),
    Case::finds(
        FindingKind::Invalid,
        "an individual business's registration number as an enterprise's",
        Given::Form(
            SubjectType::Enterprise,
            &[(Field::CodeKind, Typed("registration_number")), (Field::Code, Typed("330106600012341"))],
        ),
    ),
    Case::finds(
        FindingKind::Invalid,
        "a foreign-invested enterprise's registration number as an individual business's",
        Given::Form(
            SubjectType::IndividualBusiness,
            &[(Field::CodeKind, Typed("registration_number")), (Field::Code, Typed("330106400012345"))],
        ),
    ),
];

fn check(form: &Form, _: &Ctx, out: &mut Findings) {
    let (Some(subject), Some(kind)) = (form.subject_type(), form.code_kind()) else { return };
    let code = normalize(Field::Code, form.text(Field::Code));
    if !subject.is_organisation() || code.chars().count() != kind.length() {
        return;
    }
    let Some(suggests) = suggested(kind, &code) else { return };
    let Some(suited) = SUITED.iter().find(|suited| suited.suggests == suggests) else { return };
    if !suited.types.contains(&subject) {
        let finding = out.at(Field::SubjectType);
        finding.with("registrant", suited.registrant).with("subject", subject.title());
        if let Some(best) = suited.types.first() {
            finding.suggest(Field::SubjectType, best.as_str(), suited.label);
        }
    }
}

fn suggested(kind: CodeKind, code: &str) -> Option<Suggests> {
    match kind {
        CodeKind::CreditCode => credit_code::suggests(code),
        CodeKind::RegistrationNumber => registration_number::registrant(code).map(|registrant| match registrant {
            Registrant::DomesticEnterprise | Registrant::ForeignInvested => Suggests::Enterprise,
            Registrant::IndividualBusiness => Suggests::IndividualBusiness,
        }),
        CodeKind::OrganizationCode => None,
    }
}

/// Whom a code was given to, and which subject types that can be, the likeliest first.
struct Suited {
    suggests: Suggests,
    registrant: Text,
    types: &'static [SubjectType],
    label: Text,
}

/// Only telling mismatches are left out of `types`: any organisation may publish a medium, and a public institution may
/// register as another organisation.
static SUITED: [Suited; 5] = [
    Suited {
        suggests: Suggests::Enterprise,
        registrant: text!("企业", "an enterprise"),
        types: &[SubjectType::Enterprise, SubjectType::Media],
        label: text!("主体类型改成企业", "Choose enterprise"),
    },
    Suited {
        suggests: Suggests::IndividualBusiness,
        registrant: text!("个体工商户", "an individual business"),
        types: &[SubjectType::IndividualBusiness],
        label: text!("主体类型改成企业（个体工商户）", "Choose individual business"),
    },
    Suited {
        suggests: Suggests::Government,
        registrant: text!("机关或群众团体", "a state organ or a mass organisation"),
        types: &[SubjectType::Government, SubjectType::Media],
        label: text!("主体类型改成政府", "Choose government"),
    },
    Suited {
        suggests: Suggests::PublicInstitution,
        registrant: text!("事业单位", "a public institution"),
        types: &[SubjectType::Government, SubjectType::Media, SubjectType::OtherOrganization],
        label: text!("主体类型改成政府", "Choose government"),
    },
    Suited {
        suggests: Suggests::OtherOrganization,
        registrant: text!("社会组织或其他机构", "a social or other organisation"),
        types: &[SubjectType::OtherOrganization, SubjectType::Media],
        label: text!("主体类型改成其他组织", "Choose other organisation"),
    },
];
