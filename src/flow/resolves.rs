//! Which steps settle a reason: what is recorded in them is what the rule asks for.

use crate::rule::Rule;
use crate::rules::{open_platform, pay, profile, registration, release, review, verification, wecom};

/// The rules that stand before steps and commands, each with the steps in which what it asks for is recorded. A step that
/// stands before itself has more than one command, or is taken more than once.
static RESOLVES: [(&Rule, &[&str]); 26] = [
    (&registration::account_first::RULE, &["account"]),
    (&registration::activation_first::RULE, &["activation"]),
    (&registration::pages_first::RULE, &["subject", "verification-way", "administrator"]),
    (&registration::way_first::RULE, &["subject", "verification-way"]),
    (&registration::submission_first::RULE, &["confirmation"]),
    (&registration::registered_first::RULE, &["confirmation", "remittance"]),
    (&verification::application_first::RULE, &["wechat-verification"]),
    (&verification::not_verified::RULE, &["wechat-verification"]),
    (&verification::still_valid::RULE, &["wechat-verification"]),
    (&profile::remittance_first::RULE, &["remittance"]),
    (&profile::verification_first::RULE, &["wechat-verification"]),
    (&profile::missing_before_review::RULE, &["name", "avatar", "introduction", "categories"]),
    (&review::upload_first::RULE, &["upload"]),
    (&review::version_state::RULE, &["upload"]),
    (&review::one_at_a_time::RULE, &["review"]),
    (&review::nothing_in_review::RULE, &["review"]),
    (&review::test_account_not_asked::RULE, &["review"]),
    (&review::test_account_first::RULE, &["test-account"]),
    (&release::approval_first::RULE, &["review"]),
    (&release::closed_beta::RULE, &["release"]),
    (&pay::verification_first::RULE, &["wechat-verification"]),
    (&pay::application_first::RULE, &["pay"]),
    (&open_platform::already_bound::RULE, &["open-platform"]),
    (&wecom::release_first::RULE, &["release"]),
    (&wecom::begin_first::RULE, &["wecom-association"]),
    (&wecom::administrator_scan_first::RULE, &["wecom-authorisation"]),
];

/// The ids of the steps in which what a rule asks for is recorded; none when no step of the program settles it.
#[must_use]
pub fn depends_on(rule: &Rule) -> &'static [&'static str] {
    RESOLVES.iter().find(|(known, _)| *known == rule).map_or(&[], |(_, steps)| steps)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::flow::{gates, rows};
    use crate::ledger::KINDS;

    /// Rules that stand before a step, or before a command that may be recorded as an exception, and that no step
    /// settles.
    const NO_STEP: &[(&str, &str)] = &[
        ("account/email-settled", "final: the email was activated"),
        ("account/email-used", "another email is given in the command itself"),
        ("association/official-account-first", "an Official Account is added to the workspace, not to the program"),
        ("command/account-closed", "final: the program was given up"),
        ("development/app-id-used", "another AppID is given in the command itself"),
        ("open-platform/qualification-first", "the Open Platform account is qualified, not the program"),
        ("open-platform/same-subject", "another account is named in the command itself"),
        ("profile/category-unknown", "another category is given in the command itself"),
        ("quota/full", "something has to go, or a month to pass: which, the finding says"),
        ("registration/remittance-expired", "final: the period is over"),
        ("registration/remittance-not-for-subject", "final: the subject is verified the other way"),
        ("registration/subject-settled", "final: the subject was confirmed"),
        ("release/not-covered", "nothing about it can be recorded; the platform knows"),
        ("review/page-group-incomplete", "the group is completed in the command itself"),
        ("verification/individual-cannot", "final: the subject cannot change"),
    ];

    #[test]
    fn every_reason_names_the_steps_that_settle_it_or_says_why_there_are_none() {
        let of_steps = rows().flat_map(|row| row.gates);
        let of_commands = KINDS.iter().flat_map(|spec| gates(spec.kind)).filter(|rule| rule.overridable);
        let asked: BTreeSet<&str> = of_steps.chain(of_commands).map(|rule| rule.id()).collect();
        let settled = RESOLVES.iter().map(|(rule, _)| rule.id());
        let known: Vec<&str> = settled.chain(NO_STEP.iter().map(|(rule, _)| *rule)).collect();
        assert_eq!(known.iter().copied().collect::<BTreeSet<_>>(), asked);
        assert_eq!(known.len(), asked.len(), "a rule stands in the lists twice");
    }

    #[test]
    fn every_step_that_settles_a_reason_exists() {
        let steps: BTreeSet<&str> = rows().map(|row| row.id).collect();
        for (rule, settle) in &RESOLVES {
            assert!(!settle.is_empty() && settle.iter().all(|step| steps.contains(step)), "{}: {settle:?}", rule.id());
        }
    }
}
