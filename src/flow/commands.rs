//! The rules that stand before each command. Together with the steps this is the whole flow.

use crate::ledger::EventKind;
use crate::rule::Rule;
use crate::rules::{
    account, association, command, development, member, open_platform, pay, profile, quota, registration, release,
    review, verification, wecom,
};

/// What is asked of every command before anything else: whether it can be understood at all. No exception helps here.
pub static SHAPE: [&Rule; 12] = [
    &command::argument_missing::RULE,
    &command::argument_shape::RULE,
    &command::argument_not_taken::RULE,
    &command::text_too_long::RULE,
    &command::day_missing::RULE,
    &command::day_in_future::RULE,
    &command::id_shape::RULE,
    &command::id_taken::RULE,
    &command::unknown_account::RULE,
    &command::before_account::RULE,
    &command::edition_unknown::RULE,
    &command::limit_unknown::RULE,
];

/// What stands before each command that can be understood, in the order of the kinds.
static GATES: [(EventKind, &[&Rule]); 50] = {
    use EventKind as K;
    [
        (K::Begun, &[]),
        (K::EditionChosen, &[]),
        (K::Closed, &[&command::already::RULE]),
        (K::EmailSet, &[CLOSED, &account::email_settled::RULE, &account::email_used::RULE]),
        (K::EmailActivated, &[CLOSED, &registration::account_first::RULE, ALREADY]),
        (K::SubjectSubmitted, &[CLOSED, &registration::activation_first::RULE, &registration::subject_settled::RULE]),
        (
            K::SubjectConfirmed,
            &[CLOSED, &registration::activation_first::RULE, &registration::pages_first::RULE, ALREADY],
        ),
        (
            K::RemittanceSent,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &registration::remittance_not_for_subject::RULE,
                &registration::remittance_expired::RULE,
                ALREADY,
            ],
        ),
        (
            K::RemittanceConfirmed,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &registration::remittance_not_for_subject::RULE,
                &registration::remittance_expired::RULE,
                ALREADY,
            ],
        ),
        (
            K::VerificationApplied,
            &[CLOSED, &verification::individual_cannot::RULE, REGISTERED, &verification::still_valid::RULE, ALREADY],
        ),
        (
            K::VerificationPassed,
            &[CLOSED, &verification::individual_cannot::RULE, &verification::application_first::RULE],
        ),
        (
            K::VerificationRefused,
            &[CLOSED, &verification::individual_cannot::RULE, &verification::application_first::RULE],
        ),
        (K::VerificationExpired, &[CLOSED, &verification::not_verified::RULE]),
        (
            K::NameSet,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &profile::verification_first::RULE,
                &profile::remittance_first::RULE,
            ],
        ),
        (
            K::AvatarSet,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &profile::verification_first::RULE,
                &profile::remittance_first::RULE,
            ],
        ),
        (
            K::IntroductionSet,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &profile::verification_first::RULE,
                &profile::remittance_first::RULE,
            ],
        ),
        (
            K::CategoriesSet,
            &[
                CLOSED,
                &registration::submission_first::RULE,
                &profile::verification_first::RULE,
                &profile::remittance_first::RULE,
                &profile::category_any::RULE,
                &profile::category_unknown::RULE,
            ],
        ),
        (K::MemberBound, &[CLOSED, REGISTERED, &member::already_bound::RULE, QUOTA]),
        (K::MemberUnbound, &[CLOSED, &member::not_bound::RULE]),
        (K::AppIdRecorded, &[CLOSED, REGISTERED, &development::app_id_used::RULE]),
        (K::CodeUploaded, &[CLOSED, REGISTERED, &review::version_state::RULE]),
        (K::CodeDeleted, &[CLOSED, &review::version_unknown::RULE, &review::version_state::RULE]),
        (
            K::ReviewSubmitted,
            &[
                CLOSED,
                REGISTERED,
                &profile::missing_before_review::RULE,
                &review::upload_first::RULE,
                &review::version_state::RULE,
                &review::one_at_a_time::RULE,
                &review::page_group_incomplete::RULE,
                &review::test_account_first::RULE,
                QUOTA,
            ],
        ),
        (K::TestAccountAsked, &[CLOSED, &review::nothing_in_review::RULE]),
        (K::TestAccountGiven, &[CLOSED, &review::test_account_not_asked::RULE, ALREADY]),
        (K::ReviewApproved, &[CLOSED, &review::nothing_in_review::RULE]),
        (K::ReviewRejected, &[CLOSED, &review::nothing_in_review::RULE]),
        (K::ReviewWithdrawn, &[CLOSED, &review::nothing_in_review::RULE, QUOTA]),
        (
            K::Released,
            &[CLOSED, &release::approval_first::RULE, &release::closed_beta::RULE, &release::not_covered::RULE],
        ),
        (K::ClosedBetaStarted, &[CLOSED, REGISTERED, ALREADY]),
        (K::ClosedBetaEnded, &[CLOSED, &command::closed_beta_not_running::RULE]),
        (
            K::PayApplied,
            &[CLOSED, &verification::individual_cannot::RULE, REGISTERED, &pay::verification_first::RULE, ALREADY],
        ),
        (K::PayOpened, &[CLOSED, &pay::verification_first::RULE, &pay::application_first::RULE, ALREADY]),
        (
            K::OpenPlatformBound,
            &[
                CLOSED,
                REGISTERED,
                &open_platform::qualification_first::RULE,
                &open_platform::already_bound::RULE,
                &open_platform::same_subject::RULE,
                QUOTA,
            ],
        ),
        (K::OpenPlatformUnbound, &[CLOSED, &open_platform::not_bound::RULE]),
        (
            K::AssociationRequested,
            &[CLOSED, REGISTERED, &association::already_made::RULE, &association::already_requested::RULE],
        ),
        (K::AssociationMade, &[CLOSED, REGISTERED, &association::already_made::RULE, QUOTA]),
        (K::AssociationRemoved, &[CLOSED, &association::nothing_to_remove::RULE]),
        (K::WecomBegun, &[CLOSED, &wecom::release_first::RULE, &wecom::already_begun::RULE]),
        (
            K::WecomAuthorised,
            &[CLOSED, &wecom::release_first::RULE, &wecom::begin_first::RULE, &wecom::already_authorised::RULE],
        ),
        (
            K::WecomRangeSet,
            &[CLOSED, &wecom::release_first::RULE, &wecom::begin_first::RULE, &wecom::administrator_scan_first::RULE],
        ),
        (K::WecomRemoved, &[CLOSED, &wecom::begin_first::RULE]),
        (K::OfficialAccountAdded, &[&account::email_used::RULE]),
        (K::OpenPlatformAdded, &[&account::email_used::RULE]),
        (K::OpenPlatformQualified, &[ALREADY]),
        (K::MobileApplicationAdded, &[QUOTA]),
        (K::WebsiteApplicationAdded, &[QUOTA]),
        (K::CompanyAdded, &[]),
        (K::LimitSet, &[]),
        (K::LimitCleared, &[&command::nothing_to_clear::RULE]),
    ]
};

/// The rules that stand before a command that can be understood.
#[must_use]
pub fn gates(kind: EventKind) -> &'static [&'static Rule] {
    GATES.get(kind as usize).map_or(&[], |(_, gates)| gates)
}

const CLOSED: &Rule = &command::account_closed::RULE;
const ALREADY: &Rule = &command::already::RULE;
const REGISTERED: &Rule = &registration::registered_first::RULE;
const QUOTA: &Rule = &quota::full::RULE;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::rows;

    /// A command names its Official Account, and where nothing is submitted its rules say that instead.
    const ONLY_STEPS: [&str; 2] = ["association/official-account-first", "registration/way-first"];

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for (index, (kind, _)) in GATES.iter().enumerate() {
            assert_eq!(*kind as usize, index);
        }
    }

    #[test]
    fn what_blocks_a_step_blocks_its_first_command() {
        for row in rows() {
            let Some(first) = row.commands.first() else { continue };
            for gate in row.gates {
                let known = gates(*first).contains(gate) || ONLY_STEPS.contains(&gate.id());
                assert!(known, "{} is blocked by {}, {} is not", row.id, gate.id(), first.as_str());
            }
        }
    }
}
